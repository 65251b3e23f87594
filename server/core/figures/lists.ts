import type { Amount } from './amount';
import { bareSort, type Sort } from './bare-millions';
import type { Expression } from './expression';
import type { Token } from './reading';
import { word, wordSet } from './token-at';

/** Lends the unit and scale of a neighbour to bare numbers in a list: "$1.2, $1.3 and $1.5 billion", "from 41.8 to 43.1%". */
export function sharedUnits(tokens: readonly Token[], found: readonly Expression[]): readonly Expression[] {
  const all = [...found];
  for (let at = all.length - 2; at >= 0; at -= 1) {
    const [one, next] = [all[at]!, all[at + 1]!];
    if (one.last) continue;
    const lent = isListJoint(tokens, one.to, next.from)
      ? (lentBy(one.first, next.first) ?? lentCount(one.first, next.first, word(tokens, next.from - 1)))
      : isPart(tokens, one, next)
        ? { ...one.first, kind: next.first.kind, unit: next.first.unit }
        : null;
    if (lent) all[at] = { ...one, first: lent };
  }
  return all
    .filter((each) => each.first.kind !== null || isPlainCount(each.first) || each.first.scaled || isMove(tokens, each))
    .map((each, index, kept) => settled(each, bareSort(tokens, kept, index)));
}

const OWNERS = wordSet('the our these those its their all total top largest leading biggest');

/** "12 of our 40 stores", "16 out of these 25 days": the part is counted in what its whole is. */
function isPart(tokens: readonly Token[], { to, first }: Expression, next: Expression): boolean {
  const whole = next.first;
  if (!first.digits || first.kind !== null || next.last || (whole.kind !== 'count' && whole.kind !== 'duration'))
    return false;
  const of = word(tokens, to) === 'out' ? to + 1 : to;
  if (word(tokens, of) !== 'of' || next.from - of > 3 || first.number > whole.number) return false;
  return tokens.slice(of + 1, next.from).every(({ lower }) => OWNERS.has(lower));
}

const MOVED = wordSet('from to versus');

/**
 * "dropped from 46 to 29", "down to 43", "the [50 to 55] range": digits without a unit that only a moving or a bounded quantity has.
 */
function isMove(tokens: readonly Token[], { from, to, first, last }: Expression): boolean {
  if (!first.digits || first.step > 1) return false;
  if (last !== null) return word(tokens, to) === ']' || word(tokens, to) === 'range';
  if (word(tokens, from - 1) === 'by') return DIRECTIONS.has(word(tokens, from - 2)) && isBeforeFrom(tokens, to);
  if (first.number < 10 || !MOVED.has(word(tokens, from - 1))) return false;
  return word(tokens, from - 1) === 'from'
    ? word(tokens, to) === 'to' || MOVED.has(word(tokens, to + 2)) || isBeforeTo(tokens, to)
    : DIRECTIONS.has(word(tokens, from - 2)) || isFromTo(tokens, from);
}

const DIRECTIONS = wordSet('down up dropped rose risen fell declined improved increased decreased grew');

/** "by 5.1 from 63.5": what it moved from stands right behind. */
const isBeforeFrom = (tokens: readonly Token[], to: number): boolean =>
  word(tokens, to) === 'from' && tokens[to + 1]?.kind === 'number';

/** "from 63.5 in the second quarter to 67.6": the other end stands at most five words behind. */
function isBeforeTo(tokens: readonly Token[], to: number): boolean {
  for (let at = to; at < to + 6; at += 1)
    if (word(tokens, at) === 'to') return tokens[at + 1]?.kind === 'number' && !word(tokens, at + 2).startsWith('%');
  return false;
}

/** "from 46 last year to 29": the other end stands at most five words before. */
function isFromTo(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 2; at > from - 7; at -= 1)
    if (tokens[at]?.kind === 'number') return word(tokens, at - 1) === 'from';
  return false;
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
  if (amount.scaled && next.kind !== 'money') return null;
  if (amount.kind !== null || next.kind === null || next.kind === 'count' || !near(amount.number, next.number))
    return null;
  if (next.kind === 'duration' && !amount.digits && !next.digits) return null;
  return { ...amount, kind: next.kind, unit: next.unit, factor: amount.scaled ? amount.factor : next.factor };
}

/** "30 or 40 people", "7 million or 8 million households", "700, 800 million": the noun or the scale of the second is the first's, too. */
function lentCount(amount: Amount, next: Amount, joint: string): Amount | null {
  if (amount.kind !== null || !amount.digits || !next.digits || !near(amount.number, next.number)) return null;
  if (next.kind === 'count' && next.unit !== null && ((joint === 'or' && amount.number >= 10) || amount.scaled))
    return amount.scaled === next.scaled ? { ...amount, kind: 'count', unit: next.unit } : null;
  const lends =
    next.kind === null && next.scaled && !amount.scaled && amount.number < 1000 && amount.step === next.step;
  return lends && next.factor >= 1e6 ? { ...amount, factor: next.factor, scaled: true } : null;
}

const near = (a: number, b: number): boolean => (a === 0 || b === 0 ? true : a / b < 20 && b / a < 20);

/** "1,400" says by its comma that it counts something, also where the noun stands elsewhere. */
const isPlainCount = (amount: Amount): boolean =>
  amount.digits && amount.step === 1 && amount.number >= 1000 && amount.kind === null;

/** A bare number of millions is what the others of its sentence show; any other long number counts. */
function settled(expression: Expression, sort: Sort): Expression {
  const { first } = expression;
  if (first.kind !== null) return expression;
  return { ...expression, first: { ...first, ...(first.factor >= 1e6 ? sort : { kind: 'count', unit: null }) } };
}
