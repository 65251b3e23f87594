import { allowed, contradicts } from '../../figures/agreement';
import { exactly, type Interval } from '../../figures/interval';
import { isHedged } from '../draft';
import { type Slip, slipInto, slipThat } from '../slips';
import type { Said } from '../words/phrases';
import type { Equation } from './equation';

/** Amounts of a text put into an equation. */
export interface Solution {
  readonly terms: readonly Said[];
  /** What the terms stand for; of a change, with its sign. */
  readonly values: readonly Interval[];
  readonly result: Said;
  readonly computed: Interval;
  readonly fails: boolean;
}

/**
 * What tells that amounts that do not fit contradict each other, and are not merely of different things: they are all of a whole,
 * one slip explains it, or they are near.
 */
export type Proof = 'whole' | 'slip' | 'near';

/** Null where nothing does. */
export function proofOf(equation: Equation, solution: Solution): Proof | null {
  const { terms, result, computed } = solution;
  const all = [...terms, result].map(({ figure }) => figure);
  const together = all.every(({ sentence }) => sentence === result.figure.sentence);
  if (equation.whole && together && !all.some((figure) => isHedged(figure) || figure.range)) return 'whole';
  if (isOfOtherScale(result, computed) || isTelling(slipInto(result.figure, computed))) return 'slip';
  if (terms.some((_, at) => mends(equation, solution, at))) return 'slip';
  return !equation.loose && isNear(computed, allowed(result.figure)) ? 'near' : null;
}

/** What is far off is of other things; what is off by less than a half is one amount that differs. */
const isNear = (computed: Interval, stated: Interval): boolean =>
  computed.low > 0 && stated.low > 0 && computed.high < 1.5 * stated.high && stated.high < 1.5 * computed.high;

/** Digits misheard; a digit more or less, or another one, makes too many numbers fit. */
const isTelling = (slip: Slip | null): boolean => slip === 'swapped' || slip === 'teen';

/** Per cent for basis points, million for billion: the digits fit, and the size is off by a hundred or more. */
function isOfOtherScale({ figure }: Said, computed: Interval): boolean {
  const ratio = Math.abs((computed.low + computed.high) / 2 / (figure.value ?? 0));
  return (ratio > 50 || ratio < 0.02) && slipInto(figure, computed) === 'scale';
}

/** Whether a slip of one term alone explains the misfit; in a loose equation, to the last digit that is said. */
function mends(equation: Equation, { terms, values, result }: Solution, slipped: number): boolean {
  const { figure } = terms[slipped]!;
  const sign = values[slipped]!.high < 0 ? -1 : 1;
  const half = equation.loose ? 0 : figure.step / 2;
  const stated = equation.loose ? result.figure.interval : allowed(result.figure);
  const said = equation.loose ? values.map(middleOf) : values;
  const fits = (value: number): boolean => {
    const other = said.map((each, at) =>
      at === slipped ? { low: sign * value - half, high: sign * value + half } : each,
    );
    const made = equation.formula(other, result.figure);
    return made !== null && !contradicts(made, stated);
  };
  return isTelling(slipThat(figure, fits));
}

const middleOf = ({ low, high }: Interval): Interval => exactly((low + high) / 2);
