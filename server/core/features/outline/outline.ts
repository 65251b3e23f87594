import type { Review } from '../../review';
import { contains, type Span, spanOf } from '../../text/span';
import type { Exchange, Section, Turn } from '../../transcript/transcript';
import { withoutBlankEnd } from '../places';
import { gist, topic } from './gist';

/** One entry of the outline. Children lie inside their parent, in text order; `selection` lies inside `span`. */
export interface OutlineEntry {
  readonly kind: 'section' | 'remarks' | 'exchange' | 'question' | 'answer' | 'closing';
  readonly name: string;
  /** What an editor shows dimmed behind the name; may be empty. */
  readonly detail: string;
  readonly span: Span;
  /** What is selected when a person goes there. */
  readonly selection: Span;
  readonly children: readonly OutlineEntry[];
}

/** The transcript's parts as a person looks for them: who speaks in the presentation, who asks what, and the closing. */
export function outline(review: Review): readonly OutlineEntry[] {
  const { sections, turns } = review.transcript;
  const whole: Span = [0, review.text.length];
  const firstSection = sections[0]?.span[0] ?? review.text.length;
  const before = turns.filter(({ span }) => span[0] < firstSection).map((turn) => remarks(review, turn));
  return fitted([...before, ...sections.map((section) => sectionEntry(review, section))], whole);
}

const SECTION_NAMES = { presentation: 'Presentation', qa: 'Questions and answers' } as const;

function sectionEntry(review: Review, section: Section): OutlineEntry {
  const within = review.transcript.turns.filter(({ span }) => startsIn(section.span, span));
  const asks = review.transcript.exchanges.filter(({ span }) => startsIn(section.span, span));
  return {
    kind: 'section',
    name: SECTION_NAMES[section.kind],
    detail: asks.length > 0 ? counted(asks.length, 'exchange') : '',
    span: withoutBlankEnd(review.text, section.span),
    selection: section.headingSpan,
    children: asks.length > 0 ? questionsAndAnswers(review, within, asks) : within.map((turn) => remarks(review, turn)),
  };
}

function questionsAndAnswers(
  review: Review,
  turns: readonly Turn[],
  exchanges: readonly Exchange[],
): readonly OutlineEntry[] {
  const taken = new Set(exchanges.flatMap((exchange) => exchange.turns));
  const lastAsked = Math.max(...exchanges.map(({ span }) => span[1]));
  const free = turns.filter(({ index }) => !taken.has(index));
  const closing = free.filter(({ span }) => span[0] >= lastAsked);
  return [
    ...free.filter(({ span }) => span[0] < lastAsked).map((turn) => remarks(review, turn)),
    ...exchanges.map((exchange) => exchangeEntry(review, exchange)),
    ...(closing.length > 0 ? [closingEntry(review, closing)] : []),
  ];
}

function exchangeEntry(review: Review, exchange: Exchange): OutlineEntry {
  const turns = exchange.turns.map((index) => review.transcript.turns[index]).filter((turn) => turn !== undefined);
  const head = turns.find(({ speaker }) => speaker === exchange.analyst) ?? turns[0];
  return {
    kind: 'exchange',
    name: exchangeName(review, exchange),
    detail: exchange.status === 'dropped' ? '' : answeredBy(review, exchange),
    span: withoutBlankEnd(review.text, exchange.span),
    selection: head?.headerSpan ?? exchange.span,
    children: turns.filter((turn) => roleOf(review, turn) !== 'operator').map((turn) => spoken(review, turn, exchange)),
  };
}

/** "Ann Reed (Elm Partners)", with a word behind it when she comes again, is announced and does not ask, or is stood in for. */
export function exchangeName(review: Review, exchange: Exchange): string {
  const asking = review.transcript.participants[exchange.analyst ?? -1];
  const announced = exchange.announced ?? asking?.name ?? 'Unnamed';
  const firm = exchange.firm ?? asking?.firm;
  const who = exchange.standIn && asking ? `${asking.name} for ${announced}` : (asking?.name ?? announced);
  const name = firm ? `${who} (${firm})` : who;
  if (exchange.status === 'dropped') return `${name} – did not ask`;
  return comesAgain(review, exchange) ? `${name} (again)` : name;
}

function comesAgain(review: Review, exchange: Exchange): boolean {
  const first = review.transcript.exchanges.find(
    ({ analyst, status }) => status === 'asked' && analyst === exchange.analyst,
  );
  return exchange.analyst !== null && first !== undefined && first !== exchange;
}

function answeredBy(review: Review, exchange: Exchange): string {
  const names = exchange.answeredBy.map((id) => review.transcript.participants[id]?.name).filter(Boolean);
  return names.length > 0 ? `answered by ${names.join(', ')}` : '';
}

function closingEntry(review: Review, turns: readonly Turn[]): OutlineEntry {
  const first = turns[0]!;
  const span = spanOf(first.span[0], turns.at(-1)!.span[1]);
  const children = turns.map((turn) => remarks(review, turn));
  return { kind: 'closing', name: 'Closing', detail: '', span, selection: first.headerSpan, children };
}

/** A turn outside the exchanges: who speaks, and of what where it is long. */
function remarks(review: Review, turn: Turn): OutlineEntry {
  const { span, headerSpan: selection } = turn;
  return {
    kind: 'remarks',
    name: speakerName(review, turn),
    detail: topic(review, turn),
    span,
    selection,
    children: [],
  };
}

function spoken(review: Review, turn: Turn, exchange: Exchange): OutlineEntry {
  const asks = turn.speaker === exchange.analyst || roleOf(review, turn) === 'analyst';
  const who = turn.speaker === exchange.analyst ? 'asks' : speakerName(review, turn);
  return {
    kind: asks ? 'question' : 'answer',
    name: `${who}: ${gist(review, turn, asks)}`,
    detail: '',
    span: turn.span,
    selection: turn.headerSpan,
    children: [],
  };
}

const speakerName = (review: Review, turn: Turn): string =>
  review.transcript.participants[turn.speaker]?.name || 'Unnamed speaker';

const roleOf = (review: Review, turn: Turn) => review.transcript.participants[turn.speaker]?.role ?? 'other';

const startsIn = (outer: Span, inner: Span): boolean => outer[0] <= inner[0] && inner[0] < outer[1];

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** Puts entries in order and cuts each to what its parent and its elder sister leave; editors refuse ranges that cross. */
function fitted(entries: readonly OutlineEntry[], within: Span): readonly OutlineEntry[] {
  const kept: OutlineEntry[] = [];
  let from = within[0];
  for (const entry of [...entries].sort((a, b) => a.span[0] - b.span[0])) {
    const span = spanOf(Math.max(from, entry.span[0]), Math.min(within[1], entry.span[1]));
    if (span[1] <= span[0]) continue;
    const selection = contains(span, entry.selection) ? entry.selection : spanOf(span[0], span[0]);
    kept.push({ ...entry, span, selection, children: fitted(entry.children, span) });
    from = span[1];
  }
  return kept;
}
