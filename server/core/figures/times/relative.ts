import type { Token } from '../reading';
import { word } from '../token-at';
import { type Find, RELATIVES, type Time, type TimeMention } from './mention';
import { letterQuarter, ordinalPart } from './quarters';
import { yearAt } from './years';

/** "this quarter", "the prior year", "last year's fourth quarter", "prior-year quarter". */
export const relative: Find = (tokens, at) => {
  const by = RELATIVES[word(tokens, at)]!;
  const next = word(tokens, at + 1) === '-' || word(tokens, at + 1) === 'fiscal' ? at + 2 : at + 1;
  if (!UNITS.test(word(tokens, next))) return by === -1 ? lastNamed(tokens, at) : null;
  const noun = word(tokens, next).replace(/['’]s$/, '');
  if (noun === 'quarter')
    return withYearAgo(tokens, { from: at, to: next + 1, time: { kind: 'relative', unit: 'quarter', by } });
  if (noun !== 'year') return null;
  const part = word(tokens, next + 1);
  if (by === -1 && (part === 'quarter' || part === 'period'))
    return { from: at, to: next + 2, time: { kind: 'relative', unit: 'year-ago', by: -1 } };
  const quarter = ordinalPart(tokens, next + 1, '');
  if (quarter && quarter.time.kind !== 'relative' && quarter.time.kind !== 'date')
    return { ...quarter, from: at, time: { ...quarter.time, year: { by } } as Time };
  return { from: at, to: next + 1, time: { kind: 'relative', unit: 'year', by } };
};

const UNITS = /^(?:quarter|year)/;

/** "last Q4": the fourth quarter of the year before. */
function lastNamed(tokens: readonly Token[], at: number): TimeMention | null {
  const named = word(tokens, at) === 'last' && tokens[at + 1] ? letterQuarter(tokens, at + 1, '') : null;
  if (named?.time.kind !== 'quarter' || named.time.year !== null) return null;
  return { ...named, from: at, time: { ...named.time, year: { by: -1 } } };
}

/** "the same quarter last year", "this quarter a year ago". */
function withYearAgo(tokens: readonly Token[], mention: TimeMention): TimeMention {
  const ago = yearAgo(tokens, mention.to, '');
  return ago ? { ...mention, to: ago.to, time: ago.time } : mention;
}

/** "a year ago", "year-ago quarter", "one year ago", "year ago". */
export const yearAgo: Find = (tokens, at) => {
  const article = ['a', 'one', 'the'].includes(word(tokens, at)) ? 1 : 0;
  const from = at + article;
  if (word(tokens, from) !== 'year') return null;
  const ago = word(tokens, from + 1) === '-' ? from + 2 : from + 1;
  if (word(tokens, ago) !== 'ago' && word(tokens, ago) !== 'earlier') return null;
  const tail = ['quarter', 'period', 'level', 'levels'].includes(word(tokens, ago + 1)) ? 1 : 0;
  return { from: at, to: ago + 1 + tail, time: { kind: 'relative', unit: 'year-ago', by: -1 } };
};

/** "the same period last year", "the comparable quarter of 2010". */
export const samePeriod: Find = (tokens, at) => {
  if (word(tokens, at + 1) !== 'quarter' && word(tokens, at + 1) !== 'period') return null;
  const skip = ['of', 'in', 'the'].includes(word(tokens, at + 2)) ? 1 : 0;
  const more = word(tokens, at + 2 + skip) === 'the' ? 1 : 0;
  const year = at + 2 + skip + more;
  if (['last', 'prior', 'previous'].includes(word(tokens, year)) && word(tokens, year + 1) === 'year')
    return { from: at, to: year + 2, time: { kind: 'relative', unit: 'year-ago', by: -1 } };
  const ago = yearAgo(tokens, year, '');
  if (ago) return { ...ago, from: at };
  const named = yearAt(tokens, year);
  return named && typeof named.year === 'number'
    ? { from: at, to: named.to, time: { kind: 'alike', year: named.year } }
    : null;
};

/** "in the linked quarter": the one before; "up 2% linked quarter" is said of the call's own. */
export const linked: Find = (tokens, at) =>
  word(tokens, at - 1) === 'the' && word(tokens, at + 1) === 'quarter'
    ? { from: at, to: at + 2, time: { kind: 'relative', unit: 'quarter', by: -1 } }
    : null;

/** "the most recent quarter", "the recent quarter": the call's own. */
export const mostRecent: Find = (tokens, at) =>
  ['most', 'the'].includes(word(tokens, at - 1)) && word(tokens, at + 1) === 'quarter'
    ? { from: at, to: at + 2, time: { kind: 'relative', unit: 'quarter', by: 0 } }
    : null;

/** "the quarter", "the year": the call's own, where the article says so. */
export const theOwn: Find = (tokens, at, text) => {
  const next = word(tokens, at + 1);
  if (next === 'year' && word(tokens, at + 2) !== '-' && word(tokens, at + 2) !== 'ago')
    return { from: at, to: at + 2, time: { kind: 'relative', unit: 'year', by: 0 } };
  if (next === 'quarter' && word(tokens, at + 2) !== 'of')
    return { from: at, to: at + 2, time: { kind: 'relative', unit: 'quarter', by: 0 } };
  return yearAgo(tokens, at, text);
};

const LONG_UNITS = new Set(['years', 'months', 'quarters', 'decades', 'weeks']);

/** "Five years ago they were $24.9 million": a sentence that goes back by a number of years is not of the time spoken of before. */
export function goesBack(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++)
    if ((word(tokens, at) === 'ago' || word(tokens, at) === 'earlier') && LONG_UNITS.has(word(tokens, at - 1)))
      return true;
  return false;
}
