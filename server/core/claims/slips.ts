import type { WrittenFigure } from '../figures/figure';
import type { Interval } from '../figures/interval';
import { withoutEnd } from '../text/characters';

/** How one number may have become another in speaking, hearing or typing. */
export type Slip =
  /** The same digits at another power of ten: million for billion, a lost decimal point. */
  | 'scale'
  /** Two neighbouring digits swapped: 31 for 13. */
  | 'swapped'
  /** A teen for a ten or the other way round: 15 for 50. */
  | 'teen'
  /** A digit lost or added: 7 for 37. */
  | 'dropped'
  /** One digit for another: 16.7 for 15.7. */
  | 'digit';

type Sized = Pick<WrittenFigure, 'value' | 'step'>;

/** The slip that turns one number into the other; null where it takes more than one, or where they are the same. */
export function slipBetween(a: Sized, b: Sized): Slip | null {
  if (a.value === null || b.value === null || a.value === 0 || b.value === 0) return null;
  const [x, y] = [wholeDigits(a), wholeDigits(b)];
  if (a.step === b.step && x.length === y.length && isSwapped(x, y)) return 'swapped';
  return slipOfDigits(digitsOf(a), digitsOf(b), Math.abs(a.value / b.value));
}

/** The digits that are written, without the noughts before and behind: "91.60" is 916, "0.057" is 57. */
export const digitsOf = (figure: Sized): string => withoutEnd(wholeDigits(figure), '0') || '0';

/** The digits that are written, noughts and all. */
export const wholeDigits = ({ value, step }: Sized): string =>
  `${Math.round(Math.abs(value ?? 0) / (step > 0 ? step : 1))}`;

function slipOfDigits(a: string, b: string, ratio: number): Slip | null {
  const tens = Math.log10(ratio);
  if (a === b) return a.length > 1 && Math.abs(tens) > 0.5 && Math.abs(tens - Math.round(tens)) < 1e-6 ? 'scale' : null;
  const near = ratio > 0.05 && ratio < 20;
  if (!near) return null;
  if (isTeen(a, b, ratio) || isTeen(b, a, 1 / ratio)) return 'teen';
  if (a.length === b.length && isSwapped(a, b)) return 'swapped';
  if (isDropped(a, b) || isDropped(b, a)) return 'dropped';
  return a.length === b.length && a.length >= 2 && differences(a, b) === 1 && ratio > 0.5 && ratio < 2 ? 'digit' : null;
}

/** "thirteen" for "thirty": the digits 1X against X (whose nought is gone), at the ratio that makes them so. */
const isTeen = (a: string, b: string, ratio: number): boolean =>
  a.length >= 2 &&
  a.at(-2) === '1' &&
  a.slice(0, -2) === b.slice(0, -1) &&
  a.at(-1) === b.at(-1) &&
  a.at(-1)! >= '3' &&
  (a.length > 2 ? ratio > 0.3 && ratio < 3 : Math.abs(ratio - Number(a) / (Number(a.at(-1)) * 10)) < 1e-6);

function isSwapped(a: string, b: string): boolean {
  if (a === b) return false;
  const at = firstDifference(a, b);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2) && at + 1 < a.length;
}

/** Whether `b` is `a` with one digit left out. */
function isDropped(a: string, b: string): boolean {
  if (a.length !== b.length + 1 || b.length < 1) return false;
  const at = firstDifference(a, b);
  return a.slice(at + 1) === b.slice(at);
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  return at;
}

const differences = (a: string, b: string): number => [...a].filter((digit, at) => digit !== b[at]).length;

const SHIFTS: readonly number[] = [10, 100, 1e3, 1e6, 0.1, 0.01, 1e-3, 1e-6];

/**
 * The slip that would bring a stated number to where it is needed; null where none does. A number that needs one slip to fit is
 * far likelier a slip than a number that fits nothing.
 */
export function slipInto(figure: Sized, needed: Interval): Slip | null {
  const half = figure.step / 2;
  const fits = (value: number): boolean => value + half >= needed.low && value - half <= needed.high;
  return slipThat(figure, fits) ?? (digitSlips(figure).some(fits) ? 'digit' : null);
}

/** Those that are one digit off, of numbers long enough for that to tell something. */
function digitSlips(figure: Sized): readonly number[] {
  const written = wholeDigits(figure);
  return written.length < 3 || written.endsWith('0') ? [] : oneDigitOff(figure);
}

/** All values that are at most one digit off. */
export function oneDigitOff(figure: Sized): readonly number[] {
  const written = wholeDigits(figure);
  return [...written].flatMap((_, at) =>
    [...'0123456789'].map((digit) => Number(`${written.slice(0, at)}${digit}${written.slice(at + 1)}`) * figure.step),
  );
}

/** The first slip of a number after which a condition holds. */
export function slipThat(figure: Sized, holds: (value: number) => boolean): Slip | null {
  if (figure.value === null || figure.value === 0 || figure.step <= 0) return null;
  const size = Math.abs(figure.value);
  if (SHIFTS.some((by) => holds(size * by))) return 'scale';
  const written = `${Math.round(size / figure.step)}`;
  return slipsOf(written).find(([, digits]) => holds(Number(digits) * figure.step))?.[0] ?? null;
}

function slipsOf(digits: string): readonly (readonly [Slip, string])[] {
  const found: (readonly [Slip, string])[] = [];
  for (let a = 0; a < digits.length; a++) {
    for (let b = a + 1; b < digits.length; b++)
      if (digits[a] !== digits[b]) found.push(['swapped', swap(digits, a, b)]);
    const pair = digits.slice(a, a + 2);
    if (/^1[3-9]$/.test(pair)) found.push(['teen', `${digits.slice(0, a)}${pair[1]}0${digits.slice(a + 2)}`]);
    if (/^[3-9]0$/.test(pair)) found.push(['teen', `${digits.slice(0, a)}1${pair[0]}${digits.slice(a + 2)}`]);
  }
  return found;
}

const swap = (digits: string, a: number, b: number): string =>
  `${digits.slice(0, a)}${digits[b]}${digits.slice(a + 1, b)}${digits[a]}${digits.slice(b + 1)}`;
