import { checkFindings } from './findings';

describe('what a measure can be', () => {
  it('no margin, tax rate or cost of risk goes beyond its bounds', () => {
    checkFindings(`
      Our segment margin was 530%. The tax rate was 240% in the quarter.
                             ^^^^ information implausible-value: segment margin of 530%, where a margin is at most 100 %
                                                    ^^^^ information implausible-value: 240%, where a tax rate is hardly above 100 %
    `);
    checkFindings(`
      M: We expect fiscal 2012 PCLs to be in a range of 40 to 50 percent.
                                                        ^^^^^^^^^^^^^^^^ information implausible-value: 40 to 50 percent, where losses on loans are a few per cent, mostly counted in basis points
    `);
  });

  it('measures that may be anything are left alone', () =>
    checkFindings(`
      Incremental margins were 180%. Revenue grew 240%. Net retention was 127%, and coverage of loans was 156%.
      Charge-offs rose 60%, 45% of charge-offs were in one book, and we expect PCLs of 40 to 50 basis points.
      The gross margin expanded 230 basis points to 43%, and the capital ratio of the insurer was 430%.
    `));

  it('nobody has more than all customers', () => {
    checkFindings(`
      The new plan is used by 120% of our customers.
                              ^^^^ information implausible-value: 120% of customers are more than all
    `);
    checkFindings(`
      The new plan is used by 20% of our customers and brought 120% of the sales it did a year ago.
    `);
  });

  it('credit scores have three digits', () => {
    checkFindings(`
      We book these loans at FICO scores of around 70, 74.
                                                   ^^ information implausible-value: 70, where credit scores run from 300 to 850
    `);
    checkFindings(`
      We book these loans at FICO scores of around 770, 774. FICO scores rose 20 points, and FICO scores improved in 12 states.
    `);
  });

  it('a level is no number of points', () => {
    checkFindings(`
      We are expanding our gross margins to 45.5 percentage points.
                                            ^^^^^^^^^^^^^^^^^^^^^^ information implausible-value: 45.5 percentage points is what a level moves by, and not what it is
    `);
    checkFindings(`
      We are expanding our gross margins by 2 percentage points, to 45.5%, and that took 25 points off the gap.
    `);
  });
});
