import { isUpper } from '../text/characters';
import type { Span } from '../text/span';
import { trimmed } from '../text/words';
import { dashedLine, isTitle } from './dashed';
import type { HeaderMark } from './layout';
import { commaParts, headerMark, nameOnly, type Parts } from './marks';
import { isFullName, isOperator, isSingleName, isUnidentified } from './names';
import { nameWords } from './person-names';
import type { Found, Place } from './reading';
import { endsSentence, type Row } from './sheet';

const LONGEST_NAME = 60;
const LONGEST_HEADER = 200;

/** The words before and at a place, whatever page they stand on. */
export const rowBefore = ({ sheet, at }: Place, by = 1): Row | undefined => sheet.rows[at - by];
export const rowBehind = ({ sheet, at }: Place, by = 1): Row | undefined => sheet.rows[at + by];

/** Whether the line before leaves room for a header: a heading, a header, a sentence's end, blank lines, or the page's start. */
export function standsFree(place: Place): boolean {
  const before = rowBefore(place);
  return place.free || !before || place.row.apart || endsSentence(before.words);
}

/** Whether a row is short enough for a header, and begins as one does. */
export const mayBeHeader = ({ words }: Row, longest = LONGEST_HEADER): boolean =>
  words.length <= longest && (isUpper(words.charCodeAt(0)) || '["“(_'.includes(words[0]!));

/** `Operator`, `Unidentified Analyst`, and the like, alone on their line. */
export function knownLabel({ row }: Place): Found<HeaderMark> | null {
  if (!mayBeHeader(row, LONGEST_NAME)) return null;
  const bare = withoutColon(row);
  const words = row.words.slice(0, bare[1] - bare[0]);
  if (!isOperator(words) && !(isUnidentified(words) && !/[.?!,]$/.test(words))) return null;
  return { mark: headerMark(row.span, nameOnly(bare)), rows: 1 };
}

const withoutColon = ({ span, words }: Row): Span => [span[0], words.endsWith(':') ? span[1] - 1 : span[1]];

/** `Name - Firm - Title`, alone on its line. Three parts are clear anywhere; two only where a header may stand. */
export function dashedHeader(place: Place): Found<HeaderMark> | null {
  const { row, sheet, people } = place;
  if (!mayBeHeader(row) || row.words.endsWith('?')) return null;
  const isName = (label: string, rest: string): boolean =>
    (isFullName(label, true) && people.has(label)) ||
    (isSingleName(label) && (people.has(label) || people.describes(rest))) ||
    standsIn(label);
  const parts = withoutPrincipal(sheet.page.text, dashedLine(sheet.page.text, row.span, isName));
  if (!parts) return null;
  const three = parts.firm !== null && parts.title !== null;
  if (!three && !standsFree(place) && !row.turned && !(row.indent === 1)) return null;
  return { mark: headerMark(row.span, parts), rows: 1 };
}

/** `Piet Holm for Bo Lund`: who speaks comes first. */
function standsIn(label: string): boolean {
  const [speaker, principal] = label.split(/ (?:in |on )?for /, 2);
  return principal !== undefined && isFullName(speaker!) && isFullName(principal);
}

