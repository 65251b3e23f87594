import type { Amount } from './amount';
import type { Expression } from './expression';
import { isHead } from './metrics/phrases';
import type { Token } from './reading';
import { word, wordSet } from './token-at';

/** What a number of millions is that has neither a currency nor a noun. */
export type Sort = Pick<Amount, 'kind' | 'unit'>;

const DOLLARS: Sort = { kind: 'money', unit: 'USD' };
/** So many tokens on, a number is no more read by the one before it. */
const FAR = 18;

/**
 * What the bare number of millions at `index` is, by the amounts before it in its sentence: counted as the last one is where it
 * goes on from that ("50 million packs by midyear and 75 million by year-end"), else money, in the currency said before.
 */
export function bareSort(tokens: readonly Token[], found: readonly Expression[], index: number): Sort {
  const here = found[index]!;
  if (here.first.kind !== null || here.first.factor < 1e6) return DOLLARS;
  for (let at = index - 1; at >= 0; at -= 1) {
    const before = found[at]!;
    if (here.from - before.to > FAR || endsSentence(tokens, before.to, here.from)) return DOLLARS;
    const { kind, unit } = before.first;
    if (kind === 'money') return { kind, unit: unit?.split('/')[0] ?? null };
    if (kind === 'count' && unit !== null && goesOn(tokens, before, here)) return { kind, unit };
  }
  return DOLLARS;
}

function endsSentence(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (ENDS.has(word(tokens, at)) || tokens[at]!.kind === 'break') return true;
  return false;
}

const ENDS = wordSet('. ? ! ;');

/** Whether a number of about the same size is joined to the count before it, and no other measure is named between them. */
function goesOn(tokens: readonly Token[], before: Expression, { from, to, first }: Expression): boolean {
  const ratio = (before.first.number * before.first.factor) / (first.number * first.factor);
  if (!(ratio > 1 / MOST && ratio < MOST) || !endsAsCount(tokens, to)) return false;
  let joint = from - 1;
  while (joint > before.to && HEDGES.has(word(tokens, joint))) joint -= 1;
  if (!JOINTS.has(word(tokens, joint))) return false;
  for (let at = before.to; at < joint; at += 1) if (isHead(tokens, at)) return false;
  return true;
}

/** A count grows by no more than so many times from one number of a sentence to the next. */
const MOST = 12;
const JOINTS = wordSet('and to from up down versus vs than with');
const HEDGES = wordSet(
  'about approximately roughly around nearly almost over more than another just at least some the',
);

/** "of" and "in" lead to what the number is of, unless a year or "the" follows: "to 56 million in 2020". */
const endsAsCount = (tokens: readonly Token[], to: number): boolean =>
  word(tokens, to) !== 'of' &&
  (word(tokens, to) !== 'in' || tokens[to + 1]?.kind === 'number' || word(tokens, to + 1) === 'the');
