import { word } from '../token-at';
import type { Clause } from './clause';
import type { Phrase } from './phrases';

/** "gross margin and operating margin were 43.1% and 4.2%, respectively": the names and figures pair up in order. */
export function parallelPhrases(clause: Clause): ReadonlyMap<number, Phrase> {
  const pairs = new Map<number, Phrase>();
  let end = -1;
  for (let at = clause.from; at < clause.to; at += 1) if (word(clause.tokens, at) === 'respectively') end = at;
  if (end < 0) return pairs;
  const figures = clause.amounts.flatMap((amount, index) => (amount.to <= end ? [index] : []));
  if (figures.length < 2) return pairs;
  const last = figures.length - 1;
  let first = last;
  while (first > 0 && clause.amounts[figures[first]!]!.from - clause.amounts[figures[first - 1]!]!.to <= 2) first -= 1;
  const listed = figures.slice(first);
  const names = clause.phrases.filter((phrase) => phrase.to <= clause.amounts[listed[0] ?? 0]!.from);
  if (listed.length < 2 || names.length < listed.length) return pairs;
  for (const [index, figure] of listed.entries()) pairs.set(figure, names[names.length - listed.length + index]!);
  return pairs;
}
