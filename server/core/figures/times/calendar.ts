import { isDigit } from '../../text/characters';
import { word } from '../token-at';
import { dayFirst, MONTHS, monthFirst, slashed } from './dates';
import { type Find, RELATIVES } from './mention';
import {
  countedQuarter,
  HALVES,
  halfYear,
  letterHalf,
  letterQuarter,
  numberQuarter,
  ORDINALS,
  ordinalPart,
} from './quarters';
import { linked, mostRecent, relative, samePeriod, theOwn, yearAgo } from './relative';
import { bareYear, fiscalYear, fullYearWords } from './year-periods';

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

/** Whether a word, in lower case, may begin a date or period. */
export const mayBeginTime = (lower: string): boolean => WORD_FINDERS.has(lower) || endsWithDigit(lower);

const endsWithDigit = (lower: string): boolean => isDigit(lower.charCodeAt(lower.length - 1));

const NUMBER_FINDERS: readonly Find[] = [numberQuarter, slashed, dayFirst, bareYear];
/** `FY2011`, `Q411` and `H112` end in a digit: only such words are worth a closer look. */
const shaped: Find = (tokens, at, text) =>
  endsWithDigit(word(tokens, at))
    ? (letterQuarter(tokens, at, text) ?? letterHalf(tokens, at, text) ?? fiscalYear(tokens, at, text))
    : null;
const WORD_SHAPES: readonly Find[] = [shaped];
const ORDINAL_FINDERS: readonly Find[] = [ordinalPart];
const WORD_FINDERS: ReadonlyMap<string, readonly Find[]> = new Map<string, readonly Find[]>([
  ...Object.keys(ORDINALS).map((name) => [name, ORDINAL_FINDERS] as const),
  ...Object.keys(HALVES).map((name) => [name, ORDINAL_FINDERS] as const),
  ...Object.keys(MONTHS).map((name) => [name, [monthFirst]] as const),
  ...Object.keys(RELATIVES).map((name) => [name, [relative]] as const),
  ...[1, 2, 3, 4].flatMap((number) =>
    [`q${number}`, `fq${number}`, `q${number}'s`, `q${number}’s`].map((name) => [name, [letterQuarter]] as const),
  ),
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
  ['recent', [mostRecent]],
  ['linked', [linked]],
  ['quarter', [countedQuarter]],
  ['same', [samePeriod]],
  ['comparable', [samePeriod]],
  ['corresponding', [samePeriod]],
]);
