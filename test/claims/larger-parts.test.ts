import { checkClaims } from './ground';

const checkSums = (fixture: string): void => checkClaims(['sum'], fixture);

describe('a part of a whole is no more than it', () => {
  it('behind "including" and "of which"', () => {
    checkSums(`
      M: We returned $3.9 billion to shareholders, including dividends of $1.4 billion.
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sum holds: $1.4 billion is a part of $3.9 billion
      M: We returned $3.9 billion to shareholders, including dividends of $14 billion.
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sum fails: $14 billion is more than the whole of $3.9 billion
      M: Our kilns cost $76 million, of which $63 million was for bricks.
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sum holds: $63 million is a part of $76 million
      M: Our kilns cost $76 million, of which $630 million was for bricks.
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sum fails: $630 million is more than the whole of $76 million
      M: We opened 60 shops, including 35 shops in Elmshire.
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sum holds: 35 shops is a part of 60 shops
      M: We opened 60 shops, including 85 shops in Elmshire.
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sum fails: 85 shops is more than the whole of 60 shops
    `);
    checkSums(`
      M: Costs were a net benefit of $35 million, including a release of $101 million.
      M: The division lost $176 million, including reserves of $4.6 billion.
      M: We have done $1.4 billion of deals to date, including this one we closed $4.5 billion.
      M: Our fund earned $5 million, of which the offset was $20 million.
      M: The land, 5 miles from Elmford, included more than 1,000 acres.
    `);
  });

  it('of a cost by the unit, and of what stands before it', () => {
    checkSums(`
      M: Expenses should be 53 cents per ton, which includes 24 cents per ton of depreciation.
                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sum holds: 24 cents per ton is a part of 53 cents per ton
      M: Expenses should be 53 cents per ton, which includes $24 per ton of depreciation.
                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sum fails: $24 per ton is more than the whole of 53 cents per ton
      M: We ended with $352.2 million of cash, $52.2 million of which is pledged.
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sum holds: $52.2 million is a part of $352.2 million
      M: We ended with $352.2 million of cash, $552.2 million of which is pledged.
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sum fails: $552.2 million is more than the whole of $352.2 million
    `);
    checkSums(`
      M: Earnings were $0.48 per share, which includes a charge of $0.65 per share.
      M: Of the loans, $1.4 billion of those $1.6 billion are current.
      M: The net gain was $5 million, $20 million of which came from land.
    `);
  });

  it('in the sentence behind, which points back', () => {
    checkSums(`
      M: Our staff was 2,426 people at year end. Of that, 1,465 were in research.
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sum holds: 1,465 is a part of 2,426 people
      M: Our staff was 2,426 people at year end. Of that, 4,165 were in research.
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sum fails: 4,165 is more than the whole of 2,426 people
      M: Our staff was 2,426 people in 12 towns. Of those, 4,165 were in research.
      M: Our staff grew by 26 people. Of those, 165 were in research before.
      M: Sales were $12.80 a case and costs $0.29. Of this growth clay contributed $0.47.
    `);
  });
});
