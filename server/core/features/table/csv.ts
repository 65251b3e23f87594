import type { FigureRecord } from './records';

/** The columns of an exported table, in their order; the names and the order are part of what a version promises. */
export const COLUMNS = [
  'file',
  'line',
  'column',
  'endLine',
  'endColumn',
  'start',
  'end',
  'text',
  'kind',
  'value',
  'low',
  'high',
  'range',
  'unit',
  'modifier',
  'sign',
  'metric',
  'period',
  'basis',
  'stance',
  'speaker',
  'speakerName',
  'speakerRole',
  'turn',
  'checksThatHold',
  'checksThatFail',
  'checks',
  'findings',
] as const satisfies readonly (keyof FigureRecord)[];

/** The line of headings, with its end; no name needs quoting. */
export const CSV_HEADER = `${COLUMNS.join(',')}\r\n`;

/** Records as comma-separated values after RFC 4180, a line each, without the headings. */
export const toCsv = (records: readonly FigureRecord[]): string => records.map(csvLine).join('');

const csvLine = (record: FigureRecord): string => `${COLUMNS.map((column) => cellOf(record[column])).join(',')}\r\n`;

type Value = FigureRecord[keyof FigureRecord];

/** Numbers as programs read them, and what is not known as an empty field. */
function cellOf(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return quoted(guarded(typeof value === 'string' ? value : value.join('; ')));
}

/**
 * Words of a document that a spreadsheet would take for a formula, with an apostrophe before them, which makes them words. Numbers
 * have columns of their own and are never touched.
 */
export const guarded = (words: string): string => (/^\s*[=+\-@\t\r]/.test(words) ? `'${words}` : words);

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
