import { allowed, restates } from '../../figures/agreement';
import type { Figure } from '../../figures/figure';
import { agrees, type Interval } from '../../figures/interval';
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
  const values = valuesByKey(byQuantity);
  const one = (key: string | null, except: Figure): Figure | null => {
    if (key === null) return null;
    return keyOf(except, except.period) === key
      ? finest((byQuantity.get(key) ?? []).filter((figure) => figure.id !== except.id))
      : values(key).finest;
  };
  /** Where a metric has several values in one period, it is a name for several quantities: each segment's own. */
  const isAmbiguous = (level: Figure): boolean => {
    const key = keyOf(level, level.period);
    return key !== null && values(key).different.some((value) => !agrees(value, allowed(level)));
  };
  return {
    baseElsewhere: (level, period) =>
      (isAmbiguous(level) ? null : one(keyOf(level, period), level)) ?? twinBase(bases, level),
    levelOfChange: (change) => {
      const key = keyOf(change, change.period);
      return key === null ? null : values(key)[isOwnName(change.metric) ? 'mostSaid' : 'onlySaid'];
    },
  };
}

/** What the levels of one quantity come to. */
interface Values {
  /** The one written most finely, where all agree. */
  readonly finest: Figure | null;
  readonly mostSaid: Figure | null;
  readonly onlySaid: Figure | null;
  /** The values that they may stand for, each once. */
  readonly different: readonly Interval[];
}

/** Reads what the levels of a quantity come to when it is first asked: a long document says few quantities many times. */
function valuesByKey(levels: ReadonlyMap<string, readonly Figure[]>): (key: string) => Values {
  const known = new Map<string, Values>();
  return (key) => {
    const before = known.get(key);
    if (before) return before;
    const all = levels.get(key) ?? [];
    const different = new Map(all.map(allowed).map((value) => [`${value.low} ${value.high}`, value]));
    const made: Values = {
      finest: finest(all),
      mostSaid: mostSaid(all, true),
      onlySaid: mostSaid(all, false),
      different: [...different.values()],
    };
    known.set(key, made);
    return made;
  };
}

function finest(levels: readonly Figure[]): Figure | null {
  const [first] = levels;
  if (!first || levels.some((figure) => !agrees(allowed(figure), allowed(first)))) return null;
  return levels.reduce((best, figure) => (figure.step < best.step ? figure : best));
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
  let twin: Pair | null = null;
  for (const pair of pairs.get(`${metric}|${unitOf(level)}`) ?? []) {
    if (!restates(pair.level, level)) continue;
    if (twin) return null;
    twin = pair;
  }
  return twin?.base ?? null;
}
