import { allowed, contradicts } from '../../../figures/agreement';
import type { Figure } from '../../../figures/figure';
import { plus } from '../../../figures/interval';
import { parsePeriod, writePeriod } from '../../../figures/times/period';
import { cover } from '../../../text/span';
import type { Claim } from '../../claim';
import type { Scene } from '../../document/scene';
import { isHedged } from '../../draft';
import { metricKey } from '../../metrics';
import { say } from '../../say';
import { slipInto, slipThat } from '../../slips';
import { unitOf } from '../../words/movements';

/** Flows whose quarters make the half and the year; balances and per-share amounts do not add up over time. */
const FLOWS =
  /revenue|sales|income|profit|earning|cash flow|expense|cost|dividend|order|booking|capital expenditure|unit|shipment|production/;

/** Quarters against their half or year, and halves against theirs, where all of them are said. */
export function sumsOverTime(scene: Scene): readonly Claim[] {
  const levels = levelsByMetric(scene);
  return [...levels.values()].flatMap((periods) =>
    [...periods].flatMap(([period, whole]) =>
      partsOf(period).flatMap((names) => {
        const parts = names.map((name) => periods.get(name));
        return whole && parts.every((part) => part != null) ? sumClaim(parts as readonly Figure[], whole) : [];
      }),
    ),
  );
}

/** The periods that make one: four quarters or two halves a year, two quarters a half. */
function partsOf(period: string): readonly (readonly string[])[] {
  const parsed = parsePeriod(period);
  if (!parsed || parsed.part?.of === 'quarter') return [];
  const { year, part } = parsed;
  const quarter = (number: number): string => writePeriod({ year, part: { of: 'quarter', number } });
  const half = (number: number): string => writePeriod({ year, part: { of: 'half', number } });
  if (part) return [part.number === 1 ? [quarter(1), quarter(2)] : [quarter(3), quarter(4)]];
  return [[half(1), half(2)], [1, 2, 3, 4].map(quarter)];
}

/** By metric, basis and unit, then by period: the one value that is said, null where several differ. */
function levelsByMetric(scene: Scene): ReadonlyMap<string, ReadonlyMap<string, Figure | null>> {
  const metrics = new Map<string, Map<string, Figure | null>>();
  for (const figure of scene.ground.figures) {
    const part = scene.roles[figure.id]?.part;
    const metric = part === 'level' || part === 'result' || part === 'base' ? metricKey(figure.metric) : null;
    const isFlow =
      metric !== null &&
      FLOWS.test(metric) &&
      !figure.unit?.includes('/') &&
      figure.kind !== 'percent' &&
      figure.kind !== 'points';
    if (!isFlow || figure.value === null || figure.period === null || figure.stance !== 'actual') continue;
    const key = `${metric}|${figure.basis}|${unitOf(figure)}`;
    const periods = metrics.get(key) ?? new Map<string, Figure | null>();
    metrics.set(key, periods);
    const period = halfOf(scene, figure) ?? figure.period;
    const there = periods.get(period);
    periods.set(
      period,
      there === undefined || (there && !contradicts(allowed(there), allowed(figure))) ? figure : null,
    );
  }
  return metrics;
}

/** "For the six months ended September 30" is the first half of a call's year where the call is of its second quarter. */
function halfOf({ ground, words }: Scene, { turn, sentence, period }: Figure): string | null {
  const call = parsePeriod(ground.call.period);
  const isHalf = call?.part?.of === 'quarter' && call.part.number % 2 === 0;
  if (!call?.part || !isHalf || (parsePeriod(period)?.part && period !== ground.call.period)) return null;
  const { items } = words[turn]!.sentences[sentence]!;
  const said = items.map(({ word, figure }) =>
    figure < 0 ? word : ground.turns[turn]!.reading.figures[figure]!.written.toLowerCase(),
  );
  return HALF.test(said.join(' '))
    ? writePeriod({ year: call.year, part: { of: 'half', number: call.part.number / 2 } })
    : null;
}

const HALF = /\b(?:six months|six month|6 months|half year|half-year)\b/;

function sumClaim(parts: readonly Figure[], whole: Figure): readonly Claim[] {
  const computed = parts.map((part) => allowed(part)).reduce(plus);
  const fails = contradicts(computed, allowed(whole));
  if (fails && !slipInto(whole, computed) && !parts.some((part) => repairs(part, parts, whole))) return [];
  const figures = [...parts, whole];
  return [
    {
      relation: 'sum',
      span: figures.every(({ turn }) => turn === whole.turn)
        ? figures.map(({ span }) => span).reduce(cover)
        : whole.span,
      turn: whole.turn,
      figures: figures.map(({ id }) => id),
      accent: whole.id,
      computed,
      stated: allowed(whole),
      verdict: fails ? 'fails' : 'holds',
      words: `${parts.map(({ written }) => written).join(' + ')} is ${say(computed, whole.unit)}`,
      derived: null,
      distance: 'document',
      corrected: false,
      hedged: figures.some(isHedged),
      unverified: figures.some(({ unverified }) => unverified),
    },
  ];
}

/** Whether a slip in one part, and not in the whole, explains the difference. */
const repairs = (part: Figure, parts: readonly Figure[], whole: Figure): boolean =>
  slipThat(part, (value) => {
    const half = part.step / 2;
    const sum = parts
      .map((each) => (each === part ? { low: value - half, high: value + half } : allowed(each)))
      .reduce(plus);
    return !contradicts(sum, allowed(whole));
  }) !== null;
