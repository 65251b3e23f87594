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

/**
 * Hardly two in a hundred of those alike enough owe more than half of what words can say to them: by this much less, in bits, the
 * words are looked at of a third of the pairs only.
 */
const SELDOM_BY_WORDS = 4;

/** Each number of a document that is said again, with the place before it that is most like it. */
export const saidAgain = once((scene: Scene): readonly SaidAgain[] => {
  if (!scene.isOneCall) return [];
  return gather(valuesIn(scene), (values) =>
    gather(values, ({ figures }) => {
      if (figures.length < 2) return [];
      const places = figures.slice(0, MOST_PLACES).map((figure) => ({ figure, way: wayOf(scene, figure) }));
      return gather(places, (again, at) => mostAlike(scene, places.slice(0, at), again));
    }),
  );
});

interface Place {
  readonly figure: Figure;
  readonly way: 1 | -1 | null;
}

function mostAlike(scene: Scene, before: readonly Place[], { figure: again, way }: Place): readonly SaidAgain[] {
  const like = likenessIn(scene);
  let needed: number = NEEDED[Math.min(3, digitsOf(again).length)]!;
  let best: SaidAgain | null = null;
  for (const { figure: first, way: other } of before) {
    if (areInOneSentence(first, again)) continue;
    const turned = way !== null && other !== null && way !== other;
    const more = turned ? TURNED : 0;
    const likeness = like(first, again, needed - more + SELDOM_BY_WORDS) + more;
    if (likeness < needed) continue;
    needed = likeness;
    best = { first, again, likeness, turned };
  }
  return best ? [best] : [];
}

/** The way that a change is said to go, up or down, better or worse; null for what is no change, or whose way is not told. */
export function wayOf(scene: Scene, figure: Figure): 1 | -1 | null {
  const role = scene.roles[figure.id];
  return role?.part === 'change' ? pointing(role.direction, figure.metric) : null;
}
