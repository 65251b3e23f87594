import type { Token } from './reading';

/** What the words say of a time: a calendar date, a fiscal period, or one relative to the call's own. Tokens `[from, to)`. */
export interface TimeMention {
  readonly from: number;
  readonly to: number;
  readonly time: Time;
}

export type Time =
  /** `month` is 1 to 12; day and year are null when not said. */
  | { readonly kind: 'date'; readonly year: number | null; readonly month: number; readonly day: number | null }
  | { readonly kind: 'quarter' | 'half'; readonly number: number; readonly year: YearWord }
  | { readonly kind: 'year'; readonly year: YearWord }
  /** "the March quarter": named by the month in which it ends. */
  | { readonly kind: 'month-quarter'; readonly month: number; readonly year: YearWord }
  /** "the prior quarter" is a quarter -1; "the year-ago period" is the call's own period, one year before. */
  | { readonly kind: 'relative'; readonly unit: 'quarter' | 'year' | 'half' | 'year-ago'; readonly by: number };

/** A year as said: its number, "last year" and the like by their distance, or null. */
export type YearWord = number | { readonly by: number } | null;

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
const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  '1st': 1,
  '2nd': 2,
  '3rd': 3,
  '4th': 4,
  final: 4,
};
const HALVES: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  front: 1,
  back: 2,
  latter: 2,
  '1st': 1,
  '2nd': 2,
};
const RELATIVES: Readonly<Record<string, number>> = {
  prior: -1,
  previous: -1,
  last: -1,
  preceding: -1,
  this: 0,
  current: 0,
  next: 1,
  following: 1,
  upcoming: 1,
};

type Find = (tokens: readonly Token[], at: number, text: string) => TimeMention | null;

/** The date or period that starts at a token; null where none does. */
export const timeAt: Find = (tokens, at, text) => {
  const token = tokens[at]!;
  if (token.kind === 'sign')
    return token.lower === "'" || token.lower === '’' || token.lower === '‘' ? bareYear(tokens, at, text) : null;
  const finders = token.kind === 'number' ? NUMBER_FINDERS : (WORD_FINDERS.get(token.lower) ?? WORD_SHAPES);
  for (const find of finders) {
    const found = find(tokens, at, text);
    if (found) return found;
  }
  return null;
};

const word = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';
const touching = (tokens: readonly Token[], at: number): boolean => tokens[at - 1]?.end === tokens[at]?.start;

/** `2011`, `'11`, `fiscal 2011`, `FY11` or "last year" at a token, with the token behind it. `loose` takes two bare digits, as behind FY. */
function yearAt(
  tokens: readonly Token[],
  at: number,
  loose = false,
): { readonly year: YearWord; readonly to: number } | null {
  const first = word(tokens, at);
  if (first === 'fiscal' || first === 'calendar' || first === 'financial' || first === 'fy' || first === 'cy') {
    const skip = word(tokens, at + 1) === 'year' ? 2 : 1;
    return yearAt(tokens, at + skip, true);
  }
  const compact = /^(?:fy|cy)(\d{2}|\d{4})$/.exec(first);
  if (compact) return { year: fullYear(compact[1]!), to: at + 1 };
  if (
    (first === "'" || first === '’' || first === '‘') &&
    /^\d\d$/.test(word(tokens, at + 1)) &&
    touching(tokens, at + 1)
  )
    return { year: fullYear(word(tokens, at + 1)), to: at + 2 };
  if (tokens[at]?.kind === 'number' && /^(?:19[5-9]|20[0-9])\d$/.test(first) && !unitFollows(tokens, at + 1))
    return { year: Number(first), to: at + 1 };
  if (loose && /^\d\d$/.test(first) && !unitFollows(tokens, at + 1)) return { year: fullYear(first), to: at + 1 };
  const by = RELATIVES[first];
  return by !== undefined && Object.hasOwn(RELATIVES, first) && word(tokens, at + 1) === 'year'
    ? { year: { by }, to: at + 2 }
    : null;
}

const fullYear = (digits: string): number =>
  digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 60 ? 2000 : 1900);

const unitFollows = (tokens: readonly Token[], at: number): boolean => {
  const next = word(tokens, at);
  return (
    next === '%' ||
    next === 'percent' ||
    next === 'million' ||
    next === 'billion' ||
    next === 'basis' ||
    next === 'dollars'
  );
};

