import { lastStartingBefore } from './search';
import type { Span } from './span';

/** One line of a text: `span` leaves out the line's end (`\n`, `\r\n` or `\r\r\n`). */
export interface Line {
  readonly span: Span;
  readonly text: string;
}

/** The lines of a text, counted as the editor and `git` count them: by `\n` alone. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const next = newline < 0 ? text.length : newline;
    let end = next;
    while (end > start && text.charCodeAt(end - 1) === 13) end--;
    lines.push({ span: [start, end], text: text.slice(start, end) });
    start = next + 1;
  }
  return lines;
}

/** The index of the line that holds the offset; an offset in a line's end belongs to that line. */
export const lineAt = (lines: readonly Line[], offset: number): number =>
  Math.max(
    0,
    lastStartingBefore(lines, offset, (line) => line.span[0]),
  );
