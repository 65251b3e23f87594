import { checkClaims } from './ground';

describe('a price in the sentence behind its purchase', () => {
  it('is of it where it is the quotient, or misheard', () => {
    checkClaims(
      ['yield'],
      `
      We repurchased 2.00 million shares, for which we spent $50.0 million. The average price was $25.00.
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ yield holds: $50.0 million over 2.00 million shares is $24.9–25.1 each
    `,
    );
    checkClaims(
      ['yield'],
      `
      We repurchased 2.00 million shares, for which we spent $50.0 million. The average price was $52.00.
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ yield fails: $50.0 million over 2.00 million shares is $24.9–25.1 each
    `,
    );
    checkClaims(
      ['yield'],
      `
      We repurchased 2.00 million shares, for which we spent $50.0 million. The average price was $33.00.
    `,
    );
    checkClaims(
      ['yield'],
      `
      We repurchased 2.00 million shares, for which we spent $50.0 million. The average price was $52.00, and the last was $27.00.
    `,
    );
  });
});

describe('parts behind their total', () => {
  it('make it, or one was misheard', () => {
    checkClaims(
      ['sum'],
      `
      Total revenue was $92.4 million. Service revenue was $50.1 million. Product revenue was $42.3 million.
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sum holds: $50.1 million + $42.3 million is $92.3–92.5 million
    `,
    );
    checkClaims(
      ['sum'],
      `
      Total revenue was $92.4 million. Service revenue was $51.0 million. Product revenue was $42.3 million.
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sum fails: $51.0 million + $42.3 million is $93.2–93.4 million
    `,
    );
    checkClaims(
      ['sum'],
      `
      Total revenue was $924 million. Service revenue was $510 million. Product revenue was $414 million, up from $400 million.
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sum holds: $510 million + $414 million is $918.5–929.5 million
    `,
    );
    checkClaims(
      ['sum'],
      `
      Total revenue was $924 million. Service revenue was $15 million. Product revenue was $873 million.
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sum fails: $15 million + $873 million is $887.0–889.0 million
    `,
    );
    checkClaims(
      ['sum'],
      `
      Total revenue was $92.4 million. Service revenue was about $51.0 million. Product revenue was $42.3 million.
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sum holds: $51.0 million + $42.3 million is $90.7–95.9 million
    `,
    );
    checkClaims(
      ['sum'],
      `
      Total revenue was $92.4 million. Service revenue was $71.0 million. Product revenue was $42.3 million.
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sum fails: $42.3 million + $71.0 million is $113.2–113.4 million
    `,
    );
    checkClaims(
      ['sum'],
      `
      Total revenue was $92.4 million. Service orders were $50.1 million. Product orders were $42.3 million.
    `,
    );
  });
});

describe('an amount implied by its change', () => {
  it('is not a hundredth of what is said of the measure', () => {
    checkClaims(
      ['scale'],
      `
      M: Kiln revenue was $260 billion.
      M: Kiln revenue was up $44 million or 2%.
                             ^^^^^^^^^^^^^^^^^ scale fails: $44 million or 2% implies $2.20 billion, while the least that is said of it is $260 billion
    `,
    );
    checkClaims(
      ['scale'],
      `
      M: Kiln revenue was $2.6 billion.
      M: Kiln revenue was up $44 million or 2%.
    `,
    );
    checkClaims(
      ['scale'],
      `
      M: Kiln revenue was $260 billion.
      M: Glaze revenue was up $44 million or 2%.
    `,
    );
  });
});

describe('an amount that has lost its scale', () => {
  it('stands beside one of its size', () => {
    checkClaims(
      ['scale'],
      `
      Revenue was $149 million compared to $160 a year ago.
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ scale fails: $160 stands beside $149 million without a scale
    `,
    );
    checkClaims(
      ['scale'],
      `
      Revenue was $149 million compared to $460 a year ago.
      Revenue was $149 million compared to $12 a year ago.
      Revenue was $149 million compared to $160.50 a year ago.
      Revenue was $149 million at a price of $160 per ton.
      Revenue was $149 million at $160 a ton.
    `,
    );
    checkClaims(
      ['scale'],
      `
      We spend $200 million a month compared to $250 per month a year ago.
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ scale fails: $250 stands beside $200 million without a scale
    `,
    );
  });
});
