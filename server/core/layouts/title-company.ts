import { WHITE, withoutEnd } from '../text/characters';
import { dateIn } from '../text/dates';
import type { Span } from '../text/span';

const KIND =
  /\b(?:earnings|results|conference|financial results|analyst|quarterly|interim|annual|ims|transcript|call)\b/i;

/**
 * The company in a title line, as a span of it: before its ticker, behind the period (`Q2 2016 Larkfield Inc Earnings Call`),
 * or before the period. `ticker` is where the bracket with the ticker opens, -1 without one.
 */
export function companyIn(
  words: string,
  ticker: number,
  period: { readonly start: number; readonly end: number } | null,
): Span | null {
  if (ticker > 2 && (!period || period.start > ticker)) return companySpan(words, 0, ticker);
  if (!period) return null;
  const behind = words.slice(period.end).search(KIND);
  const span = behind > 2 ? companySpan(words, period.end, period.end + behind) : null;
  return span ?? (period.start > 2 ? companySpan(words, 0, period.start) : null);
}

const NO_COMPANY_LINE = /\b(?:transcripts?|version|relations|followers|streetevents|disclaimer|participants)\b/i;

/** Whether a line holds nothing but a company's name, as the line above a title does. */
export function companyAlone(words: string): boolean {
  const bare = words.replace(/\b(Inc|Corp|Co|Ltd|N\.V|plc)\.$/i, '$1');
  if (words === '' || words.length > 80 || /[.:?!]$/.test(bare) || dateIn(words)) return false;
  return !NO_COMPANY_LINE.test(words) && companySpan(words, 0, words.length) !== null;
}

/** What may stand before a company's name in a title: a date and time, a ticker and a dash. */
const LEAD =
  /^(?:.{0,60}GMT,?|.{0,40}\d ?[AP]M,?|\d\d\/\d\d\/\d{4})?\s*(?:[A-Z0-9._]{0,14}\s?[-–−]\s)?\s*(?:the\s)?(?:transcript of\s)?/i;
const NO_NAME = /\b(?:call|transcript|results|earnings|welcome|we|edited|final|full|half|year|ended)\b/i;
const SMALL = /^(?:of|and|the|de|for|in)$/;

/** A company's name in a stretch of a title: capitals, at most one small word that is none of the usual. */
function companySpan(words: string, from: number, to: number): Span | null {
  const part = words.slice(from, to);
  const lead = LEAD.exec(part)?.[0].length ?? 0;
  const bare = part.slice(lead).replace(/\s?\([A-Z.]{1,6}\s?[-+]?[\d.]{0,7}%?\)$/, '');
  const name = withoutEnd(bare, `${WHITE},:;|–—−-`).replace(/['’]s?$/, '');
  if (name.length < 2 || name.length > 80 || !/^[A-Z0-9]/.test(name) || NO_NAME.test(name)) return null;
  const small = name.split(' ').filter((word) => /^[a-z]/.test(word) && !SMALL.test(word));
  return small.length > 1 ? null : [from + lead, from + lead + name.length];
}
