/** All the values that a number may stand for, both ends included. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

export const interval = (low: number, high: number): Interval =>
  low <= high ? { low, high } : { low: high, high: low };

export const exactly = (value: number): Interval => ({ low: value, high: value });

/** The corners of all four combinations; the image of two intervals under a function that is monotonic in each of them. */
function corners(a: Interval, b: Interval, combine: (x: number, y: number) => number): Interval {
  const values = [combine(a.low, b.low), combine(a.low, b.high), combine(a.high, b.low), combine(a.high, b.high)];
  return { low: Math.min(...values), high: Math.max(...values) };
}

export const plus = (a: Interval, b: Interval): Interval => ({ low: a.low + b.low, high: a.high + b.high });
export const minus = (a: Interval, b: Interval): Interval => ({ low: a.low - b.high, high: a.high - b.low });
export const times = (a: Interval, b: Interval): Interval => corners(a, b, (x, y) => x * y);

/** The quotient; null where the divisor may be zero. */
export const over = (a: Interval, b: Interval): Interval | null =>
  b.low <= 0 && b.high >= 0 ? null : corners(a, b, (x, y) => x / y);

export const scaled = (a: Interval, by: number): Interval => interval(a.low * by, a.high * by);

/** The change from `b` to `a` in per cent; null where the base may be zero or is negative. */
export function growth(a: Interval, b: Interval): Interval | null {
  if (b.low <= 0) return null;
  return corners(a, b, (x, y) => (x / y - 1) * 100);
}

/** Floating-point noise must not part two intervals that touch: 344.7 is not exactly 3447/10. */
const noise = (a: Interval, b: Interval): number =>
  1e-9 * Math.max(1e-9, Math.abs(a.low), Math.abs(a.high), Math.abs(b.low), Math.abs(b.high));

/** Whether some value is in both intervals. */
export function agrees(a: Interval, b: Interval): boolean {
  const slack = noise(a, b);
  return a.low <= b.high + slack && b.low <= a.high + slack;
}
