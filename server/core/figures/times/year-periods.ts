import { isNamedNumber } from '../exclusions';
import type { Token } from '../reading';
import { word, wordSet } from '../token-at';
import type { Find, TimeMention, YearWord } from './mention';
import { letterQuarter, ordinalPart } from './quarters';
import { behindOwner, yearAt } from './years';

/** "fiscal 2011", "fiscal year '11", "FY25"; also "fiscal Q4 2011". */
export const fiscalYear: Find = (tokens, at, text) => {
  const found = yearAt(tokens, at);
  if (found) return partOf(tokens, at, found) ?? { from: at, to: found.to, time: { kind: 'year', year: found.year } };
  if (word(tokens, at) !== 'fiscal') return null;
  const inner = tokens[at + 1] ? (letterQuarter(tokens, at + 1, text) ?? ordinalPart(tokens, at + 1, text)) : null;
  return inner && { ...inner, from: at };
};

/** "full year", "full-year 2011", "full fiscal year", "year 2011", "year ended 2011". */
export const fullYearWords: Find = (tokens, at) => {
  const start = word(tokens, at) === 'year' ? at : ['-', 'fiscal'].includes(word(tokens, at + 1)) ? at + 2 : at + 1;
  if (word(tokens, start) !== 'year') return null;
  const found = yearAt(tokens, word(tokens, start + 1) === 'of' ? start + 2 : start + 1);
  if (found && typeof found.year === 'number')
    return { from: at, to: found.to, time: { kind: 'year', year: found.year } };
  return start === at ? null : { from: at, to: start + 1, time: { kind: 'year', year: null } };
};

/** "the 2001 first quarter", "fiscal 2014's second quarter": the part of a year that stands behind it. */
function partOf(
  tokens: readonly Token[],
  from: number,
  { year, to }: { readonly year: YearWord; readonly to: number },
): TimeMention | null {
  const at = behindOwner(tokens, to);
  const inner = tokens[at] ? (ordinalPart(tokens, at, '') ?? letterQuarter(tokens, at, '')) : null;
  if (!inner || (inner.time.kind !== 'quarter' && inner.time.kind !== 'half') || inner.time.year !== null) return null;
  return { from, to: inner.to, time: { ...inner.time, year } };
}

export const bareYear: Find = (tokens, at) => {
  const found = yearAt(tokens, at);
  const part = found && partOf(tokens, at, found);
  if (part) return part;
  if (!found || word(tokens, at - 1) === '$' || countFollows(tokens, found.to) || isNamedNumber(tokens, at))
    return null;
  const whole = word(tokens, found.to) === 'full' ? fullYearWords(tokens, found.to, '') : null;
  const adds = whole?.time.kind === 'year' && whole.time.year === null;
  return { from: at, to: adds ? whole.to : found.to, time: { kind: 'year', year: found.year } };
};

const NOT_COUNTED = wordSet(
  'was is as results earnings has this versus plus minus sales expenses revenues targets does goals plans numbers levels estimates gross across thus us fiscal basis business deals operations its capex compares',
);

/** "2000 employees" counts; "in 2000" and "2011 results" name a year. */
function countFollows(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  const number = tokens[at - 1];
  const after = wordSet('in of since for from by to through until during and versus vs year late early mid our');
  if (next?.kind !== 'word' || next.lower.length < 4 || after.has(word(tokens, at - 2))) return false;
  return number!.lower.endsWith('00') && next.lower.endsWith('s') && !NOT_COUNTED.has(next.lower);
}
