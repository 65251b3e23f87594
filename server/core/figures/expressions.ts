import { type Amount, amountAt, countOf } from './amount';
import { currencyBefore } from './currencies';
import { excludedEnd } from './exclusions';
import type { Token } from './reading';
import { timeAt } from './times/calendar';
import type { TimeMention } from './times/mention';
import { word } from './token-at';
import { vagueAt } from './vague';

/** A figure as tokens: one amount, or the two ends of a range. */
export interface Expression {
  readonly from: number;
  readonly to: number;
  readonly first: Amount;
  /** The other end of a range; null for a single amount. */
  readonly last: Amount | null;
}

export interface Expressions {
  readonly amounts: readonly Expression[];
  readonly times: readonly TimeMention[];
}

/** Words that may start an amount; all other words are passed over at the cost of one look-up. */
const STARTS = new Set([
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
  'thirty',
  'forty',
  'fifty',
  'sixty',
  'seventy',
  'eighty',
  'ninety',
  'a',
  'half',
  'couple',
  'minus',
  'negative',
  'one-third',
  'third',
  'quarter',
  'quarters',
  'doubled',
  'doubling',
  'tripled',
  'tripling',
  'quadrupled',
  'halved',
  'low',
  'mid',
  'high',
  'us',
  'u',
  'c',
  'ca',
  'cad',
  'cdn',
  'au',
  'hk',
  'nz',
  's',
  'nt',
  'r',
  'usd',
  'eur',
  'gbp',
  'inr',
  'rs',
  'chf',
  'jpy',
  'aud',
  'sek',
  'nok',
  'dkk',
  'rmb',
  'cny',
  'hkd',
  'sgd',
  'brl',
  'mxn',
  'zar',
  'krw',
  'twd',
  'pln',
  'aed',
  'sar',
]);
const SIGNS = new Set(['$', '€', '£', '¥', '₹', '₩', '₽', '₺', '₪', '-', '−', '–']);

/** All amounts and times among the tokens `[from, to)`, in order and without overlap. */
export function expressionsOf(tokens: readonly Token[], text: string, bare: string): Expressions {
  const amounts: Expression[] = [];
  const times: TimeMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!;
    if (token.kind === 'break') {
      at += 1;
      continue;
    }
    const time = token.kind === 'number' && tokens[at - 1]?.lower === '$' ? null : timeAt(tokens, at, text);
    if (time) {
      times.push(time);
      at = time.to;
      continue;
    }
    const excluded = token.kind === 'number' ? excludedEnd(tokens, at) : at;
    if (excluded > at) {
      at = excluded;
      continue;
    }
    const found = maySay(token) ? (vagueAt(tokens, at) ?? expressionAt(tokens, at, bare)) : null;
    if (found) amounts.push(found);
    at = found ? found.to : at + 1;
  }
  return { amounts: sharedUnits(tokens, amounts), times };
}

const maySay = (token: Token): boolean =>
  token.kind === 'number' || (token.kind === 'word' ? STARTS.has(token.lower) : SIGNS.has(token.lower));

function expressionAt(tokens: readonly Token[], at: number, bare: string): Expression | null {
  const first = amountAt(tokens, at, bare);
  if (!first) return null;
  return rangeFrom(tokens, first, bare) ?? single(tokens, first);
}

/** A bare number is kept where a noun behind it is counted, or where a neighbour may lend it a unit. */
function single(tokens: readonly Token[], amount: Amount): Expression | null {
  if (amount.kind !== null) return { from: amount.from, to: amount.to, first: amount, last: null };
  const counted = mayCount(tokens, amount) ? countOf(tokens, amount) : null;
  const known = counted ?? amount;
  return { from: known.from, to: known.to, first: known, last: null };
}

/** "one" is mostly a pronoun. */
const mayCount = (tokens: readonly Token[], amount: Amount): boolean =>
  amount.scaled || amount.digits || !['one', 'a', 'couple'].includes(tokens[amount.from]!.lower);

const DASHES = new Set(['-', '–', '—', '--', '−']);

/** The range that an amount opens: "$80 to $82 million", "between 5% and 6%", "6-13%". Null where it opens none. */
function rangeFrom(tokens: readonly Token[], first: Amount, bare: string): Expression | null {
  const start = rangeJoint(tokens, first);
  if (start === 0) return null;
  const last = amountAt(tokens, start, bare);
  if (!last || tokens[start]!.kind === 'break') return null;
  const end = last.kind === null ? (countOf(tokens, last) ?? last) : last;
  if (excludedEnd(tokens, start) > start || !sameSort(first, end)) return null;
  const opened = withScaleOf(first, end);
  if (!isRange(tokens, opened, end)) return null;
  return {
    from: first.from,
    to: end.to,
    first: { ...opened, kind: end.kind ?? opened.kind, unit: end.kind === null ? opened.unit : end.unit },
    last: withUnitOf(end, opened),
  };
}

