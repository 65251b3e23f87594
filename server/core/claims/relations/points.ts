import { allowed } from '../../figures/agreement';
import type { ReadFigure } from '../../figures/figure';
import { type Interval, minus, plus, scaled } from '../../figures/interval';
import { MINUS } from '../../figures/numerals';
import { gather } from '../../text/gather';
import type { TurnClaim } from '../claim';
import { farMoves } from '../document/far-moves';
import { draftClaim, type Formula } from '../draft';
import { OPERATING_LEVERAGE } from '../equations/points';
import { equationClaims } from '../equations/solve';
import { sayPeriod } from '../periods';
import type { Relation } from '../relation';
import { say } from '../say';
import { type Move, movesOf } from '../words/moves';
import { pointing } from '../words/vocabulary';

/** "Margin of A%, up N basis points from B%": the points follow from the two shares. */
export const points: Relation = {
  id: 'points',
  name: 'points',
  formula: '100 · (A − B) = N basis points; A − B = N percentage points',
  wordings: [
    'Gross margin was 38.4%, up 150 basis points from 36.9%.',
    'Operating margin improved from 12.0% to 14.5%, or 250 basis points.',
    'Revenue rose 6% and operating expenses rose 2%, which is 4 points of operating leverage.',
  ],
  inTurn: (turn) => [...gather(movesOf(turn), (move) => pointsOf(move)), ...equationClaims(turn, OPERATING_LEVERAGE)],
  inDocument: [(scene) => farMoves(scene, 'delta', (move) => pointsOf(move)[0] ?? null)],
};

function pointsOf(move: Move): readonly TurnClaim[] {
  const { level, base, reading } = move;
  if (level === null || move.qualified) return [];
  const a = reading.figures[level]!;
  const b = base === null ? null : reading.figures[base]!;
  const n = move.delta === null ? null : reading.figures[move.delta]!;
  if (a.kind !== 'percent' || (b && b.kind !== 'percent') || (n && n.kind !== 'points') || a.range) return [];
  const formula = b && n ? fromBoth(move, a, b, n) : b ? unsaid(move, a, b) : n ? implied(move, a, n) : null;
  return formula
    ? [draftClaim(reading, formula)].filter((claim) => !(move.ambiguous && claim.verdict === 'fails'))
    : [];
}

/** In basis points where the text counts in those, else in percentage points. */
const inUnit = (values: Interval, unit: string | null): Interval => (unit === 'bp' ? scaled(values, 100) : values);

function fromBoth(move: Move, a: ReadFigure, b: ReadFigure, n: ReadFigure): Formula {
  const computed = inUnit(minus(allowed(a), allowed(b)), n.unit);
  return {
    relation: 'points',
    figures: [move.level!, move.base!, move.delta!],
    accent: move.delta,
    computed: computed.high <= 0 ? scaled(computed, -1) : computed,
    stated: sizeOf(allowed(n)),
    words: `${a.written} less ${b.written} is ${say(computed, n.unit, true)}`,
  };
}

const sizeOf = (values: Interval): Interval => (values.high < 0 ? scaled(values, -1) : values);

/** Two shares and no points: what they make is shown beside them. */
function unsaid(move: Move, a: ReadFigure, b: ReadFigure): Formula | null {
  if (move.growth !== null) return null;
  const difference = inUnit(minus(allowed(a), allowed(b)), 'bp');
  const middle = inUnit({ low: (a.value ?? 0) - (b.value ?? 0), high: (a.value ?? 0) - (b.value ?? 0) }, 'bp');
  return {
    relation: 'points',
    figures: [move.level!, move.base!],
    holds: true,
    words: `${a.written} less ${b.written} is ${say(middle, 'bp', true)}`,
    derived: { name: 'change', interval: difference, unit: 'bp', period: null, words: `${a.written} − ${b.written}` },
  };
}

function implied(move: Move, a: ReadFigure, n: ReadFigure): Formula | null {
  const way = pointing(move.direction, a.metric);
  if (way === null || n.value === null) return null;
  const change = n.unit === 'bp' ? scaled(allowed(n), 0.01) : allowed(n);
  const before = plus(allowed(a), scaled(change, -way));
  if (before.high < 0 && isShareOfWhole(a)) return belowZero(move, a, n, before);
  const period = move.periodBefore;
  return {
    relation: 'points',
    figures: [move.level!, move.delta!],
    accent: move.delta,
    stated: allowed(n),
    words: `${a.written} after a change of ${way > 0 ? '+' : MINUS}${n.written} implies ${say(before, '%')} before`,
    derived: {
      name: `${sayPeriod(period) ?? 'earlier'} ${a.metric ?? 'share'}`,
      interval: before,
      unit: '%',
      period,
      words: `${a.written} ${way > 0 ? '−' : '+'} ${n.written}`,
    },
  };
}

/** A margin may be negative; a ratio, a rate or a share of a whole may not. */
const isShareOfWhole = (figure: ReadFigure): boolean =>
  /\b(?:ratio|rate|share|churn|utilization|occupancy|penetration|mix)\b/.test(figure.metric ?? '') &&
  !/growth|return/.test(figure.metric ?? '');

const belowZero = (move: Move, a: ReadFigure, n: ReadFigure, before: Interval): Formula => ({
  relation: 'points',
  figures: [move.level!, move.delta!],
  accent: move.delta,
  holds: false,
  words: `${a.written} after a change of +${n.written} implies ${say(before, '%')} before`,
});
