import { checkClaims } from './ground';

const checkMargins = (fixture: string): void => checkClaims(['margin'], fixture);
const checkRatios = (fixture: string): void => checkClaims(['ratio'], fixture);
const checkShares = (fixture: string): void => checkClaims(['share'], fixture);

describe('ratios of a company to its revenue', () => {
  it('margins whose profit and revenue are said in other turns', () => {
    checkMargins(`
      M: We ended the year well. Operating margin was 24.8%, as we had hoped.
                                                      ^^^^^ margin holds: $99.8 million over $402.6 million is 24.8 %
      M: Net revenue for the quarter was $402.6 million. Revenue from kilns was $95.0 million.
      M: Adjusted operating income was $99.8 million. Thank you.
    `);
    checkMargins(`
      M: Our adjusted operating margin was 28.4% in the quarter. Adjusted operating income was $99.8 million.
                                           ^^^^^ margin fails: $99.8 million over $402.6 million is 24.8 %
      M: Net revenue for the quarter was $402.6 million. Revenue from kilns was $95.0 million.
    `);
    checkMargins(`
      M: Our adjusted operating margin was 31.0% in the quarter. We sold much clay. Adjusted operating income was $99.8 million.
      M: Net revenue for the quarter was $402.6 million. Revenue from kilns was $95.0 million.
    `);
  });

  it('expenses over revenue', () => {
    checkRatios(`
      M: We generated net revenues of $17.2 billion in the quarter.
      M: Operating expenses were $10.4 billion, resulting in an efficiency ratio of 65.4%.
                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ratio fails: $10.4 billion over $17.2 billion is 60.0–60.9 %
      M: Operating expenses were $10.4 billion, resulting in an efficiency ratio of 60.5%.
                                                                                    ^^^^^ ratio holds: $10.4 billion over $17.2 billion is 60.0–60.9 %
    `);
    checkRatios(`
      M: We generated net revenues of $17.2 billion in the quarter.
      M: Our kiln business had expenses of $3.1 billion, and an efficiency ratio of 65.4%.
      M: Operating expenses were about $10 billion. Our efficiency ratio was 65.4%.
    `);
  });

  it('a share of sales, where the sales before are said, too', () => {
    checkShares(`
      M: Revenue was $15.7 million, compared to $15.4 million a year ago. Service revenue was $4.7 million.
      Gross profit was $4.6 million, or 19.1% of sales.
                       ^^^^^^^^^^^^^^^^^^^^^^ share fails: $4.6 million of $15.7 million is 28.9–29.7 %
    `);
    checkShares(`
      M: Revenue was $15.7 million, compared to $15.4 million a year ago. Service revenue was $4.7 million.
      Gross profit was $4.6 million, or 29.1% of sales. Kiln profit was $1.6 million, or 14.1% of sales.
                       ^^^^^^^^^^^^^^^^^^^^^^ share holds: $4.6 million of $15.7 million is 28.9–29.7 %
    `);
  });
});
