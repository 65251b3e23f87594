import { checkClaims } from './ground';

describe('parts and names of a growth', () => {
  it('the name of what multiplies may stand before it in capitals', () => {
    checkClaims(
      ['multiple'],
      `
      M: We had great momentum in Norland, where revenue doubled from last year.
      M: We go on.
      M: With momentum in Norland, revenue tripled from last year.
                                           ^^^^^^^ multiple fails: revenue doubled and tripled
    `,
    );
    checkClaims(
      ['multiple'],
      `
      M: We had great momentum in Norland, where revenue doubled from last year.
      M: We go on.
      M: With momentum in Sudmark, revenue tripled from last year.
    `,
    );
  });
  it('what is beyond all else needs fewer words in common with its digits at another scale', () => {
    checkClaims(
      ['scale'],
      `
      M: Revenue was $60 billion. For the second quarter, we've included approximately $800 billion of incremental spend related to this investment.
      A: Just to return to the $800 million investment to improve shipping, is it underway already?
                               ^^^^^^^^^^^^ scale fails: $800 billion and $800 million have the same digits, and are said of the same
    `,
    );
    checkClaims(
      ['scale'],
      `
      M: The market is $900 billion. For the second quarter, we've included approximately $800 billion of incremental spend related to this investment.
      A: Just to return to the $800 million investment to improve shipping, is it underway already?
    `,
    );
  });
  it('shares of sales in one breath are of one division', () => {
    checkClaims(
      ['mix'],
      `
      M: Today 85% of the business is related to kilns, 25% glazes.
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ mix fails: 85% + 25% is 110.0 % of business
    `,
    );
    checkClaims(
      ['mix'],
      `
      M: Today 75% of the business is related to kilns, 25% glazes.
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ mix holds: 75% + 25% is 100.0 % of business
      M: Today 69% of our customers take two glazes, and 37% three.
    `,
    );
  });
  it('the growth of sales is that of volume and price', () => {
    checkClaims(
      ['sum'],
      `
      M: Net sales declined 12% to $89.6 million. Sales volume was down 14%, on fewer kilns. Price mix increased 2%, driven by glazes.
                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sum holds: −14% and +2% make −13.4 to −11.0 %
      M: Net sales declined 12% to $89.6 million. Sales volume was down 14%, on fewer kilns. Price mix declined 2%, driven by glazes.
                                                                                                       ^^^^^^^^^^^ sum fails: −14% and −2% make −17.0 to −14.6 %
      M: Net sales increased 8%. Pound volume contributed 8 percentage points of growth. Mix and price added 4 points of sales growth. Foreign exchange reduced sales by 1 percentage point.
                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sum fails: +8 percentage points and +4 points and −1 percentage point make +9.5 to +12.9 %
      M: Net sales declined 21% in the quarter. Volume declined 15%. Price mix increased 4%.
                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sum fails: −15% and +4% make −12.7 to −10.0 %
      M: Revenues from home sales increased 33% to $61.1 million, driven by a 30% increase in deliveries and a 3% increase in average sales price.
                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sum holds: +30% and +3% make +27.5 to +39.7 %
      M: Sales were up 5.5% in the quarter, on a 7% increase in volume, offset by a 2% headwind from price.
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sum holds: +7% and −2% make +3.8 to +6.0 %
    `,
    );
  });
  it('and of nothing else: what no slip mends has other parts', () => {
    checkClaims(
      ['sum'],
      `
      M: Net sales declined 12%. Sales volume was up 9%, and price rose 8%.
      M: Net sales increased 12%. Volume was up 3%.
    `,
    );
  });
  it('a number of subscribers may leave the noun to the measure', () => {
    checkClaims(
      ['restated'],
      `
      M: We ended the quarter with 8.4 million subscribers.
      M: Revenue grew 3%, as subscribers grew 9% to 4.8 million for the quarter.
                                                    ^^^^^^^^^^^ restated fails: 8.4 million subscribers and 4.8 million
    `,
    );
  });
});

describe('growth at the exchange rates of before', () => {
  const check = (fixture: string): void => checkClaims(['sum'], fixture);

  it('and what currencies made of it', () =>
    check(`
      M: Kiln sales increased 18.6%. This included 19.9% growth in local currencies and a 1.3% decline related to foreign currency exchange.
                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sum holds: +19.9% and −1.3% make +18.2 to +18.7 %
      M: Kiln sales increased 18.6%. This included 19.9% growth in local currencies and a 3.1% decline related to foreign currency exchange.
                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sum fails: +19.9% and −3.1% make +16.1 to +16.9 %
      M: Clay sales grew 9%, and 12% in constant currency. Currency was a 6 point headwind to profit.
    `));

  it('is what is organic and what was bought', () =>
    check(`
      M: Kiln sales increased 12.0% in local currencies. Internally generated sales increased 9.3% and acquisition growth contributed an additional 2.7%.
                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sum holds: +9.3% and +2.7% make +11.9 to +12.4 %
    `));

  it('shipments and prices', () =>
    check(`
      M: Kiln revenue increased 20% as a result of a 5% increase in kiln shipments and a 14% increase in ASPs.
                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sum holds: +5% and +14% make +18.0 to +20.8 %
    `));
});
