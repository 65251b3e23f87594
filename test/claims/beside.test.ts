import { checkClaims } from './ground';

describe('amounts beside one another', () => {
  it('lie where the words place them', () =>
    checkClaims(
      ['direction'],
      `
      Cash cost averaged $85 per ton, well above our earlier cost of $100 a ton.
                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ direction fails: $85 per ton is below $100 a ton, said to be above
      Cash cost averaged $85 per ton, well below our earlier cost of $100 a ton.
                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ direction holds: $85 per ton is below $100 a ton, said to be below
      Our share of voice is 41%, well below our 31% share of sales.
                            ^^^^^^^^^^^^^^^^^^^^^^^ direction fails: 41% is above 31%, said to be below
      Net sales of $5.2 million were ahead of our plan of $5.0 million.
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ direction holds: $5.2 million is above $5.0 million, said to be above
    `,
    ));

  it('are not compared over a subject of their own, nor by a distance', () =>
    checkClaims(
      ['direction'],
      `
      Margin was 17.1%, with software above our target of 20%.
      Sales were $5.2 million, $0.3 million above our guidance of $4.9 million.
      Orders were 40, above and beyond the 50 we had.
    `,
    ));

  it('lie beside a range in the sentence that points back to them', () =>
    checkClaims(
      ['range'],
      `
      Margin for the quarter was 17.1%. This was below our guidance of 13% to 14%.
                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ range fails: 17.1% is above 13% to 14%, said to be below
      Margin for the quarter was 17.1%. This was above our guidance of 13% to 14%.
                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ range holds: 17.1% is above 13% to 14%, said to be above
      Sales were $8 million and costs $7 million. This was below our guidance of $5 million to $6 million.
    `,
    ));
});

describe('a midpoint', () => {
  it('lies in the middle of its range', () =>
    checkClaims(
      ['range'],
      `
      We expect earnings of $4.77 to $4.83 per share. The $4.88 midpoint of this guidance is a record.
                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ range fails: the midpoint of $4.77 to $4.83 per share is $4.80
      We expect revenue of $5.2 billion to $5.4 billion, with a midpoint of $5.3 billion.
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ range holds: the midpoint of $5.2 billion to $5.4 billion is $5.30 billion
    `,
    ));

  it('is not held against a range of another measure or size', () =>
    checkClaims(
      ['range'],
      `
      We expect revenue of $5.2 billion to $5.4 billion, up $0.2 billion at the midpoint.
      We expect growth of 3% to 5%. Margin will be 12% at the midpoint.
      We see mid-single-digit growth, 7% at the midpoint.
    `,
    ));
});

describe('two ends of a range', () => {
  it('do not stand the wrong way round', () =>
    checkClaims(
      ['range'],
      `
      We expect that approximately $523 million to $400 million of these charges come in the first quarter.
                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ range fails: $523 million is above $400 million, so the range runs from its high end to its low one
      Guidance is $2.125 billion to $2.085 billion.
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ range fails: 2.125 is above 2.085, so $2.125 billion to $2.085 billion runs from its high end to its low one
    `,
    ));

  it('may be the ends of a way down', () =>
    checkClaims(
      ['range'],
      `
      We cut it from about $523 million to $400 million.
      Sales fell by about $523 million to $400 million.
      The rate went to 28% to 27% to 26%.
    `,
    ));
});

describe('what is multiplied', () => {
  it('may stand right behind the word', () =>
    checkClaims(
      ['multiple'],
      `
      We ended with $393 million in cash, more than doubling our $268 million of last year.
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ multiple fails: $393 million over $268 million is 1.46–1.47x
      We ended with $393 million in cash, more than doubling our $168 million of last year.
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ multiple holds: $393 million over $168 million is 2.33–2.35x
      We have $393 million in cash and doubled our 12 stores.
    `,
    ));
});

