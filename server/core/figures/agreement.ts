import { remembered } from '../text/remembered';
import type { ReadFigure, WrittenFigure } from './figure';
import { agrees, type Interval, interval } from './interval';

/** What the rule for rounding looks at: any figure has these. */
export type Rounded = Pick<WrittenFigure, 'value' | 'interval' | 'range' | 'step' | 'modifier' | 'written'> &
  Partial<Pick<ReadFigure, 'kind' | 'hedge'>>;

/**
 * All values that a figure may stand for: what its digits allow (half a unit of the last one either side), widened for whole
 * numbers that end in noughts and by the words that hedge it. This is the one place that decides how far a number may be off.
 */
export function allowed(figure: Rounded): Interval {
  if (figure.range || figure.value === null) return hedgedRange(figure);
  const size = Math.abs(figure.value);
  const unit = roundingUnit(figure);
  const half = Math.max(unit / 2, (figure.interval.high - figure.interval.low) / 2);
  const rounded = around(size, isCounted(figure, size, unit) ? 0 : half);
  const hedged = (figure.hedge ? hedgedBy(figure.hedge, size) : null) ?? HEDGES[figure.modifier](size, unit, rounded);
  return figure.value < 0 ? interval(-hedged.high, -hedged.low) : hedged;
}

/** What is counted one by one is not rounded: four people are four. */
const isCounted = (figure: Rounded, size: number, unit: number): boolean =>
  figure.kind === 'count' && unit === 1 && figure.step === 1 && size < 1000;

type Hedge = (size: number, unit: number, rounded: Interval) => Interval;

/** "about" is worth 5 % either side; "over" and "under" allow cutting off instead of rounding; "nearly" a tenth below. */
const HEDGES: Readonly<Record<Rounded['modifier'], Hedge>> = {
  exact: (_size, _unit, rounded) => rounded,
  about: (size, _unit, rounded) => ({
    low: Math.min(rounded.low, size * 0.95),
    high: Math.max(rounded.high, size * 1.05),
  }),
  over: (size, unit, rounded) => ({ low: rounded.low, high: Math.max(size + unit, size * 1.1, rounded.high) }),
  under: (size, unit, rounded) => ({ low: Math.min(size - unit, size * 0.9, rounded.low), high: rounded.high }),
  nearly: (size, _unit, rounded) => ({ low: Math.min(rounded.low, size * 0.9), high: rounded.high }),
};

/** "a little over 10%" is 10 to 13; "well under 10%" is clearly below it. Null for words that say no more than their modifier. */
function hedgedBy(hedge: string, size: number): Interval | null {
  if (/\b(?:little|slightly|bit|just|shade|touch)\b/.test(hedge)) {
    if (/\b(?:over|above|more)\b/.test(hedge)) return { low: size, high: size * 1.3 };
    if (/\b(?:under|below|less|shy)\b/.test(hedge)) return { low: size * 0.7, high: size };
  }
  if (!/\b(?:well|far|significantly|substantially)\b/.test(hedge)) return null;
  if (/\b(?:under|below|less)\b/.test(hedge)) return { low: 0, high: size * 0.97 };
  return /\b(?:over|above|more)\b/.test(hedge) ? { low: size * 1.03, high: size * 3 } : null;
}

const around = (size: number, half: number): Interval => ({ low: size - half, high: size + half });

function hedgedRange(figure: Rounded): Interval {
  const { low, high } = figure.interval;
  return figure.modifier === 'about'
    ? { low: low - Math.abs(low) * 0.05, high: high + Math.abs(high) * 0.05 }
    : { low, high };
}

/** One unit of the last digit that tells anything: 100 million for "$400 million", 10 for "20%", 0.1 million for "$220.0 million". */
function roundingUnit(figure: Rounded): number {
  const size = Math.abs(figure.value ?? 0);
  if (figure.step <= 0 || size === 0 || hasDecimals(figure.written)) return figure.step;
  let unit = figure.step;
  while (unit < size && isWhole(size / (unit * 10))) unit *= 10;
  return unit;
}

/** "6,300,000.0" was 6.3 million before a program wrote it out: its noughts say no more than those of "6,300,000". */
const hasDecimals = remembered((written) => /\d?\.\d|\bpoint\b/.test(written) && !/000\.0+(?!\d)/.test(written));
const isWhole = (quotient: number): boolean => quotient >= 1 && Math.abs(quotient - Math.round(quotient)) < 1e-9;

/**
 * The values of a figure as it is written, noughts and all, where another beside it is told to the same digit and does not end in
 * noughts: "$39 million, from $30 million" are both told to the million. Null where nothing shows it.
 */
export function asTold(figure: Rounded, beside: Rounded): Interval | null {
  const isRounded = roundingUnit(figure) > figure.step;
  const isTold = beside.step === figure.step && roundingUnit(beside) === beside.step;
  return isRounded && isTold && figure.modifier === 'exact' && !figure.range ? figure.interval : null;
}

/** Whether a computed and a stated number cannot both be right: no value lies in both intervals. */
export const contradicts = (computed: Interval, stated: Interval): boolean => !agrees(computed, stated);

/**
 * Whether two statements of one quantity agree: their intervals share more than an end. 42 and 36 days touch at 42.5 and are still
 * two numbers; 264.6 and 265 million are one.
 */
export function restates(a: Rounded, b: Rounded): boolean {
  const [first, second] = [allowed(a), allowed(b)];
  const shared = Math.min(first.high, second.high) - Math.max(first.low, second.low);
  const narrower = Math.min(first.high - first.low, second.high - second.low);
  return narrower <= 0 ? agrees(first, second) : shared > 1e-6 * narrower;
}
