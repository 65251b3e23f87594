import type { Figure, Modifier, Stance } from '../figures/figure';
import { numeral, scaleOf } from '../figures/numerals';
import type { Participant, Role } from '../transcript/transcript';

/** A figure's value in full, with its unit: `344,700,000 USD`, `0.40 USD per share`, `between 88 and 92 %`. */
export function valueInFull(figure: Figure): string {
  const { low, high } = figure.interval;
  if (figure.range) return `between ${fullNumber(low)} and ${withUnit(high, figure.unit)}`;
  return figure.value === null ? '' : withUnit(signed(figure), figure.unit);
}

/** What the digits as written leave open: `344.65 to 344.75 million`; null where they leave nothing open. */
export function leeway(figure: Figure): string | null {
  const { low, high } = figure.interval;
  if (figure.range || figure.value === null || low === high || isCounted(figure)) return null;
  const [scale, name] = scaleOf(Math.max(Math.abs(low), Math.abs(high)));
  return `${fullNumber(low / scale)} to ${fullNumber(high / scale)}${name}${percentSign(figure.unit)}`;
}

/** Things counted one by one come whole: "14 states" are not 13.5. */
const isCounted = ({ kind, step }: Figure): boolean => (kind === 'count' || kind === 'duration') && step <= 1;

const signed = ({ value, sign }: Figure): number => (value !== null && value > 0 ? value * sign : (value ?? 0));

function withUnit(value: number, unit: string | null): string {
  const [name, per] = (unit ?? '').split('/');
  const one = Math.abs(value) === 1;
  const words = Object.hasOwn(UNITS, name ?? '')
    ? UNITS[name!]!
    : /^[A-Z]{3}$/.test(name ?? '')
      ? name!
      : plural(name ?? '', one);
  const number = /^[A-Z]{3}$/.test(name ?? '') && !Number.isInteger(value) ? atLeastCents(value) : fullNumber(value);
  return `${number} ${words}${per ? ` per ${per}` : ''}`.trim();
}

const UNITS: Readonly<Record<string, string>> = { '%': '%', bp: 'basis points', pp: 'percentage points', x: 'times' };

const percentSign = (unit: string | null): string => (unit === '%' ? ' %' : '');

export const plural = (noun: string, one: boolean): string => {
  if (one || noun === '' || /s$/.test(noun)) return noun;
  if (noun === 'person') return 'people';
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : /(?:ch|sh|x)$/.test(noun) ? `${noun}es` : `${noun}s`;
};

/** Without the noise of floating point: 12 digits that count are more than anybody says. */
const fullNumber = (value: number): string => numeral(Number(value.toPrecision(12)), { least: 0, most: 4 });

const atLeastCents = (value: number): string => numeral(Number(value.toPrecision(12)), { least: 2, most: 4 });

/** `2011Q4` as "fourth quarter 2011"; anything that is no fiscal period as it is, hyphens as blanks. */
export function periodWords(period: string): string {
  const [, year, quarter] = /^(\d{4})Q([1-4])$/.exec(period) ?? [];
  if (quarter) return `${QUARTERS[Number(quarter) - 1]} quarter ${year}`;
  const [, halfYear, half] = /^(\d{4})H([12])$/.exec(period) ?? [];
  if (half) return `${half === '1' ? 'first' : 'second'} half ${halfYear}`;
  if (/^FY\d{4}$/.test(period)) return `full year ${period.slice(2)}`;
  return /^\d{4}-\d/.test(period) ? period : period.replaceAll('-', ' ');
}

/** `2011Q4` as "Q4 2011", `FY2011` as "FY 2011"; anything that is no fiscal period as it is. */
export const shortPeriod = (period: string): string =>
  period.replace(/^(\d{4})([QH][1-4])$/, '$2 $1').replace(/^FY(\d{4})$/, 'FY $1');

const QUARTERS = ['first', 'second', 'third', 'fourth'];

export const STANCE_WORDS: Readonly<Record<Stance, string>> = {
  actual: 'actual',
  guidance: 'guidance',
  target: 'target',
  consensus: 'consensus',
  hypothetical: 'hypothetical',
  question: 'said in a question',
};

/** What a hedging word does to the value; null for a figure that is said as exact. */
export const MODIFIER_WORDS: Readonly<Record<Modifier, string | null>> = {
  exact: null,
  about: 'hedged: about this',
  over: 'hedged: at least this',
  under: 'hedged: at most this',
  nearly: 'hedged: a little less than this',
};

export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  executive: 'speaks for the company',
  analyst: 'asks questions',
  operator: 'runs the call',
  other: 'speaks on the call',
};

/** Whether a unit is a plain noun: what is counted, and no currency, share or difference of shares. */
export const isNoun = (unit: string | null): boolean =>
  unit !== null && !Object.hasOwn(UNITS, unit) && !/^[A-Z]{3}\b/.test(unit);

/** "Ann Reed, Chief Financial Officer, Elm Partners", as far as it is known. */
export const introduced = ({ name, title, firm }: Participant): string =>
  [name || 'Unnamed speaker', title, firm].filter(Boolean).join(', ');

export const counted = (count: number, noun: string): string => `${count} ${plural(noun, count === 1)}`;
