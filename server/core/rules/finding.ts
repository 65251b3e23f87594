import type { Span } from '../text/span';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** A place that bears on a finding, and what stands there. */
export interface Related {
  readonly span: Span;
  readonly message: string;
}

export interface Edit {
  readonly span: Span;
  readonly newText: string;
}

/** A repair that is certain from the document; never a guessed number. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** What a rule has found. The message speaks of the text, never of a person. Spans are in the document. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly message: string;
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
}