/** A year behind a quarter or half: directly, behind "of", or "in"; "of the year" alone adds nothing. */
function yearBehind(tokens: readonly Token[], at: number): { readonly year: YearWord; readonly to: number } {
  const skip = word(tokens, at) === 'of' || word(tokens, at) === 'in' || word(tokens, at) === ',' ? 1 : 0;
  const direct = yearAt(tokens, at + skip, word(tokens, at + skip) === 'fiscal');
  if (direct && (skip === 0 || word(tokens, at) !== ',' || typeof direct.year === 'number')) return direct;
  return { year: null, to: at };
}

const quarterMention = (tokens: readonly Token[], from: number, behind: number, number: number): TimeMention => {
  const { year, to } = yearBehind(tokens, behind);
  return { from, to, time: { kind: 'quarter', number, year } };
};

/** `Q4`, `Q4 2011`, `Q4'11`, `FQ4`, `Q4FY25`. */
const letterQuarter: Find = (tokens, at) => {
  const match = /^f?q([1-4])(?:(?:fy)?(\d{2}|\d{4}))?$/.exec(word(tokens, at));
  if (!match) return null;
  if (match[2])
    return { from: at, to: at + 1, time: { kind: 'quarter', number: Number(match[1]), year: fullYear(match[2]) } };
  const hyphen = word(tokens, at + 1) === '-' && touching(tokens, at + 1) ? 1 : 0;
  return quarterMention(tokens, at, at + 1 + hyphen, Number(match[1]));
};

/** `4Q`, `1Q16`, `1H12`: the number stands first and touches the letter. */
const numberQuarter: Find = (tokens, at) => {
  const match = /^(q|h)(\d{2}|\d{4})?$/.exec(word(tokens, at + 1));
  const number = Number(word(tokens, at));
  if (!match || !touching(tokens, at + 1) || !(number >= 1 && number <= (match[1] === 'q' ? 4 : 2))) return null;
  const kind = match[1] === 'q' ? 'quarter' : 'half';
  if (match[2]) return { from: at, to: at + 2, time: { kind, number, year: fullYear(match[2]) } };
  const { year, to } = yearBehind(tokens, at + 2);
  return { from: at, to, time: { kind, number, year } };
};

/** "third quarter", "third-quarter", "third fiscal quarter of 2011", "first half of the year". */
const ordinalPart: Find = (tokens, at) => {
  const name = word(tokens, at);
  const next = word(tokens, at + 1) === 'fiscal' || word(tokens, at + 1) === '-' ? at + 2 : at + 1;
  if (word(tokens, next) === 'quarter' || word(tokens, next) === "quarter's") {
    const number = ORDINALS[name];
    return number === undefined ? null : quarterMention(tokens, at, next + 1, number);
  }
  if (word(tokens, next) !== 'half' || HALVES[name] === undefined) return null;
  const { year, to } = yearBehind(tokens, next + 1);
  return { from: at, to, time: { kind: 'half', number: HALVES[name]!, year } };
};

const letterHalf: Find = (tokens, at) => {
  const match = /^h([12])(\d{2}|\d{4})?$/.exec(word(tokens, at));
  if (!match) return null;
  if (match[2])
    return { from: at, to: at + 1, time: { kind: 'half', number: Number(match[1]), year: fullYear(match[2]) } };
  const { year, to } = yearBehind(tokens, at + 1);
  return { from: at, to, time: { kind: 'half', number: Number(match[1]), year } };
};

/** "half-year results": the call's own half. */
const halfYear: Find = (tokens, at) =>
  word(tokens, at + 1) === '-' && word(tokens, at + 2) === 'year'
    ? { from: at, to: at + 3, time: { kind: 'relative', unit: 'half', by: 0 } }
    : null;

/** "fiscal 2011", "fiscal year '11", "FY25"; also "fiscal Q4 2011". */
const fiscalYear: Find = (tokens, at, text) => {
  const found = yearAt(tokens, at);
  if (found) return { from: at, to: found.to, time: { kind: 'year', year: found.year } };
  if (word(tokens, at) !== 'fiscal') return null;
  const inner = tokens[at + 1] ? (letterQuarter(tokens, at + 1, text) ?? ordinalPart(tokens, at + 1, text)) : null;
  return inner && { ...inner, from: at };
};

