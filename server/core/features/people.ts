import type { Review } from '../review';
import { type Span, touches } from '../text/span';
import type { Participant } from '../transcript/transcript';
import { turnAt } from './places';

/** The person whose header, entry in a list of participants, or full name in running words stands at the offset. */
export function personAt(review: Review, offset: number): { readonly person: Participant; readonly span: Span } | null {
  const { participants } = review.transcript;
  const turn = turnAt(review, offset)?.turn;
  if (turn && touches(turn.headerSpan, offset)) return named(participants[turn.speaker], turn.headerSpan);
  const listed = participants.find((person) => person.listed && touches(person.listed, offset));
  if (listed?.listed) return { person: listed, span: listed.listed };
  for (const person of participants) {
    const span = mentionAt(review.text, person.name, offset);
    if (span) return { person, span };
  }
  return null;
}

const named = (person: Participant | undefined, span: Span) => (person ? { person, span } : null);

/** Where a full name stands at the offset; a first or last name alone may be anybody's. */
function mentionAt(text: string, name: string, offset: number): Span | null {
  if (!name.includes(' ')) return null;
  const from = Math.max(0, offset - name.length);
  const start = text.slice(from, offset + name.length).indexOf(name);
  if (start < 0) return null;
  const span: Span = [from + start, from + start + name.length];
  return isWordAt(text, span[0] - 1) || isWordAt(text, span[1]) ? null : span;
}

const isWordAt = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at));
