import { allowed, restates } from '../../figures/agreement';
import type { Figure, ReadFigure } from '../../figures/figure';
import type { Claim, TurnClaim } from '../claim';
import { restatement } from '../document/restatement';
import type { Scene } from '../document/scene';
import { isAlike } from '../document/similarity';
import { draftClaim } from '../draft';
import { isOwnName, metricKey } from '../metrics';
import type { Relation } from '../relation';
import { digitsOf, slipBetween } from '../slips';
import { unitOf } from '../words/movements';
import type { Role } from '../words/role';
import type { TurnWords } from '../words/turn-words';
import { pointing } from '../words/vocabulary';
import { correctionsOf } from './corrections';
import { inheritedLevels } from './inherited';
import { rangeTwins } from './range-twins';

/** The same quantity said twice: the two statements agree within their roundings. */
export const restated: Relation = {
  id: 'restated',
  name: 'restatement',
  formula: 'the intervals of two statements of one quantity overlap',
  wordings: [
    'Revenue was $91.6 million … as I said, fourth-quarter revenue of $92 million.',
    'I actually said between $30 million and $50 million.',
  ],
  inTurn: (turn) => twoRates(turn),
  inDocument: (scene) => [...repeated(scene), ...rangeTwins(scene), ...inheritedLevels(scene), ...correctionsOf(scene)],
};

/** All statements under one name, parted into those that agree with each other. */
type Statements = Figure[][];

function repeated(scene: Scene): readonly Claim[] {
  const quantities = new Map<string, Statements>();
  const claims: Claim[] = [];
  for (const figure of scene.ground.figures) {
    const key = keyOf(scene, figure);
    if (key === null) continue;
    const statements = quantities.get(key) ?? [];
    if (statements.length === 0) quantities.set(key, statements);
    const same = statements.find((group) => restates(group[0]!, figure) && haveOneBasis(group[0]!, figure));
    if (same) {
      claims.push(restatement(same[0]!, figure, true));
      same.push(figure);
    } else statements.push([figure]);
  }
  return [...claims, ...[...quantities.values()].flatMap((statements) => contradictions(scene, statements))];
}

const GROUPS: Readonly<Record<string, string>> = {
  level: 'level',
  result: 'level',
  base: 'level',
  change: 'change',
  share: 'share',
};

/** What makes two figures statements of one quantity: use, metric, period, unit, and what a change is measured against. */
function keyOf(scene: Scene, figure: Figure): string | null {
  const role = scene.roles[figure.id];
  const group = role && GROUPS[role.part];
  const metric = group ? metricKey(figure.metric) : null;
  if (!role || !metric || figure.unverified || (figure.value === null && !figure.range)) return null;
  if (figure.stance === 'hypothetical' || figure.stance === 'question' || figure.stance === 'consensus') return null;
  const stance = figure.stance === 'actual' || role.part === 'base' ? 'actual' : 'ahead';
  const against = group === 'change' ? `${role.against ?? role.since} ${role.qualified} ${way(role, figure)}` : '';
  const period = figure.period ?? (stance === 'actual' ? scene.ground.call.period : null);
  return `${group}|${metric}|${period}|${unitOf(figure)}|${stance}|${figure.range}|${against}`;
}

const way = (role: Role, figure: Figure): number | null => pointing(role.direction, figure.metric);

const haveOneBasis = (a: Figure, b: Figure): boolean => a.basis === b.basis || a.basis === null || b.basis === null;

/** More values than these under one name belong to several quantities. */
const MOST = 8;

/**
 * Two statements that disagree are mostly two quantities with one name. They contradict each other where the name is of its own
 * and nothing else is said under it, or where their sentences are alike, and one number is a slip of the other.
 */
function contradictions(scene: Scene, statements: Statements): readonly Claim[] {
  if (statements.length < 2 || statements.length > MOST) return [];
  const claims: Claim[] = [];
  for (const [at, first] of statements.entries()) {
    for (const second of statements.slice(at + 1)) {
      const claim = contradiction(scene, first, second, statements.length === 2);
      if (claim) claims.push(claim);
    }
  }
  return claims;
}

