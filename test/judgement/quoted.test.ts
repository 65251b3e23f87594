import assert from 'node:assert/strict';
import { contextAt, quoteAt } from '../../server/core/rules/judgements/quoted';

/** The context of the words in brackets, which are no part of the text. */
function checkContext(marked: string, expected: string): void {
  const [before = '', quote = '', behind = ''] = marked.split(/[[\]]/);
  const text = before + quote + behind;
  const place = [before.length, before.length + quote.length] as const;
  assert.equal(quoteAt(text, place), quote.replace(/\s+/g, ' '));
  assert.equal(contextAt(text, place), expected);
}

describe('the words around a quote', () => {
  it('stand as near to it as in the text', () => {
    checkContext('we paid ([$5  million]) for it', 'we paid ($5 million) for it');
    checkContext('we paid\n [$5 million] for it', 'we paid $5 million for it');
    checkContext('[$5 million]', '$5 million');
  });

  it('are eight on either side', () =>
    checkContext(
      'one two three four five six seven eight nine [$5] nine eight seven six five four three two one',
      'two three four five six seven eight nine $5 nine eight seven six five four three two',
    ));
});
