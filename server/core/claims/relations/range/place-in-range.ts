import { allowed } from '../../../figures/agreement';
import type { ReadFigure } from '../../../figures/figure';
import { agrees, type Interval } from '../../../figures/interval';

/** Where an amount is said to lie to a range. */
export type Place = 'within' | 'above' | 'below' | 'high end' | 'low end';

/** Whether an amount may lie there, as its rounding allows. */
export function lies(value: Interval, bounds: Interval, said: Place): boolean {
  if (said === 'above') return value.high >= bounds.high;
  if (said === 'below') return value.low <= bounds.low;
  if (said === 'within') return agrees(value, bounds);
  const middle = (bounds.low + bounds.high) / 2;
  return said === 'high end' ? value.high >= middle : value.low <= middle;
}

/** "$9.4 million is above $8.0 million to $8.5 million, said to be within". */
export const wordsOf = (actual: ReadFigure, bounds: ReadFigure, said: Place): string =>
  `${actual.written} is ${whereIs(allowed(actual), bounds.interval)} ${bounds.written}, said to be ${said.endsWith('end') ? `at its ${said}` : said}`;

function whereIs(value: Interval, bounds: Interval): string {
  if (value.low > bounds.high) return 'above';
  return value.high < bounds.low ? 'below' : 'within';
}
