import { checkClaims } from './ground';

const check = (fixture: string): void => checkClaims(['share'], fixture);

describe('a part with its share', () => {
  it('of what was said just before', () =>
    check(`
      M: We ended the quarter with $246.1 million in cash, an increase of $8.5 million. $230.2 million of this cash, or 94% of the total, is abroad.
                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ share holds: $230.2 million of $246.1 million is 93.5–93.6 %
      M: We ended the quarter with $246.1 million in cash, an increase of $8.5 million. $230.2 million of this cash, or 84% of the total, is abroad.
                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ share fails: $230.2 million of $246.1 million is 93.5–93.6 %
    `));

  it('is left alone where another whole is meant, or several may be', () =>
    check(`
      M: Cash was $246 million. Fees were $23 million, or 14% of the total fees of the market.
      M: Cash was $246 million and debt $510 million. $33 million of that, or 40% of the total, is short.
      M: Cash was $246 million. $33 million of that grew by 40% of the total.
    `));

  it('of revenue, now and a year before', () =>
    check(`
      M: Revenue for the fourth quarter was $529.0 million, compared to $396.3 million in the fourth quarter of 2010.
      M: Adjusted EBITDA in the fourth quarter was $146.9 million in the quarter or 27.8% of revenue, compared to $92.5 million in the fourth quarter of 2010 or 23.3% of revenue.
                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ share holds: $146.9 million of $529.0 million is 27.8 %
                                                                                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ share holds: $92.5 million of $396.3 million is 23.3–23.4 %
    `));
});
