import type { Review } from '../../review';
import type { Span } from '../../text/span';
import { entryOf, placesOfPerson } from '../names/namePlaces';
import { figureAt } from '../places';
import { sameQuantity } from '../quantities/quantity';
import { personNamedAt } from './definition';

/**
 * All places of what stands at the offset, in text order: where a figure's quantity is said, or a person's turns, entries and
 * mentions. `declaration` says whether the first saying of the quantity, or the person's entry, is one of them.
 */
export function references(review: Review, offset: number, declaration: boolean): readonly Span[] {
  const figure = figureAt(review, offset);
  if (figure) {
    const places = sameQuantity(review, figure).flatMap((id) => {
      const said = review.figures[id];
      return said ? [said.span] : [];
    });
    return declaration ? places : places.slice(1);
  }
  const named = personNamedAt(review, offset);
  if (!named) return [];
  const entry = entryOf(review, named.person)?.name;
  return placesOfPerson(review, named.person)
    .map(({ span }) => span)
    .filter(([start]) => declaration || start !== entry?.[0]);
}
