import type { Figure } from '../../figures/figure';
import { isOwnName } from '../metrics';
import type { Item } from '../words/words';
import type { Scene } from './scene';

/** So many words before a figure, and so many behind it, are hardly said alike of two quantities. */
const BEFORE = 3;
const BEHIND = 4;

/**
 * Whether two speakers, or one in two turns, say two values in the same words: "order lead times were 36 days at the end of the
 * quarter". Only of a metric with a name of its own, for every segment says "revenue was … in the quarter".
 */
export function isSaidAlike(scene: Scene, a: Figure, b: Figure): boolean {
  if (a.turn === b.turn || !isOwnName(a.metric) || !isPlainLevel(scene, a) || !isPlainLevel(scene, b)) return false;
  const [one, other] = [itemsAround(scene, a), itemsAround(scene, b)];
  return (
    alike(one.before, other.before) >= Math.max(BEFORE, (a.metric ?? '').split(' ').length + 1) &&
    alike(one.behind, other.behind) >= BEHIND
  );
}

const isPlainLevel = (scene: Scene, figure: Figure): boolean =>
  scene.roles[figure.id]?.part === 'level' &&
  figure.stance === 'actual' &&
  figure.modifier === 'exact' &&
  figure.periodSaid &&
  !figure.range;

/** The words before a figure, the nearest first, and those behind it. */
function itemsAround(
  scene: Scene,
  { turn, sentence, id }: Figure,
): { before: readonly string[]; behind: readonly string[] } {
  const { items } = scene.words[turn]!.sentences[sentence]!;
  const place = scene.roles[id]!.place;
  const words = (part: readonly Item[]): readonly string[] => part.map(({ word }) => word);
  return { before: words(items.slice(0, place).reverse()), behind: words(items.slice(place + 1)) };
}

/** How many words two lists have alike from their beginning, up to the first sign or amount; a period is several words. */
function alike(a: readonly string[], b: readonly string[]): number {
  let count = 0;
  for (let at = 0; at < a.length && a[at] === b[at] && /^[a-z]/.test(a[at]!); at++) count += a[at]!.split(' ').length;
  return count;
}

export const areInOneSentence = (a: Figure, b: Figure): boolean => a.turn === b.turn && a.sentence === b.sentence;

/** A sentence that says two numbers of one kind knows them for two. */
export const areSaidTogether = (first: readonly Figure[], second: readonly Figure[]): boolean =>
  first.some((a) => second.some((b) => areInOneSentence(a, b)));

/** So near in one turn, a speaker has gone on to the next thing, in the same words. */
const NEAR = 3;

export const areNear = (a: Figure, b: Figure): boolean =>
  a.turn === b.turn && Math.abs(a.sentence - b.sentence) <= NEAR;
