import { damage, type Look } from './damage';
import type { Token } from './reading';
import { touching, word, wordSet } from './token-at';

/** What character recognition, typing and programs do to a number's own characters. */
export const scanningDamage: Look = (tokens, at, text) =>
  threeParts(tokens, at, text) ??
  longGroup(tokens, at, text) ??
  pointBeforePercent(tokens, at, text) ??
  wrongEnding(tokens, at, text) ??
  twoScales(tokens, at, text) ??
  twoUnits(tokens, at, text) ??
  twoRates(tokens, at, text) ??
  tickerInNumber(tokens, at, text) ??
  starsAround(tokens, at, text);

const CURRENCY = wordSet('$ € £ ¥ ₹');
const UNITS = wordSet('% percent million billion trillion crore crores');

/** Whether a sign of currency stands before a number, or a unit or scale behind it: then it is an amount and no number of a list. */
const isAmount = (tokens: readonly Token[], at: number, behind: number): boolean =>
  CURRENCY.has(word(tokens, at - 1)) || UNITS.has(word(tokens, behind));

/** "$3.4.5 million": no number has two points. */
const threeParts: Look = (tokens, at, text) => {
  const [number, sign, last] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  if (sign?.lower !== '.' || last?.kind !== 'number' || !number.lower.includes('.')) return null;
  if (!touching(tokens, at + 1) || !touching(tokens, at + 2) || !isAmount(tokens, at, at + 3)) return null;
  return damage('broken-number', text, number.start, last.end, null, true);
};

/** "$1,2345 million": a group has three digits. "24,2011" is a day and its year. */
const longGroup: Look = (tokens, at, text) => {
  const [number, sign, last] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  if (sign?.lower !== ',' || last?.kind !== 'number' || !touching(tokens, at + 1) || !touching(tokens, at + 2))
    return null;
  const isLong = /^\d{1,3}(?:,\d{3}){0,3}$/.test(number.lower) && /^\d{4,6}(?:\.|$)/.test(last.lower);
  if (!isLong || !isAmount(tokens, at, at + 3)) return null;
  return damage('broken-number', text, number.start, last.end, null, true);
};

/** "rose 5.%": a point with nothing behind it. */
const pointBeforePercent: Look = (tokens, at, text) => {
  const [number, sign, unit] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  if (sign?.lower !== '.' || unit?.lower !== '%' || number.lower.includes('.')) return null;
  if (!touching(tokens, at + 1) || !touching(tokens, at + 2)) return null;
  return damage('broken-number', text, number.start, sign.end, number.lower, false);
};

const ENDINGS = ['th', 'st', 'nd', 'rd'];

/** "22th": which of the two is wrong, its digits or its ending, nobody can tell. */
const wrongEnding: Look = (tokens, at, text) => {
  const [number, ending] = [tokens[at]!, tokens[at + 1]];
  if (!ending || !ENDINGS.includes(ending.lower) || !touching(tokens, at + 1)) return null;
  const size = Number(number.lower.replaceAll(',', ''));
  const isTeen = size % 100 >= 11 && size % 100 <= 13;
  const right = isTeen ? 'th' : (ENDINGS[size % 10] ?? 'th');
  if (!Number.isInteger(size) || right === ending.lower) return null;
  return damage('wrong-ending', text, number.start, ending.end, null, false);
};

const SCALES = wordSet('million billion trillion');

/** "5 million million", "40,000k": a scale on what is scaled already. */
const twoScales: Look = (tokens, at, text) => {
  const [number, first, second] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  if (!first) return null;
  if (second && SCALES.has(first.lower) && SCALES.has(second.lower))
    return damage('two-units', text, number.start, second.end, null, true);
  const isThousand = /,000$/.test(number.lower) && first.lower === 'k' && touching(tokens, at + 1);
  return isThousand ? damage('two-units', text, number.start, first.end, number.lower, false) : null;
};

