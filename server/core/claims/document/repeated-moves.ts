import type { Figure } from '../../figures/figure';
import { gather } from '../../text/gather';
import { once } from '../../text/once';
import { push } from '../lists';
import { metricKey } from '../metrics';
import { wholeDigits } from '../slips';
import { unitOf } from '../words/movements';
import type { Move } from '../words/moves';
import type { MoveOfTurn, Scene } from './scene';

/** The change of one quantity said at two places: what it has come to is the same number at both. */
export interface RepeatedMove {
  readonly first: Move;
  readonly second: Move;
  /** How much it has changed, at both places in one unit. */
  readonly changes: readonly [Figure, Figure];
  /** Whether both are said to be counted from one time; where one place says none, it may be another. */
  readonly fromOne: boolean;
}

/**
 * All changes of a document that are said again, place by place. A level of one name and one value, counted
 * from one time, has moved by one change: leaders say it first, and their finance officers again.
 */
export const repeatedMoves = once((scene: Scene): readonly RepeatedMove[] => {
  if (!scene.isOneCall) return [];
  const byLevel = new Map<string, MoveOfTurn[]>();
  for (const said of scene.moves) {
    const key = keyOf(scene, said);
    if (key !== null) push(byLevel, key, said);
  }
  return gather([...byLevel.values()], (said) =>
    gather(said.slice(0, MOST), (first, at) => gather(said.slice(at + 1, MOST), (other) => pair(scene, first, other))),
  );
});

/** What is said more often under one name is of several quantities, and long documents are not to be compared with themselves. */
const MOST = 6;

/** Shorter numbers are of several quantities. */
const DIGITS = 2;

function keyOf(scene: Scene, { turn, move }: MoveOfTurn): string | null {
  const level = move.level === null ? null : scene.ground.turns[turn]!.figures[move.level]!;
  if (!level || move.ambiguous || level.range || level.value === null || wholeDigits(level).length < DIGITS)
    return null;
  const metric = metricKey(level.metric);
  if (metric === null || level.stance !== 'actual') return null;
  return `${metric}|${unitOf(level)}|${level.value}|${level.period ?? scene.ground.call.period}|${move.qualified}`;
}

function pair(scene: Scene, a: MoveOfTurn, b: MoveOfTurn): readonly RepeatedMove[] {
  if ((a.turn === b.turn && a.move.sentence === b.move.sentence) || !areComparable(a.move, b.move)) return [];
  return gather(['growth', 'delta'] as const, (slot) => {
    const [one, other] = [changeOf(scene, a, slot), changeOf(scene, b, slot)];
    if (!one || !other || unitOf(one) !== unitOf(other)) return [];
    const fromOne = a.move.against === b.move.against;
    return [{ first: a.move, second: b.move, changes: [one, other] as const, fromOne }];
  });
}

const areComparable = (a: Move, b: Move): boolean =>
  a.against === b.against || a.against === null || b.against === null;

function changeOf(scene: Scene, { turn, move }: MoveOfTurn, slot: 'growth' | 'delta'): Figure | null {
  const index = move[slot];
  const change = index === null ? null : scene.ground.turns[turn]!.figures[index]!;
  return change && !change.range && !change.unverified && change.value !== null ? change : null;
}
