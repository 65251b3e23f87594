import { checkMetrics, checkStances } from './check';

describe('the words of a sentence that', () => {
  it('say how a figure is meant', () =>
    checkStances(`
      We expect sales of $40 million.
                         ^^^^^^^^^^^ guidance
      We anticipate sales of $40 million.
                             ^^^^^^^^^^^ guidance
      We are guiding to sales of $40 million.
                                 ^^^^^^^^^^^ guidance
      Our outlook is for sales of $40 million.
                                  ^^^^^^^^^^^ guidance
      Our forecast is sales of $40 million.
                               ^^^^^^^^^^^ guidance
      We project sales of $40 million.
                          ^^^^^^^^^^^ guidance
      We will have sales of $40 million.
                            ^^^^^^^^^^^ guidance
      We'll have sales of $40 million.
                          ^^^^^^^^^^^ guidance
      We plan sales of $40 million.
                       ^^^^^^^^^^^ guidance
      We estimate sales of $40 million.
                           ^^^^^^^^^^^ guidance
      Our expectation is sales of $40 million.
                                  ^^^^^^^^^^^ guidance
      Sales should be $40 million.
                      ^^^^^^^^^^^ guidance
      Our target is sales of $40 million.
                             ^^^^^^^^^^^ target
      We are targeting sales of $40 million.
                                ^^^^^^^^^^^ target
      Our goal is sales of $40 million.
                           ^^^^^^^^^^^ target
      We aspire to sales of $40 million.
                            ^^^^^^^^^^^ target
      Our ambition is sales of $40 million.
                               ^^^^^^^^^^^ target
      Our objective is sales of $40 million.
                                ^^^^^^^^^^^ target
      Consensus is for sales of $40 million.
                                ^^^^^^^^^^^ consensus
      The Street is at sales of $40 million.
                                ^^^^^^^^^^^ consensus
      If we had sales of $40 million.
                         ^^^^^^^^^^^ hypothetical
      Assuming sales of $40 million.
                        ^^^^^^^^^^^ hypothetical
      Suppose sales of $40 million.
                       ^^^^^^^^^^^ hypothetical
      Sales would be $40 million.
                     ^^^^^^^^^^^ hypothetical
      Sales could be $40 million.
                     ^^^^^^^^^^^ hypothetical
      Sales might be $40 million.
                     ^^^^^^^^^^^ hypothetical
      Let's take sales of $40 million.
                          ^^^^^^^^^^^ hypothetical
      Sales were $40 million.
                 ^^^^^^^^^^^ actual
      As expected, sales were $40 million.
                              ^^^^^^^^^^^ actual
      We delivered, as planned, sales of $40 million.
                                         ^^^^^^^^^^^ actual
      I would say sales were $40 million.
                             ^^^^^^^^^^^ actual
      If you look at sales, they were $40 million.
                                      ^^^^^^^^^^^ actual
      Our guidance was for sales of $40 million.
                                    ^^^^^^^^^^^ guidance
      Main Street sales of $40 million.
                           ^^^^^^^^^^^ actual
      We expect sales, compared with last year, of $40 million.
                                                   ^^^^^^^^^^^ guidance
      If I recall, sales of $40 million.
                            ^^^^^^^^^^^ actual
    `));

  it('name the basis', () =>
    checkStances(`
      GAAP income was $4 million.
                      ^^^^^^^^^^ actual, GAAP
      Non-GAAP income was $4 million.
                          ^^^^^^^^^^ actual, non-GAAP
      Adjusted income was $4 million.
                          ^^^^^^^^^^ actual, adjusted
      Organic growth was 4%.
                         ^^ actual, organic
      Sales grew 4% organically.
                 ^^ actual, organic
      Underlying income was $4 million.
                            ^^^^^^^^^^ actual, adjusted
      Core income was $4 million.
                      ^^^^^^^^^^ actual, adjusted
      Normalized income was $4 million.
                            ^^^^^^^^^^ actual, adjusted
      Comparable sales grew 4%.
                            ^^ actual, adjusted
      Sales grew 4% in constant currency.
                 ^^ actual, constant-currency
      Sales grew 4% at constant currencies.
                 ^^ actual, constant-currency
      Sales grew 4% in constant dollars.
                 ^^ actual, constant-currency
      Pro forma sales were $4 million.
                           ^^^^^^^^^^ actual, pro-forma
      Pro-forma sales were $4 million.
                           ^^^^^^^^^^ actual, pro-forma
      Sales grew 4% on a currency neutral basis.
                 ^^ actual, constant-currency
      Income was $4 million on a non-GAAP basis.
                 ^^^^^^^^^^ actual, non-GAAP
      Income was $4 million, and GAAP income was $3 million.
                 ^^^^^^^^^^ actual
                                                 ^^^^^^^^^^ actual, GAAP
      Sales grew 4%; organic growth comes later.
                 ^^ actual
      Sales grew 4% with constant demand.
                 ^^ actual
      It was $4 million, in pro terms.
             ^^^^^^^^^^ actual
      Sales grew 4% in an adjusted manner.
                 ^^ actual, adjusted
    `));

  it('tell the time beside that of the call', () =>
    checkMetrics(`
      Sales were $4 million this quarter.
                 ^^^^^^^^^^ sales · 2011Q4
      Sales were $4 million last quarter.
                 ^^^^^^^^^^ sales · 2011Q3
      Sales were $4 million in the prior year.
                 ^^^^^^^^^^ sales · FY2010
      Sales were $4 million in last year's fourth quarter.
                 ^^^^^^^^^^ sales · 2010Q4
      Sales were $4 million in the prior-year quarter.
                 ^^^^^^^^^^ sales · 2010Q4
      Sales were $4 million in last year's period.
                 ^^^^^^^^^^ sales · 2010Q4
      Sales were $4 million in the same quarter last year.
                 ^^^^^^^^^^ sales · 2010Q4
      Sales were $4 million in the same period of the prior year.
                 ^^^^^^^^^^ sales · 2010Q4
      Sales were $4 million in the same quarter a year ago.
                 ^^^^^^^^^^ sales · 2010Q4
      Sales were $4 million a year ago.
                 ^^^^^^^^^^ sales · 2010Q4
      Sales were $4 million one year earlier.
                 ^^^^^^^^^^ sales · 2010Q4
      Sales were $4 million in the year-ago quarter.
                 ^^^^^^^^^^ sales · 2010Q4
      Sales were $4 million at the year ago levels.
                 ^^^^^^^^^^ sales · 2010Q4
      Sales were $4 million this quarter a year ago.
                 ^^^^^^^^^^ sales · 2010Q4
      Sales were $4 million for the quarter.
                 ^^^^^^^^^^ sales · 2011Q4
      Sales were $4 million for the year.
                 ^^^^^^^^^^ sales · FY2011
      Sales were $4 million at the quarter of choice.
                 ^^^^^^^^^^ sales · no period
      Sales were $4 million in the year-long program.
                 ^^^^^^^^^^ sales · no period
      We will have sales of $4 million next quarter.
                            ^^^^^^^^^^ sales · 2012Q1
      We will have sales of $4 million next fiscal year.
                            ^^^^^^^^^^ sales · FY2012
      Sales were $4 million for the half-year.
                 ^^^^^^^^^^ sales · 2011H2
      Sales were $4 million in FQ3.
                 ^^^^^^^^^^ sales · 2011Q3
      Sales were $4 million in Q3'10.
                 ^^^^^^^^^^ sales · 2010Q3
      Sales were $4 million in Q3FY10.
                 ^^^^^^^^^^ sales · 2010Q3
      Sales were $4 million in 3Q10.
                 ^^^^^^^^^^ sales · 2010Q3
      Sales were $4 million in 2H10.
                 ^^^^^^^^^^ sales · 2010H2
      Sales were $4 million in H210.
                 ^^^^^^^^^^ sales · 2010H2
      Sales were $4 million in H2.
                 ^^^^^^^^^^ sales · 2011H2
      Sales were $4 million in the latter half of 2010.
                 ^^^^^^^^^^ sales · 2010H2
      Sales were $4 million in the front half.
                 ^^^^^^^^^^ sales · 2011H1
      Sales were $4 million in the final quarter.
                 ^^^^^^^^^^ sales · 2011Q4
      Sales were $4 million in the third fiscal quarter of 2010.
                 ^^^^^^^^^^ sales · 2010Q3
      Sales were $4 million in Q-3.
                 ^^^^^^^^^^ sales · no period
      Sales were $4 million in 5Q10.
                 ^^^^^^^^^^ sales · no period
    `));
});
