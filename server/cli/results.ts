import { type Review, type ReviewOptions, review } from '../core/review';
import type { Finding, Severity } from '../core/rules/finding';
import type { Source } from './sources';

/** A source after its review. `milliseconds` is what the review took, to a tenth. */
export interface Reviewed {
  readonly file: string | null;
  readonly review: Review;
  readonly milliseconds: number;
}

/** A source that could not be reviewed, and why. */
export interface Unreviewed {
  readonly file: string | null;
  readonly error: string;
}

export type Result = Reviewed | Unreviewed;

/** Reviews a source. A fault of the program is that file's error, and does not end the run. */
export function resultOf(source: Source, options: ReviewOptions = {}): Result {
  if ('error' in source) return source;
  const before = performance.now();
  try {
    const reviewed = review(source.text, options);
    return { file: source.file, review: reviewed, milliseconds: Math.round((performance.now() - before) * 10) / 10 };
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    return {
      file: source.file,
      error: `${nameOf(source.file)} could not be reviewed, which is a fault of this program: ${cause}`,
    };
  }
}

/** How a file is named to a person; standard input has no name of its own. */
export const nameOf = (file: string | null): string => file ?? 'standard input';

/** From the mildest to the gravest. */
export const SEVERITIES: readonly Severity[] = ['hint', 'information', 'warning', 'error'];

export const atLeast = (severity: Severity, level: Severity): boolean =>
  SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(level);

export const anyAtLeast = (findings: readonly Finding[], level: Severity): boolean =>
  findings.some((finding) => atLeast(finding.severity, level));

/** How many of a review's claims hold: the checks that found nothing amiss. */
export const holding = (review: Review): number => review.claims.filter((claim) => claim.verdict === 'holds').length;
