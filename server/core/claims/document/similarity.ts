import type { Figure } from '../../figures/figure';
import type { Scene } from './scene';

const RARE = 4;

/**
 * Whether two figures' sentences speak of one thing: they share words that few other sentences have, or an amount beside the two.
 * Statements of one fact name its own words; statements under one common metric share that metric alone.
 */
export function isAlike(scene: Scene, a: Figure, b: Figure): boolean {
  if (a.turn === b.turn && a.sentence === b.sentence) return false;
  if (unitsDiffer(scene, a, b)) return false;
  return (
    sharedWords(scene, a, b, RARE) >= 3 ||
    (sharedWords(scene, a, b, Number.MAX_SAFE_INTEGER) >= 4 && shareAmount(scene, a, b))
  );
}

const UNITS = new Set(['segment', 'division', 'business', 'region', 'group', 'unit', 'category']);

/** Whether both sentences name the part of the company that they speak of, each another. */
function unitsDiffer(scene: Scene, a: Figure, b: Figure): boolean {
  const [one, other] = [unitNamed(scene, a), unitNamed(scene, b)];
  return one !== null && other !== null && one !== other;
}

function unitNamed(scene: Scene, { turn, sentence }: Figure): string | null {
  const { items } = scene.words[turn]!.sentences[sentence]!;
  const at = items.findIndex(({ word }) => UNITS.has(word));
  return at > 0 ? items[at - 1]!.word : null;
}

/** How many longer words both sentences have, of those that stand in at most so many sentences. */
export function sharedWords(scene: Scene, a: Figure, b: Figure, most: number): number {
  const frequencies = scene.wordFrequencies();
  const other = wordsOf(scene, b);
  let shared = 0;
  for (const word of wordsOf(scene, a)) if (other.has(word) && (frequencies.get(word) ?? 0) <= most) shared++;
  return shared;
}

function wordsOf(scene: Scene, figure: Figure): ReadonlySet<string> {
  const { reading } = scene.ground.turns[figure.turn]!;
  const { from, to } = reading.sentences[figure.sentence]!;
  return new Set(
    reading.tokens.slice(from, to).flatMap(({ kind, lower }) => (kind === 'word' && lower.length > 3 ? [lower] : [])),
  );
}

/** Whether both sentences say one more amount, the same in each. */
function shareAmount(scene: Scene, a: Figure, b: Figure): boolean {
  const others = amountsBeside(scene, b);
  return amountsBeside(scene, a).some((x) =>
    others.some((y) => x.kind === y.kind && x.unit === y.unit && x.value === y.value),
  );
}

const amountsBeside = (scene: Scene, { turn, sentence, id }: Figure): readonly Figure[] =>
  scene.ground.turns[turn]!.reading.sentences[sentence]!.figures.map(
    (index) => scene.ground.turns[turn]!.figures[index]!,
  ).filter(
    (each) =>
      each.id !== id && each.value !== null && each.value >= 2 && each.kind !== 'date' && each.kind !== 'period',
  );
