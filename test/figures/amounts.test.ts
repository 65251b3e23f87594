import { checkAmounts } from './check';

describe('amounts', () => {
  it('reads money with its scale, over a joined line, by its sign, code or name', () => {
    checkAmounts(`
      Revenue was $344.7 million, or $0.3447 billion; cost was US$149 million, EUR 100 million and 230 million euros.
                  ^^^^^^^^^^^^^^ money 344700000 USD
                                     ^^^^^^^^^^^^^^^ money 344700000 USD
                                                               ^^^^^^^^^^^^^^ money 149000000 USD
                                                                               ^^^^^^^^^^^^^^^ money 100000000 EUR
                                                                                                   ^^^^^^^^^^^^^^^^^ money 230000000 EUR
      We paid £3.8 billion, €5m, $75.9b, EUR3.4 billion, Rs. 5 crores, ₹9,22,000 and 26 cents.
              ^^^^^^^^^^^^ money 3800000000 GBP
                            ^^^ money 5000000 EUR
                                 ^^^^^^ money 75900000000 USD
                                         ^^^^^^^^^^^^^^ money 3400000000 EUR
                                                         ^^^^^^^^^^^^ money 50000000 INR
                                                                       ^^^^^^^^^ money 922000 INR
                                                                                     ^^^^^^^^ money 0.26 USD
    `);
  });

  it('reads signs of currency that were misread as other letters', () => {
    checkAmounts(`
      It was â‚¬5 million and Â£3.8 billion.
             ^^^^^^^^^^^^ money 5000000 EUR
                               ^^^^^^^^^^^^ money 3800000000 GBP
    `);
  });

  it('reads a scale in the brackets of the transcriber, and lends none over an "or"', () => {
    checkAmounts(`
      Costs were $53.4 [billion], fees $65 [ph] million; volume was up 5.1 billion or 47.1%, guided to be up 2% to 4%.
                 ^^^^^^^^^^^^^^^ money 53400000000 USD
                                       ^^^^^^^^^^^^^^^^ money 65000000 USD
                                                                       ^^^^^^^^^^^ money 5100000000 USD
                                                                                      ^^^^^ percent 47.1 %
                                                                                                             ^^^^^^^^ percent 2…4 %
    `);
  });

  it('reads numbers in words', () => {
    checkAmounts(`
      It cost three and a half million dollars, then one point two billion dollars, two cents and twenty percent.
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ money 3500000 USD
                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ money 1200000000 USD
                                                                                    ^^^^^^^^^ money 0.02 USD
                                                                                                  ^^^^^^^^^^^^^^ percent 20 %
      Half a million members in forty-three clubs and a couple of points.
      ^^^^^^^^^^^^^^^^^^^^^^ count 500000 member
                                ^^^^^^^^^^^^^^^^^ count 43 club
                                                      ^^^^^^^^^^^^^^^^^^ points 2 pp
    `);
  });

  it('carries scale and unit to both ends of a range and along a list', () => {
    checkAmounts(`
      We see $80 to $82 million, between 5% and 6%, 12 to 13 percent, $50-53b and £3–4 bn.
             ^^^^^^^^^^^^^^^^^^ money 80000000…82000000 USD
                                         ^^^^^^^^^ percent 5…6 %
                                                    ^^^^^^^^^^^^^^^^ percent 12…13 %
                                                                      ^^^^^^^ money 50000000000…53000000000 USD
                                                                                  ^^^^^^^ money 3000000000…4000000000 GBP
      We expect a range of $4.75 and $5.00, or between $4 and $5, and coins of $4 and $5.
                           ^^^^^^^^^^^^^^^ money 4.75…5 USD
                                                       ^^^^^^^^^ money 4…5 USD
                                                                               ^^ money 4 USD
                                                                                      ^^ money 5 USD
      It was $1.2, $1.3 and $1.5 billion, up from 41.8 to 43.1%.
             ^^^^ money 1200000000 USD
                   ^^^^ money 1300000000 USD
                            ^^^^^^^^^^^^ money 1500000000 USD
                                                  ^^^^ percent 41.8 %
                                                          ^^^^^ percent 43.1 %
    `);
  });

  it('takes two amounts for two where words part them', () => {
    checkAmounts(`
      Costs increased $12.3 million to $35.7 million and margin rose from 3% to 4%.
                      ^^^^^^^^^^^^^ money 12300000 USD
                                       ^^^^^^^^^^^^^ money 35700000 USD
                                                                          ^^ percent 3 %
                                                                                ^^ percent 4 %
    `);
  });

  it('reads a change and what it leads to as two, hedged or not', () => {
    checkAmounts(`
      Costs increased approximately $22 million to $99 million; the rate fell from 35% to 21%.
                                    ^^^^^^^^^^^ money 22000000 USD about
                                                   ^^^^^^^^^^^ money 99000000 USD
                                                                                   ^^^ percent 35 %
                                                                                          ^^^ percent 21 %
    `);
  });

  it('reads points, multiples, durations, counts and fractions', () => {
    checkAmounts(`
      Up 130 basis points, 33 bps, 2 percentage points, 1.2x, 3.9 times, 43 days, a 14-week quarter and six-month lags.
         ^^^^^^^^^^^^^^^^ points 130 bp
                           ^^^^^^ points 33 bp
                                   ^^^^^^^^^^^^^^^^^^^ points 2 pp
                                                        ^^^^ multiple 1.2 x
                                                              ^^^^^^^^^ multiple 3.9 x
                                                                         ^^^^^^^ duration 43 day
                                                                                    ^^^^^^^ duration 14 week
                                                                                                        ^^^^^^^^^ duration 6 month
      Nearly 1,400 attendees came, two-thirds of them from 14 states; it doubled.
             ^^^^^^^^^^^^^^^ count 1400 attendee nearly
                                   ^^^^^^^^^^ fraction 0.666666666666667
                                                           ^^^^^^^^^ count 14 state
                                                                         ^^^^^^^ multiple 2 x
    `);
  });

  it('reads amounts per unit and bands of percentages', () => {
    checkAmounts(`
      We earned $0.40 per diluted share at $5 a barrel; growth is in the mid-single digits, the low 40s or high teens.
                ^^^^^^^^^^^^^^^^^^^^^^^ money 0.4 USD/share
                                           ^^^^^^^^^^^ money 5 USD/barrel
                                                                         ^^^^^^^^^^^^^^^^^ percent 4…6 %
                                                                                                ^^^^^^^ percent 41…43 %
                                                                                                           ^^^^^^^^^^ percent 17…19 %
    `);
  });

  it('knows a negative amount by its brackets, its sign and its words, and a fall by none of them', () => {
    checkAmounts(`
      It was ($0.03), minus 1%, negative $1.2 million and a loss of $0.05 per share, down 9%.
              ^^^^^ money -0.03 USD
                      ^^^^^^^^ percent -1 %
                                ^^^^^^^^^^^^^^^^^^^^^ money -1200000 USD
                                                                    ^^^^^^^^^^^^^^^ money -0.05 USD/share
                                                                                          ^^ percent 9 %
    `);
  });

  it('reads what hedges a figure, before it and behind it', () => {
    checkAmounts(`
      About $50 million or so, over 1,000 customers, north of 5%, less than 10%, up to $5 million, 50 points or more.
            ^^^^^^^^^^^ money 50000000 USD about
                                    ^^^^^^^^^^^^^^^ count 1000 customer over
                                                              ^^ percent 5 % over
                                                                            ^^^ percent 10 % under
                                                                                       ^^^^^^^^^^ money 5000000 USD under
                                                                                                   ^^^^^^^^^ points 50 pp over
      Revenue was up 20% over $287 million.
                     ^^^ percent 20 %
                              ^^^^^^^^^^^^ money 287000000 USD
    `);
  });

  it('leaves out what is a name, a date, a time or an order', () => {
    checkAmounts(`
      See slide 7 of the 10-K and Form 8-K at 9:30 in Q4 2011, the E-7, Tier 2, 5G, 24/7 and our first, 2nd and number one aim.
      Dial 1-877-555-0199 on February 14, 2012 for version 4.0.1 [12].
      That is one of the things in 2011 and 2012.
      Orders include six 3400 systems.
      They work in the lower 48 states, and are on the Fortune 500 list.
    `);
  });
});
