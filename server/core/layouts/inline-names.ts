import { WHITE, withoutEnd } from '../text/characters';
import type { Span } from '../text/span';
import { inOneStep } from '../text/steps';
import { trimmed } from '../text/words';
import { factsAmong } from './facts';
import type { FirstLook } from './first-look';
import type { Layout, Mark, Marks, Page } from './layout';
import { headerMark, listingMark, nameOnly, type Parts } from './marks';
import { isFullName } from './names';

export const inlineNames: Layout = {
  id: 'inline-names',
  name: 'Copied page on one line, names inline (AlphaStreet)',
  description:
    'The whole page stands on one line: a title, `Executives` and `Analysts` with `Name - Firm` between commas, then the words, in which the same `Name - Firm` heads each turn and `Operator - ` the operator’s.',
  example: `Larkfield Inc. (NYSE:LRK) Q1 2020 Earnings Conference Call - Final Transcript 2019-10-23T21:30:00+0000 Executives Dora Ames - Larkfield Inc., Ida Sand - Larkfield Inc.,  Analysts Piet Holm - Quayside Securities, Bo Lund - Harbour, Operator -  Welcome to the Larkfield fiscal year 2020 first quarter earnings conference call. Please proceed. Ida Sand - Larkfield Inc. Good afternoon. Thank you for joining us. Dora? Dora Ames - Larkfield Inc. Thank you, Ida. Revenue was $20.5 million, up 4%. We are ready for questions.  Q & A Operator -  Our first question comes from the line of Piet Holm with Quayside Securities. Please proceed. Piet Holm - Quayside Securities What drove the margin? Dora Ames - Larkfield Inc. Mostly volume. Operator -  Our next question comes from the line of Bo Lund with Harbour. Please proceed. Bo Lund - Harbour And the cash flow? Dora Ames - Larkfield Inc. It was strong.`,
  certainty,
  read: (page) => inOneStep(() => marksOf(page)),
};

const HEAD = 8000;

/** Where the lists and the words begin in the first characters; null where they are not all there. */
interface Head {
  readonly company: Span;
  readonly callers: Span | null;
  readonly words: number;
}

function headOf(text: string): Head | null {
  const head = text.slice(0, HEAD);
  const company = head.search(/(?<=\sExecutives )\S/);
  const words = company < 0 ? -1 : head.indexOf('Operator - ', company);
  if (words < 0) return null;
  const callers = head.slice(0, words).indexOf(' Analysts ', company);
  if (callers < 0) return { company: [company, words], callers: null, words };
  return { company: [company, callers], callers: [callers + ' Analysts '.length, words], words };
}

function certainty({ page, written, characters, call, code }: FirstLook): number {
  if (code || characters < written * 400) return 0;
  return headOf(page.text) ? 0.55 + 0.4 * call : 0;
}

/** One entry of a list: where its parts stand there, and how it is written wherever it heads a turn. */
interface Entry {
  readonly written: string;
  readonly span: Span;
  readonly parts: Parts;
}

function marksOf({ text, lines }: Page): Marks {
  const head = headOf(text);
  if (!head) return { marks: [], paragraphs: 'one-a-line' };
  const company = entriesIn(text, head.company);
  const callers = head.callers ? entriesIn(text, head.callers) : [];
  const title = {
    page: { text, lines },
    furniture: [],
    rows: [titleRow(text, head.company[0] - 'Executives '.length)],
  };
  const entries = new Map([...company, ...callers].map((entry) => [entry.written, entry]));
  const marks: Mark[] = [
    ...factsAmong(title, head.words),
    ...company.map(({ span, parts }) => listingMark(span, parts, 'company')),
    ...callers.map(({ span, parts }) => listingMark(span, parts, 'callers')),
    ...operatorsIn(text, head.words - 1),
    ...[...entries.values()].flatMap((entry) => headersOf(text, head.words, entry)),
  ];
  return { marks: marks.sort((a, b) => a.span[0] - b.span[0]), paragraphs: 'one-a-line' };
}

const titleRow = (text: string, end: number) => ({
  line: 0,
  span: [0, end] as Span,
  words: text.slice(0, end),
  indent: 0,
  apart: true,
  turned: false,
});

/** `Name - Firm` between commas; a firm may hold commas of its own. */
function entriesIn(text: string, list: Span): readonly Entry[] {
  const entries: Entry[] = [];
  let at = list[0];
  for (const part of text.slice(...list).split(/,\s+(?=[A-Z][\w.'’ -]{2,50} - |$)/)) {
    const start = text.indexOf(part, at);
    const dash = part.indexOf(' - ');
    at = start + part.length;
    const name = dash > 0 ? trimmed(text, [start, start + dash]) : null;
    const firm = name && trimmed(text, [start + dash + 3, start + withoutEnd(part, `${WHITE},`).length]);
    if (!name || !firm || !isFullName(text.slice(...name), true)) continue;
    const span: Span = [name[0], firm[1]];
    entries.push({ written: text.slice(...span), span, parts: { name, firm, title: null } });
  }
  return entries;
}

/** Every later place at which an entry stands as it is written in the list. */
function headersOf(text: string, start: number, { written, parts, span }: Entry): readonly Mark[] {
  const marks: Mark[] = [];
  for (let at = text.indexOf(written, start); at >= 0; at = text.indexOf(written, at + written.length)) {
    const moved = (part: Span | null): Span | null => part && [part[0] - span[0] + at, part[1] - span[0] + at];
    const here: Parts = { name: moved(parts.name)!, firm: moved(parts.firm), title: null };
    marks.push(headerMark([at, at + written.length], here));
  }
  return marks;
}

const OPERATOR = /(?<=\s)(Q & A )?(Operator) -(?=\s)/g;

function operatorsIn(text: string, start: number): readonly Mark[] {
  const marks: Mark[] = [];
  for (const match of text.slice(start).matchAll(OPERATOR)) {
    const from = start + match.index;
    const name: Span = [from + (match[1]?.length ?? 0), from + (match[1]?.length ?? 0) + 'Operator'.length];
    if (match[1]) marks.push({ kind: 'section', section: 'qa', span: [from, from + match[1].length - 1] });
    marks.push(headerMark([name[0], from + match[0].length], nameOnly(name)));
  }
  return marks;
}
