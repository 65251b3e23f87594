import assert from 'node:assert/strict';
import type { Figure } from '../../server/core/figures/figure';
import { withMetric } from '../../server/core/rules/naming';
import { groundOf } from '../claims/ground';

/** The words of a claim about the first two amounts of a sentence, as a message has them. */
function said(sentence: string, words: string): string {
  const figures = groundOf(`M: ${sentence}`)
    .figures.filter(({ kind }: Figure) => kind !== 'period')
    .slice(0, 2);
  assert.equal(figures.length, 2, sentence);
  return withMetric(words, figures);
}

describe('the name of a metric in a message', () => {
  it('stands before a level', () => {
    assert.equal(
      said('Revenue was $5.0 million, up from revenue of $4.0 million.', '$5.0 million over $4.0 million is +25 %'),
      'revenue of $5.0 million over $4.0 million is +25 %',
    );
    assert.equal(
      said('Our gross margin was 42.1%, and gross margin of 41.2% is good.', '42.1% and 41.2%'),
      'gross margin of 42.1% and 41.2%',
    );
  });

  it('stands behind two changes', () => {
    assert.equal(said('Revenue grew 13%. Revenue grew 31%.', '13% and 31%'), '13% and 31% for revenue');
  });

  it('is written as it is known in short', () => {
    assert.equal(
      said('EBITDA was $5.0 million. EBITDA was $4.0 million.', '$5.0 million and $4.0 million'),
      'EBITDA of $5.0 million and $4.0 million',
    );
  });

  it('is left out where the words say it, or the figures are of several things', () => {
    assert.equal(
      said('We have 50,000 customers. We serve 15,000 customers.', '50,000 customers and 15,000 customers'),
      '50,000 customers and 15,000 customers',
    );
    assert.equal(
      said('Revenue was $5.0 million. Net income was $4.0 million.', '$5.0 million and $4.0 million'),
      '$5.0 million and $4.0 million',
    );
  });

  it('is left out before an amount by which something has changed', () => {
    const words = '$1.0 million on $5.0 million less $1.0 million is +25 %';
    assert.equal(said('Revenue rose by $1.0 million. Revenue was $5.0 million.', words), words);
  });
});
