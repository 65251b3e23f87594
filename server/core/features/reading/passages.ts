import type { Review } from '../../review';
import type { Finding } from '../../rules/finding';
import type { Flow } from '../../text/flow';
import { lastStartingBefore } from '../../text/search';
import type { Span } from '../../text/span';
import type { Participant } from '../../transcript/transcript';
import { turnAt } from '../places';

/** A stretch of a passage: plain words, or a place that bears on the finding; `odd` where it is the one that is flagged. */
export type Stretch = { readonly words: string; readonly mark: 'none' | 'odd' | 'beside' };

/** The sentence or sentences in which a finding's places stand, as they were spoken. */
export interface Passage {
  /** The first of its places in the document. */
  readonly place: Span;
  /** Null where the text does not name who speaks. */
  readonly speaker: Participant | null;
  readonly stretches: readonly Stretch[];
}

/** What a finding is about, quoted; the flagged place first. Places in one sentence make one passage. */
export function passagesOf(review: Review, { span, related }: Finding): readonly Passage[] {
  const places = [{ span, odd: true }, ...related.map((each) => ({ span: each.span, odd: false }))];
  const passages = new Map<string, Quoted>();
  for (const place of places) {
    const quoted = quotedAround(review, place);
    const there = passages.get(quoted.key);
    passages.set(quoted.key, there ? { ...there, marks: [...there.marks, ...quoted.marks] } : quoted);
  }
  return [...passages.values()].map(passageOf);
}

interface Marked {
  /** Offsets into the text that is quoted from. */
  readonly at: Span;
  readonly odd: boolean;
}

interface Quoted {
  readonly key: string;
  readonly text: string;
  readonly within: Span;
  readonly place: Span;
  readonly speaker: Participant | null;
  readonly marks: readonly Marked[];
}

function quotedAround(review: Review, { span, odd }: { readonly span: Span; readonly odd: boolean }): Quoted {
  const read = turnAt(review, span[0]);
  if (!read) return quotedFromSource(review, span, odd);
  const { flow, index, speaker } = read.turn;
  const at: Span = [flowOffset(flow, span[0]), flowOffset(flow, span[1] - 1) + 1];
  const sentences = read.reading.sentences.map((each) => each.span);
  const first = sentences[lastStartingBefore(sentences, at[0], ([start]) => start)];
  const last = sentences[lastStartingBefore(sentences, at[1] - 1, ([start]) => start)];
  const within: Span = [first?.[0] ?? at[0], Math.max(last?.[1] ?? at[1], at[1])];
  return {
    key: `${index} ${within[0]}`,
    text: flow.text,
    within,
    place: span,
    speaker: review.transcript.participants[speaker] ?? null,
    marks: [{ at, odd }],
  };
}

/** What nobody says (a heading, a header) is quoted by its line. */
function quotedFromSource({ text, lines }: Review, span: Span, odd: boolean): Quoted {
  const line = lines[lastStartingBefore(lines, span[0], (each) => each.span[0])]?.span ?? span;
  const within: Span = [line[0], Math.max(line[1], span[1])];
  return { key: `line ${within[0]}`, text, within, place: span, speaker: null, marks: [{ at: span, odd }] };
}

/** The offset in a flow of a source offset; one in what the flow leaves out is the end of the words before it. */
function flowOffset({ pieces }: Flow, offset: number): number {
  const piece =
    pieces[
      Math.max(
        0,
        lastStartingBefore(pieces, offset, ({ source }) => source),
      )
    ];
  return piece ? piece.flow + Math.max(0, Math.min(offset - piece.source, piece.length - 1)) : 0;
}

/** How many characters stand before and behind what is marked; a sentence that is longer is cut. */
const AROUND = 240;

function passageOf({ text, within, place, speaker, marks }: Quoted): Passage {
  const ordered = [...marks].sort((a, b) => a.at[0] - b.at[0] || b.at[1] - a.at[1]);
  const start = cutBefore(text, within[0], ordered[0]!.at[0]);
  const end = cutBehind(text, Math.max(...ordered.map(({ at }) => at[1])), within[1]);
  const stretches: Stretch[] = [{ words: start > within[0] ? '… ' : '', mark: 'none' }];
  let from = start;
  for (const { at, odd } of ordered) {
    if (at[0] < from) continue;
    stretches.push({ words: text.slice(from, at[0]), mark: 'none' });
    stretches.push({ words: text.slice(at[0], at[1]), mark: odd ? 'odd' : 'beside' });
    from = at[1];
  }
  stretches.push({ words: `${text.slice(from, end).trimEnd()}${end < within[1] ? ' …' : ''}`, mark: 'none' });
  return { place, speaker, stretches: stretches.filter(({ words }) => words !== '') };
}

function cutBefore(text: string, start: number, mark: number): number {
  if (mark - start <= AROUND) return start + leadingBlanks(text, start);
  const blank = text.indexOf(' ', mark - AROUND);
  return blank < 0 || blank >= mark ? mark - AROUND : blank + 1;
}

function cutBehind(text: string, mark: number, end: number): number {
  if (end - mark <= AROUND) return end;
  const blank = text.lastIndexOf(' ', mark + AROUND);
  return blank <= mark ? mark + AROUND : blank;
}

function leadingBlanks(text: string, start: number): number {
  let at = start;
  while (at < text.length && text.charCodeAt(at) <= 32) at++;
  return at - start;
}
