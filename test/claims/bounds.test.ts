import { checkClaims } from './ground';

describe('the span of years', () => {
  it('is said in years', () =>
    checkClaims(
      ['duration'],
      `
      The deadline moved from 2012 to 2015, which gives us three more years.
                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ duration holds: 2012 to 2015 is 3 years
      The deadline moved from 2012 to 2015, three months behind that of our suppliers.
      The deadline moved from 2012 to 2015. That is four years of work.
                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ duration holds: 2012 to 2015 is 3 years
      The deadline moved from 2012 to 2015, which gives us two more years.
      The deadline moved from 2015 to 2012, which gives us three more years.
    `,
    ));
});

describe('how many times as much', () => {
  it('leaves room on both sides where it is about so much', () =>
    checkClaims(
      ['multiple'],
      `
      Kiln sales of $10.9 million are about twice the $5.0 million of last year.
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ multiple holds: $10.9 million over $5.0 million is 2.15–2.21x, and “twice” is said
      Kiln sales of $9.0 million are about twice the $5.0 million of last year.
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ multiple holds: $9.0 million over $5.0 million is 1.77–1.83x, and “twice” is said
      Kiln sales of $14.9 million are about twice the $5.0 million of last year.
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ multiple fails: $14.9 million over $5.0 million is 2.94–3.02x, and “twice” is said
      Kiln sales of $9.9 million are more than twice the $5.0 million of last year.
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ multiple holds: $9.9 million over $5.0 million is 1.95–2.01x, and “twice” is said
      Kiln sales of $19.9 million are more than twice the $5.0 million of last year.
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ multiple holds: $19.9 million over $5.0 million is 3.93–4.03x, and “twice” is said
      Kiln sales of $7.0 million are more than twice the $5.0 million of last year.
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ multiple fails: $7.0 million over $5.0 million is 1.38–1.42x, and “twice” is said
      Kiln sales of $9.0 million are less than twice the $5.0 million of last year.
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ multiple holds: $9.0 million over $5.0 million is 1.77–1.83x, and “twice” is said
      Kiln sales of $14.0 million are less than twice the $5.0 million of last year.
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ multiple fails: $14.0 million over $5.0 million is 2.76–2.84x, and “twice” is said
    `,
    ));

  it('is a product where the next sentence concludes', () => {
    checkClaims(
      ['multiple'],
      `
      The fund pays 13 times the $50 million that we put in. So that is $650 million of value.
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ multiple holds: 13 times $50 million is $562.5–742.5 million
    `,
    );
    checkClaims(
      ['multiple'],
      `
      The fund pays 13 times the $50 million that we put in. So that is $960 million of value.
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ multiple fails: 13 times $50 million is $562.5–742.5 million
    `,
    );
    checkClaims(
      ['multiple'],
      `
      The fund pays 13 times the 50 million hours that we put in. So that is $650 million of value.
    `,
    );
    checkClaims(
      ['multiple'],
      `
      The fund pays 13 times the $50 million that we put in. Kiln sales were $650 million.
    `,
    );
  });
});

describe('forms of reports', () => {
  it('are known by their numbers, written without a blank', () =>
    checkClaims(
      ['typing'],
      `
      As we said in the 4-K and in the 10-Q, demand has held up.
                        ^^^ typing fails: there is no form 4-K
      As we said in the 8-K, row 4- K and column 5 -K of the table, demand has held up.
      As we said in the 8-K and the 12-Q, and on page 404-K, demand has held up.
                                    ^^^^ typing fails: there is no form 12-Q
    `,
    ));
});

describe('a part of a whole', () => {
  it('stands behind "including", not far from it', () =>
    checkClaims(
      ['sum'],
      `
      We serve 16 customers, including 39 smaller customers.
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sum fails: 39 smaller customers is more than the whole of 16 customers
      We serve 16 customers, including nine smaller customers.
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sum holds: nine smaller customers is a part of 16 customers
      We serve 16 customers for our kilns in Oslo, including 39 smaller customers.
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sum fails: 39 smaller customers is more than the whole of 16 customers
      We serve 16 customers for all our kilns in Oslo, including 39 smaller customers.
      We serve 16 customers in Oslo and in Bergen, including 39 smaller customers.
      Backlog was $16 million, including $39 million for small firms.
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sum fails: $39 million is more than the whole of $16 million
      Net income was $16 million, including a charge of $39 million.
    `,
    ));

  it('is no more than what it is taken out of', () =>
    checkClaims(
      ['sum'],
      `
      Out of the $85 million of the program, we have spent $96 million.
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sum fails: $96 million is more than the whole of $85 million
      Out of the $85 million of the program, we have spent $36 million.
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sum holds: $36 million is a part of $85 million
      Out of the 85% that we know, we have sold 96%.
    `,
    ));
});

describe('two purchases of shares', () => {
  it('are at prices of one size', () =>
    checkClaims(
      ['yield'],
      `
      We bought 2.0 million shares for $50 million in June and 3.0 million shares for $78 million in July.
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ yield holds: $25.0 a share here and $26.0 a share there
      We bought 2.0 million shares for $50 million in June and 3.0 million shares for $7.8 million in July.
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ yield fails: $25.0 a share here and $2.60 a share there
    `,
    ));
});

describe('a sentence that points back', () => {
  it('goes on from the one level of the sentence before', () => {
    checkClaims(
      ['growth'],
      `
      Kiln revenue was $22.0 million. That is up 10% from $20.0 million a year ago.
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ growth holds: $22.0 million over $20.0 million is +9.5 to +10.5 %
    `,
    );
    checkClaims(
      ['growth'],
      `
      Kiln revenue was $22.0 million.
      That is up 10% from $20.0 million a year ago.
    `,
    );
  });
});

describe('a share of revenue', () => {
  it('is of the largest revenue of its period', () => {
    checkClaims(
      ['share'],
      `
      M: Total revenue was $200 million.
      M: Research expense was $30 million, or 15% of revenue.
                              ^^^^^^^^^^^^^^^^^^^ share holds: $30 million of $200 million is 10.0–23.3 %
    `,
    );
    checkClaims(
      ['share'],
      `
      M: Total revenue was $200 million.
      M: Research expense was $30 million, or 51% of revenue.
                              ^^^^^^^^^^^^^^^^^^^ share fails: $30 million of $200 million is 10.0–23.3 %
    `,
    );
    checkClaims(
      ['share'],
      `
      M: Total revenue was $200 million.
      M: Research expense was $30 million to $40 million, or 51% of revenue.
    `,
    );
    checkClaims(
      ['share'],
      `
      M: Total revenue was $200 million.
      M: We expect research expense of $30 million, or 51% of revenue.
    `,
    );
    checkClaims(
      ['share'],
      `
      M: Total revenue was $200 million.
      M: Orders came to 30 million units, or 51% of revenue.
    `,
    );
  });
});
