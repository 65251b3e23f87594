import type { Claim } from '../claims/claim';
import type { Ground } from '../claims/relation';
import type { Finding, Severity } from './finding';
import type { Quantity } from './quantity';

/** All that a rule may look at: figures and claims, never a layout's raw text. */
export interface Evidence extends Ground {
  readonly claims: readonly Claim[];
  readonly quantities: readonly Quantity[];
}

/** A text of our own, as the rule's page shows it. Where it is flagged, carets under a line mark the place. */
export interface Example {
  readonly text: string;
  readonly why: string;
}

/** One rule: what it says, why, where it stays silent, and the function that finds. */
export interface Rule {
  /** Lower-case words joined by hyphens that read well behind "allow"; stable once released. */
  readonly id: string;
  readonly title: string;
  /** The highest severity it reports at; single findings may be lower. */
  readonly severity: Severity;
  readonly what: string;
  readonly why: string;
  readonly flagged: readonly Example[];
  readonly silent: readonly Example[];
  /** What it cannot see, in a sentence. */
  readonly blind: string;
  readonly check: (evidence: Evidence) => readonly Finding[];
}
