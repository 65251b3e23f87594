/** Calendar dates and fiscal periods as titles and speech write them. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DATE = new RegExp(
  [
    `\\b(${MONTH})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? ?((?:19|20)\\d\\d)\\b`,
    `\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -](${MONTH})\\.?,?[ -]((?:19|20)\\d\\d)\\b`,
    '\\b((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)(?!\\d)',
    '\\b(\\d\\d)/(\\d\\d)/((?:19|20)\\d\\d)\\b',
  ].join('|'),
  'i',
);

/** Something found in words: where, and its value in the project's own notation. */
export interface Dated {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

/** The first calendar date in words, as an ISO date: `April 26, 2016`, `13 April 2012`, `23-Oct-2018`, `2025-07-31`, `04/17/2002`. */
export function dateIn(words: string): Dated | null {
  const match = DATE.exec(words);
  if (!match) return null;
  const value = isoOf(match);
  return value === null ? null : { start: match.index, end: match.index + match[0].length, value };
}

function isoOf(match: RegExpExecArray): string | null {
  const [, m1, d1, y1, d2, m2, y2, y3, m3, d3, m4, d4, y4] = match;
  const year = y1 ?? y2 ?? y3 ?? y4 ?? '';
  const named = m1 ?? m2;
  const month = named ? MONTHS.indexOf(named.slice(0, 3).toLowerCase()) + 1 : Number(m3 ?? m4);
  const day = Number(d1 ?? d2 ?? d3 ?? d4);
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** How the quarters of a year are numbered in words. */
export const QUARTER_ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  '1st': 1,
  '2nd': 2,
  '3rd': 3,
  '4th': 4,
};
const QUARTERS: Readonly<Record<string, number>> = {
  ...QUARTER_ORDINALS,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
};
const YEAR = "(?:['‘’]\\s?)?((?:19|20)\\d\\d(?:\\s?[-–/]\\s?(?:20)?\\d\\d)?|\\d\\d)(?![\\d%.,]\\d|\\d|%)";
const FISCAL =
  '(?:(?:of|for|in|the|our|,|fiscal|financial|full|calendar|year|fy|cy|ended|&|and|9m|half|results|h[12])[ ,]{0,2}){0,5}';
const PERIOD = new RegExp(
  [
    `\\b(?:(first|second|third|fourth|1st|2nd|3rd|4th)[- ](?:fiscal[- ])?quarter|quarter (one|two|three|four)|q\\s?([1-4])(?!\\d)|([1-4])\\s?q(?![a-z]))(?:['’]?s\\b)?[ ,-]{0,3}${FISCAL}(?:${YEAR}(?! (?:million|billion|percent|cents|basis|bps|per cent|days|years|times|months|people|employees|customers))(?!['’]s))?`,
    `\\b(?:fiscal|financial)? ?(?:year )?((?:19|20)\\d\\d|(?:fy|cy) ?['’]?\\d\\d(?:\\d\\d)?)[ ,'’s]{0,3}(?:fiscal )?(?:(first|second|third|fourth)[- ]quarter|q([1-4]))\\b`,
    `\\b(?:h([12])|(first|second)[- ]half)[ ,]{0,2}${FISCAL}${YEAR}`,
    `\\b(?:full[- ]year|fiscal year|fiscal|fy|annual|year[- ]end)[ ,]{0,2}(?:results )?(?:for )?(?:(?:the|fiscal|year|end|ended) ){0,2}${YEAR}`,
  ].join('|'),
  'iy',
);

/** A fiscal period as words say it. `quarter` and `half` are null for a full year; `year` is null where none is said. */
export interface SaidPeriod {
  readonly start: number;
  readonly end: number;
  readonly quarter: number | null;
  readonly half: number | null;
  readonly year: number | null;
}

/** All fiscal periods in words, in order: `Q4 2012`, `4Q12`, `fiscal 2015 second quarter`, `third quarter`, `H1 2023`, `FY2012`. */
export function periodsIn(words: string): readonly SaidPeriod[] {
  const found: SaidPeriod[] = [];
  for (let at = nextStart(words, 0); at < words.length; at = nextStart(words, at)) {
    PERIOD.lastIndex = at;
    const match = PERIOD.exec(words);
    at += match ? match[0].length : 1;
    if (!match) continue;
    const [, o1, w1, q1, q2, y1, y2, o2, q3, h1, o3, y3, y4] = match;
    const quarter = numberOf(o1 ?? w1 ?? q1 ?? q2 ?? o2 ?? q3);
    const half = numberOf(h1 ?? o3);
    const year = yearOf(y1 ?? y2 ?? y3 ?? y4);
    if (quarter === null && half === null && year === null) continue;
    found.push({ start: match.index, end: match.index + match[0].trimEnd().length, quarter, half, year });
  }
  return found;
}

const characters = (kind: RegExp): readonly boolean[] =>
  Array.from({ length: 128 }, (_, code) => kind.test(String.fromCharCode(code)));
/** Whether a period may begin with an ASCII character, and whether it is one of words, as `\b` has it. */
const BEGINS = characters(/[1-4fstqhayc]/i);
const IN_WORDS = characters(/\w/);

/** The next edge of a word, from `from` on, at which a period may begin: before its first character, or the blank before that. */
function nextStart(words: string, from: number): number {
  let inside = from > 0 && IN_WORDS[words.charCodeAt(from - 1)] === true;
  for (let at = from; at < words.length; at++) {
    const code = words.charCodeAt(at);
    const within = IN_WORDS[code] === true;
    if (within !== inside && BEGINS[code === 32 ? words.charCodeAt(at + 1) : code]) return at;
    inside = within;
  }
  return words.length;
}

const numberOf = (word: string | undefined): number | null =>
  word === undefined ? null : (QUARTERS[word.toLowerCase()] ?? Number(word));

/** Two digits mean this century; `2024-25` is the fiscal year that ends in 2025. */
function yearOf(word: string | undefined): number | null {
  if (word === undefined) return null;
  const range = /^((?:19|20)\d\d)\s?[-–/]\s?(?:20)?(\d\d)$/.exec(word);
  const digits = range ? range[2]! : word.replace(/\D+/g, '');
  const year = Number(digits.length === 2 ? `20${digits}` : digits);
  return year >= 1980 && year <= 2079 ? year : null;
}

/** The project's notation of a period: `2011Q4`, `2011H1`, `FY2011`. */
export const periodName = ({ quarter, half }: Pick<SaidPeriod, 'quarter' | 'half'>, year: number): string =>
  quarter !== null ? `${year}Q${quarter}` : half !== null ? `${year}H${half}` : `FY${year}`;
