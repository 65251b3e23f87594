import { allowed, asTold } from '../../figures/agreement';
import type { ReadFigure } from '../../figures/figure';
import { agrees, exactly, growth, type Interval, interval, over, plus, scaled } from '../../figures/interval';
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
import { weightedGrowth } from './growth/weighted';

/** "A, up P% from B": the per cent follows from the two amounts. */
export const growthRelation: Relation = {
  id: 'growth',
  name: 'growth',
  formula: 'A ÷ B − 1 = P; with the change D in place of B: D ÷ (A − D) = P',
  wordings: [
    'Revenue was $120.0 million, up 20.0% from $100.0 million.',
    'Orders grew 15% to $46 million compared with $40 million a year ago.',
    'Sales of $54.0 million increased $4.0 million or 8%.',
  ],
  inTurn: (turn) => [...gather(movesOf(turn), (move) => growthOf(move).filter(isGrowth)), ...weightedGrowth(turn)],
  inDocument: [(scene) => farMoves(scene, 'growth', (move) => growthOf(move).find(isGrowth) ?? null)],
};

const isGrowth = ({ relation }: TurnClaim): boolean => relation === 'growth';

/** The claim of a move with its per cent; of relation `implied` where the amount is guided. */
export function growthOf(move: Move): readonly TurnClaim[] {
  const { level, growth: rate, base, delta } = move;
  if (move.qualified) return [];
  if (rate === null) return level !== null && base !== null && delta === null ? unsaid(move, level, base) : [];
  const formula =
    level !== null && base !== null
      ? fromBoth(move, level, rate, base)
      : level !== null && delta !== null
        ? fromDelta(move, rate, delta, level, 'level')
        : base !== null && delta !== null
          ? fromDelta(move, rate, delta, base, 'base')
          : level !== null
            ? implied(move, level, rate)
            : null;
  return formula
    ? [draftClaim(move.reading, formula)].filter((claim) => !(move.ambiguous && claim.verdict === 'fails'))
    : [];
}

/** Two amounts and no rate: what they make is shown beside them. */
function unsaid(move: Move, level: number, base: number): readonly TurnClaim[] {
  const [a, b] = [move.reading.figures[level]!, move.reading.figures[base]!];
  if (!comparable(a, b) || a.kind === 'percent' || a.kind === 'points' || isLoss(a) || isLoss(b) || a.range || b.range)
    return [];
  const computed = growth(allowed(a), allowed(b));
  if (!computed || move.ambiguous || computed.high > 1000) return [];
  const words = `${a.written} over ${b.written} is ${say(computed, '%', true)}`;
  return [
    draftClaim(move.reading, {
      relation: 'growth',
      figures: [level, base],
      computed,
      words,
      derived: {
        name: 'change',
        interval: computed,
        unit: '%',
        period: null,
        words: `${a.written} ÷ ${b.written} − 1`,
      },
    }),
  ];
}

/** The per cent that is said, positive upwards; without a known way, its size. */
function statedRate(rate: ReadFigure, way: 1 | -1 | null): Interval {
  const size = allowed(rate);
  return way === -1 && size.low >= 0 ? scaled(size, -1) : size;
}

function fromBoth(move: Move, level: number, rate: number, base: number): Formula | null {
  const [a, p, b] = [level, rate, base].map((index) => move.reading.figures[index]!) as [
    ReadFigure,
    ReadFigure,
    ReadFigure,
  ];
  if (!comparable(a, b) || a.kind === 'percent' || isLoss(a) !== isLoss(b) || haveTwoBases(a, b)) return null;
  const computed = growth(sized(a), sized(b));
  if (!computed) return null;
  const way = pointing(move.direction, a.metric);
  const stated = statedRate(p, way);
  const told = agrees(computed, stated) ? toldGrowth(a, b) : null;
  if (told && !agrees(told, stated)) return { ...ofBoth(move, [level, base, rate], told, stated), weak: true };
  if (opposite(computed, stated) || way === null) return sizeOnly(move, [level, base, rate], computed, p);
  return ofBoth(move, [level, base, rate], computed, stated);
}

function ofBoth(move: Move, figures: readonly [number, number, number], computed: Interval, stated: Interval): Formula {
  const [a, b] = [move.reading.figures[figures[0]]!, move.reading.figures[figures[1]]!];
  return {
    relation: a.stance === 'guidance' ? 'implied' : 'growth',
    figures,
    accent: figures[2],
    computed,
    stated,
    words: `${a.written} over ${b.written} is ${say(computed, '%', true)}`,
  };
}

