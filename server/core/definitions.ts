import type { Claim } from './claims/claim';
import { metricKey } from './claims/metrics';
import { agrees, type Interval } from './figures/interval';
import type { Reading, ReadingContext } from './figures/reading';
import type { Definitions } from './rules/judgements/settings';

/** Gives a metric the name that the team calls it by; one that has no other name keeps its own. */
export type Rename = (metric: string | null) => string | null;

/** Metrics by the team's synonyms; null where there are none. A name stands for its spellings: number, case and words that frame it. */
export function renaming({ metricSynonyms }: Definitions): Rename | null {
  const names = new Map<string, string>();
  for (const [name, others] of metricSynonyms ?? []) {
    for (const other of others) {
      const key = metricKey(other);
      if (key !== null) names.set(key, name);
    }
  }
  if (names.size === 0) return null;
  return (metric) => names.get(metricKey(metric) ?? '') ?? metric;
}

/** A reading whose figures carry the team's names of their metrics. */
export const renamed = (reading: Reading, rename: Rename): Reading => ({
  ...reading,
  figures: reading.figures.map((figure) => ({ ...figure, metric: rename(figure.metric) })),
});

/**
 * About when a call was held whose day is not said: a month after the period that it reports, by the month in which the fiscal year
 * ends. A fiscal year bears the number of the calendar year in which it ends. Null where the period is not known either.
 */
export function heldAbout(period: string | null, { fiscalYearEnd }: Definitions): ReadingContext['date'] {
  const match = /^(?:(\d{4})([QH])([1-4])|FY(\d{4}))$/.exec(period ?? '');
  if (!match || fiscalYearEnd === undefined) return null;
  const [, year, part, number, whole] = match;
  const months = part === undefined ? 12 : Number(number) * (part === 'Q' ? 3 : 6);
  const month = Number(year ?? whole) * 12 + (fiscalYearEnd - 1) - (12 - months) + 1;
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}

/** The claims where a team allows for more than the roundings: those that then agree, hold. What is counted one by one has no tolerance. */
export const tolerated = (claims: readonly Claim[], { tolerance = 0 }: Definitions): readonly Claim[] =>
  tolerance === 0
    ? claims
    : claims.map((claim) => (isTolerable(claim, tolerance) ? { ...claim, verdict: 'holds' } : claim));

function isTolerable({ verdict, computed, stated }: Claim, tolerance: number): boolean {
  if (verdict !== 'fails' || !computed || !stated || isExact(computed) || isExact(stated)) return false;
  const slack = (Math.abs(stated.low + stated.high) / 2) * (tolerance / 100);
  return agrees(computed, { low: stated.low - slack, high: stated.high + slack });
}

const isExact = ({ low, high }: Interval): boolean => low === high;
