import type { FigureKind } from './figure';
import type { Token } from './reading';
import { word, wordSet } from './token-at';

export interface Unit {
  readonly kind: FigureKind;
  readonly unit: string | null;
  readonly to: number;
}

const DURATIONS: Readonly<Record<string, string>> = {
  day: 'day',
  days: 'day',
  week: 'week',
  weeks: 'week',
  month: 'month',
  months: 'month',
  quarter: 'quarter',
  quarters: 'quarter',
  year: 'year',
  years: 'year',
  "year's": 'year',
  "years'": 'year',
  "months'": 'month',
  "days'": 'day',
  yr: 'year',
  yrs: 'year',
  hour: 'hour',
  hours: 'hour',
  minute: 'minute',
  minutes: 'minute',
  decade: 'decade',
  decades: 'decade',
};

/** `%`, `percent`, `per cent`, `percentage points`, `basis points`, `bps`: what makes a number a share or a difference of shares. */
export function percentAt(tokens: readonly Token[], from: number): Unit | null {
  const at = word(tokens, from) === '-' ? from + 1 : from;
  const first = word(tokens, at);
  const second = word(tokens, at + 1);
  if (first === '%' || first === 'percent' || first === 'pct') {
    const tail = pointsTail(tokens, at + 1);
    return tail > at + 1 ? { kind: 'points', unit: 'pp', to: tail } : { kind: 'percent', unit: '%', to: at + 1 };
  }
  if (first === 'per' && second === 'cent') return { kind: 'percent', unit: '%', to: at + 2 };
  if (first === 'percentage')
    return pointsTail(tokens, at + 1) > at + 1 ? { kind: 'points', unit: 'pp', to: at + 2 } : null;
  const basisTail = pointsTail(tokens, word(tokens, at + 1) === '-' ? at + 2 : at + 1);
  if (first === 'basis' && basisTail > at + 1) return { kind: 'points', unit: 'bp', to: basisTail };
  if (first === 'bps' || first === 'bp' || first === 'bips') return { kind: 'points', unit: 'bp', to: at + 1 };
  if (first === 'pp' || first === 'ppt' || first === 'ppts') return { kind: 'points', unit: 'pp', to: at + 1 };
  return null;
}

const pointsTail = (tokens: readonly Token[], at: number): number =>
  ['point', 'points'].includes(word(tokens, at)) ? at + 1 : at;

/** "points" alone are percentage points; "price points" and "touch points" are none. */
export function pointsAt(tokens: readonly Token[], from: number): Unit | null {
  const at = word(tokens, from) === '-' ? from + 1 : from;
  if (word(tokens, at) === 'share' && word(tokens, at + 1) === 'points')
    return { kind: 'points', unit: 'pp', to: at + 2 };
  return ['point', 'points', 'pts'].includes(word(tokens, at)) ? { kind: 'points', unit: 'pp', to: at + 1 } : null;
}

/** `2x`, `1.2 times`, "3.5 multiple"; "four times a year" counts. */
export function multipleAt(tokens: readonly Token[], from: number): Unit | null {
  const at = word(tokens, from) === '-' ? from + 1 : from;
  const first = word(tokens, at);
  if (first === 'x' || first === '×') return { kind: 'multiple', unit: 'x', to: at + 1 };
  if (first !== 'times' && first !== 'multiple' && first !== 'fold' && first !== 'turns') return null;
  const behind = word(tokens, at + 1);
  return behind === 'a' || behind === 'per' || behind === 'every' ? null : { kind: 'multiple', unit: 'x', to: at + 1 };
}

/** "six months", "six-month", "a 14-week quarter", "90 business days". */
export function durationAt(tokens: readonly Token[], from: number): Unit | null {
  const at = word(tokens, from) === '-' ? from + 1 : from;
  const adjective = [
    'business',
    'trading',
    'calendar',
    'full',
    'more',
    'additional',
    'working',
    'consecutive',
    'straight',
    'fiscal',
  ].includes(word(tokens, at))
    ? 1
    : 0;
  const unit = DURATIONS[word(tokens, at + adjective)];
  return unit && Object.hasOwn(DURATIONS, word(tokens, at + adjective))
    ? { kind: 'duration', unit, to: at + adjective + 1 }
    : null;
}

