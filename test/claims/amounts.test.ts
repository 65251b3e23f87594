import { checkClaims } from './ground';

const check = (fixture: string): void =>
  checkClaims(
    [
      'range',
      'count',
      'duration',
      'weekday',
      'sum',
      'mix',
      'share',
      'yield',
      'per-share',
      'multiple',
      'compound',
      'scale',
    ],
    fixture,
  );

describe('ranges, counts and sums', () => {
  it('an amount lies in a range or beside it', () =>
    check(`
      Our capital ratio of 9.4% is within our target range of 8.0% to 8.5%.
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ range fails: 9.4% is above 8.0% to 8.5%, said to be within
      Revenue of $74.2 million was at the high end of our range of $70 million to $75 million.
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ range holds: $74.2 million is within $70 million to $75 million, said to be at its high end
      Revenue was $93.0 million, above our range of $70 million to $75 million.
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ range holds: $93.0 million is above $70 million to $75 million, said to be above
    `));

  it('a range that runs backwards has a wrong end', () =>
    check(`
      We expect earnings per share of $6.80 to $6.20 for the year.
                                      ^^^^^^^^^^^^^^ range fails: 6.8 is above 6.2, so $6.80 to $6.20 runs from its high end to its low one
      We expect a net loss between $36 million and $29 million.
      The rate came down from 28% to 27% to 26%.
    `));

  it('a result lies in the range that was guided for it, or beside it', () => {
    check(`
      Fourth quarter revenue was $78.2 million, and we are glad of it. Our guidance was for revenue of $70 million to $75 million, so we came in within the range that we gave you.
                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ range fails: $78.2 million is above $70 million to $75 million, said to be within
    `);
    check(`
      Fourth quarter revenue was $74.2 million, and we are glad of it. Our guidance was for revenue of $70 million to $75 million, so we came in at the high end of the range.
                                 ^^^^^^^^^^^^^ range holds: $74.2 million is within $70 million to $75 million
                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ range holds: $74.2 million is within $70 million to $75 million, said to be at its high end
    `);
    check(`
      Fourth quarter revenue was $71.2 million, and we are glad of it. Our guidance was for revenue of $70 million to $75 million, so we came in above the range.
                                 ^^^^^^^^^^^^^ range holds: $71.2 million is within $70 million to $75 million
                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ range fails: $71.2 million is within $70 million to $75 million, said to be above
    `);
    check(`
      Fourth quarter revenue was $78.2 million, and we are glad of it. Our guidance is for first quarter revenue of $70 million to $75 million, and we will be within the range.
    `);
  });

  it('a distance from a range is no place in it', () =>
    check(`
      Earnings were $0.12 above the midpoint of our range of $0.55 to $0.60.
    `));

  it('what was guided holds what is reported', () =>
    check(`
      We guided fourth quarter revenue to a range of $70 million to $75 million. Fourth quarter revenue was $74.2 million.
                                                                                                            ^^^^^^^^^^^^^ range holds: $74.2 million is within $70 million to $75 million
    `));

  it('all of a thing are as many each time', () =>
    check(`
      We compete in all 9 regions and, by the fall, in all 8 regions.
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ count fails: all 9 regions and all 8 regions
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ count holds: all 9 regions, twice
      We compete in all 9 regions, and 8 regions have grown.
    `));

  it('a list has as many parts as were announced', () =>
    check(`
      We will attend the following three conferences. The Elm Forum in May; the Oak Forum in June; and the Ash Forum in July.
                                   ^^^^^^^^^^^^^^^^^ count holds: 3 are listed behind "the following three conferences"
      We will attend the following four conferences. The Elm Forum in May; the Oak Forum in June; and the Ash Forum in July.
                                   ^^^^^^^^^^^^^^^^ count fails: 3 are listed behind "the following four conferences"
      We have three priorities. First, growth. Second, margins. Third, cash.
              ^^^^^^^^^^^^^^^^ count holds: 3 are listed
      We have two priorities. First, growth. Second, margins. Third, cash.
              ^^^^^^^^^^^^^^ count fails: 3 are listed
      We have three priorities. First, growth. Second, margins.
              ^^^^^^^^^^^^^^^^ count fails: 2 are listed
    `));

  it('a list of dated things has as many as were announced', () =>
    checkClaims(
      ['count'],
      `
      We will be at one of the three conferences this spring: the Elm Forum in Boston on Tuesday, May 8, the Oak Forum on May 22, and the Ash Forum on June 9.
                               ^^^^^^^^^^^^^^^^^ count holds: 3 are listed behind "three conferences"
      We will be at one of the four conferences this spring: the Elm Forum in Boston on Tuesday, May 8, the Oak Forum on May 22, and the Ash Forum on June 9.
                               ^^^^^^^^^^^^^^^^ count fails: 3 are listed behind "four conferences"
      We will be at four conferences this spring: the Elm Forum and the Yew Day on May 8, the Oak Forum on May 22, and the Ash Forum on June 9.
      We will be at four conferences, including two in Boston: the Elm Forum on May 8, and the Oak Forum on May 22.
    `,
    ));

  it('a span of years and a day of the week', () =>
    check(`
      The deadline moved from 2012 to 2015, which gives us three more years.
                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ duration holds: 2012 to 2015 is 3 years
      The annual meeting is on Monday, May 8, 2012.
                               ^^^^^^^^^^^^^^^^^^^ weekday fails: May 8, 2012 is a Tuesday
      The annual meeting is on Tuesday, May 8, 2012.
                               ^^^^^^^^^^^^^^^^^^^^ weekday holds: May 8, 2012 is a Tuesday
    `));

  it('parts make their whole', () =>
    check(`
      Charges were $52 million, consisting of $26 million for leases, $21 million for inventory and $5 million for severance.
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sum holds: $26 million + $21 million + $5 million is $50.5–53.5 million
      Charges were $52 million, consisting of $26 million for leases, $12 million for inventory and $5 million for severance.
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sum fails: $26 million + $12 million + $5 million is $41.5–44.5 million
      We brought out 12 products, including 35 products for small firms.
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sum fails: 35 products is more than the whole of 12 products
      Net income was $5 million, including a charge of $10 million.
      Out of the $85 million, we have spent $360 million.
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sum fails: $360 million is more than the whole of $85 million
    `));

  it('a total behind its parts', () =>
    check(`
      Sales were $12.1 million in paper, $8.6 million in glass and $4.9 million in wood, for a total of $25.6 million.
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sum holds: $12.1 million + $8.6 million + $4.9 million is $25.4–25.8 million
      Sales were $12.1 million in paper, $8.6 million in glass and $4.9 million in wood, for a total of $26.5 million.
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sum fails: $12.1 million + $8.6 million + $4.9 million is $25.4–25.8 million
      We paid $12.1 million in May and $8.6 million in June, for a total of $46.2 million since 2009.
      We bought back $12.1 million in May and $8.6 million in June, for a total of $30.2 million of the authorized amount.
      We opened 40 stores in May and 50 stores in June, for a total of 150 stores.
      We paid $12.1 million in dividends and bought shares at $15, for a total of $46.2 million.
      We paid $12.1 million in May, including $8.6 million in wood and $2 million in glass, for a total of $16 million.
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sum holds: $8.6 million is a part of $12.1 million
    `));

  it('a mix is a whole', () =>
    check(`
      The sales mix was 40% hardware, 35% services and 25% software.
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ mix holds: 40% + 35% + 25% is 100.0 %, and a mix is 100 %
      The sales mix was 40% hardware, 35% services and 15% software.
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ mix fails: 40% + 35% + 15% is 90.0 %, and a mix is 100 %
      Growth was 40% in hardware, 35% in services and 15% in software.
    `));

  it('a share follows from its part and its whole', () =>
    check(`
      We have delivered $1.2 billion, or 40% of our $3.0 billion target.
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ share holds: $1.2 billion of $3.0 billion is 37.7–42.4 %
      We have delivered $1.2 billion, or 14% of our $3.0 billion target.
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ share fails: $1.2 billion of $3.0 billion is 37.7–42.4 %
    `));

  it('price, number and cost follow from each other', () =>
    check(`
      We repurchased 2.0 million shares for $50.0 million at an average price of $25.00.
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ yield holds: $50.0 million over 2.0 million shares is $24.4–25.7 each
      We repurchased 2.0 million shares for $50.0 million at an average price of $52.00.
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ yield fails: $50.0 million over 2.0 million shares is $24.4–25.7 each
      Net income was $21.6 million or $0.45 per diluted share.
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ per-share holds: $21.6 million over $0.45 per diluted share implies 47.4–48.7 million shares
    `));

  it('a number of shares is of the sentence that says it', () =>
    check(`
      Net income was $18.0 million, or $0.45 per diluted share, on 36.0 million diluted shares. A year ago, it was $15.0 million, or $0.41 per diluted share.
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ per-share holds: $18.0 million over $0.45 per diluted share implies 39.5–40.6 million shares
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ per-share fails: $18.0 million over 36.0 million diluted shares is $0.50 per share
                                                                                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ per-share holds: $15.0 million over $0.41 per diluted share implies 36.0–37.2 million shares
      Net income was $18.0 million, or $0.45 per share.
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ per-share holds: $18.0 million over $0.45 per share implies 39.5–40.6 million shares
      We had 36.0 million shares at the end of March.
    `));

  it('multiples and compound rates', () =>
    check(`
      Orders doubled to $48.0 million from $24.0 million.
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ multiple holds: $48.0 million over $24.0 million is 1.99–2.01x
      Orders tripled to $48.0 million from $24.0 million.
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ multiple fails: $48.0 million over $24.0 million is 1.99–2.01x
      Orders nearly doubled to $43.0 million from $24.0 million.
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ multiple holds: $43.0 million over $24.0 million is 1.79–1.80x
      Revenue has grown from $50.0 million in 2006 to $100.0 million in 2011, a compound annual growth rate of 25%.
                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ compound fails: $50.0 million to $100.0 million over 5 years is +14.8 to +14.9 % a year
    `));

  it('one unit for one metric', () =>
    check(`
      Card losses came to 17% this quarter against 20 basis points a year ago.
                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ scale fails: 17% is 91 times 20 basis points
      Card losses came to 17 basis points for the quarter compared to 25 basis points a year ago.
      Spending was $149 million compared to $160 in the prior year.
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ scale fails: $160 stands beside $149 million without a scale
    `));
});
