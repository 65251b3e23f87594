import type { Reading } from '../../figures/reading';
import { type Keeping, keptOnce, once } from '../../text/once';
import { type Movement, readMovements } from './movements';
import type { Role } from './role';
import { readRoles } from './roles';
import { type SentenceWords, sentenceWords } from './words';

/** A turn's sentences with the roles that their figures play; read once for each reading. */
export interface TurnWords extends Keeping {
  readonly reading: Reading;
  readonly sentences: readonly SentenceWords[];
  /** Those in which a figure stands. */
  readonly withFigures: readonly SentenceWords[];
  /** Those in which an amount stands: of most relations, only these can tell. */
  readonly withAmounts: readonly SentenceWords[];
  /** By sentence, then one for each of its figures that is an amount. */
  readonly roles: readonly (readonly Role[])[];
  /** By sentence. */
  readonly movements: readonly (readonly Movement[])[];
}

/** The words of a reading. A reading never changes, so what was made of it once stands. */
export const turnWords: (reading: Reading) => TurnWords = once(readWords);

/**
 * What a turn's words alone yield, made once for them and kept as long as they are: an edit asks all turns of the document again,
 * and most have nothing to say.
 */
export function oncePerTurn<Made>(make: (turn: TurnWords) => readonly Made[]): (turn: TurnWords) => readonly Made[] {
  const made = keptOnce(make);
  return (turn) => (turn.withFigures.length === 0 ? NOTHING : made(turn));
}

const NOTHING: readonly never[] = [];

function readWords(reading: Reading): TurnWords {
  const sentences = reading.sentences.map((sentence, index) => sentenceWords(reading, sentence, index));
  const roles = sentences.map((sentence) => readRoles(reading, sentence));
  const movements = sentences.map((sentence, index) => readMovements(reading, sentence, roles[index]!));
  const withFigures = sentences.filter(({ places }) => places.length > 0);
  const withAmounts = withFigures.filter(({ index }) => roles[index]!.length > 0);
  return { reading, sentences, withFigures, withAmounts, roles, movements, kept: [] };
}
