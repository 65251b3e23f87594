import { checkAmounts, checkDamages, checkMetrics } from './check';

describe('where a figure ends', () => {
  it('two amounts are a range where the second is not far below', () =>
    checkAmounts(`
      We see 20% to 17% of sales, or 20% to 18% of sales.
             ^^^ percent 20 %
                    ^^^ percent 17 %
                                     ^^^^^^^^^^ percent 18…20 %
    `));

  it('a minus touches its number, and nothing before it', () =>
    checkAmounts(`
      Result - $5 million for the year, or -$5 million, or $7 million-$8 million.
               ^^^^^^^^^^ money 5000000 USD
                                           ^^^^^^^^^^^ money -5000000 USD
                                                           ^^^^^^^^^^^^^^^^^^^^^ money 7000000…8000000 USD
    `));

  it('a letter that touches a number makes a name of it, and a word behind a blank does not', () =>
    checkAmounts(`
      We sell the 5G line at 300 a month and the 20s line at $4 a month, and the 3rd at $2 an hour.
                                                             ^^ money 4 USD
                                                                                        ^^ money 2 USD
    `));

  it('a count takes the plural that it is of', () =>
    checkAmounts(`
      We run 12 e-commerce sites and 30 C stores.
             ^^^^^^^^^^^^^^^^^^^ count 12 site
                                     ^^^^^^^^^^^ count 30 store
      We built 200 homes beside rivers, 300 of our stores are new, and 400 of all shops. We had 20-plus stores and 35 - stores.
               ^^^^^^^^^ count 200 home
                                        ^^^^^^^^^^^^^^^^^ count 300 store
                                                                                                ^^^^^^^^^^^^^^ count 20 store over
                                                                                                                   ^^^^^^^^^^^ count 35 store
      We employ 1,200 people, own 12 new retail stores abroad, and closed 14 branches and two facilities.
                ^^^^^^^^^^^^ count 1200 person
                                  ^^^^^^^^^^^^^^^^^^^^ count 12 store
                                                                          ^^^^^^^^^^^ count 14 branch
                                                                                          ^^^^^^^^^^^^^^ count 2 facility
    `));

  it('a fraction is of something, and no half behind "and a"', () =>
    checkAmounts(`
      We sold a third of our homes, one quarter of the land and two and a half farms. A third question came in the third quarter.
              ^^^^^^^ fraction 0.333333333333333
                                    ^^^^^^^^^^^ fraction 0.25
                                                                ^^^^^^^^^^^^^^^^^^^^ count 2.5 farm
    `));

  it('decimals may stand without a nought', () =>
    checkAmounts(`
      Earnings were $.46 per share, and .5% of sales.
                    ^^^^^^^^^^^^^^ money 0.46 USD/share
                                        ^^^ percent 0.5 %
    `));
});

describe('the measure of a figure', () => {
  it('may be a percentage of another', () =>
    checkMetrics(`
      Research expense as a percentage of sales was 5.1%.
                                                    ^^^^ research expense as a percentage of sales · no period
      Research expense as a percent of sales was 5.1%.
                                                 ^^^^ research expense as a percent of sales · no period
    `));

  it('is no pair where there are fewer names than figures', () =>
    checkMetrics(`
      Gross margin was 43.1% and 4.2% operating margin, respectively.
                       ^^^^^ gross margin · no period
                                 ^^^^ operating margin · no period
      Gross margin was 43.1% and 4.2%, respectively.
                       ^^^^^ gross margin · no period
                                 ^^^^ gross margin · no period
      Gross margin and operating margin were 43.1% and 4.2%, respectively.
                                             ^^^^^ gross margin · no period
                                                       ^^^^ operating margin · no period
    `));

  it('is not named behind another amount', () =>
    checkMetrics(`
      Costs rose on a $3 million increase in 5% revenue bonds.
                      ^^^^^^^^^^ costs · no period
                                             ^^ revenue bonds · no period
      Costs rose on a $3 million increase in cash.
                      ^^^^^^^^^^ cash · no period
      Backlog had $39.7 million in 2 cash accounts.
                  ^^^^^^^^^^^^^ backlog · no period
                                   ^^^^^^^^^^^^^^^ cash accounts · no period
      Backlog had $39.7 million in cash.
                  ^^^^^^^^^^^^^ cash · no period
    `));
});

