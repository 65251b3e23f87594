import { checkFindings } from './findings';

const check = (fixture: string): void => checkFindings(fixture);

describe('levels of findings', () => {
  it('one sentence that contradicts itself is an error', () =>
    check(`
      Revenue was $120.0 million, up 25.0% from $100.0 million.
                                     ^^^^^ error growth-does-not-follow: these cannot all be right: revenue of $120.0 million over $100.0 million is +19.9 to +20.1 %, not 25.0%
    `));

  it('two places are a warning', () =>
    check(`
      We ended the quarter with $85 billion in cash. We have $62 billion in total debt. Therefore, net cash was $32 billion.
                                                                                                                ^^^^^^^^^^^ warning balance-does-not-follow: these cannot all be right: $85 billion less $62 billion is $22.0–24.0 billion, not $32 billion
    `));

  it('a definition that no slip explains is information near by, and a hint where it is loose', () =>
    check(`
      Revenue was $100.0 million and gross profit $46.0 million. Gross margin was 38.5%.
                                                                                  ^^^^^ information margin-does-not-follow: these cannot all be right: $46.0 million over $100.0 million is 45.9–46.1 %, not 38.5%
      Cash from operations was $41.2 million, capital expenditures were $8.7 million, and free cash flow was $30.1 million.
                                                                                                             ^^^^^^^^^^^^^ hint balance-does-not-follow: these cannot all be right: $41.2 million less $8.7 million is $32.4–32.6 million, not $30.1 million
    `));

  it('a definition tells less the farther apart its parts are, and nothing where its result comes first', () => {
    check(`
      We had $85.0 billion in cash and $62.1 billion in total debt. We thank all who work here. Net cash was $30.4 billion.
                                                                                                             ^^^^^^^^^^^^^ hint balance-does-not-follow: these cannot all be right: $85.0 billion less $62.1 billion is $22.8–23.0 billion, not $30.4 billion
    `);
    check(`
      We had $85.0 billion in cash and $62.1 billion in total debt. We thank you. We thank you. We thank you. Net cash was $30.4 billion.
                                                                                                                           ^^^^^^^^^^^^^ hint balance-does-not-follow: these cannot all be right: $85.0 billion less $62.1 billion is $22.8–23.0 billion, not $30.4 billion
    `);
    check(`
      We had $85.0 billion in cash and $62.1 billion in total debt. We thank you. We thank you. We thank you. We thank you. We thank you. Net cash was $30.4 billion.
    `);
    check(`
      Net cash was $30.4 billion. We had $85.0 billion in cash and $62.1 billion in total debt.
    `);
    check(`
      Net cash was $30.4 billion, with $85.0 billion in cash and about $62.1 billion in total debt.
    `);
  });

  it('a hedged number is a hint', () =>
    check(`
      Revenue was $120.0 million, up about 25.0% from $150.0 million.
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint direction-contradicted: these cannot all be right: revenue of $120.0 million is below $150.0 million
                                           ^^^^^ hint growth-does-not-follow: these cannot all be right: revenue of $120.0 million over $150.0 million is −20.1 to −19.9 %, not 25.0%
    `));

  it('what an analyst says is information', () =>
    check(`
      A: Your revenue was $120.0 million, up 25.0% from $100.0 million.
                                             ^^^^^ information growth-does-not-follow: these cannot all be right: revenue of $120.0 million over $100.0 million is +19.9 to +20.1 %, not 25.0%
    `));

  it('what is asked or supposed is no fact', () =>
    check(`
      A: Could revenue be $120.0 million, up 25.0% from $100.0 million?
      M: If revenue were $120.0 million, up 25.0% from $100.0 million, we would be pleased.
    `));

  it('one number is flagged once', () =>
    check(`
      Deferred revenue was $25.2 million, up 5.3% from $26.8 million.
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error direction-contradicted: these cannot all be right: deferred revenue of $25.2 million is below $26.8 million
                                             ^^^^ error growth-does-not-follow: these cannot all be right: deferred revenue of $25.2 million over $26.8 million is −6.3 to −5.6 %, not 5.3%
    `));
});
