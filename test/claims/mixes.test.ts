import { checkClaims } from './ground';

const checkMixes = (fixture: string): void => checkClaims(['mix'], fixture);
const checkSums = (fixture: string): void => checkClaims(['sum'], fixture);

describe('shares that make one whole', () => {
  it('the rest beside its parts', () => {
    checkMixes(`
      M: Orders of $2.1 billion were weighted towards kilns at 61%, with the remaining 39% from clay.
                                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^ mix holds: 61% + 39% is 100.0 %, and all of it is 100 %
      M: Orders of $2.1 billion were weighted towards kilns at 61%, with the remaining 93% from clay.
                                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^ mix fails: 61% + 93% is 154.0 %, and all of it is 100 %
      M: About 41% of our land is in Elmshire, 22% in Oakshire, and 14% in Ashshire, with the remaining 32% in other counties.
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ mix fails: 41% + 22% + 14% + 32% is 109.0 %, and all of it is 100 %
    `);
    checkMixes(`
      M: Of the remaining 40%, 10% is clay.
      M: Our margin was 45% on kilns, and the other 40% of growth came from clay.
      M: 1% is currency, and the other 3% is cost.
      M: Kilns grew 61%, with the remaining 93% from clay.
      M: Kilns were up 61%. The remaining 93 customers buy clay.
    `);
  });

  it('one thing taken apart', () => {
    checkMixes(`
      M: Costs will be $80 million, of which 75% will be in the first half and 25% in the second half.
                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ mix holds: 75% + 25% is 100.0 %, and all of it is 100 %
      M: Costs will be $80 million, of which 75% will be in the first half and 35% in the second half.
                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ mix fails: 75% + 35% is 110.0 %, and all of it is 100 %
      M: Of these, 30% buy kilns, 20% buy clay and 15% buy both.
      M: Of that growth, margin was 45% in kilns and 40% in clay.
    `);
  });

  it('shares of sales in several sentences', () => {
    checkMixes(`
      M: Kilns represented 44% of first quarter sales. Clay accounted for 23% of first quarter sales. Glazes made up 27% of first quarter sales. Wheels, which is roughly 6% of sales, grew.
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ mix holds: 44% + 23% + 27% + 6% is 100.0 % of sales
      M: Kilns represented 44% of first quarter sales. Clay accounted for 32% of first quarter sales. Glazes made up 27% of first quarter sales. Wheels, which is roughly 6% of sales, grew.
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ mix fails: 44% + 32% + 27% + 6% is 109.0 % of sales
      M: Kilns represented 44% of sales. Our largest customer accounted for 23% of sales. Glazes made up 47% of sales.
    `);
  });
});

describe('sums of parts far apart', () => {
  it('a quarter among amounts of the year', () => {
    checkSums(`
      M: Revenue for the fourth quarter was $3,958 million. Other revenue was $10 million. Kiln revenue for the fourth quarter was $1,658 million. Clay revenue for the fourth quarter was $2,123 million. Glaze revenue for the fourth quarter was $177 million. Revenue for the full year was $15,405 million.
                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sum holds: $1,658 million + $2,123 million + $177 million is $3.96 billion
      M: Revenue for the fourth quarter was $3,958 million. Other revenue was $10 million. Kiln revenue for the fourth quarter was $1,658 million. Clay revenue for the fourth quarter was $2,213 million. Glaze revenue for the fourth quarter was $177 million. Revenue for the full year was $15,405 million.
                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sum fails: $1,658 million + $2,213 million + $177 million is $4.05 billion
      M: Revenue for the fourth quarter was $3,958 million. Kiln revenue for the fourth quarter was $1,658 million. Clay revenue for the fourth quarter was $1,213 million.
    `);
  });

  it('what is organic, currencies and acquisitions', () => {
    checkSums(`
      M: Reported sales were down 7.1%. Organic sales were down 9.7%. Acquisitions contributed 1.8 points of growth, and currency translation increased sales by 0.8 points.
                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sum holds: −9.7% and +0.8 points and +1.8 points make −7.3 to −6.9 %
      M: Revenue increased 7.4%. The favorable impact of foreign exchange was 1.4%. The favorable impact from acquisitions was 1.2%. Therefore, organic revenue increased 2.1%.
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sum fails: +2.1% and +1.4% and +1.2% make +4.5 to +4.9 %
      M: Reported sales were down 7.1%. Organic sales were down 9.7%. Acquisitions contributed 8.1 points of growth, and currency translation increased sales by 0.8 points.
                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sum fails: −9.7% and +0.8 points and +8.1 points make −1.0 to −0.6 %
      M: Reported sales were up 7.1%. Organic sales were up 9.7%. Currency translation increased sales by 0.8 points. Acquisitions come next year.
    `);
  });
});

describe('shares in one breath', () => {
  it('that make a whole', () => {
    checkMixes(`
      M: Our loans are about 70% floating and 30% fixed.
                             ^^^^^^^^^^^^^^^^^^^^ mix holds: 70% + 30% is 100.0 %, and all of it is 100 %
      M: In the third quarter orders were 50% kilns, 30% clay, 20% glazes.
                                          ^^^^^^^^^^^^^^^^^^^^^^^^ mix holds: 50% + 30% + 20% is 100.0 %, and all of it is 100 %
      M: About 74% of our orders come from here, 26% come from abroad.
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ mix holds: 74% + 26% is 100.0 %, and all of it is 100 %
    `);
  });

  it('of which one has slipped, where they are said to be a split', () => {
    checkMixes(`
      M: The split of demand is about 15% housing, 30% hobby and 54% schools.
                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ mix holds: 15% + 30% + 54% is 99.0 %, and all of it is 100 %
      M: The split of demand is about 15% housing, 12% hobby and 54% schools.
      M: The split of demand is about 51% housing, 30% hobby and 55% schools.
                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ mix fails: 51% + 30% + 55% is 136.0 %, and all of it is 100 %
      M: Demand is 51% housing, 30% hobby and 55% schools.
    `);
  });

  it('are told apart from numbers of several things', () => {
    checkMixes(`
      M: Gross margin was 60%, and operating margin was 40%.
      M: Kilns grew 60%, and clay grew 40%. It was flat at 50%, actually flat at 50%.
      M: It was 60% a year ago. It is 40% now, and it was up from 60%.
      M: Over 60% of buyers are schools, and more than 40% are new.
    `);
  });
});
