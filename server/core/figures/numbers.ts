import type { Token } from './reading';

/** A number as written in digits or words, before any scale: tokens `[from, to)`. */
export interface SpelledNumber {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** One unit of the last written digit; 0.1 for "344.7", 1 for "43" and for numbers in words. */
  readonly step: number;
  /** Written in digits, and so more surely a figure than "one" or "two". */
  readonly digits: boolean;
}

const UNITS: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};
const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
/** "two" is not "too" and "a" alone is no number: only these words may start one. */
const isNumberWord = (word: string): boolean => Object.hasOwn(UNITS, word) || Object.hasOwn(TENS, word);

/** The number that starts at a token; null where none does. Neither scale words (million) nor units are taken in. */
export function numberAt(tokens: readonly Token[], from: number): SpelledNumber | null {
  const token = tokens[from];
  if (!token) return null;
  if (token.kind === 'number') return digitNumber(tokens, from);
  return token.kind === 'word' ? wordNumber(tokens, from) : null;
}

function digitNumber(tokens: readonly Token[], from: number): SpelledNumber {
  const written = tokens[from]!.lower.replaceAll(',', '');
  const point = written.indexOf('.');
  const decimals = point < 0 ? 0 : written.length - point - 1;
  const number = { from, to: from + 1, value: Number(written), step: 10 ** -decimals, digits: true };
  return withHalf(tokens, number);
}

/** "three and a half", "2 and a half", "two and three quarters": the fraction belongs to the number before it. */
function withHalf(tokens: readonly Token[], number: SpelledNumber): SpelledNumber {
  const [and, part, name] = [tokens[number.to], tokens[number.to + 1], tokens[number.to + 2]];
  if (and?.lower !== 'and' || !part || !name) return number;
  if (part.lower === 'a' && name.lower === 'half') return fractionAdded(number, 0.5, 0.5);
  if (part.lower === 'a' && name.lower === 'quarter') return fractionAdded(number, 0.25, 0.25);
  if (part.lower === 'three' && name.lower === 'quarters') return fractionAdded(number, 0.75, 0.25);
  return number;
}

const fractionAdded = (number: SpelledNumber, part: number, step: number): SpelledNumber => ({
  ...number,
  to: number.to + 3,
  value: number.value + part,
  step,
});

function wordNumber(tokens: readonly Token[], from: number): SpelledNumber | null {
  const first = tokens[from]!.lower;
  if (!isNumberWord(first)) return null;
  let at = from;
  let value = 0;
  let group = belowHundred(tokens, at);
  if (!group) return null;
  at = group.to;
  value = group.value;
  if (tokens[at]?.lower === 'hundred') {
    value *= 100;
    at += 1;
    group = belowHundred(tokens, tokens[at]?.lower === 'and' ? at + 1 : at);
    if (group) {
      value += group.value;
      at = group.to;
    }
  }
  const decimals = spokenDecimals(tokens, at);
  const number = decimals
    ? { from, to: decimals.to, value: value + decimals.value, step: decimals.step, digits: false }
    : { from, to: at, value, step: 1, digits: false };
  return withHalf(tokens, number);
}

/** "forty-three", "forty", "three"; null where no such word stands. */
function belowHundred(tokens: readonly Token[], from: number): { readonly value: number; readonly to: number } | null {
  const word = tokens[from]?.lower ?? '';
  if (Object.hasOwn(UNITS, word)) return { value: UNITS[word]!, to: from + 1 };
  if (!Object.hasOwn(TENS, word)) return null;
  const hyphen = tokens[from + 1]?.lower === '-' ? 1 : 0;
  const unit = UNITS[tokens[from + 1 + hyphen]?.lower ?? ''];
  return unit !== undefined && unit > 0 && unit < 10
    ? { value: TENS[word]! + unit, to: from + 2 + hyphen }
    : { value: TENS[word]!, to: from + 1 };
}

/** "point two five" behind a number in words. */
function spokenDecimals(
  tokens: readonly Token[],
  from: number,
): { readonly value: number; readonly step: number; readonly to: number } | null {
  if (tokens[from]?.lower !== 'point') return null;
  let at = from + 1;
  let value = 0;
  let step = 1;
  for (; at < tokens.length && at < from + 5; at += 1) {
    const digit = UNITS[tokens[at]!.lower];
    if (digit === undefined || digit > 9) break;
    step /= 10;
    value += digit * step;
  }
  return at === from + 1 ? null : { value: Number(value.toFixed(4)), step, to: at };
}
