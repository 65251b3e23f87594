import { readClaims } from '../../server/core/claims';
import { atOnce } from '../../server/core/text/steps';
import { checkDrawn } from '../support/drawn';
import { groundOf } from './ground';

/** Draws under each claim what follows from it: its name, its period and how it is made. */
function checkDerived(fixture: string): void {
  checkDrawn(fixture, (text) =>
    atOnce(readClaims(groundOf(text))).flatMap(({ span, derived }) =>
      derived
        ? [{ span, note: `${derived.name}, ${derived.period ?? 'no period'}, ${derived.unit}: ${derived.words}` }]
        : [],
    ),
  );
}

describe('what follows from a claim', () => {
  it('is the amount before a growth or a change', () =>
    checkDerived(`
      Revenue was $74.2 million, up 6.0% sequentially.
                  ^^^^^^^^^^^^^^^^^^^^^^ third-quarter 2011 revenue, 2011Q3, USD: $74.2 million ÷ 1.06
      Revenue was $74.2 million, down 6.0% year over year.
                  ^^^^^^^^^^^^^^^^^^^^^^^^ fourth-quarter 2010 revenue, 2010Q4, USD: $74.2 million ÷ 0.94
      Expenses increased $3.0 million to $45.0 million.
                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ earlier expenses, no period, USD: $45.0 million − $3.0 million
      Expenses decreased $3.0 million to $45.0 million from last year.
                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ earlier expenses, no period, USD: $45.0 million + $3.0 million
    `));

  it('is the share before a change in points', () => {
    checkDerived(`
      Gross margin was 38.4%, up 150 basis points year over year.
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^ fourth-quarter 2010 gross margin, 2010Q4, %: 38.4% − 150 basis points
    `);
    checkDerived(`
      Gross margin was 38.4%, down 1.5 percentage points sequentially.
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ third-quarter 2011 gross margin, 2011Q3, %: 38.4% + 1.5 percentage points
    `);
    checkDerived(`
      The churn rate was 2%, up 3 percentage points year over year.
                         ^^^^^^^^^^^^^^^^^^^^^^^^^^ fourth-quarter 2010 churn rate, 2010Q4, %: 2% − 3 percentage points
    `);
  });

  it('is the change between two shares', () =>
    checkDerived(`
      Gross margin was 38.4%, down from 39.9%.
                       ^^^^^^^^^^^^^^^^^^^^^^ change, no period, bp: 38.4% − 39.9%
    `));

  it('is the number of shares', () =>
    checkDerived(`
      Net income was $18.8 million or $0.40 per diluted share.
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shares, no period, share: $18.8 million ÷ $0.40 per diluted share
    `));
});
