import { allowed } from '../../../figures/agreement';
import type { Figure } from '../../../figures/figure';
import type { Claim } from '../../claim';
import { likenessIn } from '../../document/likeness';
import { restatement } from '../../document/restatement';
import { areInOneSentence, areSaidTogether, isSaidAlike } from '../../document/same-words';
import type { Scene } from '../../document/scene';
import { isAlike } from '../../document/similarity';
import { isOwnName } from '../../metrics';
import { digitsOf, type Slip, slipBetween } from '../../slips';

/** Less alike than this, two long numbers with one digit between them are of two things; see `Likeness`. */
const LIKE = 9;

/** All statements under one name, parted into those that agree with each other. */
export type Statements = Figure[][];

/** More values than these under one name belong to several quantities. */
const MOST = 8;

/**
 * Two statements that disagree are mostly two quantities with one name. They contradict each other where one number is a slip of
 * the other, and their name, their digits or their sentences say that one quantity is meant.
 */
export function contradictions(scene: Scene, statements: Statements): readonly Claim[] {
  if (!scene.isOneCall || statements.length < 2 || statements.length > MOST) return [];
  return statements.flatMap((first, at) =>
    statements.slice(at + 1).flatMap((second) => contradiction(scene, { first, second, values: statements.length })),
  );
}

interface Pair {
  readonly first: readonly Figure[];
  readonly second: readonly Figure[];
  /** How many values are said under the name in all. */
  readonly values: number;
}

function contradiction(scene: Scene, pair: Pair): readonly Claim[] {
  const { first, second, values } = pair;
  const [a, b] = [first[0]!, second[0]!];
  if (values === 2 && haveOneBasis(a, b) && isSaidAlike(scene, a, b)) return [restatement(a, b, false)];
  const slip = slipOf(a, b);
  if (!slip || areInOneSentence(a, b) || !haveOneBasis(a, b)) return [];
  if (slip === 'digit' && [a, b].some(({ id }) => scene.roles[id]?.qualified)) return [];
  if (areSaidTogether(first, second) || !isOneQuantity(scene, pair, slip)) return [];
  if (slip === 'digit' && !a.range && likenessIn(scene)(a, b, LIKE) < LIKE) return [];
  const [right, odd] = first.length >= second.length ? [a, b] : [b, a];
  const weak = slip === 'digit' || values > 2 || (a.turn === b.turn && slip !== 'scale');
  return [{ ...restatement(right, odd, false), weak }];
}

export const haveOneBasis = (a: Figure, b: Figure): boolean =>
  a.basis === b.basis || a.basis === null || b.basis === null;

/** The slip between two values; a lost digit joins too many numbers, and one digit of another only long ones that are close. */
function slipOf(a: Figure, b: Figure): Slip | null {
  const slip = a.range ? rangeSlip(a, b) : (thousandfold(a, b) ?? slipBetween(a, b));
  if (slip === 'dropped' || (slip === 'digit' && !isNear(a, b))) return null;
  return slip;
}

/** In one turn a speaker goes from one thing to the next in the same words; there the sentences prove nothing by being alike. */
function isOneQuantity(scene: Scene, pair: Pair, slip: Slip): boolean {
  const [a, b] = [pair.first[0]!, pair.second[0]!];
  const named = isNamed(pair, slip);
  if (a.turn !== b.turn) return named || isAlike(scene, a, b);
  return named && (slip === 'scale' || Math.abs(a.sentence - b.sentence) > NEIGHBOURS);
}

const NEIGHBOURS = 8;

function isNamed({ first, second, values }: Pair, slip: Slip): boolean {
  const [a, b] = [first[0]!, second[0]!];
  if (slip === 'digit') return false;
  if (slip === 'scale') return isScaled(a, b, values);
  if (values > 2) return values === 3 && a.turn !== b.turn && isOwnName(a.metric) && isLong(a, b, 2);
  return isOwnName(a.metric) || isLong(a, b, 3) || isOutvoted(first, second);
}

/** Digits that are the same but for a slip are hardly of two quantities, whatever their name, if there are many. */
const isLong = (a: Figure, b: Figure, digits: number): boolean =>
  Math.min(digitsOf(a).length, digitsOf(b).length) >= digits;

/** Said alike in two turns and otherwise once: the one is odd. */
function isOutvoted(first: readonly Figure[], second: readonly Figure[]): boolean {
  const [many, few] = first.length >= second.length ? [first, second] : [second, first];
  return few.length === 1 && few[0]!.kind === 'money' && new Set(many.map(({ turn }) => turn)).size >= 2;
}

/** An amount of money at another scale, of the same period where more than the two are said. */
function isScaled(a: Figure, b: Figure, values: number): boolean {
  const samePeriod = a.period !== null && a.period === b.period;
  if (a.kind !== 'money') return values === 2 && isOwnName(a.metric);
  if (written(a) < 2 || written(b) < 2) return samePeriod && isOwnName(a.metric) && digitsOf(a) === digitsOf(b);
  return values === 2 || samePeriod;
}

/** "$27 million" for "$27.4 billion": the scale has slipped, and the digits are rounded. */
function thousandfold(a: Figure, b: Figure): 'scale' | null {
  if (a.kind !== 'money' || a.value === null || b.value === null) return null;
  if (digitsOf(a) !== digitsOf(b) && (written(a) < 2 || written(b) < 2)) return null;
  const [x, y] = [allowed(a), allowed(b)];
  const powers = a.unit === 'INR' ? [1e2, 1e-2, 1e3, 1e-3, 1e5, 1e-5] : [1e3, 1e-3, 1e6, 1e-6];
  return powers.some((by) => x.low * by <= y.high && y.low <= x.high * by) ? 'scale' : null;
}

const written = ({ value, step }: Figure): number => `${Math.round(Math.abs(value ?? 0) / (step || 1))}`.length;

/** Two ranges with one end in common, and the other a digit apart. */
function rangeSlip(a: Figure, b: Figure): 'digit' | null {
  const low = a.interval.low === b.interval.low;
  const high = a.interval.high === b.interval.high;
  return low !== high && b.range ? 'digit' : null;
}

function isNear(a: Figure, b: Figure): boolean {
  if (a.range) return true;
  const ratio = a.value! / b.value!;
  return a.step > 0 && Math.abs(a.value!) / a.step >= 100 && ratio > 0.9 && ratio < 1.1;
}
