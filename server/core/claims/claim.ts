import type { Interval } from '../figures/interval';
import type { Span } from '../text/span';

export type Verdict = 'holds' | 'fails' | 'open';

/** How far apart a claim's figures stand: the farther, the more may have come between. */
export type Distance = 'sentence' | 'paragraph' | 'turn' | 'document';

/** A quantity that nobody says and that follows from those said: the implied prior quarter, the implied share count. */
export interface Derived {
  /** "third-quarter revenue", "shares": what it is, in words of the text where there are some. */
  readonly name: string;
  readonly interval: Interval;
  readonly unit: string | null;
  readonly period: string | null;
  /** The arithmetic: "$91.6 million ÷ 1.095". */
  readonly words: string;
}

/** What the text says of how its figures relate, read into a formula over them. Figure ids are those of the review. */
export interface Claim {
  /** The id of its relation. */
  readonly relation: string;
  /** From its first figure to its last in their sentence; in the document. */
  readonly span: Span;
  /** Ids of the figures, in the order in which `words` names them. */
  readonly figures: readonly number[];
  /** Ids of those figures whose values the formula computes from; the others are stated. */
  readonly computed: Interval | null;
  readonly stated: Interval | null;
  readonly verdict: Verdict;
  /** The arithmetic in plain words: "$344.7 million over $287.0 million is +20.1 %". */
  readonly words: string;
  readonly derived: Derived | null;
  readonly distance: Distance;
  /** Whether one of its figures is hedged ("about", "a little over"): then it is never more than a hint. */
  readonly hedged: boolean;
  /** Whether one of its figures is unverified (in brackets, beside inaudible words). */
  readonly unverified: boolean;
}