/** "full year", "full-year 2011", "full fiscal year", "year 2011", "year ended 2011". */
const fullYearWords: Find = (tokens, at) => {
  const start = word(tokens, at) === 'year' ? at : ['-', 'fiscal'].includes(word(tokens, at + 1)) ? at + 2 : at + 1;
  if (word(tokens, start) !== 'year') return null;
  const found = yearAt(tokens, word(tokens, start + 1) === 'of' ? start + 2 : start + 1);
  if (found && typeof found.year === 'number')
    return { from: at, to: found.to, time: { kind: 'year', year: found.year } };
  return start === at ? null : { from: at, to: start + 1, time: { kind: 'year', year: null } };
};

const bareYear: Find = (tokens, at) => {
  const found = yearAt(tokens, at);
  const inner =
    found && tokens[found.to] ? (ordinalPart(tokens, found.to, '') ?? letterQuarter(tokens, found.to, '')) : null;
  if (found && inner && (inner.time.kind === 'quarter' || inner.time.kind === 'half') && inner.time.year === null)
    return { from: at, to: inner.to, time: { ...inner.time, year: found.year } };
  if (!found || word(tokens, at - 1) === '$' || countFollows(tokens, found.to)) return null;
  return { from: at, to: found.to, time: { kind: 'year', year: found.year } };
};

const NOT_COUNTED = new Set([
  'was',
  'is',
  'as',
  'results',
  'earnings',
  'has',
  'this',
  'versus',
  'plus',
  'minus',
  'sales',
  'expenses',
  'revenues',
  'targets',
  'does',
  'goals',
  'plans',
  'numbers',
  'levels',
  'estimates',
  'gross',
  'across',
  'thus',
  'us',
  'fiscal',
  'basis',
  'business',
  'deals',
  'operations',
  'its',
  'capex',
  'compares',
]);

/** "2000 employees" counts; "in 2000" and "2011 results" name a year. */
function countFollows(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  const number = tokens[at - 1];
  const after = new Set([
    'in',
    'of',
    'since',
    'for',
    'from',
    'by',
    'to',
    'through',
    'until',
    'during',
    'and',
    'versus',
    'vs',
    'year',
    'late',
    'early',
    'mid',
    'our',
  ]);
  if (next?.kind !== 'word' || next.lower.length < 4 || after.has(word(tokens, at - 2))) return false;
  return number!.lower.endsWith('00') && next.lower.endsWith('s') && !NOT_COUNTED.has(next.lower);
}

