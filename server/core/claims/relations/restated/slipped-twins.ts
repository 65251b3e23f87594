import { restates } from '../../../figures/agreement';
import type { Figure } from '../../../figures/figure';
import { gather } from '../../../text/gather';
import type { Claim } from '../../claim';
import { type Likeness, likenessIn } from '../../document/likeness';
import { restatement } from '../../document/restatement';
import { areInOneSentence, areNear, areSaidTogether } from '../../document/same-words';
import type { Scene } from '../../document/scene';
import { type Value, valuesIn } from '../../document/values';
import { digitsOf, type Slip } from '../../slips';
import { writtenSlip } from '../../written-slips';

/** Longer lists are cut: a value is looked at in so many places, a unit in so many values. */
const MOST_PLACES = 6;
const MOST_VALUES = 800;

/**
 * Two statements that are most alike of all in their metric, period, use and words, and whose numbers differ by one slip of the
 * tongue, the ear or the keys. Neither alone proves anything; together they are worth a look, and the rarer the slip is among
 * numbers that mean different things, the less likeness it takes.
 */
export function slippedTwins(scene: Scene): readonly Claim[] {
  if (!scene.isOneCall) return [];
  const like = likenessIn(scene);
  return valuesIn(scene).flatMap((values) => {
    const few = values.slice(0, MOST_VALUES);
    return gather(few, (first, at) => gather(few.slice(at + 1), (second) => twins(few, first, second, like)));
  });
}

interface Needed {
  readonly hint: number;
  readonly information: number;
}

/**
 * The evidence that each slip takes, see `evidenceFor`, in numbers that are known by one digit, by two, by three, and by more: with
 * less, as many pairs of different things in 250 calls would be taken for slips as there are slips. One digit more or less, or
 * another, makes most short numbers any other; two long ones are hardly ever so near by chance.
 */
const NEEDED: Readonly<Record<Slip, readonly [Needed, Needed, Needed, Needed]>> = {
  scale: [needed(8, 10), needed(4.5, 6), needed(1.5, 4), needed(0, 3)],
  teen: [needed(5.9, 9), needed(4, 6.5), needed(4, 6.5), needed(4, 6.5)],
  swapped: [needed(11, 13), needed(4.5, 9.3), needed(3.5, 5.5), needed(3.5, 5)],
  dropped: [needed(12, 13.5), needed(9, 11), needed(4, 6), needed(3, 6)],
  digit: [needed(13.2, 15), needed(13.2, 15), needed(11.5, 14), needed(3, 6)],
};

function needed(hint: number, information: number): Needed {
  return { hint, information };
}

/** Noughts before and behind are no digits that a number is known by. */
function neededFor(slip: Slip, first: Value, second: Value): Needed {
  const digits = Math.min(...[first, second].map(({ figures }) => digitsOf(figures[0]!).length));
  return NEEDED[slip][Math.max(1, Math.min(4, digits)) - 1]!;
}

function twins(values: readonly Value[], first: Value, second: Value, like: Likeness): readonly Claim[] {
  const slip = writtenSlip(first.writing, second.writing);
  if (slip === null) return [];
  const least = neededFor(slip, first, second);
  const pair = mostAlike({ first, second, slip }, like, least.hint - MOST_LEAD * LEAD);
  if (!pair || areSaidTogether(first.figures, second.figures)) return [];
  const evidence = evidenceFor(pair, values, like, least.hint);
  if (evidence < least.hint || (isSaidAgain(pair.a, first, pair, like) && isSaidAgain(pair.b, second, pair, like)))
    return [];
  const [right, odd] = first.figures.length >= second.figures.length ? [pair.a, pair.b] : [pair.b, pair.a];
  return [{ ...restatement(right, odd, false), weak: true, faint: evidence < least.information }];
}

interface Pair {
  readonly a: Figure;
  readonly b: Figure;
  readonly likeness: number;
}

interface Candidates {
  readonly first: Value;
  readonly second: Value;
  readonly slip: Slip;
}

/** Of two places that say the one and the other, those most alike; null where none are so much alike. */
function mostAlike({ first, second, slip }: Candidates, like: Likeness, least: number): Pair | null {
  let best: Pair | null = null;
  for (const a of first.figures.slice(0, MOST_PLACES)) {
    for (const b of second.figures.slice(0, MOST_PLACES)) {
      if (areInOneSentence(a, b) || restates(a, b) || (slip !== 'scale' && areNear(a, b))) continue;
      const likeness = like(a, b, Math.max(least, best?.likeness ?? least));
      if (likeness >= least && (best === null || likeness > best.likeness)) best = { a, b, likeness };
    }
  }
  return best;
}

/** Two numbers of which each is said again of the same are hardly both slips. */
const isSaidAgain = (figure: Figure, { figures }: Value, { likeness }: Pair, like: Likeness): boolean =>
  figures
    .slice(0, MOST_PLACES)
    .some(
      (other) =>
        !areInOneSentence(other, figure) && like(other, figure, Math.min(AGAIN, likeness)) >= Math.min(AGAIN, likeness),
    );

const AGAIN = 4;

/** How much a lead over the next most alike number counts, and up to which. */
const LEAD = 0.8;
const MOST_LEAD = 3;

/**
 * The likeness of the two, and what it is ahead of that of the one with any other number; the other may be said among its like. Where
 * it is less than what is needed, it is not told how much less.
 */
function evidenceFor({ a, b, likeness }: Pair, values: readonly Value[], like: Likeness, needed: number): number {
  const tooAlike = likeness - (needed - likeness) / LEAD;
  const rival = Math.min(rivalOf(a, b, values, like, tooAlike), rivalOf(b, a, values, like, tooAlike));
  return likeness + LEAD * Math.max(-MOST_LEAD, Math.min(MOST_LEAD, likeness - rival));
}

/** How alike the figure is to a third number, at most; the search ends at the first that is too much alike. */
function rivalOf(figure: Figure, twin: Figure, values: readonly Value[], like: Likeness, tooAlike: number): number {
  let best = -MOST_LEAD;
  for (const { figures } of values) {
    for (const other of figures.slice(0, MOST_PLACES)) {
      if (areInOneSentence(other, figure) || restates(other, figure) || restates(other, twin)) continue;
      best = Math.max(best, like(figure, other, best));
      if (best > tooAlike) return best;
    }
  }
  return best;
}
