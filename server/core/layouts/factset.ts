import { trimBlanks } from '../text/characters';
import type { Span } from '../text/span';
import { castOfRepeated } from './cast';
import { isTitle } from './dashed';
import type { FirstLook } from './first-look';
import { weighed } from './first-look';
import { mayBeHeader, rowBefore, rowBehind } from './headers';
import { labelParts } from './labels';
import type { HeaderMark, Layout, ListingMark } from './layout';
import { headerMark, listingMark, nameOnly } from './marks';
import { isFullName, isOperator, isUnidentified } from './names';
import { type Found, type Grammar, type Place, readBy } from './reading';
import type { Row } from './sheet';

export const factSet: Layout = {
  id: 'factset',
  name: 'FactSet CallStreet',
  description:
    'A dotted rule stands before each turn. The header is a name and, below it, title and firm; a `Q` or `A` stands at the far right or on a line of its own. The operator is a label with a colon.',
  example: `Larkfield, Inc. (LRK)
Q3 2018 Earnings Call
23-Oct-2018

MANAGEMENT DISCUSSION SECTION
Operator: Good morning and welcome to the Larkfield quarterly earnings call.
..................................................................................................................................

Dora Ames
Chief Executive Officer, Larkfield, Inc.

Thank you. Revenue for the third quarter was $20.5 million.
..................................................................................................................................

QUESTION AND ANSWER SECTION
Operator: Your first question comes from the line of Piet Holm with Quayside Securities.
..................................................................................................................................

Piet Holm
Analyst, Quayside Securities LLC

Q

What drove the margin?
..................................................................................................................................

Dora Ames
Chief Executive Officer, Larkfield, Inc.

A

Mostly volume.`,
  certainty,
  read: (page) => readBy(grammar, page),
};

function certainty(look: FirstLook): number {
  const dots = look.count('dots');
  const source = look.holds('callstreet') || look.holds('factset') ? 0.3 : 0;
  const heading = look.holds('management discussion section') ? 0.4 : 0;
  if (dots + source === 0) return 0;
  return weighed(look, Math.min(0.5, dots * 0.1) + source + heading + Math.min(0.3, look.count('letter') * 0.05), 0.3);
}

const isDots = (words: string): boolean => words.startsWith('....................');
const isLetter = (words: string): boolean => words === 'Q' || words === 'A';

/** `Operator: words`, or a label alone on its line. */
function operatorHeader({ row, sheet }: Place): Found<HeaderMark> | null {
  const colon = row.words.slice(0, 50).indexOf(':');
  const label = colon < 0 ? row.words : row.words.slice(0, colon);
  if (!isOperator(label) && !(isUnidentified(label) && (colon > 0 || mayBeHeader(row, 50)))) return null;
  const span: Span = [row.span[0], row.span[0] + (colon < 0 ? row.words.length : colon)];
  const parts = labelParts(sheet.page.text, span) ?? nameOnly(span);
  const end = colon < 0 ? span[1] : span[1] + 1;
  return { mark: headerMark([span[0], end], parts, end), rows: 1 };
}

/** A name, and among the next lines its title and its letter, in whatever order the extraction left them. */
function blockHeader(place: Place): Found<HeaderMark> | null {
  const { row, sheet, at } = place;
  const { text } = sheet.page;
  if (!mayBeHeader(row, 400)) return null;
  let letter = isLetter(row.words) ? row.words : null;
  const nameRow = letter ? sheet.rows[at + 1] : row;
  if (!nameRow) return null;
  const [name, right] = withoutLetter(nameRow);
  letter ??= right;
  const label = text.slice(name[0], name[1]);
  if (!isFullName(label) && !isUnidentified(label))
    return letter && place.row.words === letter ? lone(place, letter) : null;
  let rows = letter && isLetter(row.words) ? 2 : 1;
  let title: Span | null = null;
  for (let behind = sheet.rows[at + rows]; behind && rows < 5; behind = sheet.rows[at + rows]) {
    const [span, mark] = withoutLetter(behind);
    if (isLetter(behind.words) && letter === null) letter = behind.words;
    else if (title === null && isTitleRow(text.slice(span[0], span[1]))) {
      title = span;
      letter ??= mark;
    } else if (
      title &&
      title[1] === sheet.rows[at + rows - 1]!.span[1] &&
      continuesTitle(text.slice(title[0], title[1]), behind)
    ) {
      title = [title[0], behind.span[1]];
    } else break;
    rows++;
  }
  if (title === null && !isUnidentified(label) && !(letter && place.people.has(label))) return null;
  const last = sheet.rows[at + rows - 1]!;
  const asks = letter === 'Q' ? 'question' : letter === 'A' ? 'answer' : null;
  return {
    mark: headerMark([row.span[0], last.span[1]], { name, ...titleAndFirm(text, title) }, last.span[1], asks),
    rows,
  };
}

/** A letter with words below and no name: somebody asks or answers who is not named. */
function lone(place: Place, letter: string): Found<HeaderMark> | null {
  const next = rowBehind(place);
  if (!next || isDots(next.words)) return null;
  return {
    mark: headerMark(
      place.row.span,
      nameOnly(place.row.span),
      place.row.span[1],
      letter === 'Q' ? 'question' : 'answer',
    ),
    rows: 1,
  };
}

/** The words of a row without the letter at its far right. */
function withoutLetter({ span, words }: Row): readonly [Span, string | null] {
  const letter = words.at(-1)!;
  const end = trimBlanks(words, words.length - 1);
  return isLetter(letter) && end > 0 && end < words.length - 2 ? [[span[0], span[0] + end], letter] : [span, null];
}

const isTitleRow = (words: string): boolean =>
  words.length < 170 &&
  isTitle(words) &&
  !/[?!]$/.test(words) &&
  !/^(?:I|We|You|So|And|Yes|Yeah|Thanks?|Good|Okay|The)\b/.test(words);

/** A title in two lines: the first breaks off, the second ends it with a firm. */
const continuesTitle = (title: string, { words }: Row): boolean =>
  words.length < 60 && /(?:[,&]| Financial| of)$/.test(title) && /\b(?:Inc|Corp|Co|LLC|LLP|Ltd|plc)\.?$/.test(words);

/** `Title, Firm`: the firm is what stands behind the last comma that no suffix follows. */
function titleAndFirm(text: string, span: Span | null): { readonly firm: Span | null; readonly title: Span | null } {
  if (!span) return { firm: null, title: null };
  const words = text.slice(span[0], span[1]).replace(/,(?= (?:Inc|LLC|Ltd|L\.P|LP|N\.A)\b)/g, ' ');
  const comma = words.lastIndexOf(', ');
  if (comma < 0 || isTitle(words.slice(comma))) return { firm: null, title: span };
  return { title: [span[0], span[0] + comma], firm: [span[0] + comma + 2, span[1]] };
}

/** Lists stand in two columns, which extraction mixes; the names are sure. */
function columnListing({ row, list }: Place): Found<ListingMark> | null {
  if (!isFullName(row.words) || isTitle(row.words)) return null;
  return { mark: listingMark(row.span, nameOnly(row.span), list === 'people' ? null : list), rows: 1 };
}

const grammar: Grammar = {
  paragraphs: 'wrapped',
  cast: castOfRepeated,
  header: (place) => {
    if (isDots(place.row.words)) return null;
    const opens = place.list === null || isDots(rowBefore(place)?.words ?? '');
    return operatorHeader(place) ?? (opens ? blockHeader(place) : null);
  },
  listing: columnListing,
  longLists: true,
  aside: ({ row }) => isDots(row.words),
};