function contradiction(
  scene: Scene,
  first: readonly Figure[],
  second: readonly Figure[],
  alone: boolean,
): Claim | null {
  const [a, b] = [first[0]!, second[0]!];
  const slip = a.range ? rangeSlip(a, b) : (thousandfold(a, b) ?? slipBetween(a, b));
  if (!slip || slip === 'dropped' || (a.turn === b.turn && a.sentence === b.sentence) || !haveOneBasis(a, b))
    return null;
  if (slip === 'digit' && !isNear(a, b)) return null;
  const named =
    (alone && slip !== 'digit' && (isOwnName(a.metric) || isLong(a, b) || isOutvoted(first, second))) ||
    (slip === 'scale' && isScaled(a, b, alone));
  if (a.turn === b.turn ? !named || (slip !== 'scale' && areNeighbours(a, b)) : !named && !isAlike(scene, a, b))
    return null;
  if (slip === 'digit' && [a, b].some(({ id }) => scene.roles[id]?.qualified)) return null;
  const [right, odd] = first.length >= second.length ? [a, b] : [b, a];
  return {
    ...restatement(right, odd, false),
    weak: slip === 'digit' || !alone || (a.turn === b.turn && slip !== 'scale'),
  };
}

/** Sentences of one speaker close together go from one thing to the next, in the same words. */
const areNeighbours = (a: Figure, b: Figure): boolean => Math.abs(a.sentence - b.sentence) <= 8;

/** "$33 million" for "$33.1 billion": the scale has slipped, and the digits are rounded. */
function thousandfold(a: Figure, b: Figure): 'scale' | null {
  if (a.kind !== 'money' || a.value === null || b.value === null || digits(a) < 2 || digits(b) < 2) return null;
  const [x, y] = [allowed(a), allowed(b)];
  const powers = a.unit === 'INR' ? [1e2, 1e-2, 1e3, 1e-3, 1e5, 1e-5] : [1e3, 1e-3, 1e6, 1e-6];
  return powers.some((by) => x.low * by <= y.high && y.low <= x.high * by) ? 'scale' : null;
}

/** Said alike in two turns and otherwise once: the one is odd. */
const isOutvoted = (first: readonly Figure[], second: readonly Figure[]): boolean => {
  const [many, few] = first.length >= second.length ? [first, second] : [second, first];
  return few.length === 1 && new Set(many.map(({ turn }) => turn)).size >= 2;
};

/** Three digits that are the same but for a slip are hardly of two quantities, whatever their name. */
const isLong = (a: Figure, b: Figure): boolean => Math.min(digitsOf(a).length, digitsOf(b).length) >= 3;

/** An amount of money at another scale, of the same period where more than the two are said. */
const isScaled = (a: Figure, b: Figure, alone: boolean): boolean =>
  a.kind === 'money' && digits(a) > 1 && digits(b) > 1 && (alone || (a.period !== null && a.period === b.period));

const digits = ({ value, step }: Figure): number => `${Math.round(Math.abs(value ?? 0) / (step || 1))}`.length;

/** Two ranges with one end in common, and the other a digit apart. */
function rangeSlip(a: Figure, b: Figure): 'digit' | null {
  const low = a.interval.low === b.interval.low;
  const high = a.interval.high === b.interval.high;
  return low !== high && b.range ? 'digit' : null;
}

/** One digit of another may be another quantity, too: only long numbers that lie close together are likely one. */
function isNear(a: Figure, b: Figure): boolean {
  if (a.range) return true;
  const ratio = a.value! / b.value!;
  return a.step > 0 && Math.abs(a.value!) / a.step >= 100 && ratio > 0.9 && ratio < 1.1;
}

/** "improving more than 3.5% or 3%": two rates for one change, of which the finer is not the coarser. */
const twoRates = (turn: TurnWords): readonly TurnClaim[] =>
  turn.roles.flatMap((roles) =>
    roles.flatMap((role, at) => {
      const before = roles[at - 1];
      if (role.joined !== 'or' || role.part !== 'change' || before?.part !== 'change') return [];
      const [a, b] = [turn.reading.figures[before.figure]!, turn.reading.figures[role.figure]!];
      if (!areRates(a, b) || a.stance !== 'actual' || role.qualified || before.qualified) return [];
      const isBelow = a.modifier === 'over' && b.modifier === 'exact' && b.value! < a.value!;
      if (!isBelow && (restates(a, b) || (a.step === b.step && a.modifier === 'exact'))) return [];
      return [
        draftClaim(turn.reading, {
          relation: 'restated',
          figures: [before.figure, role.figure],
          accent: before.figure,
          computed: allowed(b),
          stated: allowed(a),
          holds: false,
          words: `${a.modifier === 'over' ? 'more than ' : ''}${a.written} and ${b.written} for one change`,
        }),
      ];
    }),
  );

const areRates = (a: ReadFigure, b: ReadFigure): boolean =>
  [a, b].every(({ kind, value }) => kind === 'percent' && value !== null && value < 1000);
