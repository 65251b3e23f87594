import { checkClaims } from './ground';

const check = (fixture: string): void => checkClaims(['delta', 'direction', 'points'], fixture);

describe('changes, directions and points', () => {
  it('a change follows from the amounts before and after', () =>
    check(`
      Cash was $39.0 million, up $6.0 million from $33.0 million.
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ delta holds: $39.0 million less $33.0 million is +$5.90 to +$6.10 million
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ direction holds: $39.0 million is above $33.0 million
      Debt decreased by $41.5 million to $218.3 million from $232.7 million.
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ direction holds: $218.3 million is below $232.7 million
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ delta fails: $218.3 million less $232.7 million is −$14.5 to −$14.3 million
      Our team grew by a net addition of five people, going from 21 people to 27 people.
                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ direction holds: 27 people is above 21 people
                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ delta fails: 27 people less 21 people is +6
    `));

  it('a change implies what it was before', () =>
    check(`
      Expenses increased $3.0 million to $45.0 million.
                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ delta open: $45.0 million after a change of +$3.0 million implies $41.9–42.1 million before
    `));

  it('a word of direction lies with the numbers or against them', () =>
    check(`
      Deferred revenue was $25.2 million, down from $26.8 million.
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ direction holds: $25.2 million is below $26.8 million
      Deferred revenue was $25.2 million, up from $26.8 million.
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ direction fails: $25.2 million is below $26.8 million
      We reduced assets from $512 billion to $521 billion.
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ direction fails: $521 billion is above $512 billion
    `));

  it('growth that accelerates is higher, and a plan that is accelerated shorter', () =>
    checkClaims(
      ['direction'],
      `
      Growth accelerated to 29% from 27%.
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^ direction holds: 29% is above 27%
      Growth accelerated from 29% to 27%.
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^ direction fails: 27% is below 29%
      Growth decelerated from 29% in the first quarter to 27% in the second.
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ direction holds: 27% is below 29%
      We accelerated the plan from 25 years to 15 years.
    `,
    ));

  it('both ends tell which way a range went', () =>
    checkClaims(
      ['direction'],
      `
      We expect a range of $2.45 to $2.55 a share, up from our earlier range of $2.40 to $2.50.
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ direction holds: $2.45 to $2.55 a share is above $2.40 to $2.50
      M: We expect a range of $2.45 to $2.55 a share, down from our earlier range of $2.40 to $2.50.
                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ direction fails: $2.45 to $2.55 a share is above $2.40 to $2.50
      M: We expect a range of $2.42 to $2.48 a share, up from our earlier range of $2.40 to $2.50.
    `,
    ));

  it('better is up or down by what the metric is', () =>
    check(`
      Days sales outstanding improved to 36 days from 44 days.
                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ direction holds: 36 days is below 44 days
      Operating expenses improved to $43.0 million from $52.0 million.
                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ direction holds: $43.0 million is below $52.0 million
      Gross profit improved to $43.0 million from $52.0 million.
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ direction fails: $43.0 million is below $52.0 million
      Inventory improved to $43.0 million from $52.0 million.
    `));

  it('a sentence may name the move of the one before', () =>
    check(`
      The rate was 33 days compared with 31 days at year end. This decrease is due to higher sales.
                                                              ^^^^^^^^^^^^^ direction fails: 33 days is above 31 days, and then called a decrease
      The rate was 33 days compared with 31 days at year end. This increase is due to higher sales.
                                                              ^^^^^^^^^^^^^ direction holds: 33 days is above 31 days, and then called an increase
    `));

  it('the word of the one before is enough, where one move is said', () => {
    check(`
      Orders were up 12% from last year. The decrease was due to the strike.
                                         ^^^^^^^^^^^^ direction fails: 12% up, and then called a decrease
      Orders were up 12% from last year. The increase was due to the fair.
                                         ^^^^^^^^^^^^ direction holds: 12% up, and then called an increase
      Orders were up 12% from last year. The year-over-year increase was due to the fair.
                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^ direction holds: 12% up, and then called an increase
    `);
    check(`
      Orders were up 12% from last year. The sequential decline was due to the strike.
      Orders were up 12% from last year. The decrease in prices was due to the strike.
      The loss was down 12% from last year. The increase was due to the strike.
      Orders were up 12% and prices up 3% from last year. The decrease was due to the strike.
    `);
  });

  it('points follow from two percentages', () =>
    check(`
      Gross margin was 38.4%, up 510 basis points from 36.9%.
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ direction holds: 38.4% is above 36.9%
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ points fails: 38.4% less 36.9% is +140 to +160 basis points
      Gross margin was 38.4%, up 150 basis points from 36.9%.
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ direction holds: 38.4% is above 36.9%
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ points holds: 38.4% less 36.9% is +140 to +160 basis points
      Gross margin improved to 38.4% from 36.9%.
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ direction holds: 38.4% is above 36.9%
                               ^^^^^^^^^^^^^^^^ points holds: 38.4% less 36.9% is +150 basis points
    `));

  it('points may not lead below zero', () =>
    check(`
      The leverage ratio was 4.6%, up 13 percentage points.
                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ points fails: 4.6% after a change of +13 percentage points implies −9.0 to −7.8 % before
      The operating margin was 4.6%, up 13 percentage points.
                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ points open: 4.6% after a change of +13 percentage points implies −9.0 to −7.8 % before
    `));

  it('a per cent of a percentage may be meant in relation to it', () =>
    check(`
      Gross margin was 38.4%, up 3% from 36.9%.
                       ^^^^^^^^^^^^^^^^^^^^^^^ direction holds: 38.4% is above 36.9%
    `));
});
