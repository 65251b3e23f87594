import { isLower, isUpper, withoutEnd } from '../text/characters';
import type { Span } from '../text/span';
import { trimmed } from '../text/words';
import { isTitle } from './dashed';
import { describedName, mayBeHeader, rowBehind } from './headers';
import type { HeaderMark } from './layout';
import { commaParts, headerMark, nameOnly, type Parts } from './marks';
import { isOperator, isSingleName, isSpeaker } from './names';
import type { Found, Place } from './reading';

const LONGEST_LABEL = 160;

/** `NAME, TITLE, FIRM: words`: a label in capitals at a line's start, which may run over to the next line. */
export function capitalLabel(place: Place): Found<HeaderMark> | null {
  const { row, sheet } = place;
  const { text } = sheet.page;
  if (!isUpper(row.words.charCodeAt(0)) || (!isUpper(row.words.charCodeAt(1)) && row.words[1] !== '.')) return null;
  const colon = capitalsUntilColon(row.words);
  if (colon === 'runs on') return runsOn(place);
  if (colon === null || colon < 2) return null;
  const span: Span = [row.span[0], row.span[0] + colon];
  const parts = labelParts(text, span);
  return parts && isSure(place, parts)
    ? { mark: headerMark([span[0], span[1] + 1], parts, span[1] + 1), rows: 1 }
    : null;
}

/** One name alone may be an abbreviation: it is a label where it is part of a name that has been met. */
function isSure({ sheet, people }: Place, { name, firm, title }: Parts): boolean {
  const label = sheet.page.text.slice(name[0], name[1]);
  return firm !== null || title !== null || !isSingleName(label) || isOperator(label) || people.hasWord(label);
}

/** The place of the colon that ends a label in capitals; `runs on` where the whole line is such a label without its colon. */
function capitalsUntilColon(words: string): number | 'runs on' | null {
  let small = 0;
  for (let at = 0; at < Math.min(words.length, LONGEST_LABEL); at++) {
    if (words[at] === ':' || (words[at] === ']' && words[at + 1] === ':')) return words[at] === ']' ? at + 1 : at;
    if (isLower(words.charCodeAt(at)) && ++small > 3) return null;
  }
  return words.length < LONGEST_LABEL && words.includes(',') && small === 0 ? 'runs on' : null;
}

function runsOn(place: Place): Found<HeaderMark> | null {
  const next = rowBehind(place);
  if (!next || next.apart) return null;
  const colon = capitalsUntilColon(next.words);
  if (typeof colon !== 'number') return null;
  const span: Span = [place.row.span[0], next.span[0] + colon];
  const parts = labelParts(place.sheet.page.text, span);
  return parts && { mark: headerMark([span[0], span[1] + 1], parts, span[1] + 1), rows: 2 };
}

/** Reads `NAME, TITLE, FIRM`; null where the first part is no name. */
export function labelParts(text: string, span: Span): Parts | null {
  const [name, ...rest] = commaParts(text, span);
  if (!name) return null;
  const label = withoutEnd(text.slice(name[0], name[1]), ']:');
  if (!isSpeaker(label) && !isSingleName(label)) return null;
  const exact: Span = [name[0], name[0] + label.length];
  const last = rest.at(-1);
  if (!last) return nameOnly(exact);
  if (rest.length === 1) {
    const title = isTitle(text.slice(last[0], last[1]));
    return { name: exact, firm: title ? null : last, title: title ? last : null };
  }
  return { name: exact, firm: last, title: [rest[0]![0], rest.at(-2)![1]] };
}

/** `Name: words` or `Name:words` at a line's start, for a name of two words or more, a member of the cast, or a known label. */
export const nameLabel = (place: Place): Found<HeaderMark> | null =>
  mayBeHeader(place.row, Number.POSITIVE_INFINITY) ? nameLabelAt(place, 0) : null;

const LONGEST_NAME_LABEL = 130;

/** The same `lead` characters behind the line's start, which belong to the header too; a title may stand behind the name. */
export function nameLabelAt(place: Place, lead: number): Found<HeaderMark> | null {
  const { row, sheet } = place;
  const colon = row.words.slice(lead, lead + LONGEST_NAME_LABEL).indexOf(':');
  if (colon < 2) return null;
  const start = row.span[0] + lead;
  const label = trimmed(sheet.page.text, [start, start + colon]);
  const parts = label && speakerIn(place, label);
  const end = start + colon + 1;
  return parts && { mark: headerMark([row.span[0], end], parts, end), rows: 1 };
}

function speakerIn({ sheet, people }: Place, span: Span): Parts | null {
  const { text } = sheet.page;
  const label = text.slice(span[0], span[1]);
  const parts = /[,(]/.test(label) ? describedName(text, span) : null;
  const described = parts !== null && (parts.title !== null || parts.firm !== null);
  if (described && (parts.title || people.has(text.slice(...parts.name)))) return parts;
  return isSpeaker(label) || people.has(label) ? nameOnly(span) : null;
}
