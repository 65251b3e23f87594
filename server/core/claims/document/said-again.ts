import type { Figure } from '../../figures/figure';
import { gather } from '../../text/gather';
import { once } from '../../text/once';
import { digitsOf } from '../slips';
import { pointing } from '../words/vocabulary';
import { likenessIn, TURNED } from './likeness';
import { areInOneSentence } from './same-words';
import type { Scene } from './scene';
import { valuesIn } from './values';

/** A number that is said again of what it was said of before, as its metric, period, use and words tell. */
export interface SaidAgain {
  readonly first: Figure;
  readonly again: Figure;
  /** In bits, as if both went one way. */
  readonly likeness: number;
  /** Whether the one is said to go up and the other down. */
  readonly turned: boolean;
}

/** Longer lists are cut: a number that is said more often is of several things. */
const MOST_PLACES = 8;

/**
 * The likeness, by the digits of a number without its noughts, from which the same number is the same quantity in some 19 of 20
 * cases: any two things can both be 5 per cent, and hardly two are $264.6 million.
 */
const NEEDED = [7, 7, 4, 1] as const;

/** Each number of a document that is said again, with the place before it that is most like it. */
export const saidAgain = once((scene: Scene): readonly SaidAgain[] => {
  if (!scene.isOneCall) return [];
  return gather(valuesIn(scene), (values) =>
    gather(values, ({ figures }) => {
      const places = figures.slice(0, MOST_PLACES);
      return gather(places, (again, at) => mostAlike(scene, places.slice(0, at), again));
    }),
  );
});

function mostAlike(scene: Scene, before: readonly Figure[], again: Figure): readonly SaidAgain[] {
  const like = likenessIn(scene);
  let needed: number = NEEDED[Math.min(3, digitsOf(again).length)]!;
  let best: SaidAgain | null = null;
  for (const first of before) {
    if (areInOneSentence(first, again)) continue;
    const turned = areTurned(scene, first, again);
    const more = turned ? TURNED : 0;
    if (like.atMost(first, again) + more < needed) continue;
    const likeness = like.of(first, again) + more;
    if (likeness < needed) continue;
    needed = likeness;
    best = { first, again, likeness, turned };
  }
  return best ? [best] : [];
}

/** Whether both are changes, each the other way. */
function areTurned(scene: Scene, a: Figure, b: Figure): boolean {
  const [one, other] = [wayOf(scene, a), wayOf(scene, b)];
  return one !== null && other !== null && one !== other;
}

/** The way that a change is said to go, up or down, better or worse; null for what is no change, or whose way is not told. */
export function wayOf(scene: Scene, figure: Figure): 1 | -1 | null {
  const role = scene.roles[figure.id];
  return role?.part === 'change' ? pointing(role.direction, figure.metric) : null;
}
