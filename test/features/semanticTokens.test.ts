import assert from 'node:assert/strict';
import { legend, semanticTokens } from '../../server/core/features/reading/semanticTokens';
import { review } from '../../server/core/review';
import type { Span } from '../../server/core/text/span';
import { CALL } from '../support/call';
import { checkDrawn } from '../support/drawn';

/** What is coloured in a text, drawn under it as `type.modifier`; a token over a line's end is drawn once for each line. */
function checkTokens(fixture: string, within?: Span): void {
  checkDrawn(fixture, (text) =>
    semanticTokens(review(text), within).map(({ span, type, modifiers }) => ({
      span,
      note: [type, ...modifiers].join('.'),
    })),
  );
}

describe('semantic tokens', () => {
  it('name speakers by their role, and figures by their kind', () => {
    checkTokens(`
      PRESENTATION
      ^^^^^^^^^^^^ heading
      Operator
      ^^^^^^^^ speaker.operator

      Welcome to the Elmstead Networks call.

      Ann Reed - Elmstead Networks, Inc. - CFO
      ^^^^^^^^ speaker.executive
                 ^^^^^^^^^^^^^^^^^^^^^^^ firm
                                           ^^^ title

      Revenue was $91.6 million, up 9.5%, and we have 14 offices.
                  ^^^^^^^^^^^^^ figure.money
                                    ^^^^ figure.percent
                                                      ^^^^^^^^^^ figure.count

      QUESTIONS AND ANSWERS
      ^^^^^^^^^^^^^^^^^^^^^ heading
      Operator
      ^^^^^^^^ speaker.operator

      Our first question comes from the line of Tom Hale with Orchard Securities.

      Tom Hale - Orchard Securities - Analyst
      ^^^^^^^^ speaker.analyst
                 ^^^^^^^^^^^^^^^^^^ firm
                                      ^^^^^^^ title

      Is that all?
    `);
  });

  it('leave the line end inside a wrapped figure uncoloured', () => {
    checkTokens(`
      PRESENTATION
      ^^^^^^^^^^^^ heading
      Operator
      ^^^^^^^^ speaker.operator

      Welcome to the Elmstead Networks call.

      Ann Reed - Elmstead Networks, Inc. - CFO
      ^^^^^^^^ speaker.executive
                 ^^^^^^^^^^^^^^^^^^^^^^^ firm
                                           ^^^ title

      Net income was $18.8
                     ^^^^^ figure.money
      million, which is a record.
      ^^^^^^^ figure.money

      QUESTIONS AND ANSWERS
      ^^^^^^^^^^^^^^^^^^^^^ heading
      Operator
      ^^^^^^^^ speaker.operator

      Our first question comes from the line of Tom Hale with Orchard Securities.

      Tom Hale - Orchard Securities - Analyst
      ^^^^^^^^ speaker.analyst
                 ^^^^^^^^^^^^^^^^^^ firm
                                      ^^^^^^^ title

      Is that all?
    `);
  });

  it('are none in a text that is no transcript', () => {
    checkTokens(`
      # Notes

      Revenue was $91.6 million, up 9.5%.
    `);
  });

  it('of a range are those of the whole that touch it', () => {
    const whole = semanticTokens(review(CALL));
    const within: Span = [400, 900];
    const touching = whole.filter(({ span }) => span[0] < within[1] && within[0] < span[1]);
    assert.ok(touching.length > 3 && touching.length < whole.length);
    assert.deepEqual(semanticTokens(review(CALL), within), touching);
  });

  it('never overlap and use the legend alone', () => {
    let end = 0;
    for (const { span, type, modifiers } of semanticTokens(review(CALL))) {
      assert.ok(span[0] >= end && span[1] > span[0]);
      assert.ok(legend.types.includes(type) && modifiers.every((modifier) => legend.modifiers.includes(modifier)));
      end = span[1];
    }
    assert.ok(end > 0);
  });
});
