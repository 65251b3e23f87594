import type { Span } from '../text/span';
import type { Interval } from './interval';

export type FigureKind =
  | 'money'
  | 'percent'
  | 'points'
  | 'count'
  | 'multiple'
  | 'duration'
  | 'fraction'
  | 'date'
  | 'period';

/** What hedging words do to a figure: "about", "over", "under", "nearly". */
export type Modifier = 'exact' | 'about' | 'over' | 'under' | 'nearly';
export type Basis = 'GAAP' | 'non-GAAP' | 'adjusted' | 'organic' | 'constant-currency' | 'pro-forma';
export type Stance = 'actual' | 'guidance' | 'target' | 'consensus' | 'hypothetical' | 'question';

/** A figure as its digits and words alone say it, before anything around it is read. Spans are offsets into the turn's flow. */
export interface WrittenFigure {
  readonly place: Span;
  /** The words as spoken, wrapped lines joined. */
  readonly written: string;
  readonly kind: FigureKind;
  /** In full ("$344.7 million" is 344700000), per cent and points as written; null for a range. */
  readonly value: number | null;
  /** What the digits as written allow; for a range its two ends, outermost. */
  readonly interval: Interval;
  readonly range: boolean;
  /** ISO currency code, `USD/share`, `%`, `bp`, `pp`, `x`, `day`…`year`, or the noun counted, singular; null for a fraction. */
  readonly unit: string | null;
  readonly modifier: Modifier;
  /** -1 where the amount itself is written negative. "down 9%" is 1. */
  readonly sign: 1 | -1;
  /** One unit of the last written digit, times the scale: 0.1 million for "$344.7 million". 0 where no digit is written. */
  readonly step: number;
  /** In brackets, or beside inaudible words: the transcriber was not sure of it. */
  readonly unverified: boolean;
}

/** A figure with what its sentence says of it. Offsets into the turn's flow; a field that is not said is null. */
export interface ReadFigure extends WrittenFigure {
  /** Index into the reading's sentences. */
  readonly sentence: number;
  /** The head noun with its modifiers, in words of the text: `gross margin`, `BBS revenue`. */
  readonly metric: string | null;
  /** `2011Q4`, `FY2011`, `2011H1`, `2012-03` for a date; `prior-year` and the like where the call's own period is not known. */
  readonly period: string | null;
  readonly basis: Basis | null;
  readonly stance: Stance;
  /** The hedging words as said, lower case: "a little over"; null for an exact figure. */
  readonly hedge: string | null;
  /** Whether the sentence says the period; false where it is carried over from the sentence before, or not known. */
  readonly periodSaid: boolean;
}

/** A figure in its document. `span` is in the document, `place` in its turn's flow. */
export interface Figure extends ReadFigure {
  /** Its index in the review. */
  readonly id: number;
  readonly span: Span;
  /** Index into the review's turns. */
  readonly turn: number;
  /** The participant who says it; -1 where the text names no speakers. */
  readonly speaker: number;
}
