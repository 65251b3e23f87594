import type { Amount } from './amount';
import type { Expression } from './expression';
import type { Token } from './reading';
import { word } from './token-at';

/** Figures that are said without a number: "half", "two thirds", "doubled", "mid-single digits", "low 40s". Null for all else. */
export const vagueAt = (tokens: readonly Token[], at: number): Expression | null =>
  tokens[at]!.kind !== 'word' ? null : (bandAt(tokens, at) ?? fractionAt(tokens, at) ?? multiplied(tokens, at));

const BANDS: Readonly<Record<string, readonly [low: number, high: number]>> = {
  low: [1, 3],
  mid: [4, 6],
  high: [7, 9],
};

/** "high-single digits" are 7 to 9, "mid-50s" 54 to 56, "low teens" 11 to 13. */
function bandAt(tokens: readonly Token[], at: number): Expression | null {
  const band = BANDS[word(tokens, at)];
  if (!band) return null;
  const next = word(tokens, at + 1) === '-' ? at + 2 : at + 1;
  const [base, to] = bandBase(tokens, next);
  if (base < 0) return null;
  return rangeOf(at, to, base + band[0], base + band[1]);
}

function bandBase(tokens: readonly Token[], at: number): readonly [base: number, to: number] {
  if (word(tokens, at) === 'teens') return [10, at + 1];
  const hyphen = word(tokens, at + 1) === '-' ? at + 2 : at + 1;
  if (word(tokens, at) === 'single' && /^digits?$/.test(word(tokens, hyphen))) return [0, hyphen + 1];
  const tens = /^[2-9]0$/.test(word(tokens, at)) ? Number(word(tokens, at)) : -1;
  return tens > 0 && word(tokens, at + 1) === 's' && tokens[at]!.end === tokens[at + 1]!.start
    ? [tens, at + 2]
    : [-1, at];
}

const rangeOf = (from: number, to: number, low: number, high: number): Expression => {
  const end = (number: number): Amount => ({
    from,
    to,
    number,
    factor: 1,
    step: 1,
    digits: false,
    scaled: false,
    negative: false,
    kind: 'percent',
    unit: '%',
  });
  return { from, to, first: end(low), last: end(high) };
};

const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  thirds: 3,
  fourth: 4,
  fourths: 4,
  quarter: 4,
  quarters: 4,
  fifth: 5,
  fifths: 5,
  tenth: 10,
};
const TIMES: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3, four: 4 };

/** "half of", "a third", "two-thirds", "three quarters of". A lone quarter or third is a time or an order, unless "of" follows. */
function fractionAt(tokens: readonly Token[], at: number): Expression | null {
  const first = word(tokens, at);
  if (first === 'half') return isTime(tokens, at) ? null : fraction(at, at + 1, 0.5);
  const times = TIMES[first];
  if (times === undefined || !Object.hasOwn(TIMES, first)) return null;
  const hyphen = word(tokens, at + 1) === '-' ? at + 2 : at + 1;
  const name = word(tokens, hyphen);
  const part = PARTS[name];
  if (part === undefined || !Object.hasOwn(PARTS, name) || part <= times) return null;
  if (times > 1 && !name.endsWith('s')) return null;
  if (part === 4 && word(tokens, hyphen + 1) !== 'of') return null;
  if (word(tokens, at - 1) === 'and' && first === 'a') return null;
  if (['quarter', 'party', 'time', 'question', 'point', 'one', 'half', 'thing'].includes(word(tokens, hyphen + 1)))
    return null;
  return fraction(at, hyphen + 1, times / part);
}

/** "the first half", "half year", "half a million" and "two and a half" are no fractions. */
const isTime = (tokens: readonly Token[], at: number): boolean =>
  [
    'first',
    'second',
    'bottom',
    'top',
    'upper',
    'lower',
    'left',
    'right',
    'back',
    'latter',
    'front',
    'next',
    'last',
    'other',
    'better',
    'this',
    'that',
    'each',
    'a',
    '1st',
    '2nd',
  ].includes(word(tokens, at - 1)) ||
  ['year', '-', 'a', 'point', 'time', 'way', 'hour', 'day', 'million', 'billion'].includes(word(tokens, at + 1));

const fraction = (from: number, to: number, value: number): Expression => ({
  from,
  to,
  last: null,
  first: {
    from,
    to,
    number: value,
    factor: 1,
    step: 0,
    digits: false,
    scaled: false,
    negative: false,
    kind: 'fraction',
    unit: null,
  },
});

const MULTIPLES: Readonly<Record<string, number>> = {
  doubled: 2,
  doubling: 2,
  tripled: 3,
  tripling: 3,
  quadrupled: 4,
  halved: 0.5,
};

function multiplied(tokens: readonly Token[], at: number): Expression | null {
  const factor = MULTIPLES[word(tokens, at)];
  if (factor === undefined || !Object.hasOwn(MULTIPLES, word(tokens, at))) return null;
  if (word(tokens, at) === 'doubling' && word(tokens, at + 1) === 'down') return null;
  return {
    from: at,
    to: at + 1,
    last: null,
    first: {
      from: at,
      to: at + 1,
      number: factor,
      factor: 1,
      step: 0,
      digits: false,
      scaled: false,
      negative: false,
      kind: 'multiple',
      unit: 'x',
    },
  };
}