/** The token at which the other end starts, behind "to", "and" or a dash; 0 where there is none. */
function rangeJoint(tokens: readonly Token[], first: Amount): number {
  const joint = word(tokens, first.to);
  if (joint === 'to') return first.to + 1;
  if (joint === 'and')
    return word(tokens, first.from - 1) === 'between' || word(tokens, first.from - 2) === 'between' ? first.to + 1 : 0;
  if (!DASHES.has(joint) || joint === '--') return 0;
  const next = tokens[first.to + 1];
  return next?.kind === 'number' || (next?.kind === 'sign' && next.start === tokens[first.to]!.end) ? first.to + 1 : 0;
}

/** Whether two amounts may be the ends of one range: units agree, or one of them has none. */
function sameSort(first: Amount, last: Amount): boolean {
  if (first.kind === null || last.kind === null)
    return first.kind === null ? true : first.kind === 'money' || !last.digits === !first.digits;
  return first.kind === last.kind && unitsMeet(first.unit, last.unit);
}

const unitsMeet = (a: string | null, b: string | null): boolean =>
  a === b || a === null || b === null || a.startsWith(`${b}/`) || b.startsWith(`${a}/`);

/** The scale said at the second number belongs to both, unless the first has one. */
const withScaleOf = (first: Amount, last: Amount): Amount =>
  first.factor === 1 && last.scaled && !first.scaled ? { ...first, factor: last.factor, scaled: true } : first;

const withUnitOf = (last: Amount, first: Amount): Amount =>
  last.kind === null
    ? { ...last, kind: first.kind, unit: first.unit, factor: last.scaled ? last.factor : first.factor }
    : last;

const CHANGES = new Set([
  'increased',
  'increase',
  'increasing',
  'decreased',
  'decrease',
  'decreasing',
  'declined',
  'decline',
  'declining',
  'rose',
  'fell',
  'grew',
  'dropped',
  'improved',
  'up',
  'down',
  'by',
  'rising',
  'growing',
  'gained',
  'added',
]);

/** "from 3 to 4 million" are two figures, and so is "increased $12 million to $36 million"; ends far apart are no range. */
function isRange(tokens: readonly Token[], first: Amount, last: Amount): boolean {
  const joint = word(tokens, first.to);
  if (DASHES.has(joint)) return last.number * last.factor > first.number * first.factor || first.negative;
  const before = word(tokens, first.from - 1);
  if (before === 'from' && !/^rang/.test(word(tokens, first.from - 2)) && joint === 'to')
    return isGuidedFrom(tokens, first, last);
  const ratio = ratioOf(first, last);
  return CHANGES.has(before) && ratio !== null && joint === 'to'
    ? ratio < 1.8 && ratio >= 1
    : ratio === null || (ratio > 0.2 && ratio < 12);
}

/** "anywhere from 5 to 7 percent" is a range; "went from 5 to 7 percent" is not. */
const isGuidedFrom = (tokens: readonly Token[], first: Amount, _last: Amount): boolean =>
  ['anywhere', 'somewhere', 'range', 'ranges', 'ranging', 'ranged', 'anything'].includes(word(tokens, first.from - 2));

function ratioOf(first: Amount, last: Amount): number | null {
  const base = first.number * first.factor;
  return base === 0 || first.negative || last.negative
    ? null
    : (last.number * (last.scaled ? last.factor : first.factor)) / base;
}

/** Lends the unit and scale of a neighbour to bare numbers in a list: "$1.2, $1.3 and $1.5 billion", "from 41.8 to 43.1%". */
function sharedUnits(tokens: readonly Token[], found: readonly Expression[]): readonly Expression[] {
  const all = [...found];
  for (let at = all.length - 2; at >= 0; at -= 1) {
    const [one, next] = [all[at]!, all[at + 1]!];
    if (one.last || !isListJoint(tokens, one.to, next.from)) continue;
    const lent = lentBy(one.first, next.first);
    if (lent) all[at] = { ...one, first: lent };
  }
  return all.filter((each) => each.first.kind !== null || isPlainCount(each.first) || each.first.scaled).map(settled);
}

const LIST_WORDS = new Set([',', 'and', 'or', 'to', 'versus', 'vs', 'from', '/']);

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

/** Whether a currency sign stands at the token; used to tell damaged money from plain numbers. */
export const isCurrencyAt = (tokens: readonly Token[], at: number): boolean =>
  currencyBefore(tokens, at, 'USD') !== null;
