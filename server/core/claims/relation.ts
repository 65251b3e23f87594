import type { Figure } from '../figures/figure';
import type { Reading } from '../figures/reading';
import type { Call, Transcript, Turn } from '../transcript/transcript';
import type { Claim, TurnClaim } from './claim';
import type { Scene } from './document/scene';
import type { WordCounts } from './document/word-counts';
import type { TurnWords } from './words/turn-words';

/** A turn with its reading and its figures, in the document. */
export interface ReadTurn {
  readonly turn: Turn;
  readonly reading: Reading;
  /** The reading's figures in the same order, placed in the document. */
  readonly figures: readonly Figure[];
}

/** All that a document's figures are read from. */
export interface Ground {
  readonly transcript: Transcript;
  readonly call: Call;
  readonly turns: readonly ReadTurn[];
  /** All figures of the document; `figures[id].id === id`. */
  readonly figures: readonly Figure[];
  /** Counts the document's words, for those who ask. */
  readonly countWords: () => WordCounts;
}

/**
 * One relation of figures: how it is said, and its formula. What one turn's words alone yield is read by `inTurn`, once for a
 * turn however often the document is read again; what needs figures from elsewhere by `inDocument`.
 */
export interface Relation {
  /** Lower-case words joined by hyphens; stable once released. */
  readonly id: string;
  readonly name: string;
  /** The formula over the figures, in plain words, with the source where it has one. */
  readonly formula: string;
  /** How calls say it, in sentences of our own. */
  readonly wordings: readonly string[];
  readonly inTurn?: (turn: TurnWords) => readonly TurnClaim[];
  /** Set where `inTurn` may find something in a turn without an amount, too: a day of the week, a list, a number that is no figure. */
  readonly withoutAmounts?: true;
  /** Each way by itself, so that a review can rest between them. */
  readonly inDocument?: readonly ((scene: Scene) => readonly Claim[])[];
}
