import { checkMetrics } from './check';

describe('the period of a figure among others', () => {
  it('is that behind each figure of a list', () => {
    checkMetrics(`
      Kilns due in 2014 cost $64 million; we have $11 million of loans due in 2012, $64 million of loans due in 2013 and $125 million of loans in 2014.
                             ^^^^^^^^^^^ cost · FY2014
                                                  ^^^^^^^^^^^ loans · FY2012
                                                                                    ^^^^^^^^^^^ loans · FY2013
                                                                                                                         ^^^^^^^^^^^^ loans · FY2014
      Savings for 2014 are $33 million, excluding a $15 million charge in the first quarter.
                           ^^^^^^^^^^^ savings · FY2014
                                                    ^^^^^^^^^^^ charge · 2012Q1
      In Q4, sales were $5 million, and in Q3 sales were $6 million, up $1 million.
                        ^^^^^^^^^^ sales · 2011Q4
                                                         ^^^^^^^^^^ sales · 2011Q3
                                                                        ^^^^^^^^^^ sales · 2011Q3
    `);
  });

  it('of the second of two that are compared with is its own', () => {
    checkMetrics(`
      Tiles were 15% of sales compared to 16% in the prior quarter and 18% in the fourth quarter of 2010.
                 ^^^ tiles · 2011Q4
                                          ^^^ tiles · 2011Q3
                                                                       ^^^ tiles · 2010Q4
      Sales were $21 million, down $30 million from the prior quarter and $38 million from the prior year.
                 ^^^^^^^^^^^ sales · 2011Q4
                                   ^^^^^^^^^^^ sales · 2011Q4
                                                                          ^^^^^^^^^^^ sales · 2011Q4
    `);
  });

  it("is the call's own beside a time that is compared with", () => {
    checkMetrics(`
      Sales rose 8% from the third quarter. Costs fell 5% versus the same quarter a year ago.
                 ^^ sales · 2011Q4
                                                       ^^ costs · 2011Q4
      Sales grew 8% to $90 million compared to $83 million in the third quarter.
                 ^^ sales · 2011Q4
                       ^^^^^^^^^^^ sales · 2011Q4
                                               ^^^^^^^^^^^ sales · 2011Q3
      Prices rose $10 a barrel versus 2010. Wages rose 5% from 2008, and rents 3% over the prior year.
                  ^^^^^^^^^^^^ prices · FY2011
                                                       ^^ wages · no period
                                                                               ^^ rents · no period
    `);
  });

  it('is a coming quarter where no word tells of the past', () => {
    checkMetrics(`
      Capital spending is planned at $5 million in the first quarter, and the tax rate is 25% in the first quarter.
                                     ^^^^^^^^^^ capital spending · 2012Q1
                                                                                          ^^^ tax rate · 2012Q1
      Capital spending was $5 million in the first quarter.
                           ^^^^^^^^^^ capital spending · 2011Q1
      Q1 total spending was $5 million, over our Q1 total of $4 million.
                            ^^^^^^^^^^ total spending · 2011Q1
                                                             ^^^^^^^^^^ total spending · 2011Q1
    `);
  });

  it('is not that of the sentence before where one goes back by years', () => {
    checkMetrics(`
      Sales were $49.8 million in the fourth quarter. Five years ago they were $24.9 million.
                 ^^^^^^^^^^^^^ sales · 2011Q4
                                                      ^^^^^^^^^^ sales · no period
                                                                               ^^^^^^^^^^^^^ sales · no period
      Sales were $49.8 million in the fourth quarter. In kilns they were $24.9 million.
                 ^^^^^^^^^^^^^ sales · 2011Q4
                                                                         ^^^^^^^^^^^^^ sales · 2011Q4
    `);
  });
});
