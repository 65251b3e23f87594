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
  /** The arithmetic: "$74.2 million ÷ 1.06". */
  readonly words: string;
}

/** What every claim says, wherever its figures stand. */
interface ClaimBody {
  /** The id of its relation. */
  readonly relation: string;
  /** Figures, in the order in which `words` names them. */
  readonly figures: readonly number[];
  /** The one of `figures` that is odd if the claim fails: the one stated, not computed from; null where none can be told. */
  readonly accent: number | null;
  /** What the formula makes of the other figures; null when an operand is missing. */
  readonly computed: Interval | null;
  /** What the text says it is, widened as its rounding and hedging allow. */
  readonly stated: Interval | null;
  readonly verdict: Verdict;
  /** The arithmetic in plain words: "$264.6 million over $220.0 million is +20.3 %". */
  readonly words: string;
  readonly derived: Derived | null;
  readonly distance: Distance;
  /** Whether a later speaker takes the earlier figure back ("I actually said …"). */
  readonly corrected: boolean;
  /** Whether the figures may yet be of two quantities: then it is never more than information. */
  readonly weak?: boolean;
  /** Whether nothing but their words and their size says that the figures belong together: then it is never more than a hint. */
  readonly faint?: boolean;
  /** Whether one of its figures is hedged ("about", "a little over"): then it is never more than a hint. */
  readonly hedged: boolean;
  /** Whether one of its figures is unverified (in brackets, beside inaudible words). */
  readonly unverified: boolean;
}

/** A claim that one turn alone yields: figures by their index in the reading, `place` in the turn's flow. */
export interface TurnClaim extends ClaimBody {
  readonly place: Span;
}

/** What the text says of how its figures relate, read into a formula over them. Figure ids are those of the review. */
export interface Claim extends ClaimBody {
  /** From its first figure to its last in their sentence; in the document. */
  readonly span: Span;
  /** Index of the turn that says it. */
  readonly turn: number;
}
