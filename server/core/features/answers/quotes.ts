import type { Review } from '../../review';
import type { Finding } from '../../rules/finding';
import { placeOf } from '../../text/place';
import type { Span } from '../../text/span';
import { oneLine } from '../markup';
import { passagesOf } from '../reading/passages';
import { periodWords } from '../words';

/** The line of a place, from 1. */
export const lineOf = ({ lines }: Review, span: Span): number => placeOf(lines, span[0]).line;

/** The sentences that a finding is about, each with its line, its speaker and its words; the flagged words stand in »«. */
export const quotesOf = (review: Review, finding: Pick<Finding, 'span' | 'related'>): readonly string[] =>
  passagesOf(review, { ...finding, rule: '', severity: 'hint', message: '', fixes: [] }).map(
    ({ place, speaker, stretches }) => {
      const words = stretches.map((each) => (each.mark === 'odd' ? `»${each.words}«` : each.words)).join('');
      const who = speaker ? `, ${speaker.name || 'unnamed speaker'}` : '';
      return `line ${lineOf(review, place)}${who}: "${oneLine(words)}"`;
    },
  );

/** What every answer begins with: which call it is about. */
export function headOf({ transcript: { call } }: Review): string {
  const known = [call.company, call.period && periodWords(call.period), call.date].filter(Boolean);
  return known.length > 0 ? `${known.join(', ')}.` : 'The transcript does not name its call.';
}
