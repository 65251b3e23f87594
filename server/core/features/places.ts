import type { ReadTurn } from '../claims/relation';
import type { Figure } from '../figures/figure';
import type { Review } from '../review';
import type { Flow } from '../text/flow';
import { lastStartingBefore } from '../text/search';
import { type Span, touches } from '../text/span';
import type { Turn } from '../transcript/transcript';

/**
 * Where a stretch of a flow stands in the source, piece by piece, without the line ends and page furniture between them. Example:
 * `$18.8 million` over a line's end stands in two places, `$18.8` and `million`.
 */
export function placesOf(flow: Flow, place: Span): readonly Span[] {
  const places: Span[] = [];
  const first = Math.max(
    0,
    lastStartingBefore(flow.pieces, place[0], (piece) => piece.flow),
  );
  for (let index = first; index < flow.pieces.length; index++) {
    const piece = flow.pieces[index]!;
    if (piece.flow >= place[1]) break;
    const start = Math.max(place[0], piece.flow);
    const end = Math.min(place[1], piece.flow + piece.length);
    if (start < end) places.push([piece.source + start - piece.flow, piece.source + end - piece.flow]);
  }
  return places;
}

/** The turn whose header or words hold the offset, or the stretch of words that nobody is named for; null between them. */
export function turnAt(review: Review, offset: number): ReadTurn | null {
  const { turns } = review.transcript;
  const first = turns[0]?.span[0] ?? Number.POSITIVE_INFINITY;
  return offset < first
    ? asideAt(review, offset)
    : readAt(review, lastStartingBefore(turns, offset, spanStart), offset);
}

/** What stands before the first turn lies behind the turns in the review's list. */
function asideAt(review: Review, offset: number): ReadTurn | null {
  const asides = review.turns.slice(review.transcript.turns.length);
  const index = lastStartingBefore(asides, offset, ({ turn }) => turn.span[0]);
  return index < 0 ? null : readAt(review, review.transcript.turns.length + index, offset);
}

const spanStart = (turn: Turn): number => turn.span[0];

function readAt(review: Review, index: number, offset: number): ReadTurn | null {
  const read = review.turns[index];
  return read && touches(read.turn.span, offset) ? read : null;
}

/**
 * The figure at an offset: the shortest that holds the character there, else one that ends there, as a cursor behind it does. Line
 * ends and furniture inside a wrapped figure are not part of it.
 */
export function figureAt(review: Review, offset: number): Figure | null {
  const read = turnAt(review, offset);
  if (!read) return null;
  const { turn, figures } = read;
  const touched = figures.filter(
    (figure) =>
      touches(figure.span, offset) && placesOf(turn.flow, figure.place).some((place) => touches(place, offset)),
  );
  const holding = touched.filter((figure) => offset < figure.span[1]);
  return shortest(holding.length > 0 ? holding : touched);
}

const shortest = (figures: readonly Figure[]): Figure | null =>
  [...figures].sort((a, b) => a.span[1] - a.span[0] - (b.span[1] - b.span[0]))[0] ?? null;

/** A part without the blank lines behind it, which belong to no part: they stay in sight when it folds. */
export function withoutBlankEnd(text: string, [start, end]: Span): Span {
  let last = end;
  while (last > start && text.charCodeAt(last - 1) <= 32) last--;
  return [start, last];
}
