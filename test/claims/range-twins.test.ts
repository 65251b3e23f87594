import { checkClaims } from './ground';

const check = (fixture: string): void => checkClaims(['restated'], fixture);

describe('a range said again', () => {
  it('is the same, by whatever name', () => {
    check(`
      M: For the kilns in Oslo we expect operating expenses of $25 million to $35 million in 2012. Our people did well. Glaze was dear.
      A: Thank you. Do those $25 million to $35 million for the kilns in Oslo hold all operating expenses?
                             ^^^^^^^^^^^^^^^^^^^^^^^^^^ restated holds: $25 million to $35 million and $25 million to $35 million agree
    `);
  });

  it('has another end', () => {
    check(`
      M: For the kilns in Oslo we expect growth of tile orders in the 5% to 7% range in 2012. Our people did well. Glaze was dear.
      A: Thank you. You say that the kilns in Oslo see growth of tile orders in the 5% to 9% range in 2012.
                                                                                    ^^^^^^^^ restated fails: 5% to 7% and 5% to 9%
    `);
  });

  it('is another one of another time, of another thing, where it is told as former, and where one sentence tells both', () => {
    check(`
      M: For the kilns in Oslo we expect growth of tile orders in the 5% to 7% range in 2012. Our people did well. Glaze was dear.
      A: Thank you. You say that the kilns in Oslo see growth of tile orders in the 5% to 9% range in 2013.
    `);
    check(`
      M: For the kilns in Oslo we expect growth of tile orders in the 5% to 7% range in 2012. Our people did well. Glaze was dear.
      A: Thank you. What of the tax rate of 5% to 9% that you pay abroad?
    `);
    check(`
      M: For the kilns in Oslo we expect growth of tile orders in the 5% to 7% range in 2012. Our people did well. Glaze was dear.
      A: Thank you. For the kilns in Oslo growth of tile orders was previously in the 5% to 9% range in 2012.
    `);
    check(`
      M: For the kilns in Oslo we expect growth of tile orders in the 5% to 7% range in 2012. Our people did well. Glaze was dear.
      A: Thank you. Growth of tile orders was seen in the 5% to 9% range for the kilns in Oslo, and is now seen at 5% to 7%.
                                                                                                                   ^^^^^^^^ restated holds: 5% to 7% and 5% to 7% agree
    `);
  });
});
