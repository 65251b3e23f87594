import type { Amount } from './amount';
import type { Expression } from './expressions';
import type { FigureKind, Modifier, WrittenFigure } from './figure';
import { exactly, interval } from './interval';
import type { Token } from './reading';
import type { TimeMention } from './times/mention';

/** A figure from its tokens. An amount of earnings per share is per share also where the text leaves the unit out. */
export function writtenFigure(
  tokens: readonly Token[],
  text: string,
  expression: Expression,
  modifier: Modifier,
  metric: string | null,
): WrittenFigure {
  const { first, last } = expression;
  const place = placeOf(tokens, expression, text);
  const kind = (first.kind ?? 'count') as FigureKind;
  const [low, high] = [fullValue(first), fullValue(last ?? first)];
  const step = first.step * first.factor;
  return {
    place,
    written: text.slice(place[0], place[1]).replaceAll('\n', ' '),
    kind,
    value: last ? null : low,
    interval: last ? interval(low, high) : step === 0 ? exactly(low) : interval(low - step / 2, low + step / 2),
    range: last !== null,
    unit: kind === 'money' && isPerShare(metric, first) ? `${first.unit}/share` : first.unit,
    modifier,
    sign: first.negative || isBracketed(text, place) || isLoss(tokens, expression.from) ? -1 : 1,
    step: last ? last.step * last.factor : step,
    unverified: isUnverified(text, place),
  };
}

/** Floating-point products such as 344.7 × 1,000,000 are rounded to what the digits say. */
const fullValue = ({ number, factor }: Amount): number => Number((number * factor).toPrecision(15));

function placeOf(tokens: readonly Token[], { from, to }: Expression, _text: string): readonly [number, number] {
  return [tokens[from]!.start, tokens[to - 1]!.end];
}

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

/** Square brackets are the transcriber's: what stands in them was guessed. */
function isUnverified(text: string, [start, end]: readonly [number, number]): boolean {
  const open = text.lastIndexOf('[', start);
  if (open < 0 || start - open > 40) return false;
  const close = text.indexOf(']', open);
  return close >= end - 1 && close - end < 40;
}

/** A date or period as a figure: its value is the year where it names one, else null. */
export function writtenTime(tokens: readonly Token[], text: string, { from, to, time }: TimeMention): WrittenFigure {
  const place = [tokens[from]!.start, tokens[to - 1]!.end] as const;
  const year = time.kind !== 'relative' && typeof time.year === 'number' ? time.year : null;
  return {
    place,
    written: text.slice(place[0], place[1]).replaceAll('\n', ' '),
    kind: time.kind === 'date' ? 'date' : 'period',
    value: year,
    interval: year === null ? interval(0, 0) : exactly(year),
    range: false,
    unit: null,
    modifier: 'exact',
    sign: 1,
    step: 0,
    unverified: isUnverified(text, place),
  };
}
