import { SCHEMA_VERSION } from '../../core/schema-version';
import { startAndEnd } from '../../core/text/place';
import { holding, type Result } from '../results';
import type { Format } from './format';

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

/** One file: an object; several: an array. */
export function createJsonFormat(): Format {
  const records: unknown[] = [];
  return {
    add(result) {
      records.push(recordOf(result));
      return '';
    },
    end: () => `${JSON.stringify(records.length === 1 ? records[0] : records, null, 2)}\n`,
  };
}

/** One line a file, in input order. */
export const createNdjsonFormat = (): Format => ({
  add: (result) => `${JSON.stringify(recordOf(result))}\n`,
  end: () => '',
});
