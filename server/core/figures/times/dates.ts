import type { Token } from '../reading';
import { touching, word } from '../token-at';
import type { Find } from './mention';
import { fullYear, yearAt, yearBehind } from './years';

export const MONTHS: Readonly<Record<string, number>> = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

/** "September 24, 2011", "September 24th", "March 2020", "the March quarter", "February". A month that is also a word needs its capital. */
export const monthFirst: Find = (tokens, at, text) => {
  const month = MONTHS[word(tokens, at)]!;
  const capital = /[A-Z]/.test(text[tokens[at]!.start] ?? 'A');
  if (!capital) return null;
  const point = word(tokens, at + 1) === '.' && word(tokens, at).length < 5 ? 1 : 0;
  if (word(tokens, at + 1 + point) === 'quarter') {
    const { year, to } = yearBehind(tokens, at + 2 + point);
    return { from: at, to, time: { kind: 'month-quarter', month, year } };
  }
  const day = dayAt(tokens, at + 1 + point);
  const comma = day && word(tokens, day.to) === ',' ? 1 : 0;
  const behind = (day?.to ?? at + 1 + point) + comma;
  const year = yearAt(tokens, word(tokens, behind) === 'of' ? behind + 1 : behind);
  const known = year?.year === null ? null : year;
  if (
    !day &&
    !known &&
    AMBIGUOUS.has(word(tokens, at)) &&
    !['in', 'of', 'by', 'since', 'through', 'until', 'for', 'late', 'early', 'mid', 'from', 'to', 'and'].includes(
      word(tokens, at - 1),
    )
  )
    return null;
  return {
    from: at,
    to: known?.to ?? day?.to ?? at + 1,
    time: { kind: 'date', year: known?.year ?? null, month, day: day?.day ?? null },
  };
};

const AMBIGUOUS = new Set(['may', 'march', 'mar', 'sun']);

function dayAt(tokens: readonly Token[], at: number): { readonly day: number; readonly to: number } | null {
  const digits = word(tokens, at);
  if (tokens[at]?.kind !== 'number' || !/^\d{1,2}$/.test(digits) || Number(digits) < 1 || Number(digits) > 39)
    return null;
  const ordinal = ['st', 'nd', 'rd', 'th'].includes(word(tokens, at + 1)) && touching(tokens, at + 1) ? 1 : 0;
  const next = tokens[at + 1];
  if (
    !ordinal &&
    next &&
    (next.lower === '%' || next.lower === 'percent' || next.lower === 'million' || next.lower === 'basis')
  )
    return null;
  return { day: Number(digits), to: at + 1 + ordinal };
}

/** "24 September 2011", "the 24th of September". */
export const dayFirst: Find = (tokens, at, text) => {
  const day = dayAt(tokens, at);
  if (!day) return null;
  const month = tokens[day.to + (word(tokens, day.to) === 'of' ? 1 : 0)];
  if (!month || MONTHS[month.lower] === undefined || !/[A-Z]/.test(text[month.start] ?? '')) return null;
  const behind = day.to + (word(tokens, day.to) === 'of' ? 2 : 1);
  const year = yearAt(tokens, word(tokens, behind) === ',' ? behind + 1 : behind);
  return {
    from: at,
    to: typeof year?.year === 'number' ? year.to : behind,
    time: {
      kind: 'date',
      year: typeof year?.year === 'number' ? year.year : null,
      month: MONTHS[month.lower]!,
      day: day.day,
    },
  };
};

/** `9/30/2011`. */
export const slashed: Find = (tokens, at) => {
  if (word(tokens, at + 1) !== '/' || word(tokens, at + 3) !== '/') return null;
  const [month, day, year] = [word(tokens, at), word(tokens, at + 2), word(tokens, at + 4)];
  if (!/^\d{1,2}$/.test(month) || !/^\d{1,2}$/.test(day) || !/^(?:\d{2}|\d{4})$/.test(year) || Number(month) > 12)
    return null;
  return { from: at, to: at + 5, time: { kind: 'date', year: fullYear(year), month: Number(month), day: Number(day) } };
};
