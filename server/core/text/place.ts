import { type Line, lineAt } from './lines';
import type { Span } from './span';

/** A place as a person counts it, for what is printed: both from 1; `column` in UTF-16 code units, as editors count. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The place of an offset. An offset in a line's end has the column behind the line's last character. */
export function placeOf(lines: readonly Line[], offset: number): Place {
  const index = lineAt(lines, offset);
  const span = lines[index]?.span ?? [0, 0];
  return { line: index + 1, column: Math.min(offset, span[1]) - span[0] + 1 };
}

export const startAndEnd = (lines: readonly Line[], span: Span): { readonly start: Place; readonly end: Place } => ({
  start: placeOf(lines, span[0]),
  end: placeOf(lines, span[1]),
});
