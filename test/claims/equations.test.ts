import { checkClaims } from './ground';

const checkSums = (fixture: string): void => checkClaims(['sum'], fixture);
const checkRatios = (fixture: string): void => checkClaims(['ratio'], fixture);
const checkPoints = (fixture: string): void => checkClaims(['points'], fixture);

const checkBridges = (fixture: string): void => checkClaims(['bridge'], fixture);

describe('equations told by the words of their terms', () => {
  describe('what goes to shareholders', () => {
    it('in one sentence', () => {
      checkSums(`
        M: We returned $716 million to shareholders, including $337 million in dividends and $379 million in share repurchases.
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sum holds: $337 million + $379 million is $715.0–717.0 million
        M: We returned $716 million to shareholders, including $373 million in dividends and $379 million in share repurchases.
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sum fails: $373 million + $379 million is $751.0–753.0 million
        M: We returned $151 million in cash to our stockholders by paying $122 million in dividends and by purchasing 800,000 shares of common stock for $92 million.
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sum fails: $122 million + $92 million is $213.0–215.0 million
      `);
    });
    it('in the sentences behind it', () => {
      checkSums(`
        M: We returned $17.6 billion to shareholders. We paid $2.5 billion in dividends, and we spent $15.1 billion on share repurchases.
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sum holds: $2.5 billion + $15.1 billion is $17.5–17.7 billion
        M: We returned $16.7 billion to shareholders. We paid $2.5 billion in dividends, and we spent $15.1 billion on share repurchases.
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sum fails: $2.5 billion + $15.1 billion is $17.5–17.7 billion
      `);
    });
    it('is not what is still to come, nor one of the two alone', () => {
      checkSums(`
        M: We have $500 million of repurchases remaining. We paid $52 million in dividends this quarter and returned to growth.
        M: We returned $716 million to shareholders. We paid $337 million in dividends.
        M: We returned $716 million to shareholders, including $337 million in dividends in the quarter. We expect to spend $800 million on repurchases.
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sum holds: $337 million is a part of $716 million
        M: We returned $7.4 billion to shareholders this year. In the quarter we paid $1.3 billion in dividends and bought back $1.1 billion of stock.
      `);
    });
  });

  it("a bank's provision", () => {
    checkSums(`
      M: Credit costs were $3.0 billion, reflecting net charge-offs of $2.2 billion and a net reserve build of $812 million.
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sum holds: $2.2 billion + $812 million is $2.96–3.06 billion
      M: Credit costs were $3.0 billion, reflecting net charge-offs of $2.2 billion and a net reserve build of $281 million.
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sum fails: $2.2 billion + $281 million is $2.43–2.53 billion
      M: Credit costs were $1.9 billion, reflecting net charge-offs of $2.0 billion and a net reserve release of $113 million.
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sum holds: $2.0 billion less $113 million is $1.84–1.94 billion
      M: The provision for credit losses was 476 million euros. Stage 1 and 2 provisions were 35 million euros. Stage 3 provisions fell to 414 million euros.
                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sum fails: 414 million euros + 35 million euros is €448.0–450.0 million
    `);
  });

  it('revenue of two kinds', () => {
    checkSums(`
      M: Net interest income was $2.4 billion and noninterest income was $1.1 billion, for total revenue of $5.3 billion.
                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sum fails: $2.4 billion + $1.1 billion is $3.40–3.60 billion
      M: Net interest income was $2.4 billion and fee income was $1.1 billion. Total revenue was $3.5 billion.
                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sum holds: $2.4 billion + $1.1 billion is $3.40–3.60 billion
      M: Revenue was $2.3 billion, with net interest income of $2.5 billion, and fees were a net loss of $188 million.
      M: Product revenue was $41.2 million, up 5%. Service revenue was $22.5 million. Total revenue was $36.7 million.
                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sum fails: $41.2 million + $22.5 million is $63.6–63.8 million
      M: Product revenue was $41.2 million. Service revenue was $22.5 million. Total revenue was $120.5 million.
    `);
  });

  it('ratios of banks', () => {
    checkRatios(`
      M: Common equity tier 1 capital was $162 billion. Risk-weighted assets were $1,541 billion. Our CET1 ratio was 15.0%.
                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ratio fails: $162 billion over $1,541 billion is 10.5 %
      M: Common equity tier 1 capital was $162 billion. Risk-weighted assets were $1,541 billion. Our CET1 ratio was 10.5%.
                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ratio holds: $162 billion over $1,541 billion is 10.5 %
      M: Our efficiency ratio was 76%, with expenses of $6.0 billion and revenue of $9.0 billion.
                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ratio fails: $6.0 billion over $9.0 billion is 65.7–67.6 %
      M: Credit loss expense was 155 million francs, a 25% cost of risk on an average loan portfolio of 243 billion.
                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ratio fails: 4 × 155 million francs over 243 billion is 0.3 %
      M: Credit loss expense was 155 million francs, a 25-basis point cost of risk on an average loan portfolio of 243 billion.
                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ratio holds: 4 × 155 million francs over 243 billion is 25–26 basis points
      M: The minimum CET1 ratio is 4.5%. CET1 capital was $162 billion. Risk-weighted assets were $1,541 billion.
    `);
  });

  it('operating leverage', () => {
    checkPoints(`
      M: Total revenues rose by 6% to 11 billion. Operating expenses declined by 6% to 9 billion. It was a 21-point improvement in operating leverage.
                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ points fails: +6% less −6% is 11.0–13.0 points
      M: Total revenues rose by 6% to 11 billion. Operating expenses declined by 6% to 9 billion. It was a 12-point improvement in operating leverage.
                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ points holds: +6% less −6% is 11.0–13.0 points
      M: We would want 3 points of operating leverage, with revenue up 9% in the quarter, and expenses up 2%.
      M: Revenue grew 9%. We expect 7 points of operating leverage.
    `);
  });

  it('what operations leave free', () => {
    checkBridges(`
      M: Cash paid for property was $3.4 million. Cash flow from operations was $13.8 million, and grew 1%. Free cash flow was $10.4 million.
                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ bridge holds: $13.8 million less $3.4 million is $10.3–10.5 million
      M: Cash paid for property was $4.3 million. Cash flow from operations was $13.8 million, and grew 1%. Free cash flow was $10.4 million.
                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ bridge fails: $13.8 million less $4.3 million is $9.40–9.60 million
      M: Cash paid for property was $4.6 million. Cash flow from operations was $13.8 million, and grew 1%. Free cash flow was $10.4 million.
      M: Cash paid for property was $3.4 million. Cash flow from operations was $13.8 million. The yield of free cash flow was $1.4 million a kiln.
    `);
  });
});
