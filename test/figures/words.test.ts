import { checkAmounts, checkMetrics, checkStances } from './check';

describe('the words that', () => {
  it('hedge a figure before it', () =>
    checkAmounts(`
      It is about 40 days. It is around 40 days. It is approximately 40 days.
                  ^^^^^^^ duration 40 day about
                                        ^^^^^^^ duration 40 day about
                                                                     ^^^^^^^ duration 40 day about
      It is roughly 40 days. It is circa 40 days. It is some 40 days.
                    ^^^^^^^ duration 40 day about
                                         ^^^^^^^ duration 40 day about
                                                             ^^^^^^^ duration 40 day about
      It is approx 40 days. It is ~ 40 days. It is say, 40 days.
                   ^^^^^^^ duration 40 day about
                                    ^^^^^^^ duration 40 day about
                                                        ^^^^^^^ duration 40 day about
      It is call it 40 days. It is on the order of 40 days. It is in the neighborhood of 40 days.
                    ^^^^^^^ duration 40 day about
                                                   ^^^^^^^ duration 40 day about
                                                                                         ^^^^^^^ duration 40 day about
      It is in the neighbourhood of 40 days. It is kind of 40 days. It is in the vicinity of 40 days.
                                    ^^^^^^^ duration 40 day about
                                                           ^^^^^^^ duration 40 day about
                                                                                             ^^^^^^^ duration 40 day about
      It is over 40 days. It is more than 40 days. It is at least 40 days.
                 ^^^^^^^ duration 40 day over
                                          ^^^^^^^ duration 40 day over
                                                                  ^^^^^^^ duration 40 day over
      It is above 40 days. It is north of 40 days. It is in excess of 40 days.
                  ^^^^^^^ duration 40 day over
                                          ^^^^^^^ duration 40 day over
                                                                      ^^^^^^^ duration 40 day over
      It is greater than 40 days. It is exceeding 40 days. It is upwards of 40 days.
                         ^^^^^^^ duration 40 day over
                                                  ^^^^^^^ duration 40 day over
                                                                            ^^^^^^^ duration 40 day over
      It is better than 40 days. It is > 40 days. It is higher than 40 days.
                        ^^^^^^^ duration 40 day over
                                         ^^^^^^^ duration 40 day over
                                                                    ^^^^^^^ duration 40 day over
      It is a minimum of 40 days. It is under 40 days. It is less than 40 days.
                         ^^^^^^^ duration 40 day over
                                              ^^^^^^^ duration 40 day under
                                                                       ^^^^^^^ duration 40 day under
      It is below 40 days. It is up to 40 days. It is just shy of 40 days.
                  ^^^^^^^ duration 40 day under
                                       ^^^^^^^ duration 40 day under
                                                                  ^^^^^^^ duration 40 day under
      It is fewer than 40 days. It is at most 40 days. It is < 40 days.
                       ^^^^^^^ duration 40 day under
                                              ^^^^^^^ duration 40 day under
                                                               ^^^^^^^ duration 40 day under
      It is lower than 40 days. It is just short of 40 days. It is south of 40 days.
                       ^^^^^^^ duration 40 day under
                                                    ^^^^^^^ duration 40 day under
                                                                            ^^^^^^^ duration 40 day under
      It is as much as 40 days. It is as many as 40 days. It is as high as 40 days.
                       ^^^^^^^ duration 40 day under
                                                 ^^^^^^^ duration 40 day under
                                                                           ^^^^^^^ duration 40 day under
      It is a maximum of 40 days. It is within 40 days. It is nearly 40 days.
                         ^^^^^^^ duration 40 day under
                                               ^^^^^^^ duration 40 day under
                                                                     ^^^^^^^ duration 40 day nearly
      It is almost 40 days. It is close to 40 days. It is approaching 40 days.
                   ^^^^^^^ duration 40 day nearly
                                           ^^^^^^^ duration 40 day nearly
                                                                      ^^^^^^^ duration 40 day nearly
      It is virtually 40 days. It is closer to 40 days. It is something like 40 days.
                      ^^^^^^^ duration 40 day nearly
                                               ^^^^^^^ duration 40 day nearly
                                                                             ^^^^^^^ duration 40 day about
      It is no more than 40 days. It is not more than 40 days. It is no less than 40 days.
                         ^^^^^^^ duration 40 day under
                                                      ^^^^^^^ duration 40 day under
                                                                                  ^^^^^^^ duration 40 day over
      It is no fewer than 40 days. It is not less than 40 days. It is just a little over 40 days.
                          ^^^^^^^ duration 40 day over
                                                       ^^^^^^^ duration 40 day over
                                                                                         ^^^^^^^ duration 40 day over
      It is well above 40 days. It is exactly 40 days.
                       ^^^^^^^ duration 40 day over
                                              ^^^^^^^ duration 40 day
    `));

  it('name a currency', () =>
    checkAmounts(`
      We paid €5 million. We paid £5 million. We paid ¥5 million.
              ^^^^^^^^^^ money 5000000 EUR
                                  ^^^^^^^^^^ money 5000000 GBP
                                                      ^^^^^^^^^^ money 5000000 JPY
      We paid ₹5 million. We paid US$5 million. We paid C$5 million.
              ^^^^^^^^^^ money 5000000 INR
                                  ^^^^^^^^^^^^ money 5000000 USD
                                                        ^^^^^^^^^^^ money 5000000 CAD
      We paid CAD$5 million. We paid A$5 million. We paid AU$5 million.
              ^^^^^^^^^^^^^ money 5000000 CAD
                                     ^^^^^^^^^^^ money 5000000 AUD
                                                          ^^^^^^^^^^^^ money 5000000 AUD
      We paid HK$5 million. We paid NZ$5 million. We paid S$5 million.
              ^^^^^^^^^^^^ money 5000000 HKD
                                    ^^^^^^^^^^^^ money 5000000 NZD
                                                          ^^^^^^^^^^^ money 5000000 SGD
      We paid NT$5 million. We paid R$5 million. We paid MX$5 million.
              ^^^^^^^^^^^^ money 5000000 TWD
                                    ^^^^^^^^^^^ money 5000000 BRL
                                                         ^^^^^^^^^^^^ money 5000000 MXN
      We paid USD 5 million. We paid EUR 5 million. We paid GBP 5 million.
              ^^^^^^^^^^^^^ money 5000000 USD
                                     ^^^^^^^^^^^^^ money 5000000 EUR
                                                            ^^^^^^^^^^^^^ money 5000000 GBP
      We paid Rs. 5 crore. We paid INR 5 lakh crore. We paid CHF 5 million.
              ^^^^^^^^^^^ money 50000000 INR
                                   ^^^^^^^^^^^^^^^^ money 5000000000000 INR
                                                             ^^^^^^^^^^^^^ money 5000000 CHF
      We paid SEK 5 million. We paid RMB 5 million. We paid ZAR 5 million.
              ^^^^^^^^^^^^^ money 5000000 SEK
                                     ^^^^^^^^^^^^^ money 5000000 CNY
                                                            ^^^^^^^^^^^^^ money 5000000 ZAR
      We paid EUR5 million. We paid 5 million dollars. We paid 5 million bucks.
              ^^^^^^^^^^^^ money 5000000 EUR
                                    ^^^^^^^^^^^^^^^^^ money 5000000 USD
                                                               ^^^^^^^^^^^^^^^ money 5000000 USD
      We paid 5 million euros. We paid 5 million rupees. We paid 5 million pounds sterling.
              ^^^^^^^^^^^^^^^ money 5000000 EUR
                                       ^^^^^^^^^^^^^^^^ money 5000000 INR
                                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^ money 5000000 GBP
      We paid 5 million yen. We paid 5 million yuan. We paid 5 million Swiss francs.
              ^^^^^^^^^^^^^ money 5000000 JPY
                                     ^^^^^^^^^^^^^^ money 5000000 CNY
                                                             ^^^^^^^^^^^^^^^^^^^^^^ money 5000000 CHF
      We paid 5 million pesos. We paid 5 million rand. We paid 5 million US dollars.
              ^^^^^^^^^^^^^^^ money 5000000 MXN
                                       ^^^^^^^^^^^^^^ money 5000000 ZAR
                                                               ^^^^^^^^^^^^^^^^^^^^ money 5000000 USD
      We paid 5 million Canadian dollars. We paid 5 million Australian dollars. We paid 5 million Singapore dollars.
              ^^^^^^^^^^^^^^^^^^^^^^^^^^ money 5000000 CAD
                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ money 5000000 AUD
                                                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^ money 5000000 SGD
      We paid 5 cents. We paid 5 pence. We paid 5 paise.
              ^^^^^^^ money 0.05 USD
                               ^^^^^^^ money 0.05 GBP
                                                ^^^^^^^ money 0.05 INR
      We paid 5 €. We paid 5 ¢. We paid a 5-cent dividend.
              ^^^ money 5 EUR
                           ^^^ money 0.05 USD
                                          ^^^^^^ money 0.05 USD/share
      We paid 5 million EUR. We paid EUR €5 million. We paid try 5 stores.
              ^^^^^^^^^^^^^ money 5000000 EUR
                                     ^^^^^^^^^^^^^^ money 5000000 EUR
                                                                 ^^^^^^^^ count 5 store
    `));

  it('scale a number', () =>
    checkAmounts(`
      It was $5 hundred. It was $5 thousand. It was $5 billion.
             ^^^^^^^^^^ money 500 USD
                                ^^^^^^^^^^^ money 5000 USD
                                                    ^^^^^^^^^^ money 5000000000 USD
      It was $5 trillion. It was $5 mn. It was $5mm.
             ^^^^^^^^^^^ money 5000000000000 USD
                                 ^^^^^ money 5000000 USD
                                               ^^^^ money 5000000 USD
      It was $5 mln. It was $5 bn. It was $5 tn.
             ^^^^^^ money 5000000 USD
                            ^^^^^ money 5000000000 USD
                                          ^^^^^ money 5000000000000 USD
      It was ₹5 lakh. It was ₹5 crore. It was ₹5 cr.
             ^^^^^^^ money 500000 INR
                             ^^^^^^^^ money 50000000 INR
                                              ^^^^^ money 50000000 INR
      It was $5k. It was $5m. It was $5b.
             ^^^ money 5000 USD
                         ^^^ money 5000000 USD
                                     ^^^ money 5000000000 USD
      It was $5t. It was $5 m. It was $53.4 [billion].
             ^^^ money 5000000000000 USD
                         ^^ money 5 USD
                                      ^^^^^^^^^^^^^^^ money 53400000000 USD
      It was $65 [ph] billion. It was $2-billion. It was $2 - billion.
             ^^^^^^^^^^^^^^^^ money 65000000000 USD
                                      ^^^^^^^^^^ money 2000000000 USD
                                                         ^^ money 2 USD
      It was 5 hundred million dollars. It was ₹5 lakh crore. It was ₹5 thousand crore.
             ^^^^^^^^^^^^^^^^^^^^^^^^^ money 500000000 USD
                                               ^^^^^^^^^^^^^ money 5000000000000 INR
                                                                     ^^^^^^^^^^^^^^^^^ money 50000000000 INR
      It was $5 million million.
    `));

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
