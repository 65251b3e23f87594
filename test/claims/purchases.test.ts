import { checkClaims } from './ground';

describe('purchases of shares', () => {
  it('number, cost and average price in any order', () => {
    checkClaims(
      ['yield'],
      `
      M: Year to date, we have used $1.9 billion to repurchase 14.8 million shares at a weighted average price of $130.87.
                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ yield holds: $1.9 billion over 14.8 million shares is $124.6–132.2 each
      M: Year to date, we have used $1.9 billion to repurchase 14.8 million shares at a weighted average price of $103.87.
                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ yield fails: $1.9 billion over 14.8 million shares is $124.6–132.2 each
      M: We repurchased 809,000 shares at an average purchase price of $67.16, which used $54.3 million in cash.
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ yield holds: $54.3 million over 809,000 shares is $67.0–67.2 each
      M: We repurchased 6.6 million shares at an aggregate cost of $387 million. The average cost of our purchases was $58.91 per share.
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ yield holds: $387 million over 6.6 million shares is $58.1–59.2 each
      M: We repurchased 6.6 million shares at an aggregate cost of $387 million. The average cost of our purchases was $85.91 per share.
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ yield fails: $387 million over 6.6 million shares is $58.1–59.2 each
    `,
    );
  });
  it('several in one sentence, each with its own price', () => {
    checkClaims(
      ['yield'],
      `
      M: We bought 2.0 million shares for $50 million at an average of $25.00 in May and 1.0 million shares for $30 million at an average of $30.00 in June.
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ yield holds: $50 million over 2.0 million shares is $22.0–28.2 each
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ yield holds: $25.0 a share here and $30.0 a share there
                                                                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ yield holds: $30 million over 1.0 million shares is $23.8–36.8 each
    `,
    );
  });
  it('but not of several purchases, nor of a price that is none of theirs', () => {
    checkClaims(
      ['yield'],
      `
      M: We repurchased 6.6 million shares at $387 million, and others at $200 million, at an average price of $61.20.
      M: We repurchased 6.6 million shares at an aggregate cost of $387 million. The average selling price was $12.40 for a tile and $3.10 for a glaze.
      M: We hold 6.6 million shares, worth $387 million at $85.91.
      M: We spent $5.6 billion to repurchase 117 million shares this year. In the second quarter our average purchase price was $46.78 per share.
    `,
    );
  });
});
