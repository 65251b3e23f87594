import type { Span } from '../../text/span';
import type { Comparison } from './comparison';
import type { Direction } from './vocabulary';

/** How a figure is used in its sentence. */
export type Part =
  /** Says what a quantity is: "was $5 million", "revenue of $5 million". */
  | 'level'
  /** Says by how much it moved: "up 5%", "an increase of $5 million", "5% lower". */
  | 'change'
  /** What it moved to: "increased to $5 million". */
  | 'result'
  /** What it is measured against: "from $4 million", "compared to $4 million". */
  | 'base'
  /** A part of a whole: "40% of revenue". */
  | 'share'
  /** Anything else; no movement is read from it. */
  | 'other';

export interface Role {
  /** Index into the reading's figures. */
  readonly figure: number;
  /** Its place among the sentence's items. */
  readonly place: number;
  readonly part: Part;
  /** The way of the change, or, at a base or result, of the words before it ("up from", "improved to"). */
  readonly direction: Direction | null;
  /** Where the word that says the way stands, in the turn's flow; null without one. */
  readonly said: Span | null;
  /** Set where a conjunction alone stands between this amount and the one before. */
  readonly joined: 'or' | 'and' | null;
  /** Whether "and" opens its phrase: "and up 5%" goes on from the subject, not from the base before it. */
  readonly adds: boolean;
  /** Whether the words before it bring a subject of its own, so that it says nothing of the amounts before. */
  readonly fresh: boolean;
  readonly against: Comparison | null;
  /** The period that a change is named against ("from the third quarter"); null where none is. */
  readonly since: string | null;
  /** Whether words beside it limit what it compares: organic, at constant currency, excluding, on average. */
  readonly qualified: boolean;
}