describe('changes of what is counted', () => {
  it('leave the noun to the level', () =>
    checkClaims(
      ['growth'],
      `
      Shipments reached 16 billion units, up 5.1 billion or 74.1%.
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ growth fails: 5.1 billion on 16 billion units less 5.1 billion is +44.1 to +49.8 %
      Shipments reached 16 billion units, up 5.1 billion or 46.8%.
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ growth holds: 5.1 billion on 16 billion units less 5.1 billion is +44.1 to +49.8 %
    `,
    ));

  it('and of bare numbers follow from their ends', () =>
    checkClaims(
      ['delta'],
      `
      The rig count increased by 5.1 from 63.5 in the second quarter to 67.6 in the third quarter.
                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ delta fails: 67.6 less 63.5 is +4.00 to +4.20
      The rig count increased by 4.1 from 63.5 in the second quarter to 67.6 in the third quarter.
                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ delta holds: 67.6 less 63.5 is +4.00 to +4.20
    `,
    ));

  it('from bound to bound are those of the bounds', () =>
    checkClaims(
      ['delta'],
      `
      We now see at least $13.35. This is up $0.20 from our previous view of at least $13.25.
                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ delta fails: $13.35 less $13.25 is +$0.09 to +$0.11
      We now see at least $13.35. This is up $0.10 from our previous view of at least $13.25.
                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ delta holds: $13.35 less $13.25 is +$0.09 to +$0.11
    `,
    ));
});

describe('a part counted out of its whole', () => {
  it('makes the share that is said of it', () =>
    checkClaims(
      ['share'],
      `
      16 out of these 25 days, or one-third, were in March.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ share fails: 16 of 25 days is 64.0 %
      16 out of these 25 days, or two-thirds, were in March.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ share holds: 16 of 25 days is 64.0 %
      12 of our 40 stores, or 30%, were new.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ share holds: 12 of 40 stores is 30.0 %
    `,
    ));

  it('makes no other share', () =>
    checkClaims(
      ['share'],
      `
      12 of our 40 stores grew, or 45% more.
      12 of our 40 stores are new and 45% are old.
    `,
    ));
});

describe('noughts', () => {
  it('are told where the amount beside them is told to the same digit', () => {
    checkClaims(
      ['growth'],
      `
      Operating profit increased 13% to $39 million from $30 million.
                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ growth fails: $39 million over $30 million is +26.2 to +33.9 %
      Operating profit increased 30% to $39 million from $30 million.
                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ growth holds: $39 million over $30 million is +10.0 to +58.0 %
      Operating profit increased 13% to $40 million from $30 million.
                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ growth holds: $40 million over $30 million is 0.0 to +80.0 %
    `,
    );
    checkClaims(
      ['delta'],
      `
      Cash was $39 million, up $5 million from $30 million.
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ delta fails: $39 million less $30 million is +$8.0 to +$10.0 million
      Cash was $40 million, up $5 million from $30 million.
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ delta fails: $40 million less $30 million is +$9.0 to +$11.0 million
      Cash was $39 million, up $5 million from about $30 million.
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ delta holds: $39 million less $30 million is +$3.5 to +$14.5 million
      Cash was $400 million, up $50 million from $300 million.
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ delta holds: $400 million less $300 million is $0.0 to +$200.0 million
    `,
    );
  });
});

describe('shares of one whole', () => {
  it('make no more than it, where a slip of one explains what is too much', () =>
    checkClaims(
      ['mix'],
      `
      M: Paper represented 44% of first quarter sales. Glass accounted for 32% of first quarter sales. Tin made up 27% of sales. Other is roughly 6% of sales.
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ mix fails: 44% + 32% + 27% + 6% is 109.0 % of sales
      M: Paper represented 44% of sales. Glass accounted for 23% of sales. Tin made up 27% of sales. Other is roughly 6% of sales.
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ mix holds: 44% + 23% + 27% + 6% is 100.0 % of sales
      M: Air is 60% of the business, maritime 50%.
      M: Low beta is 46% of our deposits. High beta is 53% of our deposits. The middle is about 19% of deposits.
      M: Products were 48% of revenue and services 52% of revenue. Asia is 15% of revenue.
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ mix holds: 48% + 52% is 100.0 % of revenue
      M: Paper is 44% of sales, up from 38% of sales. Glass is 65% of sales.
    `,
    ));
});

describe('a level behind its change', () => {
  it('goes on from it where it is of the same measure', () =>
    checkClaims(
      ['delta'],
      `
      Inventories dropped by fourteen days in the quarter and now stand at 119 days compared to 123 days at the end of June.
                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ delta fails: 119 days less 123 days is −5 to −3
      Inventories dropped by four days in the quarter and now stand at 119 days compared to 123 days at the end of June.
                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ delta holds: 119 days less 123 days is −5 to −3
      International profit gained $5 million or 7% at $7 million in early termination revenue.
    `,
    ));
});
