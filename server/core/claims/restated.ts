import { allowed, restates } from '../figures/agreement';
import type { Figure } from '../figures/figure';
import type { Claim } from './claim';
import { correctionsOf } from './corrections';
import { inheritedLevels } from './inherited';
import { metricKey } from './metrics';
import { unitOf } from './movements';
import type { Relation } from './relation';
import { restatement } from './restatement';
import type { Scene } from './scene';
import { sharedWords } from './similarity';
import { slipBetween } from './slips';

/** The same quantity said twice: the two statements agree within their roundings. */
export const restated: Relation = {
  id: 'restated',
  name: 'restatement',
  formula: 'the intervals of two statements of one quantity overlap',
  wordings: [
    'Revenue was $91.6 million … as I said, fourth-quarter revenue of $92 million.',
    'I actually said between $30 million and $50 million.',
  ],
  inDocument: (scene) => [...repeated(scene), ...inheritedLevels(scene), ...correctionsOf(scene)],
};

/** All statements of one quantity, parted into those that agree with each other. */
type Statements = Figure[][];

function repeated(scene: Scene): readonly Claim[] {
  const quantities = new Map<string, Statements>();
  const claims: Claim[] = [];
  for (const figure of scene.ground.figures) {
    const key = keyOf(scene, figure);
    if (key === null) continue;
    const statements = quantities.get(key) ?? [];
    if (statements.length === 0) quantities.set(key, statements);
    const same = statements.find((group) => restates(group[0]!, figure));
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

/** What makes two figures statements of one quantity: use, metric, period, basis, unit, and what a change is measured against. */
function keyOf(scene: Scene, figure: Figure): string | null {
  const role = scene.roles[figure.id];
  const group = role && GROUPS[role.part];
  const metric = group ? metricKey(figure.metric) : null;
  if (!role || !metric || figure.value === null || figure.unverified) return null;
  if (figure.stance === 'hypothetical' || figure.stance === 'question' || figure.stance === 'consensus') return null;
  const stance = figure.stance === 'actual' || role.part === 'base' ? 'actual' : 'ahead';
  const against = group === 'change' ? `${role.against ?? role.since} ${role.qualified}` : '';
  return `${group}|${metric}|${figure.period}|${figure.basis}|${unitOf(figure)}|${stance}|${against}`;
}

/**
 * Two statements that disagree are mostly two quantities with one name. They contradict each other where the name is of its own,
 * nothing else is said under it, and one number is a slip of the other.
 */
function contradictions(scene: Scene, statements: Statements): readonly Claim[] {
  if (statements.length !== 2) return [];
  const [first, second] = statements as [Figure[], Figure[]];
  const [a, b] = [first[0]!, second[0]!];
  const slip = slipBetween(a, b) ?? thousandfold(a, b);
  if (!slip || slip === 'dropped' || (a.turn === b.turn && a.sentence === b.sentence)) return [];
  if (slip === 'digit' && !isNear(a, b)) return [];
  if (!isOwnName(a) && sharedWords(scene, a, b) < 2) return [];
  const [right, odd] = first.length >= second.length ? [a, b] : [b, a];
  return [{ ...restatement(right, odd, false), weak: slip === 'digit' }];
}

/** "$33 million" for "$33.1 billion": the scale has slipped, and the digits are rounded. */
function thousandfold(a: Figure, b: Figure): 'scale' | null {
  const [x, y] = [allowed(a), allowed(b)];
  const fits = [1e3, 1e-3, 1e6, 1e-6].some((by) => x.low * by <= y.high && y.low <= x.high * by);
  return fits && a.kind === 'money' && Math.abs(a.value!) >= 10 && a.value !== 0 ? 'scale' : null;
}

/** One digit of another may be another quantity, too: only long numbers that lie close together are likely one. */
const isNear = (a: Figure, b: Figure): boolean => {
  const ratio = a.value! / b.value!;
  return a.step > 0 && Math.abs(a.value!) / a.step >= 100 && ratio > 0.9 && ratio < 1.1;
};

const GENERIC = new Set(
  'revenue sales sale income net operating expense cost margin growth profit loss cash flow fee loan deposit reserve balance volume price share rate total asset capital ratio return roe rotce business market customer client employee store people unit year quarter average earning interest investment charge provision portfolio segment product service number level amount increase decrease other end'.split(
    ' ',
  ),
);

/** Whether a metric has a name of its own, beyond what every segment of a company has. */
const isOwnName = (figure: Figure): boolean =>
  (metricKey(figure.metric) ?? '').split(' ').some((word) => !GENERIC.has(word) && word.length > 1);
