import type { Review } from '../review';
import { type Span, touches } from '../text/span';
import { figureAt, placesOf, turnAt } from './places';
import { sameQuantity } from './quantity';

/** The places that belong with the one at the offset: the same quantity said elsewhere, or a speaker's other turns. */
export function highlights(review: Review, offset: number): readonly Span[] {
  const figure = figureAt(review, offset);
  if (figure) {
    return sameQuantity(review, figure).flatMap((id) => {
      const each = review.figures[id];
      const turn = each && review.turns[each.turn]?.turn;
      return turn ? placesOf(turn.flow, each.place) : [];
    });
  }
  const turn = turnAt(review, offset)?.turn;
  if (!turn || !touches(turn.nameSpan, offset)) return [];
  return review.transcript.turns.filter(({ speaker }) => speaker === turn.speaker).map(({ nameSpan }) => nameSpan);
}
