import type { Review } from '../../review';
import { type Span, touches } from '../../text/span';
import type { Participant } from '../../transcript/transcript';
import { turnAt } from '../places';
import { nameAt } from './namePlaces';

/**
 * The person whose header, entry in a list of participants, or name in running words stands at the offset. A first name alone is
 * left to those who ask for it: a tooltip on each would be in the way.
 */
export function personAt(review: Review, offset: number): { readonly person: Participant; readonly span: Span } | null {
  const { participants, listings } = review.transcript;
  const turn = turnAt(review, offset)?.turn;
  if (turn && touches(turn.headerSpan, offset)) return named(participants[turn.speaker], turn.headerSpan);
  const listing = listings.find(({ span }) => touches(span, offset));
  if (listing) return named(participants[listing.person], listing.span);
  const place = nameAt(review, offset);
  return place && place.kind !== 'given' ? named(participants[place.person], place.span) : null;
}

const named = (person: Participant | undefined, span: Span) => (person ? { person, span } : null);
