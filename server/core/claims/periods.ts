import { later, parsePeriod, writePeriod, yearBefore } from '../figures/times/period';
import type { Comparison } from './words/comparison';

/** The period that a change of `period` is measured against; null where either is not known. */
export function periodBefore(period: string | null, against: Comparison | null): string | null {
  const parsed = parsePeriod(period);
  if (!parsed || !against) return null;
  if (against === 'year') return writePeriod(yearBefore(parsed));
  return parsed.part?.of === 'quarter' ? writePeriod(later(parsed, -1)) : null;
}

const ORDINALS = ['first', 'second', 'third', 'fourth'];

/** "third-quarter", "2010", "first-half": a period as an adjective; null for one that is not known. */
export function sayPeriod(period: string | null): string | null {
  const parsed = parsePeriod(period);
  if (!parsed) return null;
  if (!parsed.part) return `${parsed.year}`;
  return `${ORDINALS[parsed.part.number - 1]}-${parsed.part.of} ${parsed.year}`;
}
