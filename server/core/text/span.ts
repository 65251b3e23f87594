/** A half-open stretch of text, `[start, end)`, in UTF-16 code units. Example: in `"up 9.5%"` the span `[3, 7]` is `9.5%`. */
export type Span = readonly [start: number, end: number];

export const spanOf = (start: number, end: number): Span => [start, end];

/** Whether two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

/** Whether `outer` holds all of `inner`; a span holds itself. */
export const contains = (outer: Span, inner: Span): boolean => outer[0] <= inner[0] && inner[1] <= outer[1];

/** Whether the offset lies in the span or at its end, as a cursor behind the last character does. */
export const touches = (span: Span, offset: number): boolean => span[0] <= offset && offset <= span[1];

/** The smallest span that holds both. */
export const cover = (a: Span, b: Span): Span => [Math.min(a[0], b[0]), Math.max(a[1], b[1])];

export const shift = (span: Span, by: number): Span => [span[0] + by, span[1] + by];

export const textAt = (text: string, span: Span): string => text.slice(span[0], span[1]);
