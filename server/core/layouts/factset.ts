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
import { type Found, type Grammar, type Place, readBy, rowAside } from './reading';
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

/** The lines of a header: a name, and below it a title and a letter, in whatever order the extraction left them. */
interface Block {
  readonly name: Span;
  readonly title: Span | null;
  readonly letter: string | null;
  readonly rows: number;
}

function blockHeader(place: Place): Found<HeaderMark> | null {
  const { row, sheet } = place;
  const { text } = sheet.page;
  if (!mayBeHeader(row, 400)) return null;
  const block = blockAt(place);
  if (!block) return isLetter(row.words) ? lone(place) : null;
  const { name, title, letter, rows } = block;
  const label = text.slice(name[0], name[1]);
  if (title === null && !isUnidentified(label) && !(letter && place.people.has(label))) return null;
  const end = sheet.rows[place.at + rows - 1]!.span[1];
  return { mark: headerMark([row.span[0], end], { name, ...titleAndFirm(text, title) }, end, asksOf(letter)), rows };
}

const asksOf = (letter: string | null): HeaderMark['asks'] =>
  letter === 'Q' ? 'question' : letter === 'A' ? 'answer' : null;

function blockAt({ row, sheet, at }: Place): Block | null {
  const { text } = sheet.page;
  const first = isLetter(row.words) ? row.words : null;
  const nameRow = first ? sheet.rows[at + 1] : row;
  if (!nameRow) return null;
  const [name, right] = withoutLetter(nameRow);
  const label = text.slice(name[0], name[1]);
  if (!isFullName(label) && !isUnidentified(label)) return null;
  let block: Block = { name, title: null, letter: first ?? right, rows: first ? 2 : 1 };
  for (let next = sheet.rows[at + block.rows]; next && block.rows < MOST_LINES; next = sheet.rows[at + block.rows]) {
    const more = extended(text, block, next);
    if (!more) break;
    block = more;
  }
  return block;
}

const MOST_LINES = 5;

/** A block with one more line, where that line is its letter, its title, or the rest of its title. */
function extended(text: string, block: Block, row: Row): Block | null {
  const { title, letter, rows } = block;
  const [span, mark] = withoutLetter(row);
  if (isLetter(row.words)) return letter === null ? { ...block, letter: row.words, rows: rows + 1 } : null;
  if (title === null) {
    const isIt = isTitleRow(text.slice(span[0], span[1]));
    return isIt ? { ...block, title: span, letter: letter ?? mark, rows: rows + 1 } : null;
  }
  const runsOn = continuesTitle(text.slice(title[0], title[1]), row) && text.slice(title[1], span[0]).trim() === '';
  return runsOn ? { ...block, title: [title[0], span[1]], rows: rows + 1 } : null;
}

/** A letter with words below and no name: somebody asks or answers who is not named. */
function lone(place: Place): Found<HeaderMark> | null {
  const { span, words } = place.row;
  const next = rowBehind(place);
  if (!next || isDots(next.words)) return null;
  return { mark: headerMark(span, nameOnly(span), span[1], asksOf(words)), rows: 1 };
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
  asides: rowAside(({ row }) => isDots(row.words)),
};
