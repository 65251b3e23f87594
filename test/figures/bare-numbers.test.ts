import { checkAmounts } from './check';

describe('numbers without a unit of their own', () => {
  it('reads a bare number of millions as the others of its sentence show', () => {
    checkAmounts(`
      We plan on 50 million tiles by midyear and 75 million by December. Kilns sold 9 million, 10 million tiles.
                 ^^^^^^^^^^^^^^^^ count 50000000 tile
                                                 ^^^^^^^^^^ count 75000000 tile
                                                                                    ^^^^^^^^^ count 9000000 tile
                                                                                               ^^^^^^^^^^^^^^^^ count 10000000 tile
      We sold 10.3 million tiles compared to 12.6 million last year, and 5 million tiles and revenue of 9 million.
              ^^^^^^^^^^^^^^^^^^ count 10300000 tile
                                             ^^^^^^^^^^^^ count 12600000 tile
                                                                         ^^^^^^^^^^^^^^^ count 5000000 tile
                                                                                                        ^^^^^^^^^ money 9000000 USD
      We issued 10 million shares and 100 million of debt. We spend 700, 800 million; profit was RMB 239 million, of it 73 million in Q4.
                ^^^^^^^^^^^^^^^^^ count 10000000 share
                                      ^^^^^^^^^^^ money 100000000 USD
                                                                    ^^^ money 700000000 USD
                                                                         ^^^^^^^^^^^ money 800000000 USD
                                                                                                 ^^^^^^^^^^^^^^^ money 239000000 CNY
                                                                                                                        ^^^^^^^^^^ money 73000000 CNY
    `);
  });

  it('counts what the measure names, and takes what is held in money for money', () => {
    checkAmounts(`
      Diluted shares outstanding were 24.9 million. Customer additions will be between 5.6 million and 5.9 million.
                                      ^^^^^^^^^^^^ count 24900000 share
                                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^ count 5600000…5900000 addition
      It is the middle of the 1 to 2 million share range. Our 90 million share buyback is done.
                              ^^^^^^^^^^^^^^^^^^^^ count 1000000…2000000 share
                                                              ^^^^^^^^^^ money 90000000 USD
      We sold 7.3 billion of those securities, and 2 million loans to 3 million households.
              ^^^^^^^^^^^ money 7300000000 USD
                                                   ^^^^^^^^^^^^^^^ count 2000000 loan
                                                                      ^^^^^^^^^^^^^^^^^^^^ count 3000000 household
    `);
  });

  it('finds the noun behind a name, and the one that neighbours share', () => {
    checkAmounts(`
      We have 20 million Glaze 365 seats, 10,000 U.S. employees and 22 of the top 25 tilers in a room of 30 or 40 people.
              ^^^^^^^^^^^^^^^^^^^^^^^^^^ count 20000000 seat
                                          ^^^^^^^^^^^^^^^^^^^^^ count 10000 employee
                                                                    ^^ count 22 tiler
                                                                                  ^^^^^^^^^ count 25 tiler
                                                                                                         ^^ count 30 person
                                                                                                               ^^^^^^^^^ count 40 person
      It has 1 or 2 kilns.
                  ^^^^^^^ count 2 kiln
    `);
  });

  it('reads a hedge between a number and its unit', () => {
    checkAmounts(`
      Inventory is at 50-ish days, 10-plus percent of it old, 40-plus million tiles, 100-odd kilns and 30ish days.
                      ^^^^^^^^^^^ duration 50 day about
                                   ^^^^^^^^^^^^^^^ percent 10 % over
                                                              ^^^^^^^^^^^^^^^^^^^^^ count 40000000 tile over
                                                                                     ^^^^^^^^^^^^^ count 100 kiln about
                                                                                                       ^^^^^^^^^^ duration 30 day about
      It is $5 plus $3 million.
            ^^ money 5 USD
                    ^^^^^^^^^^ money 3000000 USD
    `);
  });

  it('takes the number in the name of an index for no figure', () => {
    checkAmounts(`
      We joined the Russell 2000, the S&P 500 companies and the Fortune 500 firms. We made 500 tiles.
                                                                                           ^^^^^^^^^ count 500 tile
    `);
  });
});
