import assert from 'node:assert/strict';
import { relative } from 'node:path';
import fc from 'fast-check';
import { layouts } from '../../server/core/layouts';
import type { Span } from '../../server/core/text/span';
import type { Transcript } from '../../server/core/transcript/transcript';
import { readText, SHARED, sharedTexts } from '../support/shared';
import { transcriptOf } from './support';

const inside = (text: string, [start, end]: Span): boolean => start >= 0 && start <= end && end <= text.length;

/** What holds of every transcript, whatever the text. */
function checkSound(text: string, transcript: Transcript): void {
  const { turns, sections, exchanges, participants, furniture, facts, words } = transcript;
  let before = 0;
  for (const [index, turn] of turns.entries()) {
    assert.equal(turn.index, index);
    assert.ok(inside(text, turn.span) && inside(text, turn.headerSpan) && inside(text, turn.nameSpan));
    assert.ok(turn.span[0] >= before && turn.headerSpan[0] === turn.span[0] && turn.headerSpan[1] <= turn.span[1]);
    assert.ok(participants[turn.speaker]!.turns.includes(index));
    for (const { source, length } of turn.flow.pieces)
      assert.ok(inside(turn.span[1] >= source + length ? text : '', [source, source + length]));
    before = turn.span[1];
  }
  for (const section of sections) assert.ok(inside(text, section.span) && inside(text, section.headingSpan));
  for (const span of [...furniture, ...facts.map((fact) => fact.span)]) assert.ok(inside(text, span));
  for (const { turns: own, analyst, answeredBy, span } of exchanges) {
    assert.ok(own.length > 0 && own.every((index) => turns[index] !== undefined) && inside(text, span));
    assert.ok((analyst === null || participants[analyst]) && answeredBy.every((id) => participants[id]));
  }
  assert.equal(
    participants.reduce((sum, participant) => sum + participant.turns.length, 0),
    turns.length,
  );
  assert.ok(words === null || turns.length === 0);
}

const FRAGMENTS = [
  ...layouts.flatMap((layout) => layout.example.split('\n')),
  'Operator',
  '\fPage 3 of 12',
  '17',
  ' Dora Ames - Larkfield, Inc.- CEO',
  'Ã©â€™',
  '\ud800',
  'A A A A A A A',
  '::::::',
  '- - - - -',
  '[ph] (ph) [[[',
  '',
  '',
];

describe('any text', function () {
  this.timeout(20_000);

  it('is read without an exception, into spans that lie in it', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => checkSound(text, transcriptOf(text))),
    ));

  it('of pieces of transcripts in any order, too', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 60 }),
        fc.constantFrom('\n', '\r\n', '\r\r\n'),
        (lines, end) => {
          const text = lines.join(end);
          checkSound(text, transcriptOf(text));
        },
      ),
      { numRuns: 300 },
    ));

  for (const layout of layouts) {
    it(`that is ${layout.id}, cut off anywhere`, () => {
      for (let end = 0; end < layout.example.length; end += 17) {
        const text = layout.example.slice(0, end);
        checkSound(text, transcriptOf(text));
      }
    });
  }

  it('on one very long line, of signs that patterns look for', () => {
    for (const piece of [
      'a b c d ',
      'Dora Ames - ',
      'question from ',
      '. ',
      '(((',
      'Q4 2011 ',
      ',',
      'AAAA',
      'Name: ',
      '\u00a0',
    ]) {
      const text = piece.repeat(Math.ceil(117_000 / piece.length));
      checkSound(text, transcriptOf(text));
      checkSound(
        text,
        transcriptOf(
          `Operator\n${text}\n\nDora Ames - Larkfield - CEO\nRevenue, on this earnings conference call.\n${text}`,
        ),
      );
    }
  });

  it('with any ends of lines has the same structure', () => {
    for (const { example } of layouts) {
      const plain = transcriptOf(example);
      for (const end of ['\r\n', '\r\r\n']) {
        const other = transcriptOf(example.replace(/\n/g, end));
        assert.deepEqual(
          other.turns.map(({ flow, speaker }) => [flow.text, speaker]),
          plain.turns.map(({ flow, speaker }) => [flow.text, speaker]),
        );
        assert.deepEqual(other.call, plain.call);
      }
    }
  });
});

const texts = [...sharedTexts('seed'), ...sharedTexts('corpus'), ...sharedTexts('bulk')];

/** Real transcripts from beside the project; skipped where they are not there. */
(texts.length > 0 ? describe : describe.skip)('real transcripts', () => {
  it('are read without an exception, into spans that lie in them', () => {
    for (const path of texts) {
      const text = readText(path);
      const transcript = transcriptOf(text);
      checkSound(text, transcript);
      assert.notEqual(transcript.layout, 'none', relative(SHARED ?? '', path));
    }
  }).timeout(60_000);
});
