import type { Result } from '../results';

/**
 * One way to print results. What is made of one result may happen in another thread, so a `Part` is plain data, and as little of it
 * as will be printed or counted.
 */
export interface Format<Part = unknown> {
  /** `index` is the file's place in the run, from 0. */
  part(result: Result, index: number): Part;
  /** For a run over `count` files. */
  collector(count: number): Collector<Part>;
}

/** What a person has asked of a form of output. */
export interface FormatOptions {
  readonly coloured: boolean;
  /** Whether findings that are suppressed or in the baseline are among the others, marked as such; formats that count them do so anyway. */
  readonly withSuppressed: boolean;
}

/** Puts the parts together: `start`, then `add` for each in input order, then `end` answer what can be printed at once. */
export interface Collector<Part = unknown> {
  readonly start: string;
  add(part: Part): string;
  end(): string;
}

/** A format whose parts are printed as they are, one behind the other. */
export const plainFormat = (part: (result: Result) => string, start = ''): Format<string> => ({
  part,
  collector: () => ({ start, add: (words) => words, end: () => '' }),
});
