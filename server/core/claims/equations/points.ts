import { minus, scaled } from '../../figures/interval';
import type { Equation } from './equation';
import { change, differing } from './terms';

const REVENUE = change(
  /\b(?:revenues?|sales|net revenues?|top ?-?line|income)\b/,
  /expens|cost|net income|interest income/,
);
const EXPENSES = change(/\b(?:expenses?|costs?|opex)\b/, /revenue|credit/);

/** Operating leverage is the growth of revenue less that of expenses. */
export const OPERATING_LEVERAGE: readonly Equation[] = (['points', 'percent'] as const).map((kind) => ({
  relation: 'points',
  result: { kind, says: /operating leverage/, never: /expect|target|ratio/ },
  terms: [REVENUE, EXPENSES],
  formula: ([revenue, expenses], { unit }) => scaled(minus(revenue!, expenses!), unit === 'bp' ? 100 : 1),
  words: differing,
  reach: 6,
}));
