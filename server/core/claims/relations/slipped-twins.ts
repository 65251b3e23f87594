import { restates } from '../../figures/agreement';
import type { Figure } from '../../figures/figure';
import type { Claim } from '../claim';
import { type Likeness, likenessIn } from '../document/likeness';
import { restatement } from '../document/restatement';
import { areInOneSentence, areSaidTogether } from '../document/same-words';
import type { Scene } from '../document/scene';
import { type Value, valuesIn } from '../document/values';
import type { Slip } from '../slips';
import { writtenSlip } from '../written-slips';

/** Longer lists are cut, so that a long document is not compared with itself: a value is looked at in so many places, a unit in so many values. */
const MOST_PLACES = 6;
const MOST_VALUES = 800;

/**
 * Two statements that are most alike of all in their metric, period, use and words, and whose numbers differ by one slip of the
 * tongue, the ear or the keys. Neither alone proves anything; together they are worth a look, and the rarer the slip is among
 * numbers that mean different things, the less likeness it takes.
 */
export function slippedTwins(scene: Scene): readonly Claim[] {
  const like = likenessIn(scene);
  return valuesIn(scene).flatMap((values) => {
    const few = values.slice(0, MOST_VALUES);
    return few.flatMap((first, at) => few.slice(at + 1).flatMap((second) => twins(few, first, second, like)));
  });
}

interface Needed {
  readonly hint: number;
  readonly information: number;
}

/**
 * The evidence that each slip takes, by how often numbers of different things are so far apart: one digit more or less, or another,
 * makes most numbers of two digits any other; see `evidenceFor`.
 */
const NEEDED: Readonly<Record<Slip, Needed>> = {
  scale: { hint: 2.5, information: 4.5 },
  teen: { hint: 4, information: 6 },
  swapped: { hint: 4, information: 7.5 },
  dropped: { hint: 8, information: 10.5 },
  digit: { hint: 11, information: 13 },
};
const SHORT: Readonly<Record<Slip, Needed>> = {
  ...NEEDED,
  dropped: { hint: 10, information: 12 },
  digit: { hint: 13, information: 15 },
};

/** Round numbers stand everywhere at every scale. */
const ROUND: Needed = { hint: 6.5, information: 9 };

function neededFor(slip: Slip, first: Value, second: Value): Needed {
  const [a, b] = [first.writing.digits, second.writing.digits];
  if (slip === 'scale' && (isRound(a) || isRound(b))) return ROUND;
  return (Math.min(a.length, b.length) < (slip === 'digit' ? 3 : 2) ? SHORT : NEEDED)[slip];
}

const isRound = (digits: string): boolean => /^\d0*$/.test(digits);

function twins(values: readonly Value[], first: Value, second: Value, like: Likeness): readonly Claim[] {
  const slip = writtenSlip(first.writing, second.writing);
  if (slip === null) return [];
  const needed = neededFor(slip, first, second);
  const pair = mostAlike(first, second, like);
  if (!pair || pair.likeness + MOST_LEAD * LEAD < needed.hint || areSaidTogether(first.figures, second.figures))
    return [];
  const evidence = evidenceFor(pair, values, like);
  if (evidence < needed.hint || (isSaidAgain(pair.a, first, like) && isSaidAgain(pair.b, second, like))) return [];
  const [right, odd] = first.figures.length >= second.figures.length ? [pair.a, pair.b] : [pair.b, pair.a];
  return [{ ...restatement(right, odd, false), weak: true, faint: evidence < needed.information }];
}

interface Pair {
  readonly a: Figure;
  readonly b: Figure;
  readonly likeness: number;
}

function mostAlike(first: Value, second: Value, like: Likeness): Pair | null {
  let best: Pair | null = null;
  for (const a of first.figures.slice(0, MOST_PLACES)) {
    for (const b of second.figures.slice(0, MOST_PLACES)) {
      if (areInOneSentence(a, b) || restates(a, b)) continue;
      const likeness = like(a, b);
      if (best === null || likeness > best.likeness) best = { a, b, likeness };
    }
  }
  return best;
}

/** Two numbers of which each is said again of the same are hardly both slips. */
const isSaidAgain = (figure: Figure, { figures }: Value, like: Likeness): boolean =>
  figures.slice(0, MOST_PLACES).some((other) => !areInOneSentence(other, figure) && like(other, figure) >= AGAIN);

const AGAIN = 4;

/** How much a lead over the next most alike number counts, and up to which. */
const LEAD = 0.8;
const MOST_LEAD = 3;

/** The likeness of the two, and what it is ahead of that of either with any other number. */
function evidenceFor({ a, b, likeness }: Pair, values: readonly Value[], like: Likeness): number {
  const lead = likeness - Math.max(rivalOf(a, b, values, like), rivalOf(b, a, values, like));
  return likeness + LEAD * Math.max(-MOST_LEAD, Math.min(MOST_LEAD, lead));
}

/** How alike the figure is to a third number, at most. */
function rivalOf(figure: Figure, twin: Figure, values: readonly Value[], like: Likeness): number {
  let best = -MOST_LEAD;
  for (const { figures } of values) {
    for (const other of figures.slice(0, MOST_PLACES)) {
      if (areInOneSentence(other, figure) || restates(other, figure) || restates(other, twin)) continue;
      best = Math.max(best, like(figure, other));
    }
  }
  return best;
}
