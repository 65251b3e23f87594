import { strict as assert } from 'node:assert';
import { readTurn } from '../../server/core/figures/read';
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

  it('takes a subject that no word list knows, where its verb or "of" joins it to the figure', () => {
    checkMetrics(`
      Kiln revenue grew, while Tromsø was up 12%, and glaze haulage rose 4%.
                                             ^^^ tromsø · no period
                                                                         ^^ glaze haulage · no period
      Higher clay costs hurt earnings, with total breakage of $76 million.
                                                              ^^^^^^^^^^^ total breakage · no period
      Kiln occupancy remained robust at 88%.
                                        ^^^ kiln occupancy · no period
    `);
  });

  it('takes no place, verb or way to reckon for a subject', () => {
    checkMetrics(`
      Sales in our Bergen hall were $5 million, and sales excluding tiles were up 3%.
                                    ^^^^^^^^^^ sales in our bergen hall · no period
                                                                                  ^^ sales · no period
      Lead times are now closer to 20 days, down from an average of 55 days.
                                   ^^^^^^^ lead times · no period
                                                                    ^^^^^^^ lead times · no period
      Can you share with us whether the move is 75% done?
                                                ^^^ move · no period
    `);
  });

  it('names a part by the whole that it is a share of', () => {
    checkMetrics(`
      Approximately 50% of the SKUs are new designs.
                    ^^^ skus · no period
      Tiles represented 25% of net sales.
                        ^^^ tiles · no period
    `);
  });

  it('names the measure within the part of the firm that the sentence opens with', () => {
    checkMetrics(`
      In North America wholesale, revenues increased 23%, and in Europe, they fell 4%.
                                                     ^^^ north america wholesale revenues · no period
                                                                                   ^^ europe revenues · no period
      Turning to our glaze segment, sales grew 5%.
                                               ^^ glaze segment sales · no period
    `);
  });

  it('takes no time, basis or figure of speech for a part of the firm', () => {
    for (const opening of [
      'In September',
      'In U.S. dollars',
      'In addition',
      'In terms of segments',
      'For GAAP',
      'On Slide 5',
    ])
      assert.equal(
        readTurn(`${opening}, sales were $5 million.`, CALL).figures.find(({ kind }) => kind === 'money')?.metric,
        'sales',
      );
  });

  it('gives each amount of a list the part of the firm behind it', () => {
    checkMetrics(`
      Net sales were $121.3 million in tiles, $86.4 million in glazes and $49.8 million in kilns.
                     ^^^^^^^^^^^^^^ net sales in tiles · no period
                                              ^^^^^^^^^^^^^ net sales in glazes · no period
                                                                          ^^^^^^^^^^^^^ net sales in kilns · no period
      Net sales in kilns were $49.8 million. Net sales were $257.5 million in total, and $5 million in cash.
                              ^^^^^^^^^^^^^ net sales in kilns · no period
                                                            ^^^^^^^^^^^^^^ net sales · no period
                                                                                         ^^^^^^^^^^ cash · no period
    `);
  });

  it('forgets what was spoken of many sentences ago', () => {
    const said = (between: number) =>
      readTurn(`Costs were $20 million. ${'We like kilns. '.repeat(between)}It was $30 million.`, CALL).figures[1]
        ?.metric;
    assert.equal(said(2), 'costs');
    assert.equal(said(5), null);
  });

  it('takes up the measure of the sentence before where "of that" does', () => {
    checkMetrics(`
      Restructuring charges were $20 million. We paid $5 million of that.
                                 ^^^^^^^^^^^ restructuring charges · no period
                                                      ^^^^^^^^^^ restructuring charges · no period
    `);
  });

  it('takes what was done with an amount where nothing else is said of it', () => {
    checkMetrics(`
      Later we invested $302 million.
                        ^^^^^^^^^^^^ invested · no period
      Later we expected $302 million.
                        ^^^^^^^^^^^^ nothing · no period
    `);
  });

  it('names a weak measure for want of a better one', () => {
    checkMetrics(`
      We are happy with the 20% growth.
                            ^^^ growth · no period
      Guidance is 5%.
                  ^^ nothing · no period
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
                           ^^^^^^^^^^^^^ deferred revenue · 2011Q4
                                                    ^^^^^^^^^^^^^ deferred revenue · 2011Q3
      Operating expenses should be around our second quarter level of $35.5 million.
                                                                      ^^^^^^^^^^^^^ operating expenses · 2011Q2
    `);
  });
});

describe('the period of a figure', () => {
  it("is the call's own beside the quarter before or that of a year ago", () => {
    checkMetrics(`
      Gross margin improved to 27.4% from 28.1% in the fourth quarter of last year.
                               ^^^^^ gross margin · 2011Q4
                                          ^^^^^ gross margin · 2010Q4
    `);
    checkMetrics(`
      Gross margin improved to 27.4% from 28.1% in the first quarter of 2007.
                               ^^^^^ gross margin · no period
                                          ^^^^^ gross margin · 2007Q1
      We expect gross margin to improve to 29% from 28.1% a year ago.
                                           ^^^ gross margin · no period
                                                    ^^^^^ gross margin · 2010Q4
    `);
  });

  it('is not the year that names what earns it', () => {
    checkMetrics(`
      Our 2013 kiln startups will drive $3 billion of earnings in 2015.
                                        ^^^^^^^^^^ earnings · FY2015
      In 2013, earnings will be $3 billion, and in 2015 they double.
                                ^^^^^^^^^^ earnings · FY2013
    `);
    checkMetrics(`
      Our 2010 full year dividend was $1.68 per share.
                                      ^^^^^^^^^^^^^^^ dividend · FY2010
    `);
  });

  it('goes on from forecast to forecast, and not from what is to come to what was', () => {
    checkMetrics(`
      For the first quarter of 2012, we expect revenue of $80 million. Gross margin is expected to be 44%. Headcount was 900 employees.
                                                          ^^^^^^^^^^^ revenue · 2012Q1
                                                                                                      ^^^ gross margin · 2012Q1
                                                                                                                         ^^^^^^^^^^^^^ employees · no period
    `);
  });

  it('is another one than a quarter that nothing dates', () => {
    checkMetrics(
      `
      Interest in the quarter added $0.02 per share to earnings per share in the third quarter.
                                    ^^^^^^^^^^^^^^^ interest · Q3
    `,
      { ...CALL, period: null },
    );
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
