import { checkClaims } from './ground';

const check = (fixture: string): void => checkClaims(['direction'], fixture);

describe('an amount beside the one it is compared to', () => {
  it('a smaller fall or loss is better', () =>
    check(`
      M: Sales were down 8%, a clear improvement from the 17% decline in the first quarter.
                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ direction holds: 8% is below 17%, and “improvement from” is said
      M: Sales were down 17%, a clear improvement from the 8% decline in the first quarter.
                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ direction fails: 17% is above 8%, and “improvement from” is said
      M: Sales were down 12%, worse than the 15% decline we expected.
                         ^^^^^^^^^^^^^^^^^^^^^^^ direction fails: 12% is below 15%, and “worse than” is said
      M: Sales were down 14%, worse than the 15% decline we expected.
      M: The operating loss was $56 million, an improvement from a loss of $5 million a year ago.
                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ direction fails: $56 million is above $5 million, and “improvement from” is said
      M: The operating loss was $5 million, an improvement from a $56 million loss a year ago.
                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ direction holds: $5 million is below $56 million, and “improvement from” is said
    `));

  it('growth is compared to growth', () =>
    check(`
      M: Subscribers grew 40%, up from 36% in the previous quarter.
                          ^^^^^^^^^^^^^^^^ direction holds: 40% is above 36%, and “up from” is said
      M: Orders grew 40%, down from 36% in the previous quarter.
                     ^^^^^^^^^^^^^^^^^^ direction fails: 40% is above 36%, and “down from” is said
      M: Sales were up 27% over last year, accelerating from the 24% rate in the third quarter.
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ direction holds: 27% is above 24%, and “accelerating from” is said
    `));

  it('a fall beside growth, other things and other words are left alone', () =>
    check(`
      M: Sales rose 8%, an improvement from the 17% decline in the first quarter.
      M: The fair drew visitors from 60 countries, up from 1,000 in its first year.
      M: Sales grew 40%, and costs were down from 36% in the first quarter.
      M: Subscribers grew 40%, up more than 36% in the previous quarter.
    `));
});
