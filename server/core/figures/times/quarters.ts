import { QUARTER_ORDINALS } from '../../text/dates';
import type { Token } from '../reading';
import { touching, word, wordSet } from '../token-at';
import type { Find, TimeMention } from './mention';
import { fullYear, yearBehind } from './years';

export const ORDINALS: Readonly<Record<string, number>> = {
  ...QUARTER_ORDINALS,
  final: 4,
};
export const HALVES: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  front: 1,
  back: 2,
  latter: 2,
  '1st': 1,
  '2nd': 2,
};

const quarterMention = (tokens: readonly Token[], from: number, behind: number, number: number): TimeMention => {
  const { year, to } = yearBehind(tokens, behind);
  return { from, to, time: { kind: 'quarter', number, year } };
};

/** `Q4`, `Q4 2011`, `Q4'11`, `FQ4`, `Q4FY25`. */
export const letterQuarter: Find = (tokens, at) => {
  const match = /^f?q([1-4])(?:(?:fy)?(\d{2}|\d{4}))?(?:['’]s)?$/.exec(word(tokens, at));
  if (!match) return null;
  if (match[2])
    return { from: at, to: at + 1, time: { kind: 'quarter', number: Number(match[1]), year: fullYear(match[2]) } };
  const hyphen = word(tokens, at + 1) === '-' && touching(tokens, at + 1) ? 1 : 0;
  return quarterMention(tokens, at, at + 1 + hyphen, Number(match[1]));
};

/** `4Q`, `1Q16`, `1H12`: the number stands first and touches the letter. */
export const numberQuarter: Find = (tokens, at) => {
  const match = /^(q|h)(\d{2}|\d{4})?$/.exec(word(tokens, at + 1));
  const number = Number(word(tokens, at));
  if (!match || !touching(tokens, at + 1) || !(number >= 1 && number <= (match[1] === 'q' ? 4 : 2))) return null;
  const kind = match[1] === 'q' ? 'quarter' : 'half';
  if (match[2]) return { from: at, to: at + 2, time: { kind, number, year: fullYear(match[2]) } };
  const { year, to } = yearBehind(tokens, at + 2);
  return { from: at, to, time: { kind, number, year } };
};

/** "third quarter", "third-quarter", "third fiscal quarter of 2011", "first half of the year". */
export const ordinalPart: Find = (tokens, at) => {
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

export const letterHalf: Find = (tokens, at) => {
  const match = /^h([12])(\d{2}|\d{4})?$/.exec(word(tokens, at));
  if (!match) return null;
  if (match[2])
    return { from: at, to: at + 1, time: { kind: 'half', number: Number(match[1]), year: fullYear(match[2]) } };
  const { year, to } = yearBehind(tokens, at + 1);
  return { from: at, to, time: { kind: 'half', number: Number(match[1]), year } };
};

/** "half-year results": the call's own half. */
export const halfYear: Find = (tokens, at) =>
  word(tokens, at + 1) === '-' && word(tokens, at + 2) === 'year'
    ? { from: at, to: at + 3, time: { kind: 'relative', unit: 'half', by: 0 } }
    : null;

const COUNTED: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4 };

/** "in quarter two", "quarter 3": not "in the quarter four stores opened". */
export const countedQuarter: Find = (tokens, at) => {
  const name = word(tokens, at + 1);
  const number = /^[1-4]$/.test(name) ? Number(name) : Object.hasOwn(COUNTED, name) ? COUNTED[name]! : 0;
  const isNamed = OPENS.has(word(tokens, at - 1)) && !UNITS.has(word(tokens, at + 2));
  return number > 0 && isNamed ? quarterMention(tokens, at, at + 2, number) : null;
};

const OPENS = wordSet('in for during of our fiscal from to and versus by since');
const UNITS = wordSet('% percent million billion basis points hundred thousand or to of new more -');
