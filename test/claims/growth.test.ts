import { checkClaims } from './ground';

const checkGrowth = (fixture: string) => checkClaims(['growth', 'implied'], fixture);

describe('growth', () => {
  it('follows from the two amounts', () =>
    checkGrowth(`
      Revenue was $344.7 million, up 20.1% from the $287.0 million reported in 2010.
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ growth holds: $344.7 million over $287.0 million is +20.1 %
    `));

  it('keeps to the roundings as written', () =>
    checkGrowth(`
      Revenue was $344.7 million, up 20.0% from $287.0 million.
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ growth fails: $344.7 million over $287.0 million is +20.1 %
      Revenue was $344.7 million, up 20.2% from $287.0 million.
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ growth fails: $344.7 million over $287.0 million is +20.1 %
      Revenue was $344.7 million, up 20% from $287.0 million.
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ growth holds: $344.7 million over $287.0 million is +20.1 %
      Revenue was $344.7 million, up about 20% from $287.0 million.
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ growth holds: $344.7 million over $287.0 million is +20.1 %
      Sales were $1.2 billion, up 10% from $1.0 billion.
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ growth holds: $1.2 billion over $1.0 billion is +9.5 to +31.6 %
      Sales were $1.20 billion, up 10% from $1.00 billion.
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ growth fails: $1.20 billion over $1.00 billion is +18.9 to +21.1 %
    `));
});
