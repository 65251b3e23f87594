import { CSV_HEADER, toCsv } from '../core/features/table/csv';
import { recordsOf } from '../core/features/table/records';
import { reportOf } from '../core/report';
import { EXIT } from './exit';
import { complain, print } from './output';
import { type Result, resultOf } from './results';
import { readSource } from './sources';

/** Prints the whole review of each file. Answers the exit status. */
export async function inspect(files: readonly string[], format: 'json' | 'ndjson' | 'csv'): Promise<number> {
  if (format === 'csv') return inspectAsTable(files);
  const [before, between, after] = format === 'json' && files.length > 1 ? ['[\n', ',\n', '\n]\n'] : ['', '', ''];
  let status: number = EXIT.clean;
  await print(before);
  for (const [index, file] of files.entries()) {
    const result = resultOf(await readSource(file));
    if ('error' in result) {
      complain(result.error);
      status = EXIT.failed;
    }
    const json = JSON.stringify(reportIn(result), null, format === 'json' ? 2 : 0);
    await print(`${index > 0 ? between : ''}${json}${between === '' ? '\n' : ''}`);
  }
  await print(after);
  return status;
}

/** One table of the figures of all files, a line each; a file that could not be reviewed has none. */
async function inspectAsTable(files: readonly string[]): Promise<number> {
  let status: number = EXIT.clean;
  await print(CSV_HEADER);
  for (const file of files) {
    const result = resultOf(await readSource(file));
    if ('error' in result) {
      complain(result.error);
      status = EXIT.failed;
    } else {
      await print(toCsv(recordsOf(result.review, result.file, null)));
    }
  }
  return status;
}

/** A result in its public JSON form; one that could not be reviewed keeps its place with `file` and `error`. */
export function reportIn(result: Result) {
  if ('error' in result) return { ...(result.file === null ? {} : { file: result.file }), error: result.error };
  return reportOf(result.review, result.file, result.milliseconds);
}
