import { damage, type Look } from './damage';
import type { Token } from './reading';
import { touching, word, wordSet } from './token-at';

/** What speech recognition does to a number: it is in pieces, or has lost a word of its own. */
export const hearingDamage: Look = (tokens, at, text) =>
  thousandApart(tokens, at, text) ??
  groupApart(tokens, at, text) ??
  yearApart(tokens, at, text) ??
  quarterWithoutLetter(tokens, at, text) ??
  quarterAsNumbers(tokens, at, text) ??
  changeWithoutUnit(tokens, at, text) ??
  moneyWithoutScale(tokens, at, text) ??
  farDecade(tokens, at, text);

/** "101 thousand 371": what stands behind the thousand is the rest of the same number. */
const thousandApart: Look = (tokens, at, text) => {
  const [number, scale, rest] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  if (scale?.lower !== 'thousand' || rest?.kind !== 'number') return null;
  if (!/^\d{1,3}$/.test(number.lower) || !/^\d{3}$/.test(rest.lower)) return null;
  return damage('split-number', text, number.start, rest.end, `${number.lower},${rest.lower}`, false);
};

/** "1,020 to 1, 060": a blank within the second end of a range, as the first one shows. */
const groupApart: Look = (tokens, at, text) => {
  const [number, comma, rest] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  if (comma?.lower !== ',' || rest?.kind !== 'number' || !/^\d{1,3}$/.test(number.lower) || !/^\d{3}$/.test(rest.lower))
    return null;
  const first = tokens[at - 2];
  const isEnd = /^(?:to|and|-|–)$/.test(word(tokens, at - 1)) && /^\d{1,3},\d{3}$/.test(first?.lower ?? '');
  if (!isEnd || !touching(tokens, at + 1) || touching(tokens, at + 2)) return null;
  const isNear = Math.abs(Number(first!.lower.replace(',', '')) / Number(`${number.lower}${rest.lower}`) - 1) < 0.5;
  return isNear ? damage('split-number', text, number.start, rest.end, `${number.lower},${rest.lower}`, false) : null;
};

const isApostrophe = (sign: string): boolean => sign === "'" || sign === '’';

/** "the targets for '0 3": a year of two digits with a blank between them. */
const yearApart: Look = (tokens, at, text) => {
  const [number, next] = [tokens[at]!, tokens[at + 1]];
  if (!isApostrophe(word(tokens, at - 1)) || !touching(tokens, at) || !/^[0-3]$/.test(number.lower)) return null;
  if (next?.kind !== 'number' || !/^\d$/.test(next.lower) || touching(tokens, at + 1)) return null;
  const start = tokens[at - 1]!.start;
  return damage('split-number', text, start, next.end, `${text[start]}${number.lower}${next.lower}`, false);
};

const OPENS_TIME = wordSet('the in of at for since until');

/** "at the '3": an apostrophe stands before two digits of a year, and four quarters have a letter. */
const quarterWithoutLetter: Look = (tokens, at, text) => {
  const number = tokens[at]!;
  if (!/^[1-4]$/.test(number.lower) || !isApostrophe(word(tokens, at - 1)) || !touching(tokens, at)) return null;
  const isQuoted = isApostrophe(word(tokens, at + 1)) || /^[\w.]/.test(text.slice(number.end, number.end + 1));
  if (isQuoted || !OPENS_TIME.has(word(tokens, at - 2)) || touching(tokens, at - 1)) return null;
  return damage('lost-letter', text, tokens[at - 1]!.start, number.end, null, false);
};

const ENDS_IN = wordSet('of in exit exited by through since during from until');

/** "the end of 1-2-24": "1Q24" as it sounds. */
const quarterAsNumbers: Look = (tokens, at, text) => {
  if (word(tokens, at + 2) !== '2') return null;
  const [quarter, , , , year] = tokens.slice(at, at + 5);
  if (!/^[1-4]$/.test(quarter!.lower) || !/^[0-3]\d$/.test(year?.lower ?? '')) return null;
  const isJoined =
    [1, 3].every((by) => word(tokens, at + by) === '-') && [1, 2, 3, 4].every((by) => touching(tokens, at + by));
  if (!isJoined || !ENDS_IN.has(word(tokens, at - 1))) return null;
  return damage('lost-letter', text, quarter!.start, year!.end, null, false);
};

const CHANGES = wordSet('increase decrease decline improvement reduction');

/** "a 29.1 increase": a change is in per cent, in points or in money. */
const changeWithoutUnit: Look = (tokens, at, text) => {
  const number = tokens[at]!;
  if (!number.lower.includes('.') || !CHANGES.has(word(tokens, at + 1))) return null;
  return /^an?$/.test(word(tokens, at - 1)) ? damage('lost-unit', text, number.start, number.end, null, false) : null;
};

const SCALED_LATER = wordSet(
  'million billion trillion thousand b m k bn mm mn crore crores lakh to and or - – , [ ( per a an dollars apiece each barrel ton',
);

/** "$252.3 of cash": money has two decimals or a scale. Small prices are said with one. */
const moneyWithoutScale: Look = (tokens, at, text) => {
  const number = tokens[at]!;
  if (!/^\d{3}\.\d$/.test(number.lower) || word(tokens, at - 1) !== '$' || !touching(tokens, at)) return null;
  const next = tokens[at + 1];
  if (!next || next.kind === 'break' || next.kind === 'sign' || SCALED_LATER.has(next.lower)) return null;
  return damage('lost-unit', text, tokens[at - 1]!.start, number.end, null, false);
};

/** "still true for the 2080s": two numbers run together; no call speaks of such a decade. */
const farDecade: Look = (tokens, at, text) => {
  const [number, letter] = [tokens[at]!, tokens[at + 1]];
  const isFar = /^(?:20[6-9]|2[1-9]\d)0$/.test(number.lower) && letter?.lower === 's' && touching(tokens, at + 1);
  return isFar && isDecade(tokens, at) ? damage('far-decade', text, number.start, letter!.end, null, false) : null;
};

const isDecade = (tokens: readonly Token[], at: number): boolean =>
  /^(?:the|early|late|mid|our)$/.test(word(tokens, at - 1));
