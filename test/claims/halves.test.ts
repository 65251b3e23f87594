import { checkClaims } from './ground';

const checkSums = (fixture: string): void => checkClaims(['sum'], fixture);

describe('parts over time', () => {
  it('quarters and the six months they make', () => {
    checkSums(`
      M: Income was $694 million in the fourth quarter of 2011, compared with $418 million in the third quarter of 2011.
      M: For the six months ended December 31, 2011, income was $1,211 million.
                                                                ^^^^^^^^^^^^^^ sum fails: $418 million + $694 million is $1.11 billion
    `);
    checkSums(`
      M: Income was $694 million in the fourth quarter of 2011, compared with $418 million in the third quarter of 2011.
      M: For the six months ended December 31, 2011, income was $1,112 million.
                                                                ^^^^^^^^^^^^^^ sum holds: $418 million + $694 million is $1.11 billion
    `);
  });
});
