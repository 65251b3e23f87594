import { CSV_HEADER, toCsv } from '../core/features/table/csv';
import { recordsOf } from '../core/features/table/records';
import { reportOf } from '../core/report';
import { type Format, plainFormat } from './formats/format';
import type { Result } from './results';

/** The forms in which `inspect` prints whole reviews, by the name that `--format` takes. */
export const inspectFormats = {
  /** One file: an object; several: an array. */
  json: {
    part: (result) => JSON.stringify(reportIn(result), null, 2),
    collector(count) {
      if (count === 1) return { start: '', add: (report) => `${report}\n`, end: () => '' };
      let added = 0;
      return {
        start: '[\n',
        add(report) {
          added += 1;
          return `${added > 1 ? ',\n' : ''}${report}`;
        },
        end: () => '\n]\n',
      };
    },
  } satisfies Format<string>,
  /** One line a file, in input order. */
  ndjson: plainFormat((result) => `${JSON.stringify(reportIn(result))}\n`),
  /** One table of the figures of all files, a line each; a file that could not be reviewed has none. */
  csv: plainFormat(
    (result) => ('error' in result ? '' : toCsv(recordsOf(result.review, result.file, null))),
    CSV_HEADER,
  ),
} as const satisfies Readonly<Record<string, Format<string>>>;

export type InspectFormatName = keyof typeof inspectFormats;

/** A result in its public JSON form; one that could not be reviewed keeps its place with `file` and `error`. */
function reportIn(result: Result) {
  if ('error' in result) return { ...(result.file === null ? {} : { file: result.file }), error: result.error };
  return reportOf(result.review, result.file, result.milliseconds);
}
