import type { Expression } from '../expression';
import type { Token } from '../reading';
import type { Phrase } from './phrases';

/** A sentence as its metric readers see it: figures and measure names, by their tokens. */
export interface Clause {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly amounts: readonly Expression[];
  readonly phrases: readonly Phrase[];
  /** The words that the tokens are of, in their own capitals. */
  readonly text: string;
  /** Whether a token belongs to a figure or a time. */
  readonly isTaken: (at: number) => boolean;
}