function withoutPrincipal(text: string, parts: Parts | null): Parts | null {
  const label = parts && text.slice(parts.name[0], parts.name[1]);
  const end = label?.search(/ (?:in |on )?for \[?[A-Z]/) ?? -1;
  return parts && end > 0 ? { ...parts, name: [parts.name[0], parts.name[0] + end] } : parts;
}

/**
 * A person's name alone on its line. Names of the cast count wherever a line may end; others only where the words before
 * lead to them, since headings and short answers look alike.
 */
export function nameHeader(place: Place): Found<HeaderMark> | null {
  if (!isNameLine(place)) return null;
  const { row, people } = place;
  const known = people.has(row.words);
  if (!known && !(isFullName(row.words) && standsFree(place) && (isLedTo(place) || people.hasSurname(row.words))))
    return null;
  return { mark: headerMark(row.span, nameOnly(row.span)), rows: 1 };
}

/** The same where every line is a paragraph: there a name alone on its line is a header, for what else would it be? */
export function nameParagraph(place: Place): Found<HeaderMark> | null {
  const found = nameHeader({ ...place, free: true });
  if (found || !isNameLine(place) || place.list) return found;
  const next = rowBehind(place);
  const clear = isFullName(place.row.words) && place.row.words.split(/\s+/).length <= 4;
  return clear && next && next.words.length > LEAST_SPEECH
    ? { mark: headerMark(place.row.span, nameOnly(place.row.span)), rows: 1 }
    : null;
}

const LEAST_SPEECH = 30;

function isNameLine(place: Place): boolean {
  const { row } = place;
  if (!mayBeHeader(row, LONGEST_NAME) || /[.?!,;]$/.test(row.words.replace(/\b(?:jr|sr)\.$/i, ''))) return false;
  return isFullName(row.words, true) && rowBehind(place) !== undefined;
}

const LOOKED_BACK = 4;

/** Whether the surname was just said, as it is where the line is handed to somebody, or who speaks says it at once. */
export function isLedTo(place: Place, name = place.row.words): boolean {
  const surname = nameWords(name).at(-1) ?? '';
  if (surname.length < 3) return false;
  for (let by = 1; by <= LOOKED_BACK; by++) {
    const before = rowBefore(place, by);
    if (before?.words.slice(-600).toLowerCase().includes(surname)) return true;
  }
  return rowBehind(place)?.words.slice(0, 120).toLowerCase().includes(surname) ?? false;
}

/** `Name, Firm`, `Name, Title` or `Name (Title)`, alone on its line. */
export function commaHeader(place: Place): Found<HeaderMark> | null {
  const { row, sheet, people } = place;
  if (!mayBeHeader(row, 110) || !/[,(]/.test(row.words)) return null;
  const parts = describedName(sheet.page.text, row.span);
  if (!parts || (parts.firm === null && parts.title === null)) return null;
  const name = sheet.page.text.slice(parts.name[0], parts.name[1]);
  if (!people.has(name) && !standsFree(place)) return null;
  return { mark: headerMark(row.span, parts), rows: 1 };
}

/** Reads `Name, Firm`, `Name, Title` and `Name, Title, Firm`; null where the first part is no name, or the rest is a sentence. */
export function commaNamed(text: string, span: Span): Parts | null {
  const [name, second, ...more] = commaParts(text, span);
  if (!name || !isFullName(text.slice(name[0], name[1]))) return null;
  if (!second) return nameOnly(name);
  const rest = text.slice(second[0], span[1]);
  if (more.length > 3 || !isUpper(rest.charCodeAt(0)) || (/[.?!;]$/.test(rest) && !/\b[A-Z]\w{0,4}\.$/.test(rest)))
    return null;
  if (rest.split(/\s+/).filter((word) => !isUpper(word.charCodeAt(0))).length > 4) return null;
  if (!isTitle(rest)) return { name, firm: [second[0], span[1]], title: null };
  const last = more.at(-1);
  const firm = last && !isTitle(text.slice(last[0], last[1])) ? last : null;
  return { name, firm, title: firm ? [second[0], trimComma(text, firm[0])] : [second[0], span[1]] };
}

/** Reads `Name (Title)`, `Name (Firm)`, and what `commaNamed` reads; null where no name comes first. */
export const describedName = (text: string, span: Span): Parts | null =>
  inBrackets(text, span) ?? commaNamed(text, span);

function inBrackets(text: string, span: Span): Parts | null {
  const words = text.slice(span[0], span[1]);
  const open = words.indexOf('(');
  if (open < 3 || !words.endsWith(')')) return null;
  const name = trimmed(text, [span[0], span[0] + open]);
  const rest = trimmed(text, [span[0] + open + 1, span[1] - 1]);
  const label = name && text.slice(name[0], name[1]);
  if (!name || !label || !rest || !(isFullName(label) || isSingleName(label))) return null;
  return isTitle(text.slice(rest[0], rest[1])) ? { name, firm: null, title: rest } : { name, firm: rest, title: null };
}

function trimComma(text: string, end: number): number {
  let at = end;
  while (at > 0 && ', '.includes(text[at - 1]!)) at--;
  return at;
}

/** A name on one line, and on the next the firm or title with which a list describes people, or a plain title. */
export function withDescription(place: Place, found: Found<HeaderMark>): Found<HeaderMark> {
  const next = rowBehind(place, found.rows);
  if (!next || next.words.length > 140 || !isDescription(place, next)) return found;
  const { mark } = found;
  const title = isTitle(next.words);
  const span: Span = [mark.span[0], next.span[1]];
  return {
    mark: { ...mark, span, speech: next.span[1], title: title ? next.span : null, firm: title ? null : next.span },
    rows: found.rows + 1,
  };
}

const isDescription = ({ people }: Place, { words }: Row): boolean =>
  people.describes(words) ||
  (isTitle(words) &&
    isUpper(words.charCodeAt(0)) &&
    words.length < 110 &&
    !/[.?!]$/.test(words) &&
    !/\b(?:we|is|are|was|our|you|I|have)\b/.test(words));
