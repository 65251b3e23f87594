import type { Figure } from '../../figures/figure';
import { once, oncePerKey } from '../../text/once';
import { isOwnName, metricKey } from '../metrics';
import { unitOf } from '../words/movements';
import type { Part } from '../words/role';
import { pointing } from '../words/vocabulary';
import { byCompany, byForm } from './company';
import { type Profile, profilesIn } from './profile';
import { type Rarity, rarityIn } from './rarity';
import type { Scene } from './scene';

/**
 * How likely two figures of a document are statements of one quantity, in bits above what any two figures are: by their metric,
 * period, basis and use, by where they are said, and by the words, names and amounts around them, of which a rare word tells more
 * than a common one. The weights are those of a logistic regression over the pairs of equal numbers and of numbers that are one
 * slip apart in some 250 calls, rounded. Where it is less than `least`, no words are looked at, and it may be told as less than it is.
 */
export type Likeness = (a: Figure, b: Figure, least?: number) => number;

export const likenessIn = once((scene: Scene): Likeness => {
  const profile = profilesIn(scene);
  let valuesOf: ((profile: Profile) => number) | null = null;
  let rarity: Rarity | null = null;
  const plain = (x: Profile, y: Profile): number => {
    valuesOf ??= valuesByName(scene);
    return likenessWithoutWords(x, y) + byFewness(Math.max(valuesOf(x), valuesOf(y)));
  };
  return (a, b, least = Number.NEGATIVE_INFINITY) => {
    const [x, y] = [profile(a), profile(b)];
    const known = plain(x, y);
    if (known + MOST_BY_WORDS + MOST_BY_NAMES < least) return Number.NEGATIVE_INFINITY;
    rarity ??= rarityIn(scene);
    return known + byWords(x, y, rarity) + byNames(x, y) + byForm(scene, x, y);
  };
});

const likenessWithoutWords = (a: Profile, b: Profile): number =>
  byMetric(a, b) + byTime(a.figure, b.figure) + byUse(a, b) + byPlace(a.figure, b.figure) + byCompany(a, b);

function byMetric({ metric: a, metricWords: x }: Profile, { metric: b, metricWords: y }: Profile): number {
  if (a === null || b === null) return a === b ? 1 : -0.5;
  if (a === b) return x.length === 1 || isOwnName(a) ? 1.5 : 0.7;
  if (x.every((word) => y.includes(word)) || y.every((word) => x.includes(word)))
    return isOwnName(a) && isOwnName(b) ? 0.6 : -0.4;
  return x.some((word) => y.includes(word)) ? -0.5 : -1.5;
}

/** A name of many values is one that every segment has; one of two values is hardly of two quantities. */
const byFewness = (values: number): number => (values >= 8 ? -2 : values >= 3 ? -0.5 : values === 2 ? 0.5 : 0);

/** How many values are said under a figure's name in its unit. */
function valuesByName({ ground }: Scene): (profile: Profile) => number {
  const names = new Map<string, Set<number>>();
  const nameOf = (metric: string, figure: Figure): string => `${metric} ${figure.kind} ${unitOf(figure)}`;
  for (const figure of ground.figures) {
    const metric = figure.value === null ? null : metricKey(figure.metric);
    if (metric === null) continue;
    const name = nameOf(metric, figure);
    const values = names.get(name) ?? new Set<number>();
    names.set(name, values.add(figure.value!));
  }
  return oncePerKey(({ metric, figure }) => (metric === null ? 0 : (names.get(nameOf(metric, figure))?.size ?? 0)));
}

/** By how many of the two sentences say the period. */
const SAME_PERIOD = [0, 0.6, 1.3] as const;

function byTime(a: Figure, b: Figure): number {
  const isOpen = a.period === null || b.period === null;
  const period = isOpen ? -0.3 : a.period !== b.period ? -1 : SAME_PERIOD[+a.periodSaid + +b.periodSaid]!;
  const basis = a.basis === b.basis ? 0.6 : a.basis && b.basis ? -1 : -0.3;
  return period + basis + (a.stance === b.stance ? 0.3 : -0.3);
}

type Use = 'level' | 'change' | 'share' | 'other';

