import { checkClaims } from './ground';

const check = (fixture: string): void =>
  checkClaims(['restated', 'bridge', 'ratio', 'margin', 'ladder', 'period'], fixture);

describe('statements and statements again', () => {
  it('a quantity said twice agrees within its roundings', () =>
    check(`
      Revenue for the year was $264.6 million. As we said, full-year revenue was about $265 million.
                                                                                       ^^^^^^^^^^^^ restated holds: $264.6 million and $265 million agree
    `));

  it('what was said of a part is said again by its bare name, in the same digits', () => {
    check(`
      In our kiln leasing business, operating earnings were $9.4 million. We are pleased. Of the $9.4 million of operating earnings, half is recurring.
                                                                                                 ^^^^^^^^^^^^ restated holds: $9.4 million and $9.4 million agree
    `);
    check(`
      In our kiln leasing business, operating margin was 12%. Operating margin was 12%.
      In our kiln leasing business, operating earnings were $9.4 million. Operating earnings were $9.5 million.
    `);
  });

  it('noughts that may be rounded prove nothing of a number that is far off', () =>
    check(`
      We ran 10 plants last year. We ran 7 plants this year.
      Revenue was $100 million. Our revenue of $96 million was a record.
                                               ^^^^^^^^^^^ restated holds: $100 million and $96 million agree
    `));

  it('a swapped digit makes another number of one quantity', () =>
    check(`
      M: Capital expenditures totaled $18.7 million for fiscal 2010.
      A: Thank you.
      M: Capital expenditures rise to $20.0 million from $17.8 million in 2010.
                                                         ^^^^^^^^^^^^^ restated fails: $18.7 million and $17.8 million
    `));

  it('two values in the same words are of one quantity', () => {
    checkClaims(
      ['restated'],
      `
      M: Kiln changeover times were 41 hours at the end of the quarter, and they go on falling.
      A: Thank you.
      M: Kiln changeover times were 46 hours at the end of the quarter, and that helped.
                                    ^^^^^^^^ restated fails: 41 hours and 46 hours
    `,
    );
    checkClaims(
      ['restated'],
      `
      M: Kiln changeover times were 41 hours at the end of the quarter, and they go on falling.
      A: Thank you.
      M: Kiln changeover times were 46 hours at the end of the third quarter.
    `,
    );
    checkClaims(
      ['restated'],
      `
      M: Operating margin was 14% at the end of the quarter, and we are glad of it.
      A: Thank you.
      M: Operating margin was 16% at the end of the quarter, and that helped.
    `,
    );
  });

  it('two numbers that no slip joins are two quantities', () =>
    check(`
      M: Capital expenditures totaled $18.7 million for fiscal 2010.
      A: Thank you.
      M: Capital expenditures rise to $20.0 million from $11.2 million in 2010.
    `));

  it('segments have numbers of their own', () =>
    check(`
      In the first segment, revenue was $41.5 million. In the second segment, revenue was $13.2 million.
    `));

  it('a number of days without a name is of the metric that is talked of', () =>
    check(`
      Days sales outstanding, or DSO, was 36 days in the quarter.
      A: What drove the DSO down so far?
      M: In a business of ours, 35 days is very good.
                                ^^^^^^^ restated fails: 36 days and 35 days
    `));

  it('a later speaker puts a number right', () =>
    check(`
      A: You talked about grant revenue of about $80 million in 2011.
      M: I actually said between $40 million and $70 million for 2011.
                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^ restated fails: $80 million and $40 million and $70 million
    `));

  it('a speaker puts right what he said', () => {
    checkClaims(
      ['restated'],
      `
      M: We expect to spend about $31 million on furnaces.
      A: Is that not low?
      M: I said about $31 million for the furnaces, and I should have said between $34 million and $36 million.
                                                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^ restated fails: $31 million and $34 million and $36 million
    `,
    );
    checkClaims(
      ['restated'],
      `
      We said that we would spend $31 million, and that should have said enough about our 12 furnaces.
      We said that demand would be high, and it should have been $31 million.
    `,
    );
  });

  it('two ranges of one metric share an end', () =>
    check(`
      M: We expect freight costs of $25 million to $35 million this year.
      A: Thank you.
      M: Our freight costs of $25 million to $30 million cannot all be passed on.
                              ^^^^^^^^^^^^^^^^^^^^^^^^^^ restated fails: $25 million to $35 million and $25 million to $30 million
    `));

  it('two ranges of per cent share an end', () => {
    check(`
      M: We expect expense growth of 5% to 7% this year.
      A: Thank you.
      M: As we said, we expect expense growth of 5% to 9% for the kilns.
                                                 ^^^^^^^^ restated fails: 5% to 7% and 5% to 9%
    `);
    check(`
      M: We expect expense growth of 5% to 7% this year.
      A: Thank you.
      M: As we said, we expect adjusted expense growth of 5% to 9% for the kilns.
    `);
  });

  it('two rates for one change', () =>
    check(`
      Selling expense was $8.2 billion, improving more than 4.5% or 4% from last year.
                                                            ^^^^^^^^^^ restated fails: more than 4.5% and 4% for one change
      Sales increased 1.7% or 2.2% at constant currency.
    `));

  it('balances and ratios follow from what makes them', () =>
    check(`
      We ended the quarter with $85 billion in cash. We have $62 billion in total debt. Therefore, net cash was $32 billion.
                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ bridge fails: $85 billion less $62 billion is $22.0–24.0 billion
      We ended the quarter with $85 billion in cash. We have $62 billion in total debt. Therefore, net cash was $23 billion.
                                ^^^^^^^^^^^ restated holds: $85 billion and $85 billion agree
                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ bridge holds: $85 billion less $62 billion is $22.0–24.0 billion
                                                             ^^^^^^^^^^^ restated holds: $62 billion and $62 billion agree
      Net debt was $120.0 million. Adjusted EBITDA was $50.0 million. Our leverage ratio was 4.2 times.
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ratio fails: $120.0 million over $50.0 million is 2.40x
      Gross profit was $46.0 million on revenue of $100.0 million. That is a gross margin of 64%.
                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ margin fails: $46.0 million over $100.0 million is 45.9–46.1 %
      Gross profit was $46.0 million. Operating expenses were $35.0 million. Operating income was $110.0 million.
                       ^^^^^^^^^^^^^ restated holds: $46.0 million and $46.0 million agree
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ladder fails: $46.0 million less $35.0 million is $10.9–11.1 million
    `));

  it('a conclusion follows from what it is drawn from', () =>
    checkClaims(
      ['bridge'],
      `
      Cash from operations was $41.2 million and capital expenditures were $8.7 million, so free cash flow was $34.5 million.
                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ bridge fails: $41.2 million less $8.7 million is $32.4–32.6 million
      Cash from operations was $41.2 million and capital expenditures were $8.7 million, so free cash flow was $32.5 million.
                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ bridge holds: $41.2 million less $8.7 million is $32.4–32.6 million
      Cash from operations was $41.2 million, capital expenditures were $8.7 million, and free cash flow was $30.1 million.
                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ bridge fails: $41.2 million less $8.7 million is $32.4–32.6 million
      Cash from operations was $41.2 million, capital expenditures were $8.7 million, and free cash flow was $3.1 million.
    `,
    ));

  it('the results of a call are of its own period', () =>
    check(`
      Given our third quarter results, we now expect margins to rise.
                ^^^^^^^^^^^^^ period fails: the call reports the fourth-quarter 2011, and here are third quarter results
      Compared with our third quarter results, margins rose.
    `));
});

describe('what is left of revenue', () => {
  const check = (fixture: string): void => checkClaims(['ladder'], fixture);

  it('less what it cost', () =>
    check(`
      M: Our net revenues were $802.4 million, or RMB 5.59 billion. Cost of revenues increased to $375.2 million. Gross profit increased to $427.2 million.
                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ladder holds: $802.4 million less $375.2 million is $427.1–427.3 million
      M: We go on.
      M: Our net revenues were $802.4 million. Cost of revenues increased to $375.2 million. Gross profit increased to $472.2 million.
                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ladder fails: $802.4 million less $375.2 million is $427.1–427.3 million
    `));

  it('less all expenses', () =>
    check(`
      M: Revenue was $101 million and operating income was $46 million. Expenses of $55 million were up.
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ladder holds: $101 million less $55 million is $45.0–47.0 million
      M: We go on.
      M: Revenue was $101 million and operating income was $46 million. Operating expenses of $25 million were up.
    `));
});