/** The growth where the noughts of one amount are told, as the other shows; null where none does. */
function toldGrowth(a: ReadFigure, b: ReadFigure): Interval | null {
  const [now, before] = [asTold(a, b), asTold(b, a)];
  return now || before ? growth(now ?? sized(a), before ?? sized(b)) : null;
}

/** Which way it went is for the direction to judge; here the size alone counts. */
function sizeOnly(
  move: Move,
  figures: readonly [number, number, number],
  computed: Interval,
  rate: ReadFigure,
): Formula {
  const [a, b] = [move.reading.figures[figures[0]]!, move.reading.figures[figures[1]]!];
  const size = computed.high < 0 ? scaled(computed, -1) : computed;
  return {
    relation: 'growth',
    figures,
    accent: figures[2],
    computed: size,
    stated: allowed(rate),
    words: `${a.written} over ${b.written} is ${say(computed, '%', true)}`,
  };
}

const opposite = (a: Interval, b: Interval): boolean => (a.high < 0 && b.low > 0) || (a.low > 0 && b.high < 0);

/** With the change said in money and in per cent, the amount before follows from where it stands now. */
function fromDelta(move: Move, rate: number, delta: number, other: number, side: 'level' | 'base'): Formula | null {
  const { figures } = move.reading;
  const [p, d, x] = [figures[rate]!, figures[delta]!, figures[other]!];
  const way = move.direction === null ? 1 : pointing(move.direction, x.metric);
  if (way === null || !changes(d, x) || x.range || d.range || isLoss(x)) return null;
  const change = scaled(allowed(d), way);
  const before = side === 'base' ? allowed(x) : plus(allowed(x), scaled(change, -1));
  if (before.high <= 0 && way > 0 && side === 'level') return belowNothing(rate, delta, other, [x, d]);
  const quotient = before.low > 0 ? over(change, before) : null;
  if (!quotient) return null;
  const computed = scaled(quotient, 100);
  const amount = side === 'base' ? x.written : `${x.written} ${way > 0 ? 'less' : 'plus'} ${d.written}`;
  return {
    relation: 'growth',
    figures: [delta, other, rate],
    accent: rate,
    computed,
    stated: statedRate(p, way),
    words: `${d.written} on ${amount} is ${say(computed, '%', true)}`,
  };
}

/** A change that is greater than what it has led to. */
const belowNothing = (
  rate: number,
  delta: number,
  level: number,
  [a, d]: readonly [ReadFigure, ReadFigure],
): Formula => ({
  relation: 'growth',
  figures: [delta, level, rate],
  accent: delta,
  holds: false,
  words: `${d.written} up to ${a.written} leaves less than nothing before`,
});

/** Only where it stands and the per cent are said: the amount before follows. */
function implied(move: Move, level: number, rate: number): Formula | null {
  const { figures } = move.reading;
  const [a, p] = [figures[level]!, figures[rate]!];
  const way = pointing(move.direction, a.metric);
  if (way === null || a.kind === 'percent' || a.kind === 'points' || a.stance === 'question' || isLoss(a)) return null;
  const factor = plus(scaled(statedRate(p, way), 0.01), exactly(1));
  const before = factor.low > 0 ? over(allowed(a), factor) : null;
  if (!before) return null;
  const divisor = `${Number((1 + (way * (p.value ?? 0)) / 100).toFixed(4))}`;
  const period = move.periodBefore;
  const words = `${a.written} ÷ ${divisor}`;
  const name = `${sayPeriod(period) ?? priorName(move)} ${a.metric ?? 'amount'}`;
  return {
    relation: 'growth',
    figures: [level, rate],
    accent: rate,
    stated: statedRate(p, way),
    words: `${a.written} after a change of ${way > 0 ? '+' : MINUS}${p.written} implies ${say(before, a.unit)} before`,
    derived: p.value === null ? null : { name, interval: before, unit: a.unit, period, words },
  };
}

const priorName = (move: Move): string =>
  move.against === 'quarter' ? 'prior-quarter' : move.against === 'year' ? 'prior-year' : 'earlier';

const sized = (figure: ReadFigure): Interval => {
  const { low, high } = allowed(figure);
  return high < 0 ? interval(-high, -low) : { low, high };
};