const USES: Readonly<Record<Part, Use>> = {
  level: 'level',
  result: 'level',
  base: 'level',
  other: 'other',
  change: 'change',
  share: 'share',
};

function byUse(a: Profile, b: Profile): number {
  const [x, y] = [a, b].map(({ role }): Use => (role ? USES[role.part] : 'other')) as [Use, Use];
  const qualified = !!a.role?.qualified === !!b.role?.qualified ? 0 : -0.8;
  return qualified + byComparison(a, b) + (x === y ? byOneUse(x, a, b) : isOther(x, y) ? 1.5 : -0.7);
}

const isOther = (x: Use, y: Use): boolean => (x === 'other' && y === 'level') || (x === 'level' && y === 'other');

/** What a change is measured against: the year before, or the quarter before. */
function byComparison(a: Profile, b: Profile): number {
  const [x, y] = [a.role?.against ?? null, b.role?.against ?? null];
  if (x === y) return 1;
  return x && y ? -1.3 : 0.3;
}

/** What it takes from the likeness of two changes that they go two ways. */
export const TURNED = 2;

function byOneUse(use: Use, a: Profile, b: Profile): number {
  if (use === 'level') return 2.8;
  if (use !== 'change') return use === 'share' ? -0.9 : 1.5;
  const [x, y] = [a, b].map(({ role, figure }) => pointing(role!.direction, figure.metric));
  if (x === null || y === null) return -1;
  return x === y ? 0 : -TURNED;
}

/** So near in one turn, a speaker has gone on to the next thing. */
const NEAR = 3;

/** In one turn a speaker goes from one thing to the next in the same words; a summary says again what the call says. */
function byPlace(a: Figure, b: Figure): number {
  if (a.turn === b.turn && a.speaker >= 0) return Math.abs(a.sentence - b.sentence) <= NEAR ? -3 : -1.7;
  return a.speaker < 0 !== b.speaker < 0 ? 1.5 : 0;
}

/** What words in common can say at most, in bits. */
const MOST_RARITY = 40;
const [BY_NEAR, BY_FAR] = [0.09, 0.03];
/** What it counts that nearly all words near the one are near the other, too. */
const ALL_SHARED = 2;
const MOST_BY_WORDS = (BY_NEAR + BY_FAR) * MOST_RARITY + ALL_SHARED;

function byWords(a: Profile, b: Profile, rarity: Rarity): number {
  const near = shared(a.around.near, b.around.near, rarity);
  const far = Math.max(0, shared(a.around.all, b.around.all, rarity) - near);
  const least = Math.min(rarity.total(a.around.near), rarity.total(b.around.near));
  const part = byPart(near / Math.max(1, least), a, b);
  return BY_NEAR * Math.min(near, MOST_RARITY) + BY_FAR * Math.min(far, MOST_RARITY) + part + byLimits(a, b);
}

/** How much of the words near the one are near the other, too; without any, a name in common is needed. */
function byPart(part: number, a: Profile, b: Profile): number {
  if (part < 0.05 && (a.metric === null || a.metric !== b.metric)) return -4;
  return part > 0.95 ? ALL_SHARED : part < 0.2 ? -1.3 : 0;
}

/** Words that limit what is said, or the time of which it is said, stand in the one sentence only. */
const byLimits = ({ around: a }: Profile, { around: b }: Profile): number =>
  (a.limits === b.limits ? 0 : -0.6) + (a.times === b.times ? 0 : -0.6);

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>, rarity: Rarity): number {
  let sum = 0;
  for (const word of a) if (b.has(word)) sum += rarity.of(word);
  return sum;
}

const MOST_BY_NAMES = 1.2;

/** Where both sentences name the same, they are likelier of the same; each with another segment, hardly. */
function byNames({ around: a }: Profile, { around: b }: Profile): number {
  if (a.part !== null && b.part !== null && a.part !== b.part) return -4;
  const [few, many] = a.names.size <= b.names.size ? [a.names, b.names] : [b.names, a.names];
  return few.size > 0 && [...few].every((name) => many.has(name)) ? MOST_BY_NAMES : 0;
}
