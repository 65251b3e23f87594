import type { Span } from '../text/span';
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
  /** Whether a row is no speech though it stands between headers. */
  readonly aside?: (place: Place) => boolean;
  /** Whether speech ends for good at a row behind the last header. */
  readonly ends?: (row: Row) => boolean;
  /** Names that the page itself tells before it is read from the top. */
  readonly cast?: (sheet: Sheet) => Cast;
}

/** Reads a page from top to bottom by a layout's grammar. Facts come from what stands before the first header. */
export function readBy(grammar: Grammar, page: Page): Marks {
  const sheet = sheetOf(page);
  const people = grammar.cast?.(sheet) ?? createCast();
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
  }
  const speech = grammar.afterHeading ? behindHeading(marks) : marks;
  return { marks: withEdges(grammar, sheet, speech), paragraphs: grammar.paragraphs };
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
  const { row, list } = place;
  const heading = headingAt(grammar, place);
  if (heading === 'presentation' || heading === 'qa') {
    if (isContents(grammar, place)) return { marks: [{ kind: 'furniture', span: row.span }], list: null, rows: 1 };
    return { marks: sectionMarks(heading, row), list: null, rows: 1 };
  }
  if (grammar.listing && (heading === 'company' || heading === 'callers' || heading === 'people')) {
    return { marks: [{ kind: 'furniture', span: row.span }], list: heading, rows: 1 };
  }
  const cover = place.started ? null : (grammar.cover?.(place) ?? null);
  if (cover) {
    describe(place, cover.mark);
    return { marks: [cover.mark], list, rows: cover.rows };
  }
  const header = grammar.header(place);
  const listing = list && grammar.listing ? grammar.listing(place) : null;
  if (header && (!list || !grammar.listing || beginsSpeech(grammar, place, header, listing !== null))) {
    if (!isOperator(row.words)) place.people.add(wordsOf(place, header.mark.name));
    return { marks: [header.mark], list: null, rows: header.rows };
  }
  if (listing) {
    describe(place, listing.mark);
    return { marks: [listing.mark], list, rows: listing.rows };
  }
  if (grammar.aside?.(place)) return { marks: [{ kind: 'furniture', span: row.span }], list, rows: 1 };
  const inline = grammar.inline?.(place) ?? [];
  if (inline.length > 0) return { marks: inline, list: null, rows: 1 };
  return { marks: [], list: grammar.longLists || place.free || list === null ? list : null, rows: 1 };
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

/** Inside a list, a line that reads as a header is one only where words of speech follow, and its name has been listed. */
function beginsSpeech(grammar: Grammar, place: Place, { mark, rows }: Found<HeaderMark>, entry: boolean): boolean {
  const at = place.at + rows;
  const next = place.sheet.rows[at];
  if (!next) return false;
  const name = wordsOf(place, mark.name);
  if (mark.speech < place.row.span[1]) return true;
  const known = isOperator(name) || place.people.has(name);
  if (entry && !known) return false;
  return next.words.length > (known ? 50 : 80) && !grammar.listing?.({ ...place, at, row: next });
}

function describe(place: Place, { name, firm, title }: ListingMark): void {
  place.people.add(wordsOf(place, name));
  for (const part of [firm, title]) if (part) place.people.describe(wordsOf(place, part));
}

const wordsOf = ({ sheet }: Place, span: Span): string => sheet.page.text.slice(span[0], span[1]);

/** Adds furniture, the facts of the title, and what stands behind the last speech. */
function withEdges(grammar: Grammar, sheet: Sheet, marks: readonly Mark[]): readonly Mark[] {
  const headers = marks.filter((mark) => mark.kind === 'header');
  const first = headers[0]?.span[0] ?? Number.POSITIVE_INFINITY;
  const last = headers.at(-1)?.speech ?? Number.POSITIVE_INFINITY;
  const furniture = [...sheet.furniture, ...tagsIn(sheet.page.text)].map(
    (span): FurnitureMark => ({ kind: 'furniture', span }),
  );
  const end = sheet.rows.find((row) => row.span[0] > last && (grammar.ends ?? endsSpeech)(row));
  const tail: readonly FurnitureMark[] = end
    ? [{ kind: 'furniture', span: [end.span[0], sheet.rows.at(-1)!.span[1]] }]
    : [];
  const limit = end ? end.span[0] : Number.POSITIVE_INFINITY;
  const all = [...marks, ...furniture, ...factsAmong(sheet, first)].filter((mark) => mark.span[0] < limit);
  return [...all.sort((a, b) => a.span[0] - b.span[0]), ...tail];
}

const TAG = /<\/?[A-Za-z][a-z0-9]*(?:\s[^<>]{0,160})?\/?>/g;

/** Tags that an export has left between the words. */
function tagsIn(text: string): readonly Span[] {
  if (!text.includes('/>') && !text.includes('</')) return [];
  return [...text.matchAll(TAG)].map((match) => [match.index, match.index + match[0].length]);
}

const END =
  /^(?:disclaimer|definitions|cautionary (?:statement|note)|copyright|duration: ?\d|more \S+ analysis|all earnings call transcripts|\(?conference call concluded|document [a-z]{4}0|this (?:article|transcript|document) is|certain statements in this (?:release|document)|the information contained in|\(c\) ?(?:19|20)\d\d|©|important (?:notice|information)|forward-looking statements?$|read more|-{20,}$)/i;

/** Disclaimers, copyright and a web page's own words, behind the last header. */
export const endsSpeech = (row: Row): boolean => END.test(row.words);
