import type { Amount } from './amount';
import type { Expression } from './expression';
import type { ReadFigure } from './figure';
import { exactly, type Interval, interval } from './interval';
import type { Token } from './reading';
import type { TimeMention } from './times/mention';

/** What the words around a figure say of it. */
export type Said = Pick<
  ReadFigure,
  'sentence' | 'metric' | 'period' | 'periodSaid' | 'basis' | 'stance' | 'hedge' | 'modifier'
>;

/**
 * A figure from its tokens and from what is said of it. An amount of earnings per share is per share also where the text leaves
 * the unit out. The fields are written out one by one: a call has hundreds of figures, and copying objects is slow.
 */
export function writtenFigure(tokens: readonly Token[], text: string, expression: Expression, said: Said): ReadFigure {
  const { first, last } = expression;
  const place = placeOf(tokens, expression);
  const [low, high] = [fullValue(first), fullValue(last ?? first)];
  const step = first.step * first.factor;
  const inDays = first.kind === 'count' && first.unit === null && DAYS.test(said.metric ?? '');
  const written = joined(text, place);
  const counted = first.kind === 'money' && BARE.test(written) ? nounCounted(said.metric) : null;
  return {
    place,
    written,
    kind: inDays ? 'duration' : counted ? 'count' : (first.kind ?? 'count'),
    value: last ? null : low,
    interval: last ? interval(low, high) : rounded(low, step),
    range: last !== null,
    unit: inDays ? 'day' : (counted ?? unitOf(first, said.metric)),
    modifier: said.modifier,
    sign: first.negative || isBracketed(text, place) || isLoss(tokens, expression.from) ? -1 : 1,
    step: last ? last.step * last.factor : step,
    unverified: isUnverified(text, place),
    sentence: said.sentence,
    metric: said.metric,
    period: said.period,
    periodSaid: said.periodSaid,
    basis: said.basis,
    stance: said.stance,
    hedge: said.hedge,
  };
}

/** What was rounded to a value in such steps; without a step, the value itself. */
const rounded = (value: number, step: number): Interval =>
  step === 0 ? exactly(value) : interval(tidy(value - step / 2), tidy(value + step / 2));

const unitOf = (amount: Amount, metric: string | null): string | null =>
  amount.kind === 'money' && isPerShare(metric, amount) ? `${amount.unit}/share` : amount.unit;

/** A date or period as a figure: its value is the year where it names one, else null. */
export function writtenTime(tokens: readonly Token[], text: string, mention: TimeMention, said: Said): ReadFigure {
  const place = placeOf(tokens, mention);
  const { time } = mention;
  const year = time.kind !== 'relative' && typeof time.year === 'number' ? time.year : null;
  return {
    place,
    written: joined(text, place),
    kind: time.kind === 'date' ? 'date' : 'period',
    value: year,
    interval: exactly(year ?? 0),
    range: false,
    unit: null,
    modifier: 'exact',
    sign: 1,
    step: 0,
    unverified: isUnverified(text, place),
    sentence: said.sentence,
    metric: null,
    period: said.period,
    periodSaid: said.periodSaid,
    basis: null,
    stance: said.stance,
    hedge: null,
  };
}

const joined = (text: string, [start, end]: readonly [number, number]): string => {
  const written = text.slice(start, end);
  return written.includes('\n') ? written.replaceAll('\n', ' ') : written;
};

/** 20.1 plus 0.05 is 20.15, and not 20.150000000000002. */
const tidy = (value: number): number => (isWhole(value) ? value : Number(value.toPrecision(14)));

/** Floating-point products such as 344.7 × 1,000,000 are rounded to what the digits say. */
const fullValue = ({ number, factor }: Amount): number => {
  const value = number * factor;
  return isWhole(value) ? value : Number(value.toPrecision(15));
};

/** A whole number of so few digits is what it says already. */
const isWhole = (value: number): boolean => Number.isInteger(value) && Math.abs(value) < 1e14;

const placeOf = (
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
): readonly [number, number] => [tokens[from]!.start, tokens[to - 1]!.end];

/** Digits with their scale, and no sign or name of a currency; also the two ends of a range. */
const BARE = /^[\d.,]{1,20} (?:(?:million |billion )?(?:to|and|-) [\d.,]{1,20} )?(?:million|billion)$/;

const NOUNS =
  /^(?:[a-z-]{1,30} ){0,8}(subscriber|customer|member|user|employee|patient|household|passenger|addition|subscription|unit|follower|vehicle|device)s$/;
/** "weighted average diluted shares outstanding", "share count". */
const SHARES = /\b(?:(?:average|diluted|basic) shares|shares outstanding|share count)$/;
const RELATING = /\b(?:of|on|from|per|to|with|by)\b/;

/** "subscribers grew 9% to 4.8 million" counts subscribers: the noun that a measure is named by; null for any other measure. */
const nounCounted = (metric: string | null): string | null =>
  metric === null || RELATING.test(metric) ? null : SHARES.test(metric) ? 'share' : (NOUNS.exec(metric)?.[1] ?? null);

/** "days outstanding declined from 56 to 55" leaves the unit to the name of the measure. */
const DAYS = /\b(?:days|dso|dpo)\b/;

const PER_SHARE =
  /\b(?:eps|(?:earnings|income|loss|dividends?|distributions?|ffo|affo|value) per (?:\w+ ){0,3}(?:share|unit)|dividend)\b/;

/** "EPS of $0.40" and a dividend in dollars and cents are amounts per share. */
const isPerShare = (metric: string | null, { unit, factor, number }: Amount): boolean =>
  metric !== null && unit !== null && !unit.includes('/') && factor <= 1 && number < 1000 && PER_SHARE.test(metric);

/** "($0.03)" is negative; "(10%)" behind a number in words only repeats it, and so do other brackets with words in them. */
function isBracketed(text: string, [start, end]: readonly [number, number]): boolean {
  if (text[start - 1] !== '(') return false;
  const inside = text.slice(start, end);
  if (text[end] !== ')' && !inside.includes(')')) return false;
  return /^[$€£¥₹]/.test(inside);
}

/** "loss of $0.03", "a loss of about 3 cents". */
function isLoss(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 4); at -= 1) {
    const word = tokens[at]!.lower;
    if (word === 'loss' || word === 'losses') return tokens[at + 1]?.lower === 'of' || tokens[at + 1]?.lower === 'per';
    if (tokens[at]!.kind !== 'word' || word === 'from') return false;
  }
  return false;
}

const UNHEARD = /[([](?:inaudible|indiscernible|unintelligible|technical difficulty)[^)\]]{0,20}[)\]]/;

/** Square brackets are the transcriber's: what stands in them was guessed. Words that were not heard leave open what is measured. */
function isUnverified(text: string, [start, end]: readonly [number, number]): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  if (!before.includes('[') && !before.includes('(') && text[start] !== '[') return false;
  if (UNHEARD.test(before.slice(before.search(/[.?!] [^.?!]*$/) + 1))) return true;
  const open = Math.max(before.lastIndexOf('['), text[start] === '[' ? before.length : -1);
  if (open < 0 || before.indexOf(']', open) >= 0) return false;
  const close = text.slice(start, end + 40).indexOf(']');
  return close >= 0 && start + close >= end - 1;
}
