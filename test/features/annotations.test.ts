import assert from 'node:assert/strict';
import { type HintKind, inlayHints } from '../../server/core/features/reading/inlayHints';
import { exchangeLenses } from '../../server/core/features/reading/lenses';
import { summary } from '../../server/core/features/reading/summary';
import { review } from '../../server/core/review';
import { lineAt } from '../../server/core/text/lines';
import { textAt } from '../../server/core/text/span';
import { CALL } from '../support/call';
import { checkDrawn, undent } from '../support/drawn';

/** Hints of the wanted kinds, drawn under the last character before each. */
function checkHints(fixture: string, ...wanted: readonly HintKind[]): void {
  checkDrawn(fixture, (text) =>
    inlayHints(review(text), [0, text.length], new Set(wanted)).map(({ at, label, tooltip }) => ({
      span: [at - 1, at],
      note: tooltip === null ? label : `${label} (${tooltip})`,
    })),
  );
}

describe('inlay hints', () => {
  it('say who a bare name is, and not what the header says itself', () => {
    checkHints(BARE, 'speakers');
  });

  it('say which period is meant where the words leave it open', () => {
    checkHints(
      `${OPENING}
      Revenue for the quarter was up. In the third quarter of 2011 it fell, and last year, too. Q3 was flat.
                            ^ Q4 2011
                                                                                        ^ FY 2010
                                                                                                 ^ Q3 2011
      ${CLOSING}`,
      'periods',
    );
  });

  it('say what follows from a change and is not said', () => {
    checkHints(
      `${OPENING}
      Revenue was $110.0 million, up 10% year over year. Net income was $5.0 million, up 25% from $4.0 million.
                                       ^ ⇒ $95.6–104.8 million (fourth-quarter 2010 revenue: $95.6–104.8 million · $110.0 million ÷ 1.1)
      ${CLOSING}`,
      'impliedValues',
    );
  });

  it('are those of the stretch that is asked for, and of no kind that is not wanted', () => {
    const text = undent(BARE).replace(/^ *\^.*\n/gm, '');
    const read = review(text);
    const start = text.lastIndexOf('Tom Hale\n');
    const some = inlayHints(read, [start, text.length], new Set<HintKind>(['speakers']));
    assert.deepEqual(
      some.map(({ label }) => label),
      ['Orchard Securities', 'Group Finance Director', 'Group Finance Director'],
    );
    assert.deepEqual(inlayHints(read, [0, text.length], new Set()), []);
  });
});

describe('the line above an exchange', () => {
  const read = review(CALL);
  const lenses = exchangeLenses(read);

  it('says what is in it', () => {
    assert.deepEqual(
      lenses.map(({ span, words }) => `${lineAt(read.lines, span[0]) + 1}: ${words}`),
      [
        '14: 1 question · answered by Ann Reed · 4 figures · 1 finding',
        '27: announced, did not ask',
        '35: 1 question · answered by Ann Reed · 2 figures',
        '47: 1 question · answered by Ann Reed · 1 figure',
      ],
    );
  });

  it('leads to its findings, else to who asks and who answers', () => {
    const shown = lenses.map(({ places }) => places.map((place) => textAt(CALL, place).split(' -')[0]));
    assert.deepEqual(shown, [['20127'], ['Ann Reed'], ['Paul Ives', 'Ann Reed'], ['Tom Hale', 'Ann Reed']]);
  });

  it('counts the findings that it is given', () => {
    assert.match(exchangeLenses(read, [])[0]?.words ?? '', /· 4 figures$/);
  });
});

describe('what a review came to', () => {
  it('is its layout, its period, the checks that hold and what to look at', () => {
    const { holding, ...rest } = summary(review(CALL));
    assert.deepEqual(rest, { layout: 'StreetEvents PDF edition', period: 'Q4 2011', toLookAt: 2 });
    assert.equal(holding, review(CALL).claims.filter(({ verdict }) => verdict === 'holds').length);
    assert.ok(holding > 0);
  });

  it('is nothing for a text that is no transcript', () => {
    assert.deepEqual(summary(review('# Notes\n')), { layout: null, period: null, holding: 0, toLookAt: 0 });
  });
});

const OPENING = `
      PRESENTATION
      Operator

      Welcome to the Elmstead Networks fourth quarter 2011 results conference call. All participants are in a listen-only mode.

      Ann Reed - Elmstead Networks, Inc. - CFO
`;

const CLOSING = `
      QUESTIONS AND ANSWERS
      Operator

      Our first question comes from the line of Tom Hale with Orchard Securities. Please proceed with your question.

      Tom Hale - Orchard Securities - Analyst

      Is that all?
    `;

const BARE = `
      06 May 2014
      Elmstead PLC
      Q1 2014 Results
      Analyst Transcript Q&A
      Tom Hale, Orchard Securities
      Morning, everyone. What drove the margin in the first quarter? And what is your guidance
      for revenue?
      Ann Reed, Group Finance Director
      Thanks, Tom. Mostly volume. On the earnings call in the fourth quarter we gave the guidance
      and it stands.
      Tom Hale
             ^ Orchard Securities
      Thank you, that is very helpful.
      Ann Reed
             ^ Group Finance Director
      Shall we move on to the next question?
      Bo Lund, Beech Street Research
      On cash flow, please.
      Ann Reed
             ^ Group Finance Director
      It was strong.
`;
