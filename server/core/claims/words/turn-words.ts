import type { Reading } from '../../figures/reading';
import { type Movement, readMovements } from './movements';
import type { Role } from './role';
import { readRoles } from './roles';
import { type SentenceWords, sentenceWords } from './words';

/** A turn's sentences with the roles that their figures play; read once for each reading. */
export interface TurnWords {
  readonly reading: Reading;
  readonly sentences: readonly SentenceWords[];
  /** Those in which a figure stands. */
  readonly withFigures: readonly SentenceWords[];
  /** By sentence, then one for each of its figures that is an amount. */
  readonly roles: readonly (readonly Role[])[];
  /** By sentence. */
  readonly movements: readonly (readonly Movement[])[];
}

const known = new WeakMap<Reading, TurnWords>();

/** The words of a reading. A reading never changes, so what was made of it once stands. */
export function turnWords(reading: Reading): TurnWords {
  const before = known.get(reading);
  if (before) return before;
  const words = readWords(reading);
  known.set(reading, words);
  return words;
}

function readWords(reading: Reading): TurnWords {
  const sentences = reading.sentences.map((sentence, index) => sentenceWords(reading, sentence, index));
  const roles = sentences.map((sentence) => readRoles(reading, sentence));
  const movements = sentences.map((sentence, index) => readMovements(reading, sentence, roles[index]!));
  const withFigures = sentences.filter(({ places }) => places.length > 0);
  return { reading, sentences, withFigures, roles, movements };
}
