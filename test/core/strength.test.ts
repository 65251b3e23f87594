import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { reportOf } from '../../server/core/report';
import { createReviewer, type Review, review } from '../../server/core/review';
import { readText, SHARED, sharedTexts } from '../support/shared';

const SAMPLES = join(__dirname, '../../samples');
const sample = (name: string): string => readFileSync(join(SAMPLES, name), 'utf8');
const samples = readdirSync(SAMPLES).filter((name) => name.endsWith('.txt'));

/** Pieces that transcripts are made of, so that random texts come near to them. */
const PIECES = [
  ' PRESENTATION\n',
  'QUESTIONS AND ANSWERS\n',
  'Operator\n\n',
  'Ada Quill - Corbrook, Inc. - CFO\n\n',
  'Lee Orr - Bank - Analyst\n',
  '\n\n',
  ' ',
  '\r\n',
  '\t',
  '\f',
  'Our next question comes from the line of Lee Orr from Bank. ',
  'Revenue was $344.7 million, up 20.1% from $287.0 million in 2010.',
  '1 guess ',
  '20117 ',
  '[50 to 55] ',
  'Q4 ',
  '($0.03) ',
  'between 5% and 6% ',
  '$',
  '%',
  '.',
  ',',
  '-',
  '--',
  "'",
  '’',
  '(',
  ')',
  '[',
  ']',
  '9',
  '1,0',
  '\ud800',
  '\udc00',
  '😀',
  '\u0000',
  '﻿',
  'é',
  '中',
  'respectively ',
  'from ',
  'to ',
  'first quarter ',
  'February 30 ',
  'million ',
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join('')),
);

describe('any text', () => {
  it('is reviewed without an exception, with all spans inside it and in order', () => {
    fc.assert(
      fc.property(anyText, (text) => checkSpans(review(text))),
      { numRuns: 400 },
    );
  });

  it('gives the same report for the same text', () => {
    fc.assert(
      fc.property(anyText, (text) => assert.equal(json(review(text)), json(review(text)))),
      { numRuns: 100 },
    );
  });
});

/** What a person or a paste does to a text at some place: words go, and others come. */
const edits = (most: number) =>
  fc.array(fc.record({ at: fc.nat(), cut: fc.nat(30), put: fc.constantFrom(...PIECES) }), {
    minLength: 1,
    maxLength: most,
  });

function checkEdited(original: string, changes: readonly { at: number; cut: number; put: string }[]): void {
  const reviewer = createReviewer();
  let text = original;
  reviewer.review(text);
  for (const { at, cut, put } of changes) {
    const place = at % (text.length + 1);
    text = text.slice(0, place) + put + text.slice(place + cut);
    assert.equal(json(reviewer.review(text)), json(review(text)));
  }
  const [edited, fresh] = [reviewer.review(text), review(text)];
  assert.equal(JSON.stringify(edited), JSON.stringify(fresh), 'what no report shows is the same, too');
}

describe('an edited document', function () {
  this.timeout(60_000);
  for (const name of samples)
    it(`gives the review of a fresh read: ${name}`, () =>
      fc.assert(
        fc.property(edits(6), (changes) => checkEdited(sample(name), changes)),
        { numRuns: 15 },
      ));

  it('gives the review of a fresh read, whatever its layout', function () {
    if (SHARED === null) return this.skip();
    const folders = new Map(sharedTexts('corpus').map((path) => [dirname(path), path]));
    const text = fc.constantFrom(...folders.values()).map(readText);
    fc.assert(
      fc.property(text, edits(3), (original, changes) => checkEdited(original, changes)),
      { numRuns: 12 },
    );
  });
});

describe('every real transcript', function () {
  this.timeout(120_000);
  it('is reviewed without an exception, with all spans inside it and in order', function () {
    if (SHARED === null) return this.skip();
    for (const path of [...sharedTexts('seed'), ...sharedTexts('corpus'), ...sharedTexts('bulk')])
      checkSpans(review(readText(path)));
  });
});

const json = (reviewed: Review): string => JSON.stringify(reportOf(reviewed, null, 0));

function checkSpans({ text, transcript, figures, claims, findings }: Review): void {
  const inside = ([start, end]: readonly [number, number], what: string) =>
    assert.ok(0 <= start && start <= end && end <= text.length, `${what}: ${start}–${end} of ${text.length}`);
  let last = 0;
  for (const turn of transcript.turns) {
    inside(turn.span, 'turn');
    inside(turn.headerSpan, 'header');
    assert.ok(turn.span[0] >= last, 'turns are in order');
    last = turn.span[1];
  }
  let before = -1;
  for (const figure of figures) {
    inside(figure.span, 'figure');
    assert.ok(figure.span[0] >= before, 'figures are in order');
    before = figure.span[0];
  }
  for (const claim of claims) {
    inside(claim.span, 'claim');
    for (const id of claim.figures) assert.equal(figures[id]?.id, id);
  }
  for (const finding of findings)
    for (const span of [
      finding.span,
      ...finding.related.map((each) => each.span),
      ...finding.fixes.flatMap((fix) => fix.edits.map((edit) => edit.span)),
    ])
      inside(span, finding.rule);
}
