import { checkFindings } from './findings';

const check = (fixture: string): void => checkFindings(fixture);

describe('levels of findings', () => {
  it('one sentence that contradicts itself is an error', () =>
    check(`
      Revenue was $120.0 million, up 25.0% from $100.0 million.
                                     ^^^^^ error growth-does-not-follow: these cannot all be right: $120.0 million over $100.0 million is +19.9 to +20.1 %, not 25.0%
    `));

  it('two places are a warning', () =>
    check(`
      We ended the quarter with $133 billion in cash. We have $102 billion in total debt. Therefore, net cash was $13 billion.
                                                                                                                  ^^^^^^^^^^^ warning balance-does-not-follow: these cannot all be right: $133 billion less $102 billion is $30.0–32.0 billion, not $13 billion
    `));

  it('a hedged number is a hint', () =>
    check(`
      Revenue was $120.0 million, up about 25.0% from $150.0 million.
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint direction-contradicted: these cannot all be right: $120.0 million is below $150.0 million
                                           ^^^^^ hint growth-does-not-follow: these cannot all be right: $120.0 million over $150.0 million is -20.1 to -19.9 %, not 25.0%
    `));

  it('what an analyst says is information', () =>
    check(`
      A: Your revenue was $120.0 million, up 25.0% from $100.0 million.
                                             ^^^^^ information growth-does-not-follow: these cannot all be right: $120.0 million over $100.0 million is +19.9 to +20.1 %, not 25.0%
    `));

  it('what is asked or supposed is no fact', () =>
    check(`
      A: Could revenue be $120.0 million, up 25.0% from $100.0 million?
      M: If revenue were $120.0 million, up 25.0% from $100.0 million, we would be pleased.
    `));

  it('one number is flagged once', () =>
    check(`
      Deferred revenue was $30.1 million, up 5.3% from $31.7 million.
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error direction-contradicted: these cannot all be right: $30.1 million is below $31.7 million
    `));
});
