import assert from 'node:assert/strict';
import { documentLinks } from '../../server/core/features/navigation/links';
import { review } from '../../server/core/review';
import { checkDrawn } from '../support/drawn';

/** Links drawn under their words as their targets. */
const checkLinks = (fixture: string): void =>
  checkDrawn(fixture, (text) => documentLinks(review(text)).map(({ span, target }) => ({ span, note: target })));

const CALL_OF = (words: string) => `
      PRESENTATION
      Operator

      Welcome to the Elmstead Networks call. Please press star one for a question. This call is being recorded.

      Ann Reed - Elmstead Networks, Inc. - CFO

${words}

      QUESTIONS AND ANSWERS
      Operator

      Our first question comes from the line of Tom Hale with Orchard Securities. Please proceed with your question.

      Tom Hale - Orchard Securities - Analyst

      Is that all?
`;

describe('document links', () => {
  it('lead to web and mail addresses, without the signs behind them', () => {
    checkLinks(`
      See https://elmstead.example/calls?id=1(a), www.elmstead.com, or (http://elmstead.com/x).
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ https://elmstead.example/calls?id=1(a)
                                                  ^^^^^^^^^^^^^^^^ https://www.elmstead.com
                                                                        ^^^^^^^^^^^^^^^^^^^^^ http://elmstead.com/x
      Ask ir@elmstead.co.uk; investors.elmstead.com and elmstead.com/investors have more.
          ^^^^^^^^^^^^^^^^^ mailto:ir@elmstead.co.uk
                             ^^^^^^^^^^^^^^^^^^^^^^ https://investors.elmstead.com
                                                        ^^^^^^^^^^^^^^^^^^^^^^ https://elmstead.com/investors
    `);
  });

  it('do not lead to names of companies, lost blanks, or anything but the web and mail', () => {
    checkLinks(`
      Orchard.com grew 5.5%.We sell at beech.com today. javascript:alert(1) file:///etc/x.com command:x.y.z a@b 1.2.3.4
      e.g. U.S.A. Inc.com/x http:// https://-x www. x@y..z .com/ Q4.We
    `);
  });

  it('lead from slides where the deck is known', () => {
    checkLinks(
      CALL_OF(`
      The slides are at https://elmstead.example/q4.pdf. On slide 7, and slide number twelve, we show it. Slide that.
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ https://elmstead.example/q4.pdf
                                                            ^^^^^^^ https://elmstead.example/q4.pdf#page=7
                                                                         ^^^^^^^^^^^^^^^^^^^ https://elmstead.example/q4.pdf#page=12
      `),
    );
  });

  it('do not lead from slides where no deck is known, or more than one', () => {
    for (const words of [
      'On slide 7 it is.',
      'See https://a.example/x/slides.pdf and https://b.example/deck.pptx. Slide 7.',
    ])
      assert.deepEqual(
        documentLinks(review(CALL_OF(words))).filter(({ kind }) => kind === 'slide'),
        [],
      );
  });

  it('take a long line in one pass', () => {
    const text = `${'a.'.repeat(60_000)} ${'www.'.repeat(20_000)} ${'x@'.repeat(30_000)}`;
    assert.deepEqual(documentLinks(review(text)), []);
  });
});
