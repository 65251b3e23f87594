import { checkFindings } from './findings';

describe('an unlikely change', () => {
  it('is told by the same measure of another time, said as finely', () => {
    checkFindings(`
      Operating expenses were $28.4 million in the second quarter. Operating expenses increased $13.8 million sequentially to $28.8 million.
                                                                                                ^^^^^^^^^^^^^ hint unlikely-change: $28.8 million after a change of +$13.8 million implies $14.9–15.1 million before, a move of 92.0 %, while $28.4 million is said of the same elsewhere
    `);
    checkFindings(`
      Research expenses were $28.4 million in the second quarter. Operating expenses increased $13.8 million sequentially to $28.8 million.
    `);
    checkFindings(`
      Operating expenses were $28.4 million in the fourth quarter. Operating expenses in the fourth quarter increased $13.8 million sequentially to $28.8 million.
    `);
    checkFindings(`
      Operating expenses were $28 million in the second quarter. Operating expenses increased $13.8 million sequentially to $28.8 million.
    `);
    checkFindings(`
      Operating expenses were $19.4 million in the second quarter. Operating expenses increased $13.8 million sequentially to $28.8 million.
    `);
  });
});
