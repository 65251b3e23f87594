import type { Review } from '../../review';
import type { Finding } from '../../rules/finding';
import type { Span } from '../../text/span';
import { turnAt } from '../places';
import { personNamedAt } from './definition';

/** What a person steps through: exchanges, findings, or the turns of whoever speaks at the cursor. */
export type Landmark = 'exchange' | 'finding' | 'turn';
export type Direction = 'next' | 'previous';

/**
 * The next such place behind an offset, or the previous one before it; from the last on to the first, and back. Null where there
 * is none.
 */
export function landmarkFrom(
  review: Review,
  offset: number,
  landmark: Landmark,
  direction: Direction,
  findings: readonly Finding[] = review.findings,
): Span | null {
  const places = placesOf(review, offset, landmark, findings);
  const found =
    direction === 'next'
      ? (places.find(([start]) => start > offset) ?? places[0])
      : (places.findLast(([start]) => start < offset) ?? places.at(-1));
  return found ?? null;
}

function placesOf(review: Review, offset: number, landmark: Landmark, findings: readonly Finding[]): readonly Span[] {
  if (landmark === 'finding') return findings.map(({ span }) => span);
  const { exchanges, turns } = review.transcript;
  if (landmark === 'turn') {
    const speaker = turnAt(review, offset)?.turn.speaker ?? personNamedAt(review, offset)?.person ?? -1;
    return turns.filter((turn) => turn.speaker === speaker).map(({ headerSpan }) => headerSpan);
  }
  return exchanges.map(({ analyst, turns: within, span }) => {
    const head = within.find((index) => turns[index]?.speaker === analyst);
    return turns[head ?? -1]?.headerSpan ?? span;
  });
}