/** "this quarter", "the prior year", "last year's fourth quarter", "prior-year quarter". */
const relative: Find = (tokens, at) => {
  const by = RELATIVES[word(tokens, at)]!;
  const next = word(tokens, at + 1) === '-' || word(tokens, at + 1) === 'fiscal' ? at + 2 : at + 1;
  const noun = word(tokens, next).replace(/['’]s$/, '');
  if (noun === 'quarter')
    return withYearAgo(tokens, { from: at, to: next + 1, time: { kind: 'relative', unit: 'quarter', by } });
  if (noun !== 'year') return null;
  const part = word(tokens, next + 1);
  if (by === -1 && (part === 'quarter' || part === 'period'))
    return { from: at, to: next + 2, time: { kind: 'relative', unit: 'year-ago', by: -1 } };
  const quarter = ordinalPart(tokens, next + 1, '');
  if (quarter && quarter.time.kind !== 'relative' && quarter.time.kind !== 'date')
    return { ...quarter, from: at, time: { ...quarter.time, year: { by } } as Time };
  return { from: at, to: next + 1, time: { kind: 'relative', unit: 'year', by } };
};

/** "the same quarter last year", "this quarter a year ago". */
function withYearAgo(tokens: readonly Token[], mention: TimeMention): TimeMention {
  const ago = yearAgo(tokens, mention.to, '');
  return ago ? { ...mention, to: ago.to, time: ago.time } : mention;
}

/** "a year ago", "year-ago quarter", "one year ago", "year ago". */
const yearAgo: Find = (tokens, at) => {
  const article = ['a', 'one', 'the'].includes(word(tokens, at)) ? 1 : 0;
  const from = at + article;
  if (word(tokens, from) !== 'year') return null;
  const ago = word(tokens, from + 1) === '-' ? from + 2 : from + 1;
  if (word(tokens, ago) !== 'ago' && word(tokens, ago) !== 'earlier') return null;
  const tail = ['quarter', 'period', 'level', 'levels'].includes(word(tokens, ago + 1)) ? 1 : 0;
  return { from: at, to: ago + 1 + tail, time: { kind: 'relative', unit: 'year-ago', by: -1 } };
};

/** "the same period last year", "the comparable quarter of 2010". */
const samePeriod: Find = (tokens, at) => {
  if (word(tokens, at + 1) !== 'quarter' && word(tokens, at + 1) !== 'period') return null;
  const skip = ['of', 'in', 'the'].includes(word(tokens, at + 2)) ? 1 : 0;
  const more = word(tokens, at + 2 + skip) === 'the' ? 1 : 0;
  const year = at + 2 + skip + more;
  if (['last', 'prior', 'previous'].includes(word(tokens, year)) && word(tokens, year + 1) === 'year')
    return { from: at, to: year + 2, time: { kind: 'relative', unit: 'year-ago', by: -1 } };
  const ago = yearAgo(tokens, year, '');
  if (ago) return { ...ago, from: at };
  return null;
};

/** "the quarter", "the year": the call's own, where the article says so. */
const theOwn: Find = (tokens, at, text) => {
  const next = word(tokens, at + 1);
  if (next === 'year' && word(tokens, at + 2) !== '-' && word(tokens, at + 2) !== 'ago')
    return { from: at, to: at + 2, time: { kind: 'relative', unit: 'year', by: 0 } };
  if (next === 'quarter' && word(tokens, at + 2) !== 'of')
    return { from: at, to: at + 2, time: { kind: 'relative', unit: 'quarter', by: 0 } };
  return yearAgo(tokens, at, text);
};

/** "September 24, 2011", "September 24th", "March 2020", "the March quarter", "February". A month that is also a word needs its capital. */
const monthFirst: Find = (tokens, at, text) => {
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
  const known = year && typeof year.year === 'number' ? year : null;
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
    time: { kind: 'date', year: (known?.year as number | undefined) ?? null, month, day: day?.day ?? null },
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
const dayFirst: Find = (tokens, at, text) => {
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
const slashed: Find = (tokens, at) => {
  if (word(tokens, at + 1) !== '/' || word(tokens, at + 3) !== '/') return null;
  const [month, day, year] = [word(tokens, at), word(tokens, at + 2), word(tokens, at + 4)];
  if (!/^\d{1,2}$/.test(month) || !/^\d{1,2}$/.test(day) || !/^(?:\d{2}|\d{4})$/.test(year) || Number(month) > 12)
    return null;
  return { from: at, to: at + 5, time: { kind: 'date', year: fullYear(year), month: Number(month), day: Number(day) } };
};

const NUMBER_FINDERS: readonly Find[] = [numberQuarter, slashed, dayFirst, bareYear];
/** `FY2011`, `Q411` and `H112` end in a digit: only such words are worth a closer look. */
const shaped: Find = (tokens, at, text) =>
  /\d$/.test(word(tokens, at))
    ? (letterQuarter(tokens, at, text) ?? letterHalf(tokens, at, text) ?? fiscalYear(tokens, at, text))
    : null;
const WORD_SHAPES: readonly Find[] = [shaped];
const ORDINAL_FINDERS: readonly Find[] = [ordinalPart];
const WORD_FINDERS: ReadonlyMap<string, readonly Find[]> = new Map<string, readonly Find[]>([
  ...Object.keys(ORDINALS).map((name) => [name, ORDINAL_FINDERS] as const),
  ...Object.keys(HALVES).map((name) => [name, ORDINAL_FINDERS] as const),
  ...Object.keys(MONTHS).map((name) => [name, [monthFirst]] as const),
  ...Object.keys(RELATIVES).map((name) => [name, [relative]] as const),
  ...['q1', 'q2', 'q3', 'q4', 'fq1', 'fq2', 'fq3', 'fq4'].map((name) => [name, [letterQuarter]] as const),
  ['half', [halfYear]],
  ['h1', [letterHalf]],
  ['h2', [letterHalf]],
  ['fiscal', [fiscalYear]],
  ['calendar', [fiscalYear]],
  ['fy', [fiscalYear]],
  ['cy', [fiscalYear]],
  ['financial', [fiscalYear]],
  ['full', [fullYearWords]],
  ['year', [fullYearWords, yearAgo]],
  ['a', [yearAgo]],
  ['one', [yearAgo]],
  ['the', [theOwn]],
  ['same', [samePeriod]],
  ['comparable', [samePeriod]],
  ['corresponding', [samePeriod]],
]);