/** "up 1815% in constant currency": the rate as reported and the one in constant currency, run together. */
const twoRates: Look = (tokens, at, text) => {
  const [number, sign] = [tokens[at]!, tokens[at + 1]];
  if (sign?.lower !== '%' || !touching(tokens, at + 1) || !/^[1-9]\d[1-9]\d$/.test(number.lower)) return null;
  if (word(tokens, at + 2) !== 'in' || word(tokens, at + 3) !== 'constant') return null;
  return damage('two-in-one', text, number.start, sign.end, null, false);
};

const NO_MONEY = wordSet('% percent basis bps days weeks');

/** "$120 to 130 days": money is not counted in days, nor in per cent; nor are dollars shares, nor per cent times. */
const twoUnits: Look = (tokens, at, text) =>
  moneyInUnits(tokens, at, text) ?? moneyInShares(tokens, at, text) ?? percentTimes(tokens, at, text);

const moneyInUnits: Look = (tokens, at, text) => {
  if (word(tokens, at - 1) !== '$' || !touching(tokens, at)) return null;
  const isRange = /^(?:to|-|–)$/.test(word(tokens, at + 1)) && tokens[at + 2]?.kind === 'number';
  const last = isRange ? at + 2 : at;
  const unit = tokens[last + 1];
  if (!unit || !NO_MONEY.has(unit.lower)) return null;
  return damage('two-units', text, tokens[at - 1]!.start, unit.end, null, false);
};

/** "to buy $1 million Alder shares": the sign of currency stands before a number of shares. */
const moneyInShares: Look = (tokens, at, text) => {
  if (word(tokens, at - 1) !== '$' || !touching(tokens, at) || !SCALES.has(word(tokens, at + 1))) return null;
  const name = tokens[at + 2];
  const isNamed = name?.kind === 'word' && text[name.start] !== name.lower[0];
  const last = tokens[isNamed ? at + 3 : at + 2];
  return last?.lower === 'shares' ? damage('two-units', text, tokens[at - 1]!.start, last.end, null, false) : null;
};

const FACTORS = wordSet('the that our a its their');

/** "a leverage of 3.7% times": a multiple in per cent. "4% times 11%" is a product. */
const percentTimes: Look = (tokens, at, text) => {
  const [sign, times, next] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (sign?.lower !== '%' || times?.lower !== 'times') return null;
  if (next?.kind === 'number' || next?.lower === '$' || FACTORS.has(next?.lower ?? '')) return null;
  return damage('two-units', text, tokens[at]!.start, times.end, null, false);
};

const EXCHANGES = wordSet('nyse nasdaq amex otc tsx lse');
const PLANS: ReadonlySet<string> = new Set(['401 k', '403 b', '457 b']);

/** "401(NYSE:K)": a program took the letter behind a number for a company's. */
const tickerInNumber: Look = (tokens, at, text) => {
  if (word(tokens, at + 1) !== '(') return null;
  const [number, , exchange, colon, letter, close] = tokens.slice(at, at + 6);
  if (!touching(tokens, at + 1) || !EXCHANGES.has(exchange?.lower ?? '')) return null;
  if (colon?.lower !== ':' || letter?.kind !== 'word' || close?.lower !== ')') return null;
  const isPlan = PLANS.has(`${number!.lower} ${letter.lower}`);
  return damage(
    'foreign-marks',
    text,
    number!.start,
    close.end,
    isPlan ? `${number!.lower}(${letter.lower})` : null,
    false,
  );
};

/** "over **50** percent": marks of print around a number alone. */
const starsAround: Look = (tokens, at, text) => {
  const { start, end, lower } = tokens[at]!;
  if (text[start - 1] !== '*') return null;
  const [before, behind] = [text.slice(Math.max(0, start - 2), start), text.slice(end, end + 2)];
  return before === '**' && behind === '**' ? damage('foreign-marks', text, start - 2, end + 2, lower, false) : null;
};
