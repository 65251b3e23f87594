import { checkClaims } from './ground';

const checkSums = (fixture: string): void => checkClaims(['sum'], fixture);
const checkMargins = (fixture: string): void => checkClaims(['margin'], fixture);
const checkGrowth = (fixture: string): void => checkClaims(['growth'], fixture);
const checkShares = (fixture: string): void => checkClaims(['per-share'], fixture);

describe('parts told by their names', () => {
  it('impaired and performing provisions', () => {
    checkSums(`
      M: Impaired PCL was $663 million. Performing PCL was $103 million. Provision for credit losses was $676 million.
                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sum fails: $663 million + $103 million is $765.0–767.0 million
      M: Impaired PCL was $663 million. Performing PCL was $103 million. Provision for credit losses was $766 million.
                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sum holds: $663 million + $103 million is $765.0–767.0 million
    `);
  });
  it('what remains', () => {
    checkSums(`
      M: Our authorization is $500 million. We spent $120 million on repurchases, and have $308 million remaining.
                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sum fails: $500 million less $120 million is $325.0–435.0 million
      M: Our authorization is $500 million. We spent $120 million on repurchases, and have $380 million remaining.
                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sum holds: $500 million less $120 million is $325.0–435.0 million
      M: We have $308 million remaining. We spent $120 million on repurchases since we got the program.
    `);
  });
  it('margins weighted by revenue', () => {
    checkMargins(`
      M: Revenue was $94.0 billion. Product revenue was $66.6 billion. Services revenue was $27.4 billion. Company gross margin was 46.5%. Product gross margin was 43.5%. Services gross margin was 75.6%.
                                                                                                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ margin fails: 43.5% and 75.6%, weighted by $66.6 billion and $27.4 billion, is 52.7–53.0 %
      M: Revenue was $94.0 billion. Product revenue was $66.6 billion. Services revenue was $27.4 billion. Company gross margin was 46.5%. Product gross margin was 34.5%. Services gross margin was 75.6%.
                                                                                                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ margin holds: 34.5% and 75.6%, weighted by $66.6 billion and $27.4 billion, is 46.3–46.6 %
      M: Revenue was $94.0 billion. Product revenue was $50.6 billion. Services revenue was $27.4 billion. Company gross margin was 46.5%. Product gross margin was 43.5%. Services gross margin was 75.6%.
    `);
  });
  it('margins of segments, and expenses as a share of revenue', () => {
    checkMargins(`
      M: Overseas segment earnings of $31 million were a record. Overseas sales were $279 million. Segment margin improved to 12.1% from 9.0%.
                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ margin fails: $31 million over $279 million is 10.9–11.3 %
      M: Marketing expenses decreased by 2.1% to $217.6 million from $222.4 million. Net revenues were $770.2 million. Marketing expenses as a percentage of net revenues decreased from 36.7% to 23.8%.
                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ margin fails: $217.6 million over $770.2 million is 28.2–28.3 %
      M: Marketing expenses decreased by 2.1% to $217.6 million from $222.4 million. Net revenues were $770.2 million. Marketing expenses as a percentage of net revenues decreased from 36.7% to 28.3%.
                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ margin holds: $217.6 million over $770.2 million is 28.2–28.3 %
    `);
  });
  it('growth between that of the parts', () => {
    checkGrowth(`
      M: Revenue was $94.0 billion, up 18%. Product revenue was $66.6 billion, up 8%. Services revenue was $27.4 billion, up 13%.
                     ^^^^^^^^^^^^^^^^^^^^^ growth open: $94.0 billion after a change of +18% implies $79.3–80.0 billion before
                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ growth fails: between 8% and 13% for its parts
                                                                ^^^^^^^^^^^^^^^^^^^^ growth open: $66.6 billion after a change of +8% implies $61.3–62.0 billion before
                                                                                                           ^^^^^^^^^^^^^^^^^^^^^ growth open: $27.4 billion after a change of +13% implies $24.1–24.4 billion before
      M: Revenue was $94.0 billion, up 10%. Product revenue was $50.6 billion, up 2%. Services revenue was $27.4 billion, up 3%.
                     ^^^^^^^^^^^^^^^^^^^^^ growth open: $94.0 billion after a change of +10% implies $81.7–89.6 billion before
                                                                ^^^^^^^^^^^^^^^^^^^^ growth open: $50.6 billion after a change of +2% implies $49.3–49.9 billion before
                                                                                                           ^^^^^^^^^^^^^^^^^^^^ growth open: $27.4 billion after a change of +3% implies $26.4–26.8 billion before
    `);
  });
  it('one number of shares', () => {
    checkShares(`
      M: Adjusted net income was $425 million, and adjusted diluted earnings per share were $2.18. GAAP net income was $272 million and GAAP diluted earnings per share were $1.09.
                                                                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ per-share fails: $272 million over $1.09 implies 247.9–251.2 million shares, and $425 million over $2.18 194.3–195.6 million
      M: The charge of $125 million, or $0.67 per share, is behind us.
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ per-share holds: $125 million over $0.67 per share implies 184.4–188.7 million shares
    `);
    checkShares(`
      M: Adjusted net income was $425 million, and adjusted diluted earnings per share were $2.18. GAAP net income was $212 million and GAAP diluted earnings per share were $1.09.
      M: Net income was $4.2 billion and $5.2 billion as adjusted. Earnings per share were $6.02, and $7.50 as adjusted.
    `);
  });
});
