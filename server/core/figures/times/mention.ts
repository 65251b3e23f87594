import type { Token } from '../reading';

/** What the words say of a time: a calendar date, a fiscal period, or one relative to the call's own. Tokens `[from, to)`. */
export interface TimeMention {
  readonly from: number;
  readonly to: number;
  readonly time: Time;
}

export type Time =
  /** `month` is 1 to 12; day and year are null when not said. */
  | { readonly kind: 'date'; readonly year: YearWord; readonly month: number; readonly day: number | null }
  | { readonly kind: 'quarter' | 'half'; readonly number: number; readonly year: YearWord }
  | { readonly kind: 'year'; readonly year: YearWord }
  /** "the March quarter": named by the month in which it ends. */
  | { readonly kind: 'month-quarter'; readonly month: number; readonly year: YearWord }
  /** "the same period in 2010": the call's own period in another year. */
  | { readonly kind: 'alike'; readonly year: number }
  /** "the prior quarter" is a quarter -1; "the year-ago period" is the call's own period, one year before. */
  | { readonly kind: 'relative'; readonly unit: 'quarter' | 'year' | 'half' | 'year-ago'; readonly by: number };

/** A year as said: its number, "last year" and the like by their distance, or null. */
export type YearWord = number | { readonly by: number } | null;

/** Looks for one form of time at a token; null where it does not stand there. */
export type Find = (tokens: readonly Token[], at: number, text: string) => TimeMention | null;

/** Words that place a period beside the call's own. */
export const RELATIVES: Readonly<Record<string, number>> = {
  prior: -1,
  previous: -1,
  last: -1,
  preceding: -1,
  this: 0,
  current: 0,
  next: 1,
  following: 1,
  upcoming: 1,
};
