import type { Review } from '../../review';
import type { Span } from '../../text/span';
import { placesOfPerson } from '../names/namePlaces';
import { figureAt, placesOf } from '../places';
import { sameQuantity } from '../quantities/quantity';
import { personNamedAt } from './definition';

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
