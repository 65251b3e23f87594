import type { Amount } from './amount';

/** A figure as tokens: one amount, or the two ends of a range. */
export interface Expression {
  readonly from: number;
  readonly to: number;
  readonly first: Amount;
  /** The other end of a range; null for a single amount. */
  readonly last: Amount | null;
}
