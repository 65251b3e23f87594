import { isUpper } from '../text/characters';
import type { Span } from '../text/span';
import { dashedParts, isTitle } from './dashed';
import { commaNamed } from './headers';
import { headingOf } from './headings';
import type { ListingMark } from './layout';
import { listingMark, nameOnly, type Parts } from './marks';
import { isFullName, isOperator, isSingleName, isUnidentified } from './names';
import type { Found, Place } from './reading';
import type { Row } from './sheet';

const LONGEST = 200;

const sideOf = ({ list }: Place): ListingMark['side'] => (list === 'people' ? null : list);

const entry = (place: Place, parts: Parts | null, rows = 1): Found<ListingMark> | null => {
  if (!parts) return null;
  const last = place.sheet.rows[place.at + rows - 1]!;
  return { mark: listingMark([place.row.span[0], last.span[1]], parts, sideOf(place)), rows };
};

const isPerson = (label: string): boolean => isFullName(label, true) || isUnidentified(label) || isOperator(label);

/** `Name - Title` among the company's people, `Name - Firm` among callers, `Name - Firm - Title` in both; a name alone as well. */
export function dashedListing(place: Place): Found<ListingMark> | null {
  const { row, sheet } = place;
  if (row.words.length > LONGEST) return null;
  const { text } = sheet.page;
  const span = withoutBullet(row);
  const [name, second, ...more] = dashedParts(text, span);
  const label = name && text.slice(name[0], name[1]);
  if (!name || !label || !(isPerson(label) || (second && isSingleName(label)))) return null;
  if (!second) return entry(place, nameOnly(name));
  const rest: Span = [second[0], span[1]];
  if (more.length > 0 && !isTitle(text.slice(second[0], second[1]))) {
    return entry(place, { name, firm: second, title: [more[0]![0], span[1]] });
  }
  return entry(place, described(text, name, rest, place));
}

const WIDE = 60;

/** The same where lines are wrapped: what follows a long entry and is none itself belongs to it. */
export function wrappedListing(place: Place): Found<ListingMark> | null {
  const found = dashedListing(place);
  const next = place.sheet.rows[place.at + 1];
  if (!found || place.row.words.length < WIDE || !next || headingOf(next.words)) return found;
  if (next.words.length > WIDE * 1.5 || dashedListing({ ...place, at: place.at + 1, row: next })) return found;
  const { span, title, firm } = found.mark;
  const longer = (part: Span | null): Span | null => (part && part[1] === span[1] ? [part[0], next.span[1]] : part);
  return { mark: { ...found.mark, span: [span[0], next.span[1]], title: longer(title), firm: longer(firm) }, rows: 2 };
}

/** What stands behind a name is a title among the company's people, a firm among callers, and else what it looks like. */
function described(text: string, name: Span, rest: Span, { list }: Place): Parts {
  const words = text.slice(rest[0], rest[1]);
  const title = list !== 'callers' && (isTitle(words) || (list === 'company' && !FIRM.test(words)));
  return { name, firm: title ? null : rest, title: title ? rest : null };
}

const FIRM = /\b(?:securities|capital|bank|research|partners|markets|& co|llc|l\.p|lp|inc|group|advisors|company)\b/i;

const withoutBullet = ({ span, words }: Row): Span => {
  const bullet = /^[*•\-–]\s+/.exec(words);
  return bullet ? [span[0] + bullet[0].length, span[1]] : span;
};

/** `Title — Name`: the name comes last. */
export function reversedListing(place: Place): Found<ListingMark> | null {
  const { row, sheet } = place;
  if (row.words.length > LONGEST) return null;
  const parts = dashedParts(sheet.page.text, row.span);
  const name = parts.at(-1);
  if (parts.length < 2 || !name || !isFullName(sheet.page.text.slice(name[0], name[1]))) return null;
  const title: Span = [row.span[0], parts.at(-2)![1]];
  return isTitle(sheet.page.text.slice(title[0], title[1])) ? entry(place, { name, firm: null, title }) : null;
}

/** `Name, Title` or `Name, Title, Firm`. */
export function commaListing(place: Place): Found<ListingMark> | null {
  const { row, sheet } = place;
  if (row.words.length > LONGEST) return null;
  return entry(place, commaNamed(sheet.page.text, withoutBullet(row)));
}

/** A name on one line, and `Firm - Title` on the next. */
export function twoLineListing(place: Place): Found<ListingMark> | null {
  const { row, sheet } = place;
  const { text } = sheet.page;
  const span = withoutBullet(row);
  const next = sheet.rows[place.at + 1];
  if (span[1] - span[0] > 70 || !next || next.words.length > LONGEST) return null;
  const label = text.slice(span[0], span[1]);
  if (!isPerson(label) && !(row.words !== label && isUpper(label.charCodeAt(0)))) return null;
  return entry(place, { name: span, ...firmAndTitle(text, next.span) }, 2);
}

/** `Firm - Title`, parted at the last dash; a part that is missing is null. */
export function firmAndTitle(text: string, span: Span): Pick<Parts, 'firm' | 'title'> {
  const parts = dashedParts(text, span);
  const last = parts.at(-1);
  if (!last) return { firm: null, title: null };
  if (parts.length === 1) {
    const title = isTitle(text.slice(last[0], last[1]));
    return { firm: title ? null : last, title: title ? last : null };
  }
  return { firm: [parts[0]![0], parts.at(-2)![1]], title: last };
}

const NAME_AND_FIRM =
  /^(?:[A-Z][\w.'’`-]*|\([A-Z][a-z]+\)|"[A-Z][a-z]+")(?: (?:[A-Z]\.?|[A-Z][\w.'’`-]*)){0,2}(?: \(ph\))?(?=,?(?: \S|\s{2,}|$))/;

/** `Name Firm - Title` with nothing between name and firm: two words are the name, or all before `(ph)` or a wide blank. */
export function runTogetherListing(place: Place): Found<ListingMark> | null {
  const { row, sheet } = place;
  const { text } = sheet.page;
  if (row.words.length > LONGEST || !isUpper(row.words.charCodeAt(0))) return null;
  const end = nameEnd(row.words);
  if (end === null) return null;
  const name: Span = [row.span[0], row.span[0] + end];
  const start = name[1] + (/^[\s,]*/.exec(row.words.slice(end))?.[0].length ?? 0);
  if (start >= row.span[1]) return entry(place, nameOnly(name));
  return entry(place, { name, ...firmAndTitle(text, [start, row.span[1]]) });
}

function nameEnd(words: string): number | null {
  const marked = /\s?\((?:ph|sp)\)/.exec(words);
  if (marked && marked.index > 1 && marked.index < 50) return marked.index + marked[0].length;
  const wide = /\s{2,}/.exec(words);
  if (wide && isPerson(words.slice(0, wide.index))) return wide.index;
  if (isPerson(words) && words.split(' ').length <= 3) return words.length;
  const two = NAME_AND_FIRM.exec(words)?.[0]
    .split(' ')
    .slice(0, initialSecond(words) ? 3 : 2)
    .join(' ');
  return two && isPerson(two) ? two.length : null;
}

/** `John Q. Public Firm`: an initial in the second place makes the name three words long. */
const initialSecond = (words: string): boolean => /^\S+ [A-Z]\.? /.test(words);

/** The first of several readers that reads an entry. */
export const firstOf =
  <Mark>(...readers: readonly ((place: Place) => Found<Mark> | null)[]) =>
  (place: Place): Found<Mark> | null => {
    for (const reader of readers) {
      const found = reader(place);
      if (found) return found;
    }
    return null;
  };
