import { checkClaims } from './ground';

const check = (fixture: string): void => checkClaims(['delta', 'direction', 'points'], fixture);

describe('changes, directions and points', () => {
  it('a change follows from the amounts before and after', () =>
    check(`
      Cash was $39.0 million, up $6.0 million from $33.0 million.
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ delta holds: $39.0 million less $33.0 million is +$5.90 to +$6.10 million
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ direction holds: $39.0 million is above $33.0 million
      Debt decreased by $31.2 million to $329.1 million from $342.3 million.
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ direction holds: $329.1 million is below $342.3 million
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ delta fails: $329.1 million less $342.3 million is -$13.3 to -$13.1 million
      Our team grew by a net addition of four people, going from 13 people to 18 people.
                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ direction holds: 18 people is above 13 people
                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ delta fails: 18 people less 13 people is +5
    `));

  it('a change implies what it was before', () =>
    check(`
      Expenses increased $3.0 million to $45.0 million.
                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ delta open: $45.0 million after a change of +$3.0 million implies $41.9–42.1 million before
    `));

  it('a word of direction lies with the numbers or against them', () =>
    check(`
      Deferred revenue was $30.1 million, down from $31.7 million.
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ direction holds: $30.1 million is below $31.7 million
      Deferred revenue was $30.1 million, up from $31.7 million.
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ direction fails: $30.1 million is below $31.7 million
      We reduced assets from $434 billion to $443 billion.
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ direction fails: $443 billion is above $434 billion
    `));

  it('better is up or down by what the metric is', () =>
    check(`
      Days sales outstanding improved to 43 days from 52 days.
                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ direction holds: 43 days is below 52 days
      Operating expenses improved to $43.0 million from $52.0 million.
                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ direction holds: $43.0 million is below $52.0 million
      Gross profit improved to $43.0 million from $52.0 million.
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ direction fails: $43.0 million is below $52.0 million
      Inventory improved to $43.0 million from $52.0 million.
    `));

  it('a sentence may name the move of the one before', () =>
    check(`
      The rate was 46 days compared with 45 days at year end. This decrease is due to higher sales.
                                                              ^^^^^^^^^^^^^ direction fails: 46 days is above 45 days, and then called a decrease
      The rate was 46 days compared with 45 days at year end. This increase is due to higher sales.
                                                              ^^^^^^^^^^^^^ direction holds: 46 days is above 45 days, and then called an increase
    `));

  it('points follow from two percentages', () =>
    check(`
      Gross margin was 43.1%, up 310 basis points from 41.8%.
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ direction holds: 43.1% is above 41.8%
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ points fails: 43.1% less 41.8% is +120 to +140 basis points
      Gross margin was 43.1%, up 130 basis points from 41.8%.
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ direction holds: 43.1% is above 41.8%
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ points holds: 43.1% less 41.8% is +120 to +140 basis points
      Gross margin improved to 43.1% from 41.8%.
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ direction holds: 43.1% is above 41.8%
                               ^^^^^^^^^^^^^^^^ points holds: 43.1% less 41.8% is +130 basis points
    `));

  it('points may not lead below zero', () =>
    check(`
      The leverage ratio was 4.6%, up 13 percentage points.
                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ points fails: 4.6% after a change of +13 percentage points implies -9.0 to -7.8 % before
      The operating margin was 4.6%, up 13 percentage points.
                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ points open: 4.6% after a change of +13 percentage points implies -9.0 to -7.8 % before
    `));

  it('a per cent of a percentage may be meant in relation to it', () =>
    check(`
      Gross margin was 43.1%, up 3% from 41.8%.
                       ^^^^^^^^^^^^^^^^^^^^^^^ direction holds: 43.1% is above 41.8%
    `));
});
