import { checkClaims } from './ground';

describe('amounts in one breath', () => {
  it('an amount and the parts that one breath names', () => {
    checkClaims(
      ['sum'],
      `
      M: We returned $63.3 million to holders, of which $36.6 million was paid as dividends and $26.7 million was for shares.
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sum holds: $36.6 million + $26.7 million is $63.2–63.4 million
      M: We returned $66.3 million to holders, of which $36.6 million was paid as dividends and $26.7 million was for shares.
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sum fails: $36.6 million + $26.7 million is $63.2–63.4 million
      M: Of our $902.5 million balance, $217.5 million was held at home, and $685.0 million was held abroad.
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sum holds: $217.5 million + $685.0 million is $902.4–902.6 million
      M: Of our $905.2 million balance, $217.5 million was held at home, and $685.0 million was held abroad.
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sum fails: $217.5 million + $685.0 million is $902.4–902.6 million
      M: The impairment was $1.13 billion, of which about $900 million was for Elm, $901 million, and Oak was $230 million.
                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sum holds: $900 million is a part of $1.13 billion
                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sum holds: $901 million + $230 million is $1.13–1.14 billion
    `,
    );
  });
  it('and no parts that leave something out, or that nothing opens', () => {
    checkClaims(
      ['sum'],
      `
      M: We returned $93.3 million to holders, including $36.6 million in dividends and $6.7 million for shares.
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sum holds: $36.6 million is a part of $93.3 million
      M: We spent $63.3 million on kilns, while sales were $36.6 million and income was $26.9 million.
    `,
    );
  });
  it('of the profit and the revenue said with it', () => {
    checkClaims(
      ['margin'],
      `
      M: In kilns we generated $1.16 billion in revenue and $943 million in adjusted EBITDA, achieving an incredible 81% margin.
                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ margin holds: $943 million over $1.16 billion is 80.9–81.7 %
      M: In kilns we generated $1.16 billion in revenue and $943 million in adjusted EBITDA, achieving an incredible 61% margin.
                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ margin fails: $943 million over $1.16 billion is 80.9–81.7 %
      M: Kiln revenue grew 58% to $2.9 billion. Kiln operating income was $718 million, a 24.9% operating margin.
                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ margin holds: $718 million over $2.9 billion is 24.3–25.2 %
      M: Kiln revenue grew 58% to $2.9 billion. Kiln operating income was $718 million, a 29.4% operating margin.
                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ margin fails: $718 million over $2.9 billion is 24.3–25.2 %
      M: Kiln segment sales were $427 million. Operating earnings were $35.5 million, and operating margin improved to 8.3% from 5.4% a year ago.
                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ margin holds: $35.5 million over $427 million is 8.3 %
      M: Kiln segment sales were $427 million. Operating earnings were $35.5 million, and gross margin improved to 38.3% from 35.4% a year ago.
    `,
    );
  });
});
