import type { ReadFigure } from '../../figures/figure';
import { type Interval, minus, over, plus, scaled } from '../../figures/interval';
import { MINUS } from '../../figures/numerals';
import type { Term } from './equation';

export const money = (says: RegExp, never?: RegExp): Term => ({ kind: 'money', says, ...(never && { never }) });
export const percent = (says: RegExp, never?: RegExp): Term => ({ kind: 'percent', says, ...(never && { never }) });
export const count = (says: RegExp, never?: RegExp): Term => ({ kind: 'count', says, ...(never && { never }) });
export const change = (says: RegExp, never?: RegExp): Term => ({ ...percent(says, never), change: true });

export const total = (terms: readonly Interval[]): Interval => terms.reduce(plus);
export const difference = ([a, b]: readonly Interval[]): Interval => minus(a!, b!);

/** A quotient in the unit in which the result is said: per cent, basis points, or times. */
export function quotient([a, b]: readonly Interval[], { kind, unit }: ReadFigure): Interval | null {
  const value = over(a!, b!);
  return value && scaled(value, unit === 'bp' ? 10_000 : kind === 'percent' ? 100 : 1);
}

const written = (figures: readonly ReadFigure[], joint: string): string =>
  figures.map((figure) => figure.written).join(joint);

export const added = (terms: readonly ReadFigure[]): string => written(terms, ' + ');
export const subtracted = (terms: readonly ReadFigure[]): string => written(terms, ' less ');
export const divided = (terms: readonly ReadFigure[]): string => written(terms, ' over ');

/** "+6% less -3%": changes with their signs. */
export const differing = (terms: readonly ReadFigure[], values: readonly Interval[]): string =>
  terms.map(({ written: words }, at) => `${values[at]!.high < 0 ? MINUS : '+'}${words}`).join(' less ');
