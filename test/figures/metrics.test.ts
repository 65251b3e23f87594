import { CALL, checkMetrics, checkStances } from './check';

describe('what a figure measures', () => {
  it('takes the subject, and the period of the figure itself', () => {
    checkMetrics(`
      Revenue for the full year was $344.7 million, up 20.1% from the $287.0 million reported in 2010.
                                    ^^^^^^^^^^^^^^ revenue · FY2011
                                                       ^^^^^ revenue · FY2011
                                                                      ^^^^^^^^^^^^^^ revenue · FY2010
      Gross margin for the quarter improved to 43.1% from 41.8% in the third quarter.
                                               ^^^^^ gross margin · 2011Q4
                                                          ^^^^^ gross margin · 2011Q3
    `);
  });

  it('takes the name behind the figure', () => {
    checkMetrics(`
      We ended Q4 with $39.7 million in cash and a 43.1% gross margin on $91.6 million of product revenue.
                       ^^^^^^^^^^^^^ cash · 2011Q4
                                                   ^^^^^ gross margin · 2011Q4
                                                                         ^^^^^^^^^^^^^ product revenue · 2011Q4
    `);
  });

  it('pairs names and figures of a parallel list', () => {
    checkMetrics(`
      Gross margin and operating margin were 43.1% and 4.2%, respectively.
                                             ^^^^^ gross margin · no period
                                                       ^^^^ operating margin · no period
    `);
  });

  it('takes up the measure of the sentence before where a pronoun does', () => {
    checkMetrics(`
      Services revenue was $12 million in Q3. It was up 9%.
                           ^^^^^^^^^^^ services revenue · 2011Q3
                                                        ^^ services revenue · 2011Q3
    `);
  });

  it('names nothing where the text names nothing', () => {
    checkMetrics(`
      Well, I would say 5%.
                        ^^ nothing · no period
    `);
  });

  it('keeps the time of what is compared with from the rest of the sentence', () => {
    checkMetrics(`
      Deferred revenue was $30.1 million, down from $31.7 million at the end of the third quarter.
                           ^^^^^^^^^^^^^ deferred revenue · no period
                                                    ^^^^^^^^^^^^^ deferred revenue · 2011Q3
      Operating expenses should be around our second quarter level of $35.5 million.
                                                                      ^^^^^^^^^^^^^ operating expenses · 2011Q2
    `);
  });
});

describe('how a figure is meant', () => {
  it('tells guidance, targets, consensus and suppositions from facts', () => {
    checkStances(`
      We expect revenue of $80 million, and we target a margin of 50%.
                           ^^^^^^^^^^^ guidance
                                                                  ^^^ target
      Revenue was $91.6 million, at the high end of our guidance. The Street consensus is $95 million.
                  ^^^^^^^^^^^^^ actual
                                                                                          ^^^^^^^^^^^ consensus
      If we won it all, revenue would be $99 million. As expected, cash was $39.7 million.
                                         ^^^^^^^^^^^ hypothetical
                                                                            ^^^^^^^^^^^^^ actual
    `);
  });

  it('reads the basis', () => {
    checkStances(`
      Non-GAAP net income was $18.8 million, GAAP net income $12 million, and sales rose 5% in constant currency.
                              ^^^^^^^^^^^^^ actual, non-GAAP
                                                             ^^^^^^^^^^^ actual, GAAP
                                                                                         ^^ actual, constant-currency
    `);
  });

  it('takes a figure in a question for no fact', () => {
    checkStances(
      `
      So is the tax rate 25%?
                         ^^^ question
      `,
      { ...CALL, speaker: 'analyst' },
    );
  });
});
