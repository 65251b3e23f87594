import { lastStartingBefore } from './search';
import type { Span } from './span';

/** A stretch of a flow that stands in the source unbroken: `length` characters from `flow` on are those from `source` on. */
interface Piece {
  readonly flow: number;
  readonly source: number;
  readonly length: number;
}

/**
 * Words as they were spoken: wrapped lines joined by one blank, paragraphs set apart by `\n`, page furniture left out. Each
 * character still knows its place in the source. Example: the lines `$18.8` and `million` flow as `$18.8 million`.
 */
export interface Flow {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** How two neighbouring parts of a flow are joined. */
export type Join = 'wrap' | 'paragraph';

/** Builds a flow from parts of the source, in text order. Empty parts are left out. */
export function flowOf(source: string, parts: readonly { readonly span: Span; readonly join: Join }[]): Flow {
  const pieces: Piece[] = [];
  let text = '';
  for (const { span, join } of parts) {
    if (span[1] <= span[0]) continue;
    if (text !== '') text += join === 'wrap' ? ' ' : '\n';
    pieces.push({ flow: text.length, source: span[0], length: span[1] - span[0] });
    text += source.slice(span[0], span[1]);
  }
  return { text, pieces };
}

/** The source offset of a flow offset; one in a join is the end of the part before it. */
export function sourceOffset(flow: Flow, offset: number): number {
  const piece = flow.pieces[lastStartingBefore(flow.pieces, offset, (each) => each.flow)];
  if (!piece) return flow.pieces[0]?.source ?? 0;
  return piece.source + Math.min(offset - piece.flow, piece.length);
}

/** The source span of a flow span: from its first character to behind its last, over whatever lies between in the source. */
export function sourceSpan(flow: Flow, span: Span): Span {
  const start = sourceOffset(flow, span[0]);
  return [start, span[1] > span[0] ? sourceOffset(flow, span[1] - 1) + 1 : start];
}

/** The part of a flow from one of its offsets to another, as a flow of its own. */
export function slice(flow: Flow, start: number, end: number): Flow {
  const pieces: Piece[] = [];
  for (
    let index = Math.max(
      0,
      lastStartingBefore(flow.pieces, start, (each) => each.flow),
    );
    index < flow.pieces.length;
    index += 1
  ) {
    const piece = flow.pieces[index]!;
    if (piece.flow >= end) break;
    const from = Math.max(piece.flow, start);
    const length = Math.min(piece.flow + piece.length, end) - from;
    if (length > 0) pieces.push({ flow: from - start, source: piece.source + from - piece.flow, length });
  }
  return { text: flow.text.slice(start, end), pieces };
}

/** The flow offset of a source offset; one that lies between two pieces is the end of the piece before it, and 0 where there is none. */
export function flowOffset(flow: Flow, offset: number): number {
  const piece = flow.pieces[lastStartingBefore(flow.pieces, offset, (each) => each.source)];
  return piece ? piece.flow + Math.min(offset - piece.source, piece.length) : 0;
}
