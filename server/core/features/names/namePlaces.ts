import type { Review } from '../../review';
import { type Span, touches } from '../../text/span';
import { turnAt } from '../places';
import { bearersOf, isNamed } from './bearers';
import { type Mention, mentionsIn } from './mentions';

/** A place that names a person: at the head of a turn, in a list of participants, or in spoken words. */
export interface NamePlace {
  readonly person: number;
  readonly span: Span;
  readonly kind: 'header' | 'listing' | Mention['kind'];
}

/** Every place that names somebody, in text order. */
export function namePlaces(review: Review): readonly NamePlace[] {
  const bearers = bearersOf(review);
  const said = review.turns.flatMap((read): readonly NamePlace[] => mentionsIn(read, bearers));
  return [...labels(review), ...said].sort((a, b) => a.span[0] - b.span[0]);
}

/** The places that name one person, in text order. */
export const placesOfPerson = (review: Review, person: number): readonly NamePlace[] =>
  namePlaces(review).filter((place) => place.person === person);

/** The name at an offset, without looking at the rest of the document; null where none is. */
export function nameAt(review: Review, offset: number): NamePlace | null {
  const label = labels(review).find(({ span }) => touches(span, offset));
  if (label) return label;
  const read = turnAt(review, offset);
  return (read && mentionsIn(read, bearersOf(review)).find(({ span }) => touches(span, offset))) ?? null;
}

/** Where a person is introduced: the entry in a list of participants, else the header of the first turn; null for one who has neither. */
export function entryOf(review: Review, person: number): { readonly span: Span; readonly name: Span } | null {
  const listing = review.transcript.listings.find((each) => each.person === person);
  if (listing) return { span: listing.span, name: listing.nameSpan };
  const turn = review.transcript.turns.find(({ speaker }) => speaker === person);
  return turn ? { span: turn.headerSpan, name: turn.nameSpan } : null;
}

function labels({ transcript: { listings, turns } }: Review): readonly NamePlace[] {
  return [
    ...listings.map(({ person, nameSpan: span }): NamePlace => ({ person, span, kind: 'listing' })),
    ...turns.map(({ speaker: person, nameSpan: span }): NamePlace => ({ person, span, kind: 'header' })),
  ];
}

/** Whether a person is known by name, and not only by what they do on the call. */
export const isKnownByName = (review: Review, person: number): boolean =>
  isNamed(review.transcript.participants[person]?.name ?? '');
