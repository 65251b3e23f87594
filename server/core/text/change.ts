import type { Span } from './span';

/** One change of a text: what stood in `span` is now `newText`. */
export interface Change {
  readonly span: Span;
  readonly newText: string;
}

/** Where a span lies after a change: it keeps what of it was not replaced, and takes in what is written inside of it. */
export function movedThrough({ span, newText }: Change, [start, end]: Span): Span {
  const by = newText.length - (span[1] - span[0]);
  const from = start <= span[0] ? start : start >= span[1] ? start + by : span[0] + newText.length;
  const to = end <= span[0] ? end : end >= span[1] ? end + by : span[0];
  return [from, Math.max(from, to)];
}
