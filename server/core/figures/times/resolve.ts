import type { ReadingContext } from '../reading';
import type { Time, YearWord } from './mention';
import { type FiscalPeriod, later, parsePeriod, writePeriod, yearBefore } from './period';

/** Whether the sentence speaks of what was or of what is to come, for quarters whose year is not said; `open` where no word tells. */
export type Outlook = 'past' | 'future' | 'open';

/**
 * The period or date that a mention stands for, seen from the call: `2011Q4`, `FY2011`, `2011H1`, `2011-09-24`, `2011-09`.
 * Without the call's own period relative ones stay as said: `prior-year`, `prior-quarter`, `Q3`. Null where nothing is known.
 */
export function resolveTime(time: Time, context: ReadingContext, outlook: Outlook, isBase = false): string | null {
  const call = parsePeriod(context.period);
  if (time.kind === 'date') return dateOf(time, call, context);
  if (time.kind === 'relative') return relativeTo(call, time, outlook, isBase);
  if (time.kind === 'alike') return writePeriod({ year: time.year, part: call?.part ?? null });
  if (time.kind === 'year') return yearOf(time.year, call, outlook);
  if (time.kind === 'month-quarter') return monthQuarter(time.month, numberOf(time.year, call), call, context, outlook);
  const year = numberOf(time.year, call);
  const part = { of: time.kind, number: time.number } as const;
  if (year !== null) return writePeriod({ year, part });
  if (time.year && typeof time.year !== 'number') return time.year.by < 0 ? 'prior-year' : null;
  return call ? writePeriod(nearest(call, part, outlook)) : `${part.of === 'quarter' ? 'Q' : 'H'}${part.number}`;
}

type CalendarDate = Extract<Time, { kind: 'date' }>;

function dateOf({ year, month, day }: CalendarDate, call: FiscalPeriod | null, context: ReadingContext): string | null {
  const known =
    typeof year === 'number' ? year : year ? calendarYear(year, call, context) : yearNear(month, call, context);
  const tail = day === null ? '' : `-${String(day).padStart(2, '0')}`;
  return known === null ? null : `${known}-${String(month).padStart(2, '0')}${tail}`;
}

/** "January of this year" is of the year in which the call is held. */
function calendarYear(
  { by }: { readonly by: number },
  call: FiscalPeriod | null,
  { date }: ReadingContext,
): number | null {
  if (date) return Number(date.slice(0, 4)) + by;
  const held = heldIn(call);
  return call && held !== null ? call.year + (held > 12 ? 1 : 0) + by : null;
}

/** A month without a year is the one nearest to the call, which is held about a month after the period that it reports. */
function yearNear(month: number, call: FiscalPeriod | null, context: ReadingContext): number | null {
  const [year, held] = context.date
    ? [Number(context.date.slice(0, 4)), Number(context.date.slice(5, 7))]
    : [call?.year, heldIn(call)];
  if (year === undefined || held === null) return null;
  const [year1, month1] = held > 12 ? [year + 1, held - 12] : [year, held];
  if (month - month1 > 6) return year1 - 1;
  return month1 - month > 6 ? year1 + 1 : year1;
}

function heldIn(call: FiscalPeriod | null): number | null {
  if (!call) return null;
  if (!call.part) return 13;
  return call.part.number * (call.part.of === 'quarter' ? 3 : 6) + 1;
}

const numberOf = (year: YearWord, call: FiscalPeriod | null): number | null =>
  typeof year === 'number' ? year : year && call ? call.year + year.by : null;

/** "The full year" is the call's own; where a year's last quarter is reported and the sentence looks ahead, the next one. */
function yearOf(year: YearWord, call: FiscalPeriod | null, outlook: Outlook): string | null {
  const own = call && call.year + yearsAhead(call, outlook);
  const number = numberOf(year, call) ?? (year === null ? own : null);
  return number === null ? null : `FY${number}`;
}

type Relative = Extract<Time, { kind: 'relative' }>;

/** "last year" is the year before; said of what a quarter is compared with, it is that quarter of the year before. */
function relativeTo(
  call: FiscalPeriod | null,
  { unit, by }: Relative,
  outlook: Outlook,
  isBase: boolean,
): string | null {
  if (!call) return by >= 0 ? null : unit === 'quarter' ? 'prior-quarter' : 'prior-year';
  if (unit === 'year-ago' || (unit === 'year' && by === -1 && isBase)) return writePeriod(yearBefore(call));
  if (unit === 'year') return `FY${call.year + by + (by === 0 ? yearsAhead(call, outlook) : 0)}`;
  if (unit === 'half' && call.part?.of === 'quarter')
    return writePeriod({ year: call.year, part: { of: 'half', number: Math.ceil(call.part.number / 2) } });
  return call.part?.of === unit ? writePeriod(later(call, by)) : null;
}

/** In the call of a year's last quarter, "this year" of a forecast is the next one. */
export const endsYear = ({ part }: FiscalPeriod): boolean =>
  part === null || part.number === (part.of === 'quarter' ? 4 : 2);

const yearsAhead = (call: FiscalPeriod, outlook: Outlook): 0 | 1 => (outlook === 'future' && endsYear(call) ? 1 : 0);

/** A quarter or half without a year is the one nearest to the call; the past one where the sentence looks back. */
function nearest(call: FiscalPeriod, part: NonNullable<FiscalPeriod['part']>, outlook: Outlook): FiscalPeriod {
  const perYear = part.of === 'quarter' ? 4 : 2;
  const own =
    call.part === null
      ? perYear
      : call.part.of === part.of
        ? call.part.number
        : part.of === 'half'
          ? Math.ceil(call.part.number / 2)
          : call.part.number * 2;
  const ahead = (part.number - own + perYear) % perYear;
  const back = perYear - ahead;
  const goesAhead =
    ahead !== 0 && (outlook === 'future' ? ahead < perYear : ahead < back && ahead <= 1 && outlook !== 'past');
  const year = goesAhead ? call.year + (part.number < own ? 1 : 0) : call.year - (part.number > own ? 1 : 0);
  return { year, part };
}

/** The quarter that ends in a month, by the call's own quarter where its date is known; else as in a calendar year. */
function monthQuarter(
  month: number,
  year: number | null,
  call: FiscalPeriod | null,
  context: ReadingContext,
  outlook: Outlook,
): string | null {
  const number = fiscalQuarter(month, call, context);
  if (year !== null) return writePeriod({ year, part: { of: 'quarter', number } });
  return call ? writePeriod(nearest(call, { of: 'quarter', number }, outlook)) : `Q${number}`;
}

/** The number of the fiscal quarter in which a month lies. */
function fiscalQuarter(month: number, call: FiscalPeriod | null, context: ReadingContext): number {
  const { fiscalYearEnd } = context;
  if (fiscalYearEnd) return Math.ceil((((month - fiscalYearEnd + 11) % 12) + 1) / 3);
  return ((Math.ceil(month / 3) - 1 + fiscalShift(call, context)) % 4) + 1;
}

/** How many quarters the call's fiscal year runs ahead of the calendar's: 0 where no date tells. */
function fiscalShift(call: FiscalPeriod | null, context: ReadingContext): number {
  const month = Number(context.date?.slice(5, 7) ?? '');
  if (!month || call?.part?.of !== 'quarter') return 0;
  const ended = (Math.floor((month - 1) / 3) + 3) % 4;
  return (call.part.number - 1 - ended + 4) % 4;
}
