import { type Amount, amountAt, countOf } from './amount';
import { excludedEnd } from './exclusions';
import type { Expression } from './expression';
import type { Token } from './reading';
import { word, wordSet } from './token-at';

const DASHES = new Set(['-', '–', '—', '--', '−']);

/** The range that an amount opens: "$80 to $82 million", "between 5% and 6%", "6-13%". Null where it opens none. */
export function rangeFrom(tokens: readonly Token[], first: Amount, bare: string): Expression | null {
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
  if (joint === 'and') return isOpened(tokens, first.from - 1) || isOpened(tokens, first.from - 2) ? first.to + 1 : 0;
  if (!DASHES.has(joint) || joint === '--') return 0;
  const next = tokens[first.to + 1];
  return next?.kind === 'number' || (next?.kind === 'sign' && next.start === tokens[first.to]!.end) ? first.to + 1 : 0;
}

/** "between $4 and $5", "in the range of $4 and $5": with "and" between, the word before must say that a range follows. */
const isOpened = (tokens: readonly Token[], at: number): boolean =>
  word(tokens, at) === 'between' || (word(tokens, at) === 'of' && word(tokens, at - 1) === 'range');

/** Whether two amounts may be the ends of one range: units agree, or one of them has none. */
function sameSort(first: Amount, last: Amount): boolean {
  if (first.kind === null || last.kind === null)
    return first.kind === null ? true : first.kind === 'money' || (!last.scaled && !last.digits === !first.digits);
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

const CHANGES = wordSet(
  'increased increase increasing decreased decrease decreasing declined decline declining rose fell grew dropped improved up down by rising growing gained added',
);

/**
 * "from 3 to 4 million" are two figures, and so is "increased $12 million to $36 million"; ends far apart are no range. A higher
 * end first ("35% to 21%") is a change, unless words say that a range is meant.
 */
function isRange(tokens: readonly Token[], first: Amount, last: Amount): boolean {
  if (DASHES.has(word(tokens, first.to))) return amountOf(last) > amountOf(first) || first.negative;
  const before = word(tokens, first.from - 1);
  if (before === 'between') return true;
  const ratio = ratioOf(first, last);
  if (before === 'from') return RANGING.has(word(tokens, first.from - 2)) && (ratio === null || ratio >= 1);
  if (ratio === null) return true;
  if (ratio < 1) return ratio > 0.85 || (before === 'of' && word(tokens, first.from - 2) === 'range');
  const leads = last.kind === 'money' && CHANGES.has(word(tokens, behindHedges(tokens, first.from - 1)));
  return ratio < (leads ? 1.8 : 12);
}

/** The last token at or before `at` that is no hedge: "increased approximately $22 million to $99 million" says a change, too. */
function behindHedges(tokens: readonly Token[], at: number): number {
  let back = at;
  while (back > at - 3 && HEDGES.has(word(tokens, back))) back -= 1;
  return back;
}

const HEDGES = wordSet('about approximately roughly around nearly almost over an another some');

/** "anywhere from 5 to 7 percent" is a range; "went from 5 to 7 percent" is not. */
const RANGING = wordSet('anywhere somewhere range ranges ranging ranged anything');

const amountOf = ({ number, factor }: Amount): number => number * factor;

function ratioOf(first: Amount, last: Amount): number | null {
  const base = first.number * first.factor;
  return base === 0 || first.negative || last.negative
    ? null
    : (last.number * (last.scaled ? last.factor : first.factor)) / base;
}
