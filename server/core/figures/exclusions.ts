import type { Token } from './reading';
import { word, wordSet } from './token-at';

/** Words behind which a number is a name or a place, not a figure: "slide 7", "Tier 2", "Form 8", "Phase 3". */
const NAMING = wordSet(
  'slide slides page pages tier form phase level stage basel section rule article chapter chart exhibit item note figure table number no option category class type version part scope question ext extension covid cet series model generation gen route highway room flight windows office web industry line block unit train title step act',
);
/** Words that with these numbers behind them, and no others, are a name: of states, of a list of companies, of an index. */
const NAMED_WITH: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['lower', wordSet('48')],
  ['fortune', wordSet('50 100 500 1000 2000')],
  ['global', wordSet('2000')],
  ['russell', wordSet('1000 2000 3000')],
  ['p', wordSet('100 400 500 600 1500')],
  ['nasdaq', wordSet('100')],
  ['ftse', wordSet('100 250')],
  ['stoxx', wordSet('50 600')],
  ['nikkei', wordSet('225')],
]);
const ORDINAL_ENDS = new Set(['st', 'nd', 'rd', 'th']);

/** Where a number that is no figure ends; `from` itself when the number there may be a figure. */
export function excludedEnd(tokens: readonly Token[], from: number): number {
  const number = tokens[from]!;
  if (number.kind !== 'number') return from;
  const next = tokens[from + 1];
  const touching = next !== undefined && next.start === number.end;
  if (touching && ORDINAL_ENDS.has(next.lower)) return from + 2;
  if (/^\d{7,}$/.test(number.lower) && tokens[from - 1]?.lower !== '$') return from + 1;
  const compound = compoundEnd(tokens, from);
  if (compound > from) return compound;
  if (touching && next.kind === 'word' && isProductLetter(next.lower)) return from + 2;
  return isNamed(tokens, from) ? from + 1 : from;
}

/** `5G`, `3D`, `4K`, `20s`: letters that touch a number and are neither a scale nor a unit. */
const isProductLetter = (word: string): boolean =>
  /^(?:g|d|dx|hd|am|pm|p|c|f|v|s|e|a|i)$/.test(word) || /^[a-z]\d/.test(word);

/** `24/7`, `10-K`, `1-877-367-8439`, `9:30`, `4.0.1`, `50/50`. */
function compoundEnd(tokens: readonly Token[], from: number): number {
  const sign = tokens[from + 1];
  const behind = tokens[from + 2];
  if (!sign || !behind || sign.start !== tokens[from]!.end || behind.start !== sign.end) return from;
  if (sign.lower === ':' || sign.lower === '/') return behind.kind === 'number' ? from + 3 : from;
  if (sign.lower === '-' && behind.kind === 'word') return /^[kqf]s?$/.test(behind.lower) ? from + 3 : from;
  if (sign.lower !== '-' && sign.lower !== '.') return from;
  const third = tokens[from + 3];
  const chained =
    behind.kind === 'number' &&
    third?.lower === sign.lower &&
    third.start === behind.end &&
    tokens[from + 4]?.kind === 'number';
  return chained ? chainEnd(tokens, from + 4, sign.lower) : from;
}

function chainEnd(tokens: readonly Token[], from: number, sign: string): number {
  let at = from + 1;
  while (tokens[at]?.lower === sign && tokens[at + 1]?.kind === 'number') at += 2;
  return at;
}

/** "six 3400 systems": what is counted in a word is a model, and not counted again. */
const COUNTS = wordSet('two three four five six seven eight nine ten eleven twelve');

/** "slide 7", "#3", "E-7", "[12]", and a number glued to letters before it. */
function isNamed(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before) return false;
  const glued = before.end === tokens[at]!.start;
  if (before.lower === '#') return true;
  if (before.kind === 'word' && COUNTS.has(before.lower) && !isFigureUnit(tokens, at + 1)) return true;
  if (glued && before.kind === 'word') return !isCurrencyWord(before.lower);
  if (before.lower === '-' && glued) {
    const name = tokens[at - 2];
    return (
      name !== undefined &&
      name.kind === 'word' &&
      name.end === before.start &&
      !['mid', 'non', 'sub', 'minus', 'low', 'high', 'about'].includes(name.lower) &&
      !isFigureUnit(tokens, at + 1)
    );
  }
  if (before.lower === '[' && tokens[at + 1]?.lower === ']') return true;
  if (isNamedNumber(tokens, at)) return true;
  if (before.kind === 'word' && NAMING.has(before.lower)) return !isFigureUnit(tokens, at + 1);
  if (before.lower === 'and' && NAMING.has(word(tokens, at - 3)) && tokens[at - 2]?.kind === 'number')
    return !isFigureUnit(tokens, at + 1);
  return before.lower === '.' && tokens[at - 2]?.lower === 'no';
}

/** "the Russell 2000", "S&P 500", "Fortune 500": the number belongs to a name, and is neither a count nor a year. */
export function isNamedNumber(tokens: readonly Token[], at: number): boolean {
  const before = word(tokens, at - 1);
  if (before === 'p' && word(tokens, at - 2) !== '&') return false;
  return NAMED_WITH.get(before)?.has(tokens[at]!.lower) === true;
}

const isCurrencyWord = (word: string): boolean => /^(?:eur|usd|gbp|rs|inr|chf|us|cad|rmb)$/.test(word);

const isFigureUnit = (tokens: readonly Token[], at: number): boolean =>
  ['%', 'percent', 'million', 'billion', 'basis', 'bps'].includes(tokens[at]?.lower ?? '');
