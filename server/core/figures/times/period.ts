import { remembered } from '../../text/remembered';

/** A fiscal period by its parts: a quarter or half of a year, or the whole year where `part` is null. */
export interface FiscalPeriod {
  readonly year: number;
  readonly part: { readonly of: 'quarter' | 'half'; readonly number: number } | null;
}

const WRITTEN = /^(?:FY(\d{4})|(\d{4})([QH])([1-4]))$/;

/** Reads `2011Q4`, `2011H1` or `FY2011`; null for anything else. */
export const parsePeriod = (written: string | null): FiscalPeriod | null => (written === null ? null : read(written));

const read = remembered((written): FiscalPeriod | null => {
  const match = WRITTEN.exec(written);
  if (!match) return null;
  if (match[1]) return { year: Number(match[1]), part: null };
  return { year: Number(match[2]), part: { of: match[3] === 'Q' ? 'quarter' : 'half', number: Number(match[4]) } };
});

export function writePeriod({ year, part }: FiscalPeriod): string {
  if (!part) return `FY${year}`;
  return `${year}${part.of === 'quarter' ? 'Q' : 'H'}${part.number}`;
}

/** The period so many quarters, halves or years (after its own kind) later; earlier where `by` is negative. */
export function later(period: FiscalPeriod, by: number): FiscalPeriod {
  if (!period.part) return { year: period.year + by, part: null };
  const perYear = period.part.of === 'quarter' ? 4 : 2;
  const count = period.year * perYear + period.part.number - 1 + by;
  return {
    year: Math.floor(count / perYear),
    part: { of: period.part.of, number: (((count % perYear) + perYear) % perYear) + 1 },
  };
}

/** The same period one year earlier. */
export const yearBefore = (period: FiscalPeriod): FiscalPeriod => ({ ...period, year: period.year - 1 });

/** In quarters. */
const lengthOf = ({ part }: FiscalPeriod): number => (part === null ? 4 : part.of === 'half' ? 2 : 1);

/** When a period ends, in quarters of its own calendar: two periods of one fiscal year are compared by it. */
export const endOfPeriod = (period: FiscalPeriod): number =>
  period.year * 4 + (period.part === null ? 4 : period.part.number * lengthOf(period));

/** When a period begins, in quarters as `endOfPeriod` counts them. */
export const startOfPeriod = (period: FiscalPeriod): number => endOfPeriod(period) - lengthOf(period);
