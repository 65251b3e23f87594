import type { Review } from '../../review';
import { SCHEMA_VERSION } from '../../schema-version';
import { escapeMarkdown, oneLine } from '../markup';
import { periodWords } from '../words';
import { CSV_HEADER, guarded, toCsv } from './csv';
import { type FigureRecord, recordsOf } from './records';

export type TableFormat = 'csv' | 'json' | 'tabs' | 'markdown';

/** The figures of a transcript as a table: to be read by programs (`csv`, `json`), or pasted (`tabs`, `markdown`). */
export function figureTable(
  review: Review,
  format: TableFormat,
  file: string | null,
  ids: readonly number[] | null,
): string {
  const records = recordsOf(review, file, ids);
  return WRITERS[format](records);
}

export const isTableFormat = (format: unknown): format is TableFormat =>
  typeof format === 'string' && Object.hasOwn(WRITERS, format);

const WRITERS: Readonly<Record<TableFormat, (records: readonly FigureRecord[]) => string>> = {
  csv: (records) => CSV_HEADER + toCsv(records),
  json: (records) => `${JSON.stringify({ schemaVersion: SCHEMA_VERSION, figures: records }, null, 2)}\n`,
  tabs: (records) => table(records, (cells) => cells.map((cell) => guarded(oneLine(cell))).join('\t')),
  markdown: (records) => {
    const row = (cells: readonly string[]) => `| ${cells.map(markdownCell).join(' | ')} |`;
    const [head, ...rows] = table(records, row).split('\n');
    return [head, row(READ.map(() => '---')), ...rows].join('\n');
  },
};

const markdownCell = (cell: string): string => (cell === '---' ? cell : escapeMarkdown(cell).replaceAll('|', '\\|'));

/** The columns that a person reads. */
const READ: readonly (readonly [title: string, cell: (record: FigureRecord) => string])[] = [
  ['Metric', ({ metric, basis }) => [metric, basis].filter(Boolean).join(', ')],
  ['Period', ({ period }) => (period === null ? '' : periodWords(period))],
  ['As said', ({ text }) => text],
  [
    'Value',
    ({ value, low, high, range, sign }) =>
      range ? `${low} to ${high}` : value === null ? '' : `${value > 0 ? value * sign : value}`,
  ],
  ['Unit', ({ unit }) => unit ?? ''],
  ['Stance', ({ stance }) => stance],
  ['Speaker', ({ speakerName }) => speakerName ?? ''],
  ['Line', ({ line }) => `${line}`],
  ['Checks', ({ checks }) => checks.join('; ')],
  ['To look at', ({ findings }) => findings.join(', ')],
];

const table = (records: readonly FigureRecord[], row: (cells: readonly string[]) => string): string =>
  `${[READ.map(([title]) => title), ...records.map((record) => READ.map(([, cell]) => cell(record)))].map(row).join('\n')}\n`;
