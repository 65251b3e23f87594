import type { Claim } from './claims/claim';
import type { ReadTurn } from './claims/relation';
import type { Figure } from './figures/figure';
import type { Finding } from './rules/finding';
import type { Quantity } from './rules/quantity';
import type { Line } from './text/lines';
import type { Transcript } from './transcript/transcript';

/** Everything that is known of a text after one reading. The editor's features and the report are functions of it. */
export interface Review {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly transcript: Transcript;
  readonly turns: readonly ReadTurn[];
  /** `figures[id].id === id`, in text order. */
  readonly figures: readonly Figure[];
  readonly claims: readonly Claim[];
  readonly quantities: readonly Quantity[];
  /** In text order. */
  readonly findings: readonly Finding[];
}
