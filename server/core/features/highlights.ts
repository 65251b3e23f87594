import type { Review } from '../review';
import type { Span } from '../text/span';
import { personNamedAt } from './definition';
import { placesOfPerson } from './namePlaces';
import { figureAt, placesOf } from './places';
import { sameQuantity } from './quantity';

/** The places that belong with the one at the offset: the same quantity said elsewhere, or a person's turns and mentions. */
export function highlights(review: Review, offset: number): readonly Span[] {
  const figure = figureAt(review, offset);
  if (figure) {
    return sameQuantity(review, figure).flatMap((id) => {
      const each = review.figures[id];
      const turn = each && review.turns[each.turn]?.turn;
      return turn ? placesOf(turn.flow, each.place) : [];
    });
  }
  const named = personNamedAt(review, offset);
  return named ? placesOfPerson(review, named.person).map(({ span }) => span) : [];
}
