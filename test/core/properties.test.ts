import assert from 'node:assert/strict';
import fc from 'fast-check';
import { toMarkdown } from '../../server/core/features/markup';
import { hover } from '../../server/core/features/reading/hover';
import { tooltip } from '../../server/core/features/reading/tooltip';
import { type Review, review } from '../../server/core/review';
import type { Finding } from '../../server/core/rules/finding';
import type { Span } from '../../server/core/text/span';
import { CALL } from '../support/call';

/** What is strewn into a call: characters of two code units, halves of such, marks that join on, and damage that can be mended. */
const STREWN = [
  '😀',
  '𝟗',
  '\ud800',
  '\udc00',
  'e\u0301',
  '👩‍👩‍👧',
  ' 20127 ',
  ' 1 guess ',
  'l00 ',
  '$1O million ',
  '%',
  ' up 9.5% ',
  '\r\n',
  ', ',
];

const strewnCalls = fc
  .array(fc.tuple(fc.nat(CALL.length), fc.nat(12), fc.constantFrom(...STREWN)), { maxLength: 14 })
  .map((edits) => edits.reduce((text, [at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut), CALL));

describe('the review of any call', function () {
  this.timeout(60_000);

  it('has no span that parts a character of two code units', () => {
    fc.assert(
      fc.property(strewnCalls, (text) => {
        for (const [start, end] of spansOf(review(text))) {
          assert.ok(
            !isInside(text, start),
            `a span starts in a character: ${JSON.stringify(text.slice(start - 9, end))}`,
          );
          assert.ok(!isInside(text, end), `a span ends in a character: ${JSON.stringify(text.slice(start, end + 9))}`);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('offers fixes that can be applied, and that remove their finding', () => {
    let fixes = 0;
    fc.assert(
      fc.property(strewnCalls, (text) => {
        for (const finding of review(text).findings)
          for (const { edits } of finding.fixes) {
            fixes += 1;
            checkFix(text, finding, edits);
          }
      }),
      { numRuns: 60 },
    );
    assert.ok(fixes > 30, 'no fix was tried');
  });
});

/** What would be markup, a link or a command if it were not escaped; put where names, metrics and firms are read. */
const HOSTILE = [
  '[go](command:run)',
  '<img src=x>',
  '**[',
  '`x`',
  '&lt;b&gt;',
  '$(zap)',
  'https://a.example',
  '<!--',
  '![a](b)',
];
const LINKS = { lineOf: () => 1, linkTo: () => null, pageOf: () => null };

describe('a tooltip', () => {
  it('holds no markup, link or command of the document, whatever that says', () => {
    const hostile = fc
      .array(fc.tuple(fc.nat(CALL.length), fc.constantFrom(...HOSTILE)), { minLength: 1, maxLength: 20 })
      .map((puts) => puts.reduce((text, [at, put]) => text.slice(0, at) + put + text.slice(at), CALL));
    let shown = 0;
    fc.assert(
      fc.property(hostile, (text) => {
        const read = review(text);
        const places = [
          ...read.figures.map(({ span }) => span),
          ...read.transcript.turns.map(({ nameSpan }) => nameSpan),
        ];
        for (const [start] of places) {
          const found = hover(read, start);
          if (found === null) continue;
          shown += 1;
          const bare = toMarkdown(tooltip(found), LINKS).replace(/\\./g, '·');
          assert.doesNotMatch(bare, /[`[\]<>~@]|&\w+;|\$\(|:\/\/|www\./i);
        }
      }),
      { numRuns: 40 },
    );
    assert.ok(shown > 500, 'no tooltip was shown');
  }).timeout(60_000);
});

type Edits = Finding['fixes'][number]['edits'];

function checkFix(text: string, finding: Finding, edits: Edits): void {
  const ordered = [...edits].sort((a, b) => a.span[0] - b.span[0]);
  for (const [at, { span }] of ordered.entries())
    assert.ok(span[1] <= (ordered[at + 1]?.span[0] ?? text.length), 'the edits of a fix overlap');
  const mended = ordered.reduceRight(
    (words, { span, newText }) => words.slice(0, span[0]) + newText + words.slice(span[1]),
    text,
  );
  assert.notEqual(mended, text);
  const same = review(mended).findings.filter(
    ({ rule, span, message }) => rule === finding.rule && span[0] === finding.span[0] && message === finding.message,
  );
  assert.deepEqual(
    same,
    [],
    `${finding.message} is said again of ${JSON.stringify(mended.slice(...ordered[0]!.span))}`,
  );
}

const spansOf = ({ transcript, figures, claims, findings }: Review): readonly Span[] => [
  ...transcript.turns.flatMap(({ span, headerSpan }) => [span, headerSpan]),
  ...figures.map(({ span }) => span),
  ...claims.map(({ span }) => span),
  ...findings.flatMap(({ span, related, fixes }) => [
    span,
    ...related.map((each) => each.span),
    ...fixes.flatMap(({ edits }) => edits.map((edit) => edit.span)),
  ]),
];

/** Whether an offset lies between the two halves of one character. */
const isInside = (text: string, offset: number): boolean =>
  /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(offset - 1, offset + 1)) && offset > 0;