const PLAIN_ENDS = wordSet(
  "the a an of to in on at for from by with and or but is was were are be been as that this which who we i you he she it they our your their its my so if when while than then up down over under about around per have has had will would could can do did not no versus vs compared because there here where what just also now all across through into during after before us thanks thank yes plus minus out off back again respectively that's it's how like ago later being does going still only very",
);
const IRREGULAR: Readonly<Record<string, string>> = {
  people: 'person',
  men: 'man',
  women: 'woman',
  children: 'child',
  feet: 'foot',
  homes: 'home',
  employees: 'employee',
  headcount: 'employee',
  skus: 'sku',
  gpus: 'gpu',
  cpus: 'cpu',
};
const UNITS_OF_MEASURE = wordSet(
  'megawatt mw gw gigawatt acre inch mile foot barrel ton tonne gigahertz nanometer megahertz mhz ghz nm kwh mcf bcf bcfe boe mmboe square million- gb tb gig megabit gigabit degree rig basket',
);

/** Counted in millions these stand in the singular before another noun: "the 1 to 2 million share range". */
const COUNTED = wordSet('share unit subscriber customer member user vehicle household');
/** Behind these the number is an amount of money that shares were bought for: "a 90 million share buyback". */
const BOUGHT = wordSet('repurchase repurchases buyback buybacks purchase purchases program issuance offering gain');

interface Noun {
  readonly unit: string;
  readonly to: number;
}

/**
 * The noun that a number counts: up to five words on, the last plural of an unbroken run of words. Null where none follows. `scaled`
 * tells that the number is one of thousands or millions.
 */
export function nounAt(tokens: readonly Token[], from: number, scaled = false): Noun | null {
  let found: Noun | null = null;
  let at = word(tokens, from) === '-' ? from + 1 : from;
  if (word(tokens, at) === 'plus') at += word(tokens, at + 1) === '-' ? 2 : 1;
  const hyphenated = at > from;
  if (word(tokens, at) === 'of' && ['our', 'the', 'these', 'those', 'its', 'them'].includes(word(tokens, at + 1)))
    at += 2;
  for (let words = 0; words < 6; words += 1, at += 1) {
    const token = tokens[at];
    if ((token?.lower === '-' && words > 0) || (scaled && words > 0 && isInName(tokens, at))) continue;
    if (token?.kind !== 'word' || PLAIN_ENDS.has(token.lower)) break;
    if (isUnitedStates(tokens, at)) at += 3;
    const unit = singular(token.lower, (hyphenated && words === 0) || (scaled && isSingularCount(tokens, at)));
    if (unit) {
      found = { unit, to: at + 1 };
      if (tokens[at + 1]?.kind !== 'word' || words >= 3) break;
      const next = singular(tokens[at + 1]!.lower, false);
      if (!next) break;
    }
  }
  return found;
}

/** "20 million Microsoft 365 seats": a number between words that is no year belongs to a name. */
const isInName = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'number' &&
  tokens[at - 1]?.kind === 'word' &&
  tokens[at + 1]?.kind === 'word' &&
  /^\d{3}$/.test(word(tokens, at));

/** "10,000 U.S. employees". */
const isUnitedStates = (tokens: readonly Token[], at: number): boolean =>
  word(tokens, at) === 'u' &&
  word(tokens, at + 1) === '.' &&
  word(tokens, at + 2) === 's' &&
  word(tokens, at + 3) === '.';

const isSingularCount = (tokens: readonly Token[], at: number): boolean =>
  COUNTED.has(word(tokens, at)) && word(tokens, at + 1) !== '-' && !BOUGHT.has(word(tokens, at + 1));

/** The singular of a plural noun, or a noun that is counted without one; null for any other word. */
function singular(word: string, alone: boolean): string | null {
  if (word === 'ones' || word === 'times') return null;
  if (Object.hasOwn(IRREGULAR, word)) return IRREGULAR[word]!;
  if (UNITS_OF_MEASURE.has(word)) return word;
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is|ous|'s|’s)$/.test(word))
    return alone && word.length > 3 ? word : null;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return /(?:ches|shes|xes|sses)$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}
