import type { Figure } from '../figures/figure';
import type { Scene } from './scene';

const COMMON = 4;

/**
 * How many words two figures' sentences share that few other sentences of the document have. Statements of one fact name its own
 * words; statements under one common metric share that metric alone.
 */
export function sharedWords(scene: Scene, a: Figure, b: Figure): number {
  const frequencies = scene.wordFrequencies();
  const other = wordsOf(scene, b);
  let shared = 0;
  for (const word of wordsOf(scene, a)) if (other.has(word) && (frequencies.get(word) ?? 0) <= COMMON) shared++;
  return shared;
}

function wordsOf(scene: Scene, figure: Figure): ReadonlySet<string> {
  const { reading } = scene.ground.turns[figure.turn]!;
  const { from, to } = reading.sentences[figure.sentence]!;
  return new Set(
    reading.tokens.slice(from, to).flatMap(({ kind, lower }) => (kind === 'word' && lower.length > 3 ? [lower] : [])),
  );
}
