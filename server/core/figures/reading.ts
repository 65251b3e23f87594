import type { Span } from '../text/span';
import type { ReadFigure } from './figure';

export type TokenKind = 'word' | 'number' | 'sign' | 'break';

/** One word, number or sign of a flow; `lower` is its text in lower case. A `break` is the joint of two paragraphs. */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  readonly lower: string;
}

/** A sentence of a turn: `span` in the flow, tokens `[from, to)`, and the figures in it by their index in the reading. */
export interface Sentence {
  readonly span: Span;
  readonly from: number;
  readonly to: number;
  readonly figures: readonly number[];
  /** Index of the paragraph in the turn. */
  readonly paragraph: number;
}

export type DamageKind =
  /** A letter or sign where a digit belongs, or the other way round: `$9l.6`, `1 guess`, `20117`. */
  | 'misread-character'
  /** A blank lost: `24,2011`. */
  | 'lost-blank'
  /** Separators that no number has: `43..1`, `$344,7 million`. */
  | 'broken-number'
  /** An ordinal where a count belongs: `over 1,000th service provider`. */
  | 'ordinal-for-count'
  /** A part of a date left out: `on this 27th`. */
  | 'incomplete-date'
  /** A date or period that no calendar has: `February 30`, `Q5`. */
  | 'impossible-date'
  /** One number in two pieces: `101 thousand 371`, `the targets for '0 3`. */
  | 'split-number'
  /** An ordinal with the ending of another: `22th`. */
  | 'wrong-ending'
  /** Two scales or two units on one number: `40,000k`, `$120 to 130 days`. */
  | 'two-units'
  /** Two numbers run together: `up 1815% in constant currency`. */
  | 'two-in-one'
  /** A quarter without its letter: `at the '3`; a quarter heard as numbers: `the end of 1-2-24`. */
  | 'lost-letter'
  /** A bare number where a unit must stand: `a 29.1 increase`. */
  | 'lost-unit'
  /** What a program left in a number: `401(NYSE:K)`, `**50**`. */
  | 'foreign-marks'
  /** A date where a level belongs: `expenses pretty much stayed June 12`. */
  | 'date-for-level'
  /** A decade far ahead: `the 2080s`. */
  | 'far-decade';

/** A number damaged in writing. `replacement` is null where the document does not prove what is meant. */
export interface Damage {
  readonly kind: DamageKind;
  readonly place: Span;
  readonly written: string;
  readonly replacement: string | null;
  /** Whether the number as it stands is impossible, and not merely ugly. */
  readonly impossible: boolean;
}

/** What can be read of a turn from its own words and the call's period: the unit of caching. All offsets are into its flow. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly figures: readonly ReadFigure[];
  readonly damages: readonly Damage[];
}

/** What a reading may depend on beside the words themselves. */
export interface ReadingContext {
  /** The fiscal period that the call reports, as in `Call.period`. */
  readonly period: string | null;
  /** ISO date of the call. */
  readonly date: string | null;
  /** ISO code that a bare "$" stands for. */
  readonly currency: string;
  readonly speaker: 'management' | 'analyst' | 'operator' | 'unknown';
  /** The month in which the fiscal year ends, 1 to 12, where it is known; null or left out where the call's own date must tell. */
  readonly fiscalYearEnd?: number | null;
}
