import { checkDamages } from './check';

describe('damaged numbers', () => {
  it('finds letters for digits and digits for letters', () => {
    checkDamages(`
      Revenue was $9l.6 million at a margin of 1O%, or US$1O4.0. OK. 1 guess that is for calendar 20117 OK.
                   ^^^^ misread-character (impossible) → 91.6
                                               ^^ misread-character (impossible) → 10
                                                          ^^^^^ misread-character (impossible) → 104.0
                                                                     ^ misread-character → I
                                                                                                  ^^^^^ impossible-date (impossible) → 2011?
    `);
  });

  it('finds them wherever a sign, a unit or digits say that it is a number', () => {
    checkDamages(`
      We signed at $59O per ton and £l7bn, $3O billion, 1S%, $O.63, 5O percent of 3,O00.
                    ^^^ misread-character (impossible) → 590
                                     ^^ misread-character (impossible) → 17
                                            ^^ misread-character (impossible) → 30
                                                        ^^ misread-character (impossible) → 15
                                                              ^^^^ misread-character (impossible) → 0.63
                                                                    ^^ misread-character (impossible) → 50
                                                                                  ^^^^^ misread-character (impossible) → 3,000
    `);
    checkDamages(`
      We spent $2B on B2B, $1.5B on O2 and 5% on S5 million, B2 percent of COVID-19 SOS at 5l each, $5|and 3x.
    `);
  });

  it('finds lost blanks, broken numbers and what no calendar has', () => {
    checkDamages(`
      On September 24,2011 we had $344,7 million, or 43..1%, over 1,000th provider, on this 27th, February 30, in Q5.
                   ^^^^^^^ lost-blank → 24, 2011
                                   ^^^^^ broken-number (impossible)
                                                     ^^^^^ broken-number (impossible) → 43.1
                                                                  ^^^^^^^ ordinal-for-count
                                                                                       ^^^^^^^^^ incomplete-date
                                                                                                  ^^^^^^^^^^^ impossible-date (impossible)
                                                                                                                  ^^ impossible-date (impossible)
    `);
  });

  it('leaves sound numbers alone', () => {
    checkDamages(`
      One would expect 1 would-be buyer of 20,117 homes in 2011, on the 27th of June, at 1,000 sites and 5l of water.
      Our 100th store opened on September 24, 2011, and the Audi Q5 sold 12,5 thousand.
    `);
  });

  it('finds what scanning and typing do to a number', () => {
    checkDamages(`
      We had $l.2 billion, l2%, $1S.2 million, $3.4.5 million, $1,2345 million, 5.%, the 22th, 3 million million, 40,000k.
              ^^^ misread-character (impossible) → 1.2
                           ^^ misread-character (impossible) → 12
                                 ^^^^ misread-character (impossible) → 15.2
                                                ^^^^^ broken-number (impossible)
                                                                ^^^^^^ broken-number (impossible)
                                                                                ^^ broken-number → 5
                                                                                         ^^^^ wrong-ending
                                                                                               ^^^^^^^^^^^^^^^^^ two-units (impossible)
                                                                                                                  ^^^^^^^ two-units → 40,000
    `);
    checkDamages(`
      The plan of 401(NYSE:K) assets is down over **50** percent toward a target of $120 to 130 days.
                  ^^^^^^^^^^^ foreign-marks → 401(k)
                                                  ^^^^^^ foreign-marks → 50
                                                                                    ^^^^^^^^^^^^^^^^ two-units
    `);
  });

  it('finds what hearing does to a number', () => {
    checkDamages(`
      We bought 101 thousand 371 shares at the '3 for a 29.1 increase in the 2080s by the targets for '0 4 at the end of 1-2-24.
                ^^^^^^^^^^^^^^^^ split-number → 101,371
                                               ^^ lost-letter
                                                        ^^^^ lost-unit
                                                                             ^^^^^ far-decade
                                                                                                      ^^^^ split-number → '04
                                                                                                                         ^^^^^^ lost-letter
    `);
    checkDamages(`
      Our expenses pretty much stayed June 12 and rose.
                                      ^^^^^^^ date-for-level
    `);
  });

  it('finds units that exclude each other, and numbers that have lost one', () => {
    checkDamages(`
      Revenue grew 1815% in constant currency, and orders grew 1,815% in constant currency or 1500% in constant currency.
                   ^^^^^ two-in-one
      Revenue grew 1815% in two years.
    `);
    checkDamages(`
      At 3.7% times we spent $80 million to buy $1 million Alder shares, 1,020 to 1, 060, with $252.3 of cash.
         ^^^^^^^^^^ two-units
                                                ^^^^^^^^^^^^^^^^^^^^^^^ two-units
                                                                                  ^^^^^^ split-number → 1,060
                                                                                               ^^^^^^ lost-unit
    `);
    checkDamages(`
      So 4% times 11% of $1 million of shares, from 1,020 to 2, 300 of them at $252.30, $252.3 million or $104.5 a ton.
    `);
  });

  it('leaves alone what only looks like damage', () => {
    checkDamages(`
      Version 5.0.2 of the 22nd, 111th and 112th unit sold 300 thousand 40 times, the I2 chip, $2B, 10,000 k, a 3350 and the 1980s.
      Press '1' or the '4' key, in '03, in the 2030s, the 1-2-3 of it, a $30 day rate, $5 million year over year, 12,5 of them, 2 million, 3 billion.
      Prices stayed flat until June 12 and 4 thousand units ran as of 1-2-2024; an 8.5 magnitude, **Ada** and 401(k).
    `);
  });
});
