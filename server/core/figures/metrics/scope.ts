import { word, wordSet } from '../token-at';
import type { Clause } from './clause';
import { spelled } from './names';

const PARTS_OF_FIRM = wordSet(
  'business segment division group unit region franchise category market markets businesses',
);

/** "In our on-premises server business, revenue increased": what the sentence opens with narrows all its measures. Null where it opens with nothing of the sort. */
export function scopeOf({ tokens, from, to }: Clause): string | null {
  if (!['in', 'within', 'for', 'at', 'across'].includes(word(tokens, from))) return null;
  let end = from + 1;
  while (end < Math.min(to, from + 9) && word(tokens, end) !== ',') end += 1;
  if (word(tokens, end) !== ',' || !PARTS_OF_FIRM.has(word(tokens, end - 1))) return null;
  const start = ['our', 'the', 'its', 'their', 'this'].includes(word(tokens, from + 1)) ? from + 2 : from + 1;
  return end - start >= 2 ? spelled(tokens, start, end) : null;
}

/** The name within its scope, said once. */
export const scoped = (scope: string | null, name: string | null): string | null =>
  scope === null || name === null || name.includes(scope) ? name : `${scope} ${name}`;
