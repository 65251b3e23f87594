import { allowed, restates } from '../../figures/agreement';
import type { Figure } from '../../figures/figure';
import { agrees } from '../../figures/interval';
import { push } from '../lists';
import { isOwnName, metricKey } from '../metrics';
import type { Ground } from '../relation';
import { unitOf } from '../words/movements';
import type { Role } from '../words/role';
import type { MoveOfTurn } from './scene';

/** The levels of a document by what they measure, found without looking at all of them. */
export interface Levels {
  /** What a level was in another period; null where none says it, or several that disagree. */
  readonly baseElsewhere: (level: Figure, period: string | null) => Figure | null;
  /** The level that a change belongs to: of its metric, period and unit. */
  readonly levelOfChange: (change: Figure) => Figure | null;
}

export function levelsIn(ground: Ground, moves: readonly MoveOfTurn[], roles: readonly (Role | null)[]): Levels {
  const byQuantity = levelsByQuantity(ground, roles);
  const bases = basesByMetric(ground, moves);
  const one = (key: string | null, except: number): Figure | null => {
    const found = key === null ? undefined : byQuantity.get(key)?.filter((figure) => figure.id !== except);
    const first = found?.[0];
    if (!found || !first || found.some((figure) => !agrees(allowed(figure), allowed(first)))) return null;
    return found.reduce((best, figure) => (figure.step < best.step ? figure : best));
  };
  /** Where a metric has several values in one period, it is a name for several quantities: each segment's own. */
  const isAmbiguous = (level: Figure): boolean =>
    (byQuantity.get(keyOf(level, level.period) ?? '') ?? []).some((figure) => !agrees(allowed(figure), allowed(level)));
  return {
    baseElsewhere: (level, period) =>
      (isAmbiguous(level) ? null : one(keyOf(level, period), level.id)) ?? twinBase(bases, level),
    levelOfChange: (change) =>
      mostSaid(byQuantity.get(keyOf(change, change.period) ?? '') ?? [], isOwnName(change.metric)),
  };
}

const keyOf = (figure: Figure, period: string | null): string | null => {
  const metric = metricKey(figure.metric);
  return metric && period ? `${metric}|${period}|${figure.basis ?? ''}|${unitOf(figure)}` : null;
};

function levelsByQuantity(ground: Ground, roles: readonly (Role | null)[]): ReadonlyMap<string, readonly Figure[]> {
  const levels = new Map<string, Figure[]>();
  for (const figure of ground.figures) {
    const part = roles[figure.id]?.part;
    const isLevel = part === 'level' || part === 'result' || part === 'base';
    if (!isLevel || (figure.stance !== 'actual' && part !== 'base') || figure.range) continue;
    const key = keyOf(figure, figure.period);
    if (key !== null) push(levels, key, figure);
  }
  return levels;
}

/** The value that is said most often, and more than once; of a metric without a name of its own, only if no other is said. */
function mostSaid(levels: readonly Figure[], named: boolean): Figure | null {
  const groups: Figure[][] = [];
  for (const level of levels) {
    const same = groups.find(([first]) => restates(first!, level));
    if (same) same.push(level);
    else groups.push([level]);
  }
  const [most, next] = groups.sort((a, b) => b.length - a.length);
  if (!most || most.length < 2 || most.length === next?.length || (next && !named)) return null;
  return most[0]!;
}

interface Pair {
  readonly level: Figure;
  readonly base: Figure;
}

/** All moves that say both ends, by their metric and unit. */
function basesByMetric(ground: Ground, moves: readonly MoveOfTurn[]): ReadonlyMap<string, readonly Pair[]> {
  const pairs = new Map<string, Pair[]>();
  for (const { turn, move } of moves) {
    const { level, base } = move;
    if (level === null || base === null) continue;
    const { figures } = ground.turns[turn]!;
    const metric = metricKey(figures[level]!.metric);
    if (metric) push(pairs, `${metric}|${unitOf(figures[level]!)}`, { level: figures[level]!, base: figures[base]! });
  }
  return pairs;
}

/** Who says the same level elsewhere, together with where it came from, says the base. */
function twinBase(pairs: ReadonlyMap<string, readonly Pair[]>, level: Figure): Figure | null {
  const metric = metricKey(level.metric);
  const twins = pairs.get(`${metric}|${unitOf(level)}`)?.filter((pair) => restates(pair.level, level));
  return twins?.length === 1 ? twins[0]!.base : null;
}
