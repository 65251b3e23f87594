import { SCHEMA_VERSION } from '../../core/schema-version';
import { startAndEnd } from '../../core/text/place';
import { holding, type Result } from '../results';
import { type Format, plainFormat } from './format';

/** What `check` says of one file, as plain JSON; the same bytes for the same input. */
export function recordOf(result: Result) {
  const file = result.file === null ? {} : { file: result.file };
  if ('error' in result) return { ...file, error: result.error };
  const { review } = result;
  return {
    schemaVersion: SCHEMA_VERSION,
    ...file,
    layout: review.transcript.layout,
    findings: review.findings.map((finding) => ({ ...finding, ...startAndEnd(review.lines, finding.span) })),
    suppressed: review.suppressed.map(({ finding, by, entry }) => ({
      ...finding,
      ...startAndEnd(review.lines, finding.span),
      by: by === 'baseline' ? 'baseline' : 'suppression',
      ...(entry.reason === undefined ? {} : { reason: entry.reason }),
    })),
    checksThatHold: holding(review),
  };
}

/** One file: an object; several: an array, printed as it grows. */
export const createJsonFormat = (): Format<string> => ({
  part: (result) => JSON.stringify(recordOf(result), null, 2),
  collector(count) {
    if (count === 1) return { start: '', add: (record) => `${record}\n`, end: () => '' };
    let added = 0;
    return {
      start: '[',
      add(record) {
        added += 1;
        return `${added > 1 ? ',' : ''}\n  ${record.replaceAll('\n', '\n  ')}`;
      },
      end: () => (added > 0 ? '\n]\n' : ']\n'),
    };
  },
});

/** One line a file, in input order. */
export const createNdjsonFormat = (): Format<string> =>
  plainFormat((result) => `${JSON.stringify(recordOf(result))}\n`);
