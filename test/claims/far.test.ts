import { checkFindings } from '../rules/findings';
import { checkClaims } from './ground';

describe('what is far from all else', () => {
  it('is told by six amounts, of which none is nothing', () =>
    checkFindings(`
      Total revenue was $165 million and cost of revenue was $44 million. Operating expenses were $91 million.
      M: Net income was $21 million, tax expense was $0 million, and other income was $2 million.
      M: Subscription revenue was $159 billion.
    `));
});

describe('numbers of one name at two scales', () => {
  it('are one range in per cent and in basis points', () => {
    checkClaims(
      ['scale'],
      `
      M: We expect expansion of 400 to 600 basis points.
      A: So much?
      M: It is 400% to 600% over the three years.
               ^^^^^^^^^^^^ scale fails: 400 to 600 basis points and 400% to 600%
    `,
    );
    checkClaims(
      ['scale'],
      `
      M: We expect expansion of 400 to 700 basis points.
      A: So much?
      M: It is 400% to 600% over the three years, or 400% to 600% of sales.
    `,
    );
  });

  it('are one amount whose scale has slipped, rounded or not', () => {
    checkClaims(
      ['restated'],
      `
      M: Net debt was $27.4 billion at the end of the quarter.
      A: Thank you.
      M: Net debt was $27 million.
                      ^^^^^^^^^^^ restated fails: $27.4 billion and $27 million
    `,
    );
    checkClaims(
      ['restated'],
      `
      M: Net debt was $27.4 billion at the end of the quarter.
      A: Thank you.
      M: Net debt was $28 million.
    `,
    );
  });
});

describe('two statements under one name', () => {
  it('are one where three digits are the same but for a slip', () => {
    checkClaims(
      ['restated'],
      `
      M: Capital expenditures were $137 million.
      A: Thank you.
      M: As I said, capital expenditures were $173 million, which is in line.
                                              ^^^^^^^^^^^^ restated fails: $137 million and $173 million
    `,
    );
  });
});

describe('a growth and a word of multiplying', () => {
  it('are one where both go up', () => {
    checkClaims(
      ['multiple'],
      `
      M: Kiln sales doubled.
                    ^^^^^^^ multiple holds: kiln sales up 102% and doubled
      A: Thank you.
      M: Kiln sales were up 102%, more than we thought.
    `,
    );
    checkClaims(
      ['multiple'],
      `
      M: Kiln sales doubled.
                    ^^^^^^^ multiple fails: kiln sales up 62% and doubled
      A: Thank you.
      M: Kiln sales were up 62%, more than we thought.
    `,
    );
    checkClaims(
      ['multiple'],
      `
      M: Kiln sales doubled.
      A: Thank you.
      M: Kiln sales were down 62%, more than we thought.
    `,
    );
    checkClaims(
      ['multiple'],
      `
      M: Kiln sales doubled.
      A: Thank you.
      M: Kiln sales were 62% of all sales.
    `,
    );
  });
});

describe('a balance that the speaker concludes', () => {
  it('is certain where the three amounts stand alone', () => {
    checkFindings(`
      Operating cash flow was $91.2 million and capital expenditures were $31.4 million, so free cash flow was $75.9 million.
                                                                                                               ^^^^^^^^^^^^^ error balance-does-not-follow: these cannot all be right: $91.2 million less $31.4 million is $59.7–59.9 million, not $75.9 million
    `);
    checkFindings(`
      Operating cash flow was $91.2 million and capital expenditures were $31.4 million, so free cash flow was $75.9 million on $400 million of sales.
                                                                                                               ^^^^^^^^^^^^^ hint balance-does-not-follow: these cannot all be right: $91.2 million less $31.4 million is $59.7–59.9 million, not $75.9 million
    `);
    checkFindings(`
      Operating cash flow was $91.2 million and capital expenditures were $31.4 million, and free cash flow was $75.9 million.
                                                                                                                ^^^^^^^^^^^^^ hint balance-does-not-follow: these cannot all be right: $91.2 million less $31.4 million is $59.7–59.9 million, not $75.9 million
    `);
  });
});
