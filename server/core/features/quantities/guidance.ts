import type { Claim } from '../../claims/claim';
import type { Figure } from '../../figures/figure';
import { agrees } from '../../figures/interval';
import { later, parsePeriod, writePeriod, yearBefore } from '../../figures/times/period';
import type { Review } from '../../review';
import { comparePeriods, type Entry, entriesOf } from './entries';

/** Guidance, and the result that it can be held against. */
export interface Guided {
  readonly guidance: Entry;
  /** The guidance as last said in the call. */
  readonly guided: Figure;
  readonly actual: Entry;
  readonly result: Figure;
  /** `same` where the result is of the guided period; else the period of the result is the one before it or a year earlier. */
  readonly against: 'same' | 'before' | 'year-before';
  /** Where the result lies; null where it is of another period. */
  readonly lies: 'within' | 'above' | 'below' | null;
}

/** All guidance that stands beside a result of the same metric, unit and basis, in the order of periods. Nothing is guessed. */
export function guidanceAgainstActual(review: Review): readonly Guided[] {
  const entries = entriesOf(review);
  const results = new Map<string, Entry>();
  for (const entry of entries)
    if (entry.stance === 'actual' && !entry.isChange) results.set(identity(entry, entry.period), entry);
  return entries
    .filter(
      ({ stance, metric, period, isChange }) =>
        stance === 'guidance' && !isChange && metric !== null && parsePeriod(period) !== null,
    )
    .flatMap((guidance) => beside(guidance, results) ?? [])
    .sort((a, b) => comparePeriods(a.guidance.period, b.guidance.period));
}

/** An entry's key with another period and as a result. */
const identity = ({ key }: Entry, period: string | null): string => {
  const [metric, , basis, unit] = key.split('|');
  return [metric, period, basis, unit].join('|');
};

function beside(guidance: Entry, results: ReadonlyMap<string, Entry>): Guided | null {
  const period = parsePeriod(guidance.period)!;
  const candidates = [
    ['same', guidance.period],
    ['before', writePeriod(later(period, -1))],
    ['year-before', writePeriod(yearBefore(period))],
  ] as const;
  for (const [against, of] of candidates) {
    const actual = results.get(identity(guidance, of));
    const result = actual?.figures.find(hasAmount);
    const guided = lastSaid(guidance);
    if (against === 'same' && actual) return comparedInText(guidance, actual);
    if (actual && result && guided && isOfOneSize(guided, result))
      return { guidance, guided, actual, result, against, lies: null };
  }
  return null;
}

/**
 * Guidance and result of one period in one call: only where the text itself compares them. Else the guidance is for a later
 * period than its words say, as where "for the full year" stands in the call that reports the year before.
 */
function comparedInText(guidance: Entry, actual: Entry): Guided | null {
  const compared = guidance.claims.find((claim) => isComparison(claim) && actual.claims.includes(claim));
  const guided = guidance.figures.find(({ id }) => compared?.figures.includes(id));
  const result = actual.figures.find(({ id }) => compared?.figures.includes(id));
  if (!guided || !result || !hasAmount(guided) || !hasAmount(result)) return null;
  return { guidance, guided, actual, result, against: 'same', lies: lying(result, guided) };
}

/** The guidance as last said; a range says more than the middle of it, which may be named beside it. */
const lastSaid = ({ figures }: Entry): Figure | undefined =>
  figures.findLast((figure) => figure.range && hasAmount(figure)) ?? figures.findLast(hasAmount);

/** A result is said to lie somewhere to a range, or agrees with what was guided. */
const isComparison = ({ relation, verdict }: Claim): boolean => relation === 'range' || verdict === 'holds';

/** Amounts of money, and percentages that are levels: a share of something and a growth rate may be of anything. */
const hasAmount = ({ kind, value, range, metric }: Figure): boolean =>
  (kind === 'money' || (kind === 'percent' && IS_LEVEL.test(metric ?? ''))) && (value !== null || range);

const IS_LEVEL = /\b(?:margin|ratio|tax rate|yield)s?\b/i;

/** A business does not halve or double from one period to the next; where it seems to, the two are of different scope. */
function isOfOneSize(guided: Figure, result: Figure): boolean {
  const [a, b] = [middle(guided), middle(result)];
  return a * b > 0 && Math.abs(a) < 2 * Math.abs(b) && Math.abs(b) < 2 * Math.abs(a);
}

const middle = ({ interval }: Figure): number => (interval.low + interval.high) / 2;

function lying(result: Figure, guided: Figure): 'within' | 'above' | 'below' {
  if (agrees(result.interval, guided.interval)) return 'within';
  return result.interval.low > guided.interval.high ? 'above' : 'below';
}