describe('letters for digits', () => {
  it('are names where they lead', () =>
    checkDamages(`
      We rate it S5%, Z2% and o5%, and pay l5%.
                                           ^^ misread-character (impossible) → 15
    `));

  it('are quarters that were heard as numbers, where all touches', () =>
    checkDamages(`
      We said so at the end of 1-2-24, and not at the end of 1-3-24, nor at the end of 1- 2-24.
                               ^^^^^^ lost-letter
    `));
});

describe('where a figure begins', () => {
  it('no figure is read out of a damaged one', () =>
    checkAmounts(`
      Revenue was $344,7 million, and then $5 million. It was $9l.6 million, and then $6 million.
                                           ^^^^^^^^^^ money 5000000 USD
                                                                                      ^^^^^^^^^^ money 6000000 USD
    `));

  it('a number that opens a sentence is one, and that of a paragraph is none', () =>
    checkAmounts(`
      We sold well. 40 stores closed. See No. 40 for stores.
                    ^^^^^^^^^ count 40 store
    `));

  it('a bare number lends its end to a range, and takes the unit of the other', () =>
    checkAmounts(`
      We expect five to 7 percent growth, 20 to 25 million homes and between two and 3 stores.
                ^^^^^^^^^^^^^^^^^ percent 5…7 %
                                          ^^^^^^^^^^^^^^^^^^^^^^ count 20000000…25000000 home
                                                                             ^^^^^^^^^^^^^^^^ count 2…3 store
    `));

  it('amounts without a word between lend each other nothing', () =>
    checkAmounts(`
      It was $1.2 $1.5 billion, and then $1.2, $1.5 billion.
             ^^^^ money 1.2 USD
                  ^^^^^^^^^^^^ money 1500000000 USD
                                         ^^^^ money 1200000000 USD
                                               ^^^^^^^^^^^^ money 1500000000 USD
    `));

  it('a bare number that moves is a figure where its other end is', () =>
    checkAmounts(`
      The index fell from 46 in the second quarter to 29. The index fell from 46 in the second quarter to 29%.
                          ^^ count 46
                                                      ^^ count 29
                                                                                                          ^^^ percent 29 %
    `));

  it('"plus" hedges where nothing is added', () =>
    checkAmounts(`
      We own 300 stores plus a mill. We paid $5 million plus $3 million, and $5 million plus 3% of sales, or $8 million plus.
             ^^^^^^^^^^ count 300 store over
                                             ^^^^^^^^^^ money 5000000 USD
                                                             ^^^^^^^^^^ money 3000000 USD
                                                                             ^^^^^^^^^^ money 5000000 USD
                                                                                             ^^ percent 3 %
                                                                                                             ^^^^^^^^^^ money 8000000 USD over
      It takes 20 days or so, 30 days or less, 40 days give or take, and $60 million or more.
               ^^^^^^^ duration 20 day about
                              ^^^^^^^ duration 30 day under
                                               ^^^^^^^ duration 40 day about
                                                                         ^^^^^^^^^^^ money 60000000 USD over
    `));
});

describe('what stands beside a number', () => {
  it('a hedge is none where it compares, speaks of its number or reports', () =>
    checkAmounts(`
      We spoke about the 14 days. It took about 14 days, and about the same 14 days again.
                         ^^^^^^^ duration 14 day
                                                ^^^^^^^ duration 14 day about
                                                                            ^^^^^^^ duration 14 day
      It is a sub-20 day cycle, a non-5 day week, a Boeing-747 day and a high-15% rate.
                  ^^^^^^ duration 20 day
                                      ^^^^^ duration 5 day
                                                                              ^^^ percent 15 %
      Up 20% over $287 million, and over $287 million of it. They say $5 million. Let's say $5 million, or, say, $6 million.
         ^^^ percent 20 %
                  ^^^^^^^^^^^^ money 287000000 USD
                                         ^^^^^^^^^^^^ money 287000000 USD over
                                                                      ^^^^^^^^^^ money 5000000 USD
                                                                                            ^^^^^^^^^^ money 5000000 USD about
                                                                                                                 ^^^^^^^^^^ money 6000000 USD about
    `));
  it('are a year of two digits where a blank parts them', () =>
    checkDamages(`
      We have the targets for '0 3, not for '0 35 or '4 3.
                              ^^^^ split-number → '03
    `));
  it('keeps the time of the sentence before only where it is that of the call', () =>
    checkMetrics(`
      Sales in the third quarter of 2011 were $4 million. Costs were $3 million.
                                              ^^^^^^^^^^ sales · 2011Q3
                                                                     ^^^^^^^^^^ costs · no period
      In the second quarter of 2011, we opened a mill. Sales were $4 million.
                                                                  ^^^^^^^^^^ sales · no period
    `));
});
