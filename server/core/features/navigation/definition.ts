import type { Review } from '../../review';
import { type Span, touches } from '../../text/span';
import { entryOf, nameAt } from '../names/namePlaces';
import { figureAt, turnAt } from '../places';
import { sameQuantity } from '../quantities/quantity';

/** Where something comes from. Spans are in the document. */
export interface Definition {
  /** What was asked about. */
  readonly origin: Span;
  /** The whole of what it leads to: a figure, a header, an entry of a list. */
  readonly target: Span;
  /** What is selected there. */
  readonly selection: Span;
}

/** Of a figure, where its quantity is first said; of a name, the person's entry among the participants, or their first header. */
export function definition(review: Review, offset: number): Definition | null {
  const figure = figureAt(review, offset);
  if (figure) {
    const first = review.figures[sameQuantity(review, figure)[0] ?? figure.id] ?? figure;
    return { origin: figure.span, target: first.span, selection: first.span };
  }
  const named = personNamedAt(review, offset);
  const entry = named && entryOf(review, named.person);
  return entry && { origin: named.span, target: entry.span, selection: entry.name };
}

/** The person who is named at an offset, in whatever way; anywhere in a header it is who speaks. */
export function personNamedAt(review: Review, offset: number): { readonly person: number; readonly span: Span } | null {
  const name = nameAt(review, offset);
  if (name) return name;
  const turn = turnAt(review, offset)?.turn;
  return turn && turn.speaker >= 0 && touches(turn.headerSpan, offset)
    ? { person: turn.speaker, span: turn.headerSpan }
    : null;
}
