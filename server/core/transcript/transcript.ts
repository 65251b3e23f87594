import type { FactMark, SectionKind } from '../layouts/layout';
import type { Flow } from '../text/flow';
import type { Span } from '../text/span';

export type Role = 'executive' | 'analyst' | 'operator' | 'other';

/** What is known of the call; a field is null when the text does not say it. */
export interface Call {
  readonly company: string | null;
  readonly ticker: string | null;
  /** The fiscal period that the call reports: `2011Q4`, `FY2011` or `2011H1`. */
  readonly period: string | null;
  /** ISO date. */
  readonly date: string | null;
}

/** One person, over all the spellings in which the transcript writes their name. */
export interface Participant {
  readonly id: number;
  readonly name: string;
  readonly role: Role;
  readonly firm: string | null;
  readonly title: string | null;
  /** Each distinct header or list entry, as it stands in the text. */
  readonly spellings: readonly string[];
  /** Indices into `Transcript.turns`; empty for those who are listed and stay silent. */
  readonly turns: readonly number[];
  /** Where a list of participants names them; null when none does. */
  readonly listed: Span | null;
}

export interface Section {
  readonly kind: SectionKind;
  readonly span: Span;
  /** The heading; empty at the section's start where the layout has none. */
  readonly headingSpan: Span;
}

/** One entry of a list of participants. */
export interface Listing {
  /** The participant it names. */
  readonly person: number;
  /** The whole entry. */
  readonly span: Span;
  readonly nameSpan: Span;
}

/** A speaker's header and the words up to the next one. */
export interface Turn {
  readonly index: number;
  readonly speaker: number;
  readonly section: SectionKind;
  readonly headerSpan: Span;
  readonly nameSpan: Span;
  readonly firmSpan: Span | null;
  readonly titleSpan: Span | null;
  /** Header and words, without blank lines at the end. */
  readonly span: Span;
  /** The words alone, joined over lines and pages. */
  readonly flow: Flow;
}

/** All from one announcement of a questioner to the next announcement or the closing. */
export interface Exchange {
  /** The participant who asks; null when one was announced and nobody spoke. */
  readonly analyst: number | null;
  /** The name as announced; null without an announcement. */
  readonly announced: string | null;
  readonly firm: string | null;
  readonly turns: readonly number[];
  readonly answeredBy: readonly number[];
  readonly status: 'asked' | 'dropped';
  /** Whether somebody else asks in place of the person announced. */
  readonly standIn: boolean;
  readonly span: Span;
}

/** A text read as a transcript. */
export interface Transcript {
  /** The id of the layout; `none` when the text is no transcript. */
  readonly layout: string;
  readonly call: Call;
  readonly participants: readonly Participant[];
  /** The lists of participants entry by entry, in text order; one person may stand in several. */
  readonly listings: readonly Listing[];
  readonly sections: readonly Section[];
  readonly turns: readonly Turn[];
  readonly exchanges: readonly Exchange[];
  /** All that is said in a text that names no speakers, which has no turns; null where there are turns. */
  readonly words: Flow | null;
  /** What is written before the first turn and said by nobody: a brief's overview, a summary, a price line. Null where there is nothing. */
  readonly unspoken: Flow | null;
  readonly furniture: readonly Span[];
  readonly facts: readonly FactMark[];
}
