import { allowed, asTold } from '../../figures/agreement';
import type { ReadFigure } from '../../figures/figure';
import { agrees, type Interval, minus, plus, scaled } from '../../figures/interval';
import { MINUS } from '../../figures/numerals';
import { gather } from '../../text/gather';
import type { TurnClaim } from '../claim';
import { changes, comparable, haveTwoBases, isLoss } from '../comparable';
import { farMoves } from '../document/far-moves';
import { draftClaim, type Formula } from '../draft';
import { sayPeriod } from '../periods';
import type { Relation } from '../relation';
import { say } from '../say';
import { type Move, movesOf } from '../words/moves';
import { pointing } from '../words/vocabulary';

/** "A, up D from B": the change follows from the two amounts. */
export const delta: Relation = {
  id: 'delta',
  name: 'change',
  formula: 'A − B = D',
  wordings: [
    'Cash was $39.0 million, up $6.0 million from $33.0 million.',
    'Expenses increased $3.0 million to $45.0 million.',
    'Headcount fell by 120 from 4,620 to 4,500.',
  ],
  inTurn: (turn) => gather(movesOf(turn), (move) => deltaOf(move)),
  inDocument: [(scene) => farMoves(scene, 'delta', (move) => deltaOf(move)[0] ?? null)],
};

function deltaOf(move: Move): readonly TurnClaim[] {
  const { level, base, reading } = move;
  if (move.delta === null || level === null || move.qualified) return [];
  const [a, d] = [reading.figures[level]!, reading.figures[move.delta]!];
  if (!changes(d, a) || a.kind === 'percent' || d.interval.low > 100 * Math.abs(a.interval.high)) return [];
  const formula = base === null ? implied(move, level, move.delta) : fromBoth(move, level, move.delta, base);
  return formula
    ? [draftClaim(reading, formula)].filter((claim) => !(move.ambiguous && claim.verdict === 'fails'))
    : [];
}

/** Two amounts with one bound, "at least A" from "at least B", differ as if they had none. */
function fromBoth(move: Move, level: number, change: number, base: number): Formula | null {
  const [a, d, b] = [level, change, base].map((index) => move.reading.figures[index]!) as [
    ReadFigure,
    ReadFigure,
    ReadFigure,
  ];
  if (!comparable(a, b) || isLoss(a) !== isLoss(b) || haveTwoBases(a, b)) return null;
  const bothOpen = a.modifier === b.modifier && (a.modifier === 'over' || a.modifier === 'under');
  const rounded = bothOpen ? minus(a.interval, b.interval) : minus(allowed(a), allowed(b));
  const stated = sizeOf(allowed(d));
  const told = minus(asTold(a, b) ?? asTold(a, d) ?? allowed(a), asTold(b, a) ?? asTold(b, d) ?? allowed(b));
  const weak = agrees(sizeOf(rounded), stated) && !agrees(sizeOf(told), stated) && a.modifier === 'exact';
  const computed = weak ? told : rounded;
  return {
    relation: 'delta',
    figures: [level, base, change],
    accent: change,
    computed: sizeOf(computed),
    stated,
    weak,
    words: `${a.written} less ${b.written} is ${say(computed, a.unit, true)}`,
  };
}

/** The size of a difference; which way it goes is for the direction to judge. */
const sizeOf = (values: Interval): Interval => (values.high <= 0 ? scaled(values, -1) : values);

/** Only where it stands and the change are said: the amount before follows. */
function implied(move: Move, level: number, change: number): Formula | null {
  const { figures } = move.reading;
  const [a, d] = [figures[level]!, figures[change]!];
  const way = pointing(move.direction, a.metric);
  if (way === null || a.value === null || d.value === null || isLoss(a)) return null;
  const before = plus(allowed(a), scaled(allowed(d), -way));
  if (before.low <= 0) return null;
  const period = move.periodBefore;
  const name = `${sayPeriod(period) ?? (move.against === 'quarter' ? 'prior-quarter' : 'earlier')} ${a.metric ?? 'amount'}`;
  const words = `${a.written} ${way > 0 ? '−' : '+'} ${d.written}`;
  return {
    relation: 'delta',
    figures: [level, change],
    accent: change,
    stated: allowed(d),
    words: `${a.written} after a change of ${way > 0 ? '+' : MINUS}${d.written} implies ${say(before, a.unit)} before`,
    derived: { name, interval: before, unit: a.unit, period, words },
  };
}
