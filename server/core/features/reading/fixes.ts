import type { Review } from '../../review';
import type { Finding, Fix } from '../../rules/finding';
import { type Span, touches } from '../../text/span';

/** A repair on offer, with the finding that offers it. */
export interface OfferedFix {
  readonly finding: Finding;
  readonly fix: Fix;
}

/** Whether a selection, which may be empty as a cursor is, touches a place. */
export const isSelected = (span: Span, selection: Span): boolean =>
  touches(span, selection[0]) || (selection[0] <= span[0] && span[0] <= selection[1]);

/** The repairs of the findings that a selection touches, in text order. */
export const fixesAt = (review: Review, selection: Span): readonly OfferedFix[] =>
  review.findings
    .filter(({ span }) => isSelected(span, selection))
    .flatMap((finding) => finding.fixes.map((fix) => ({ finding, fix })));
