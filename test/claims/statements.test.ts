import { checkClaims } from './ground';

const check = (fixture: string): void =>
  checkClaims(['restated', 'bridge', 'ratio', 'margin', 'ladder', 'period'], fixture);

describe('statements and statements again', () => {
  it('a quantity said twice agrees within its roundings', () =>
    check(`
      Revenue for the year was $344.7 million. As we said, full-year revenue was about $345 million.
                                                                                       ^^^^^^^^^^^^ restated holds: $344.7 million and $345 million agree
    `));

  it('a swapped digit makes another number of one quantity', () =>
    check(`
      M: Capital expenditures totaled $16.5 million for fiscal 2010.
      A: Thank you.
      M: Capital expenditures rise to $20.0 million from $15.6 million in 2010.
                                                         ^^^^^^^^^^^^^ restated fails: $16.5 million and $15.6 million
    `));

  it('two numbers that no slip joins are two quantities', () =>
    check(`
      M: Capital expenditures totaled $16.5 million for fiscal 2010.
      A: Thank you.
      M: Capital expenditures rise to $20.0 million from $11.2 million in 2010.
    `));

  it('segments have numbers of their own', () =>
    check(`
      In the first segment, revenue was $31.2 million. In the second segment, revenue was $13.2 million.
    `));

  it('a number of days without a name is of the metric that is talked of', () =>
    check(`
      Days sales outstanding, or DSO, was 43 days in the quarter.
      A: What drove the DSO down so far?
      M: In a business of ours, 42 days is very good.
                                ^^^^^^^ restated fails: 43 days and 42 days
    `));

  it('a later speaker puts a number right', () =>
    check(`
      A: You talked about stimulus revenue of about $50 million in 2011.
      M: I actually said between $30 million and $50 million for 2011.
                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^ restated fails: $50 million and $30 million and $50 million
    `));

  it('two ranges of one metric share an end', () =>
    check(`
      M: We expect tariff costs of $45 million to $55 million this year.
      A: Thank you.
      M: Our tariff costs of $45 million to $50 million cannot all be passed on.
                             ^^^^^^^^^^^^^^^^^^^^^^^^^^ restated fails: $45 million to $55 million and $45 million to $50 million
    `));

  it('two rates for one change', () =>
    check(`
      Noninterest expense was $13.5 billion, improving more than 3.5% or 3% from last year.
                                                                 ^^^^^^^^^^ restated fails: more than 3.5% and 3% for one change
      Sales increased 1.7% or 2.2% at constant currency.
    `));

  it('balances and ratios follow from what makes them', () =>
    check(`
      We ended the quarter with $133 billion in cash. We have $102 billion in total debt. Therefore, net cash was $13 billion.
                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ bridge fails: $133 billion less $102 billion is $30.0–32.0 billion
      We ended the quarter with $133 billion in cash. We have $102 billion in total debt. Therefore, net cash was $31 billion.
                                ^^^^^^^^^^^^ restated holds: $133 billion and $133 billion agree
                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ bridge holds: $133 billion less $102 billion is $30.0–32.0 billion
                                                              ^^^^^^^^^^^^ restated holds: $102 billion and $102 billion agree
      Net debt was $120.0 million. Adjusted EBITDA was $50.0 million. Our leverage ratio was 4.2 times.
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ratio fails: $120.0 million over $50.0 million is 2.40x
      Gross profit was $46.0 million on revenue of $100.0 million. That is a gross margin of 64%.
                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ margin fails: $46.0 million over $100.0 million is 45.9–46.1 %
      Gross profit was $46.0 million. Operating expenses were $35.0 million. Operating income was $110.0 million.
                       ^^^^^^^^^^^^^ restated holds: $46.0 million and $46.0 million agree
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ladder fails: $46.0 million less $35.0 million is $10.9–11.1 million
    `));

  it('the results of a call are of its own period', () =>
    check(`
      Given our third quarter results, we now expect margins to rise.
                ^^^^^^^^^^^^^ period fails: the call reports the fourth-quarter 2011, and here are third quarter results
      Compared with our third quarter results, margins rose.
    `));
});
