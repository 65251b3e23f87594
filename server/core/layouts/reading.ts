import { trimBlanks } from '../text/characters';
import type { Span } from '../text/span';
import type { Steps } from '../text/steps';
import { type Cast, createCast } from './cast';
import { factsAmong } from './facts';
import { type Heading, headingOf } from './headings';
import type { FurnitureMark, HeaderMark, ListingMark, Mark, Marks, Page, Paragraphs, SectionKind } from './layout';
import { headerMark, nameOnly } from './marks';
import { isOperator } from './names';
import { type Row, type Sheet, sheetOf } from './sheet';

/** Where a reader stands: a row of a sheet, and what the reading has met so far. */
export interface Place {
  readonly sheet: Sheet;
  readonly at: number;
  readonly row: Row;
  readonly people: Cast;
  /** Whether the row before is a heading, a header, or none at all, so that this one may be a header whatever it follows. */
  readonly free: boolean;
  /** The side of the list of participants that is being read; null outside lists. */
  readonly list: ListSide | null;
  /** Whether a header has been met. */
  readonly started: boolean;
}

export type ListSide = 'company' | 'callers' | 'people';

/** The whole of a row as what is no speech, where it is as `is` says. */
export const rowAside =
  (is: (place: Place) => boolean) =>
  (place: Place): readonly Span[] =>
    is(place) ? [place.row.span] : [];

/** What was read at a row, and how many rows it takes. */
export interface Found<Kind> {
  readonly mark: Kind;
  readonly rows: number;
}

/** How one layout writes what all layouts have. */
export interface Grammar {
  readonly paragraphs: Paragraphs;
  readonly header: (place: Place) => Found<HeaderMark> | null;
  /** An entry of a list of participants; without it the layout has none. */
  readonly listing?: (place: Place) => Found<ListingMark> | null;
  readonly heading?: (place: Place) => Heading | null;
  /** An entry of a list that stands before the first header without a heading of its own. */
  readonly cover?: (place: Place) => Found<ListingMark> | null;
  /** Whether lists of participants hold lines of many kinds, so that only a heading or a header ends them. */
  readonly longLists?: boolean;
  /** Further headers in the middle of a row of speech. */
  readonly inline?: (place: Place) => readonly HeaderMark[];
  /** Whether speech begins only behind the heading of the presentation, where there is one. */
  readonly afterHeading?: true;
  /** What is no speech in a row though it stands between headers: the whole of it, or a part. */
  readonly asides?: (place: Place) => readonly Span[];
  /** Names that the page itself tells before it is read from the top. */
  readonly cast?: (sheet: Sheet) => Cast;
}

/** Reads a page from top to bottom by a layout's grammar. Facts come from what stands before the first header. */
export function* readBy(grammar: Grammar, page: Page): Steps<Marks> {
  const sheet = sheetOf(page);
  yield;
  const people = grammar.cast?.(sheet) ?? createCast();
  yield;
  const marks: Mark[] = [];
  let list: ListSide | null = null;
  let free = true;
  let started = false;
  for (let at = 0; at < sheet.rows.length; ) {
    const place: Place = { sheet, at, row: sheet.rows[at]!, people, free, list, started };
    const step = stepAt(grammar, place);
    marks.push(...step.marks);
    started ||= step.marks.some((mark) => mark.kind === 'header');
    list = step.list;
    free = step.marks.length > 0;
    at += step.rows;
    if (step.marks.length > 0) yield;
  }
  const speech = grammar.afterHeading ? behindHeading(marks) : marks;
  return { marks: withEdges(sheet, speech), paragraphs: grammar.paragraphs };
}

/** Marks without the headers that stand before the heading of the presentation: they are of the page's summary. */
function behindHeading(marks: readonly Mark[]): readonly Mark[] {
  const heading = marks.findIndex((mark) => mark.kind === 'section' && mark.section === 'presentation');
  return marks.filter((mark, index) => index >= heading || mark.kind !== 'header');
}

interface Step {
  readonly marks: readonly Mark[];
  readonly list: ListSide | null;
  readonly rows: number;
}

function stepAt(grammar: Grammar, place: Place): Step {
  return headingStep(grammar, place) ?? entryStep(grammar, place) ?? restStep(grammar, place);
}

/** A section's heading, or that of a list of participants. */
function headingStep(grammar: Grammar, place: Place): Step | null {
  const { row } = place;
  const heading = headingAt(grammar, place);
  const aside: Mark = { kind: 'furniture', span: row.span };
  if (heading === 'presentation' || heading === 'qa') {
    return { marks: isContents(grammar, place) ? [aside] : sectionMarks(heading, row), list: null, rows: 1 };
  }
  const lists = heading === 'company' || heading === 'callers' || heading === 'people';
  return lists && grammar.listing ? { marks: [aside], list: heading, rows: 1 } : null;
}

/** A header, or an entry of a list; inside a list, a header only where speech begins. */
function entryStep(grammar: Grammar, place: Place): Step | null {
  const { row, list } = place;
  const cover = place.started ? null : (grammar.cover?.(place) ?? null);
  const header = cover ? null : grammar.header(place);
  const listing = cover ?? (list ? (grammar.listing?.(place) ?? null) : null);
  if (header && (!list || !grammar.listing || beginsSpeech(grammar, place, header, listing?.rows ?? 0))) {
    if (!isOperator(row.words)) place.people.add(wordsOf(place, header.mark.name));
    return { marks: [header.mark], list: null, rows: header.rows };
  }
  if (!listing) return null;
  describe(place, listing.mark);
  return { marks: [listing.mark], list, rows: listing.rows };
}

