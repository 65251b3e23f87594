import { CALL, checkTimes } from './check';

describe('dates and periods', () => {
  it('reads quarters, halves and years in their many spellings', () => {
    checkTimes(`
      Q4 2011, Q4'11, 4Q of 2009, 1Q16, the third quarter of 2010, fiscal 2011, fiscal '11, FY12, FY2013, 1H12.
      ^^^^^^^ period 2011Q4
               ^^^^^ period 2011Q4
                      ^^^^^^^^^^ period 2009Q4
                                  ^^^^ period 2016Q1
                                            ^^^^^^^^^^^^^^^^^^^^^ period 2010Q3
                                                                   ^^^^^^^^^^^ period FY2011
                                                                                ^^^^^^^^^^ period FY2011
                                                                                            ^^^^ period FY2012
                                                                                                  ^^^^^^ period FY2013
                                                                                                          ^^^^ period 2012H1
      In the first half of 2012, the full year, full year 2010 and the 2001 first quarter.
             ^^^^^^^^^^^^^^^^^^ period 2012H1
                                     ^^^^^^^^^ period FY2011
                                                ^^^^^^^^^^^^^^ period FY2010
                                                                       ^^^^^^^^^^^^^^^^^^ period 2001Q1
    `);
  });

  it('resolves what is said beside the call against its period', () => {
    checkTimes(`
      Sales fell from the prior quarter, from the year-ago period, and from the same quarter last year.
                          ^^^^^^^^^^^^^ period 2011Q3
                                              ^^^^^^^^^^^^^^^^^^^ period 2010Q4
                                                                                ^^^^^^^^^^^^^^^^^^^^^^ period 2010Q4
      We shipped in the quarter and closed the third quarter.
                    ^^^^^^^^^^^ period 2011Q4
                                               ^^^^^^^^^^^^^ period 2011Q3
      We expect the first quarter and next year to be strong, and the March quarter to be weak.
                    ^^^^^^^^^^^^^ period 2012Q1
                                      ^^^^^^^^^ period FY2012
                                                                      ^^^^^^^^^^^^^ period 2012Q1
    `);
  });

  it('keeps relative words where the call is not known', () => {
    checkTimes(
      `
      It was lower than in the prior quarter and a year ago, and in Q3.
                               ^^^^^^^^^^^^^ period prior-quarter
                                                 ^^^^^^^^^^ period prior-year
                                                                    ^^ period Q3
      `,
      { ...CALL, period: null },
    );
  });

  it('knows whose quarter ends in March from the date of the call', () => {
    checkTimes(
      `
      The March quarter was good.
          ^^^^^^^^^^^^^ period 2012Q3
      `,
      { ...CALL, period: '2012Q3', date: '2012-04-24' },
    );
  });

  it('reads dates, with the year that is nearest to the call', () => {
    checkTimes(`
      On September 24, 2011, on February 14th and on 9/30/2011; cash at the end of September.
         ^^^^^^^^^^^^^^^^^^ date 2011-09-24
                                ^^^^^^^^^^^^^ date 2012-02-14
                                                     ^^^^^^^^^ date 2011-09-30
                                                                                   ^^^^^^^^^ date 2011-09
    `);
  });

  it('does not take counts, amounts and verbs for dates', () => {
    checkTimes(`
      We have 2000 employees and $2011 of cash; we march on and may win 20 points.
    `);
  });

  it('reads a quarter of another year however it is said', () => {
    checkTimes(`
      It was in the second quarter a year ago, in Q3 of the prior year, in 2010's second quarter and in last Q2.
                    ^^^^^^^^^^^^^^^^^^^^^^^^^ period 2010Q2
                                                  ^^^^^^^^^^^^^^^^^^^^ period 2010Q3
                                                                           ^^^^^^^^^^^^^^^^^^^^^ period 2010Q2
                                                                                                        ^^^^^^^ period 2010Q2
      Sales were up from the comparable quarter in 2009, the same period of 2010 and the most recent quarter; Q1's were not.
                             ^^^^^^^^^^^^^^^^^^^^^^^^^^ period 2009Q4
                                                             ^^^^^^^^^^^^^^^^^^^ period 2010Q4
                                                                                              ^^^^^^^^^^^^^^ period 2011Q4
                                                                                                              ^^^^ period 2011Q1
      The rate fell in quarter two, in the linked quarter and in January of this year, up 2% linked quarter.
                       ^^^^^^^^^^^ period 2011Q2
                                           ^^^^^^^^^^^^^^ period 2011Q3
                                                                 ^^^^^^^^^^^^^^^^^^^^ date 2012-01
      In the quarter four kilns opened, and it cost two quarter one million.
         ^^^^^^^^^^^ period 2011Q4
    `);
  });
});
