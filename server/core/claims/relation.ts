import type { Figure } from '../figures/figure';
import type { Reading, Sentence } from '../figures/reading';
import type { Call, Transcript, Turn } from '../transcript/transcript';
import type { Claim } from './claim';

/** A turn with its reading and its figures, in the document. */
export interface ReadTurn {
  readonly turn: Turn;
  readonly reading: Reading;
  /** The reading's figures in the same order, placed in the document. */
  readonly figures: readonly Figure[];
}

/** All that a relation may look at. */
export interface Ground {
  readonly transcript: Transcript;
  readonly call: Call;
  readonly turns: readonly ReadTurn[];
  /** All figures of the document; `figures[id].id === id`. */
  readonly figures: readonly Figure[];
}

/** A sentence with its turn, as the relations' readers take it. */
export interface SentenceInTurn {
  readonly sentence: Sentence;
  readonly within: ReadTurn;
}

/** One relation of figures: how it is said, and its formula. */
export interface Relation {
  /** Lower-case words joined by hyphens; stable once released. */
  readonly id: string;
  readonly name: string;
  /** The formula over the figures, in plain words, with the source where it has one. */
  readonly formula: string;
  /** How calls say it, in sentences of our own. */
  readonly wordings: readonly string[];
  readonly read: (ground: Ground) => readonly Claim[];
}
