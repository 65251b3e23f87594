import { isBlank } from '../text/characters';
import { misreadAt } from '../text/mojibake';
import type { Span } from '../text/span';
import { trimmed } from '../text/words';
import { isFullName, isUnidentified } from './names';

/** A line of parts set apart by dashes: `Name - Firm - Title`. Spans are in the document. */
export interface Dashed {
  readonly name: Span;
  readonly firm: Span | null;
  readonly title: Span | null;
}

const DASHES = new Set([45, 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2212]);
const LONGEST = 200;

/** How many code units the dash at `at` takes: three where UTF-8 was read as single bytes, none where there is no dash. */
function dashAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return code === 45 ? 1 : 0;
  if (DASHES.has(code)) return 1;
  if (code !== 0xe2) return 0;
  const misread = misreadAt(text, at);
  return misread && DASHES.has(misread.meant.charCodeAt(0)) ? misread.length : 0;
}

/**
 * The parts of a span between dashes that have a blank on at least one side: recognition loses blanks, as in `Inc.- EVP,CFO`,
 * while a hyphenated name has none. A double dash is one.
 */
export function dashedParts(text: string, span: Span): readonly Span[] {
  const parts: Span[] = [];
  let start = span[0];
  for (let at = span[0]; at < span[1]; at++) {
    const width = dashAt(text, at);
    if (width === 0) continue;
    let end = at + width;
    while (end < span[1] && DASHES.has(text.charCodeAt(end))) end++;
    const open = at === span[0] || isBlank(text.charCodeAt(at - 1));
    const close = end === span[1] || isBlank(text.charCodeAt(end));
    if (open || close) {
      const part = trimmed(text, [start, at]);
      if (part) parts.push(part);
      start = end;
    }
    at = end - 1;
  }
  const last = trimmed(text, [start, span[1]]);
  if (last) parts.push(last);
  return parts;
}

const TITLE =
  /\b(?:analyst|officer|president|director|chief|c[efiot]o|evp|svp|avp|vp|vice|chair(?:man|woman|person)?|treasurer|secretary|head|manager|managing|counsel|controller|founder|investor relations|ir|partner|associate|executive|principal|strategist|group ceo|md)\b/i;

/** Whether words say what somebody does, and not for whom. */
export const isTitle = (words: string): boolean => TITLE.test(words);

/**
 * Reads `Name - Firm - Title`, `Name - Firm` or `Name - Title`; null for a line of any other shape. `isName` says what may stand
 * for a name; without it, full names and labels of the unidentified may.
 */
export function dashedLine(text: string, span: Span, isName?: (label: string, rest: string) => boolean): Dashed | null {
  if (span[1] - span[0] > LONGEST || !/[-‐-―−] | [-‐-―−]|â/.test(text.slice(span[0], span[1]))) return null;
  const parts = dashedParts(text, span);
  const [name, second] = parts;
  if (!name || !second || parts.length > 6) return null;
  const label = text.slice(name[0], name[1]);
  const named = isFullName(label, parts.length > 2) || isUnidentified(label);
  if (!named && !isName?.(label, text.slice(second[0], span[1]))) return null;
  const rest: Span = [second[0], span[1]];
  if (parts.length > 2) return { name, firm: second, title: [parts[2]![0], span[1]] };
  return isTitle(text.slice(rest[0], rest[1])) ? { name, firm: null, title: rest } : { name, firm: rest, title: null };
}
