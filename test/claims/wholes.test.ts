import { checkClaims } from './ground';

const checkYears = (fixture: string): void => checkClaims(['yield'], fixture);
const checkRest = (fixture: string): void => checkClaims(['bridge'], fixture);
const checkShares = (fixture: string): void => checkClaims(['share'], fixture);

describe('wholes, parts and times', () => {
  it('a quarter or a month against the year', () => {
    checkYears(`
      M: Interest is $60 million a quarter or $420 million for the year.
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ yield fails: 4 × $60 million is $220.0–260.0 million
      M: Interest is $60 million a quarter or $240 for the year.
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ yield holds: 4 × $60 million is $220.0–260.0 million
      M: We generated an average of $2.0 billion of cash per month over the first 9 months, $9.0 billion year-to-date.
                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ yield fails: 9 × $2.0 billion is $17.6–18.4 billion
      M: We spent $60 million per quarter, up from $180 million a year three years ago.
      M: Over the first 9 months we had an average of $2.0 billion in cash flow per month, $9.0 billion year-to-date.
                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ yield fails: 9 × $2.0 billion is $17.6–18.4 billion
    `);
  });

  it('what includes a part, and what is left without it', () => {
    checkRest(`
      M: Earnings per share were $1.32. This includes a benefit of $0.85 from tax reform. Excluding this benefit, earnings per share were $0.47.
                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ bridge holds: $1.32 less $0.85 is $0.46–0.48 per share
      M: Earnings per share were $1.32. This includes a benefit of $0.58 from tax reform. Excluding this benefit, earnings per share were $0.74.
                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ bridge holds: $1.32 less $0.58 is $0.73–0.75 per share
      M: Earnings per share were $1.32. This includes a benefit of $0.58 from tax reform. Excluding this benefit, earnings per share were $0.47.
                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ bridge fails: $1.32 less $0.58 is $0.73–0.75 per share
      M: Earnings per share were $1.32. This includes a charge of $0.10 for severance. Excluding this charge, earnings per share were $1.42.
                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ bridge holds: $1.32 plus $0.10 is $1.41–1.43 per share
      M: Earnings per share were $1.32. This includes a charge of $0.10 for severance. Excluding these and all other items, revenue per share was $31.00.
    `);
  });

  it('a share of a whole said elsewhere', () => {
    checkShares(`
      M: Energy loans decreased to $1.6 billion at quarter end, representing 31% of our total loans.
                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ share fails: $1.6 billion of $12.3 billion is 12.6–13.5 %
      M: We ended the year with total loans of $12.3 billion.
      M: Commercial loans were $4.0 billion, or 32.5% of total loans.
                               ^^^^^^^^^^^^^^^^^^^^^^ share holds: $4.0 billion of $12.3 billion is 32.0–33.1 %
      M: Fees were $4.0 billion, or 80% of our expectations.
    `);
  });

  it('a share of the revenue beside it', () => {
    checkShares(`
      M: Sales were $435 million. Cash flow in the quarter was $60 million, or 18% of sales.
                                                               ^^^^^^^^^^^^^^^^^^^ share fails: $60 million of $435 million is 12.6–15.0 %
      M: Sales were $435 million. Cash flow in the quarter was $60 million, or 14% of sales.
                                                               ^^^^^^^^^^^^^^^^^^^ share holds: $60 million of $435 million is 12.6–15.0 %
      M: Sales were $435 million. In paper, sales were $333 million. Operating income there was $60 million, or 18% of sales.
                                                                                                ^^^^^^^^^^^^^^^^^^^ share holds: $60 million of $333 million is 16.5–19.5 %
    `);
  });
});
