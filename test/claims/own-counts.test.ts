import { checkClaims } from './ground';

const check = (fixture: string): void => checkClaims(['count'], fixture);

describe('how many a company has of its own', () => {
  it('does not change within a call', () =>
    check(`
      M: Prices rose in five of our 6 regions, and volumes in all but two of our 6 regions.
      M: We will fire kilns in each of our 6 regions next year.
      M: Orders are higher than they were in all but one of our 9 regions.
                                                                ^^^^^^^^^ count fails: 6 regions and 9 regions
    `));

  it('is told apart from some of them, and from what each of two is said of once', () =>
    check(`
      M: Prices rose in our 6 regions, and in each of our 6 regions costs fell. Margins rose in our 3 largest regions.
      M: We closed 9 regions of others. Our 4 kilns run well.
      M: Our 5 kilns run well.
      M: We build on our 14-inch kilns, our 14-inch kilns and our 10-inch kilns.
    `));
});