/** Speech with labels in its middle, what is no speech, and everything else. */
function restStep(grammar: Grammar, place: Place): Step {
  const { list, free } = place;
  const asides = grammar.asides?.(place) ?? [];
  if (asides.length > 0) return { marks: asides.map(furnitureMark), list, rows: 1 };
  const inline = grammar.inline?.(place) ?? [];
  if (inline.length > 0) return { marks: inline, list: null, rows: 1 };
  return { marks: [], list: grammar.longLists || free ? list : null, rows: 1 };
}

const headingAt = (grammar: Grammar, place: Place): Heading | null =>
  grammar.heading ? grammar.heading(place) : headingOf(place.row.words);

/** A section's heading right before another heading is a line of the table of contents. */
function isContents(grammar: Grammar, place: Place): boolean {
  const next = place.sheet.rows[place.at + 1];
  return next !== undefined && headingAt(grammar, { ...place, at: place.at + 1, row: next }) !== null;
}

/** A heading may have the operator's label glued to its end. */
function sectionMarks(section: SectionKind, { span, words }: Row): readonly Mark[] {
  const glued = /[a-z](Operator)$/.exec(words);
  if (!glued) return [{ kind: 'section', section, span }];
  const start = span[1] - 'Operator'.length;
  return [
    { kind: 'section', section, span: [span[0], start] },
    headerMark([start, span[1]], nameOnly([start, span[1]])),
  ];
}

/**
 * Inside a list, a line that reads as a header is one only where words of speech follow, and its name has been listed. `entry`
 * is how many lines it takes as an entry of the list, 0 where it is none.
 */
function beginsSpeech(grammar: Grammar, place: Place, { mark, rows }: Found<HeaderMark>, entry: number): boolean {
  const at = place.at + Math.max(rows, entry);
  const next = place.sheet.rows[at];
  if (!next) return false;
  const name = wordsOf(place, mark.name);
  if (mark.speech < place.row.span[1]) return true;
  const known = isOperator(name) || place.people.has(name);
  if (entry > 0 && !known) return false;
  return next.words.length > (known ? 50 : 80) && !grammar.listing?.({ ...place, at, row: next });
}

function describe(place: Place, { name, firm, title }: ListingMark): void {
  place.people.add(wordsOf(place, name));
  for (const part of [firm, title]) if (part) place.people.describe(wordsOf(place, part));
}

const wordsOf = ({ sheet }: Place, span: Span): string => sheet.page.text.slice(span[0], span[1]);

/** Adds furniture, the facts of the title, and what stands behind the last speech. */
function withEdges(sheet: Sheet, marks: readonly Mark[]): readonly Mark[] {
  const headers = marks.filter((mark) => mark.kind === 'header');
  const first = headers[0]?.span[0] ?? Number.POSITIVE_INFINITY;
  const last = headers.at(-1)?.speech ?? Number.POSITIVE_INFINITY;
  const furniture = [...sheet.furniture, ...tagsIn(sheet.page.text)].map(furnitureMark);
  const limit = endOfSpeech(sheet, last);
  const tail = limit < trimBlanks(sheet.page.text) ? [furnitureMark([limit, trimBlanks(sheet.page.text)])] : [];
  const all = [...marks, ...furniture, ...factsAmong(sheet, first)].filter((mark) => mark.span[0] < limit);
  return [...all.sort((a, b) => a.span[0] - b.span[0]), ...tail];
}

const furnitureMark = (span: Span): FurnitureMark => ({ kind: 'furniture', span });

const TAG = /<\/?[A-Za-z][a-z0-9]*(?:\s[^<>]{0,160})?\/?>/g;

/** Tags that an export has left between the words. */
function tagsIn(text: string): readonly Span[] {
  if (!text.includes('/>') && !text.includes('</')) return [];
  return [...text.matchAll(TAG)].map((match) => [match.index, match.index + match[0].length]);
}

const END =
  /^(?:(?:D(?:isclaimers?|ISCLAIMERS?|efinitions|EFINITIONS)|Forward-[Ll]ooking [Ss]tatements?|Important (?:[Nn]otice|[Ii]nformation))(?::|$)|C(?:opyright|OPYRIGHT)(?: ?(?:policy|©|\(c\)|\d{4})|:|$)|C(?:autionary|AUTIONARY) (?:[Ss]tatement|[Nn]ote|STATEMENT|NOTE)|Duration: ?\d|More [A-Z.]{1,8} analysis$|All earnings call transcripts|\(?CONFERENCE CALL CONCLUDED|Document [a-z]{4}0|This article is a transcript|This transcript (?:is provided|was|may)|Certain statements in this (?:release|document|transcript)|THE INFORMATION CONTAINED|\([Cc]\) ?(?:19|20)\d\d|©|Read more|V(?:\.|ery) Bearish\b|-{20,}$)/;

/** The same in the middle of a line, where extraction has joined it to the last words. */
const END_WITHIN = /\(CONFERENCE CALL CONCLUDED|\[[A-Z][\w .]{2,30} reserves the right to/;

/** Where disclaimers, copyright and a web page's own words begin behind the last header; beyond the text where there are none. */
function endOfSpeech({ page, rows }: Sheet, last: number): number {
  for (const row of rows) {
    if (row.span[1] <= last) continue;
    if (row.span[0] > last && END.test(row.words)) return row.span[0];
    const within = row.words.search(END_WITHIN);
    if (within >= 0 && row.span[0] + within > last) return row.span[0] + within;
  }
  return page.text.length;
}
