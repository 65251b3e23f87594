import { allowed, contradicts } from '../../figures/agreement';
import type { ReadFigure } from '../../figures/figure';
import { growth, type Interval, minus, scaled } from '../../figures/interval';
import { metricKey } from '../metrics';
import { slipInto } from '../slips';
import { type Movement, unitOf } from './movements';
import type { TurnWords } from './turn-words';

/** The two ends of a move, as figures of the reading. */
export interface Ends {
  readonly level: number;
  readonly base: number;
}

/**
 * "Lead times fell by 4 days. They were 42 days, compared to 46": the two ends that a sentence beside says of a change that is said
 * alone. They are its own only if they make it, or would but for one slip; else something else has moved under the same name.
 */
export function endsBeside(turn: TurnWords, index: number, movement: Movement): Ends | null {
  const change = movement.delta ?? movement.growth;
  if (change === null || movement.level !== null || movement.qualified) return null;
  const metric = metricKey(turn.reading.figures[change]!.metric);
  if (metric === null) return null;
  const { base } = movement;
  const found =
    base === null
      ? [...(turn.movements[index - 1] ?? []), ...(turn.movements[index + 1] ?? [])].flatMap((other) =>
          endsOf(turn, metric, movement, other),
        )
      : levelsBefore(turn, index, metric).map((level) => ({ level, base }));
  return found.length === 1 && isMadeBy(turn, change, found[0]!) ? found[0]! : null;
}

/** How many sentences before one may say the level that its change and its base belong to. */
const BACK = 2;

/** "The tax rate was 22.8%. … It was 70 basis points above our 22.1% rate": the levels of the metric that were said just before. */
function levelsBefore(turn: TurnWords, index: number, metric: string): readonly number[] {
  return turn.roles
    .slice(Math.max(0, index - BACK), index)
    .flat()
    .filter(({ part, figure }) => {
      const said = turn.reading.figures[figure]!;
      return (part === 'level' || part === 'result') && !said.range && metricKey(said.metric) === metric;
    })
    .map(({ figure }) => figure);
}

function endsOf({ reading }: TurnWords, metric: string, { against }: Movement, other: Movement): readonly Ends[] {
  const { level, base } = other;
  if (level === null || base === null || other.delta !== null || other.growth !== null) return [];
  if (other.qualified || other.ambiguous) return [];
  if (against !== null && other.against !== null && other.against !== against) return [];
  return metricKey(reading.figures[level]!.metric) === metric ? [{ level, base }] : [];
}

function isMadeBy({ reading }: TurnWords, change: number, { level, base }: Ends): boolean {
  const [d, a, b] = [change, level, base].map((index) => reading.figures[index]!) as [
    ReadFigure,
    ReadFigure,
    ReadFigure,
  ];
  const isMove = unitOf(a) === unitOf(b) && !a.range && !b.range && a.value !== b.value;
  const computed = isMove ? changeBetween(d, a, b) : null;
  if (!computed) return false;
  const size = computed.high < 0 ? scaled(computed, -1) : computed;
  if (!contradicts(size, allowed(d))) return true;
  const slip = slipInto(d, size);
  return slip === 'swapped' || slip === 'teen' || (slip === 'scale' && d.kind !== 'percent');
}

/** The change of the kind that is said: per cent, points, or the difference in the ends' own unit. */
function changeBetween(change: ReadFigure, level: ReadFigure, base: ReadFigure): Interval | null {
  const [a, b] = [allowed(level), allowed(base)];
  if (change.kind === 'percent') return level.kind === 'percent' ? null : growth(a, b);
  if (change.kind === 'points')
    return level.kind === 'percent' ? scaled(minus(a, b), change.unit === 'bp' ? 100 : 1) : null;
  return unitOf(change) === unitOf(level) ? minus(a, b) : null;
}
