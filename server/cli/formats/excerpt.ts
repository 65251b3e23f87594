import type { Line } from '../../core/text/lines';
import { lineAt } from '../../core/text/lines';
import type { Span } from '../../core/text/span';
import { clean } from './clean';

/** A place to show: its line, carets under it, and a word behind the carets. */
export interface Shown {
  readonly span: Span;
  readonly note: string;
  readonly sign: '^' | '~';
}

/** How the parts of an excerpt are coloured. */
export interface Paint {
  readonly gutter: (words: string) => string;
  readonly mark: (words: string, sign: Shown['sign']) => string;
}

/** A line up to `WHOLE` columns is shown whole; of a longer one `WIDTH`, with `BEFORE` of them before the place. */
const WHOLE = 160;
const WIDTH = 110;
const BEFORE = 44;

/** The lines of the given places with carets under them, in text order; lines of one place that follow each other stay together. */
export function excerpt(lines: readonly Line[], places: readonly Shown[], paint: Paint): readonly string[] {
  const rows = places.flatMap((place) => rowsOf(lines, place)).sort((a, b) => a.line - b.line || a.from - b.from);
  const gutter = String((rows.at(-1)?.line ?? 0) + 1).length;
  return rows.flatMap((row, index) => {
    const window = windowOf(lines[row.line]?.text ?? '', row.from);
    const repeated = index > 0 && rows[index - 1]?.line === row.line && window.start === 0;
    const source = `${paint.gutter(`${String(row.line + 1).padStart(gutter)} │`)} ${window.words}`.trimEnd();
    return repeated ? [caretsOf(row, window, gutter, paint)] : [source, caretsOf(row, window, gutter, paint)];
  });
}

interface Row {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly note: string;
  readonly sign: Shown['sign'];
}

/** A place that runs over lines has a row on each, and its word behind the last. */
function rowsOf(lines: readonly Line[], { span, note, sign }: Shown): readonly Row[] {
  const first = lineAt(lines, span[0]);
  const last = Math.max(first, lineAt(lines, Math.max(span[0], span[1] - 1)));
  const rows: Row[] = [];
  for (let line = first; line <= last; line++) {
    const [start, end] = lines[line]?.span ?? [0, 0];
    const from = Math.max(span[0], start) - start;
    const to = Math.min(span[1], end) - start;
    if (to > from || line === first) rows.push({ line, from, to, note: line === last ? note : '', sign });
  }
  return rows;
}

interface Window {
  readonly start: number;
  readonly end: number;
  readonly lead: string;
  readonly words: string;
}

/** A long line is shown around its place, "…" where it is cut. */
function windowOf(text: string, from: number): Window {
  if (text.length <= WHOLE) return { start: 0, end: text.length, lead: '', words: clean(text) };
  const start = from <= WIDTH - BEFORE ? 0 : from - BEFORE;
  const end = Math.min(text.length, start + WIDTH);
  const lead = start > 0 ? '…' : '';
  return { start, end, lead, words: `${lead}${clean(text.slice(start, end))}${end < text.length ? '…' : ''}` };
}

function caretsOf(row: Row, window: Window, gutter: number, paint: Paint): string {
  const column = window.lead.length + row.from - window.start;
  const width = Math.max(1, Math.min(row.to, window.end) - row.from);
  const carets = paint.mark(`${row.sign.repeat(width)}${row.note ? ` ${clean(row.note)}` : ''}`, row.sign);
  return `${paint.gutter(`${' '.repeat(gutter)} │`)} ${' '.repeat(column)}${carets}`;
}
