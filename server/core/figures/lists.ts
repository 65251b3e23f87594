import type { Amount } from './amount';
import type { Expression } from './expression';
import type { Token } from './reading';
import { word, wordSet } from './token-at';

/** Lends the unit and scale of a neighbour to bare numbers in a list: "$1.2, $1.3 and $1.5 billion", "from 41.8 to 43.1%". */
export function sharedUnits(tokens: readonly Token[], found: readonly Expression[]): readonly Expression[] {
  const all = [...found];
  for (let at = all.length - 2; at >= 0; at -= 1) {
    const [one, next] = [all[at]!, all[at + 1]!];
    if (one.last || !isListJoint(tokens, one.to, next.from)) continue;
    const lent = lentBy(one.first, next.first);
    if (lent) all[at] = { ...one, first: lent };
  }
  return all.filter((each) => each.first.kind !== null || isPlainCount(each.first) || each.first.scaled).map(settled);
}

const LIST_WORDS = wordSet(', and or to versus vs from /');

function isListJoint(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from < 1 || to - from > 2) return false;
  for (let at = from; at < to; at += 1) if (!LIST_WORDS.has(word(tokens, at))) return false;
  return true;
}

/** The amount with what the next one in the list lends; null where it has all it needs or the next is of another sort. */
function lentBy(amount: Amount, next: Amount): Amount | null {
  if (amount.kind === 'money' && next.kind === 'money') {
    const lends =
      !amount.scaled &&
      next.scaled &&
      amount.unit === next.unit &&
      amount.number < 1000 &&
      near(amount.number, next.number);
    return lends ? { ...amount, factor: next.factor, scaled: true } : null;
  }
  if (amount.kind !== null || next.kind === null || next.kind === 'count' || !near(amount.number, next.number))
    return null;
  if (next.kind === 'duration' && !amount.digits && !next.digits) return null;
  return { ...amount, kind: next.kind, unit: next.unit, factor: amount.scaled ? amount.factor : next.factor };
}

const near = (a: number, b: number): boolean => (a === 0 || b === 0 ? true : a / b < 20 && b / a < 20);

/** "1,400" says by its comma that it counts something, also where the noun stands elsewhere. */
const isPlainCount = (amount: Amount): boolean =>
  amount.digits && amount.step === 1 && amount.number >= 1000 && amount.kind === null;

/** A bare number that a scale follows is money, unless a noun behind it is counted; a long number counts. */
function settled(expression: Expression): Expression {
  const { first } = expression;
  if (first.kind !== null) return expression;
  return {
    ...expression,
    first: { ...first, kind: first.factor >= 1e6 ? 'money' : 'count', unit: first.factor >= 1e6 ? 'USD' : null },
  };
}
