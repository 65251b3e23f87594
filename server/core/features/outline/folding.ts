import type { Review } from '../../review';
import { lineAt } from '../../text/lines';
import type { Span } from '../../text/span';
import { withoutBlankEnd } from '../places';

/** A stretch that folds under its first line: from the start of that line's text to the end of its last. */
export interface Fold {
  readonly span: Span;
  readonly kind: 'section' | 'exchange' | 'turn' | 'furniture';
}

/** What can be folded, in text order, the larger first; nothing that lies on a single line. */
export function folds(review: Review): readonly Fold[] {
  const { sections, exchanges, turns, furniture } = review.transcript;
  const all: Fold[] = [
    ...sections.map(({ span }): Fold => ({ span, kind: 'section' })),
    ...exchanges.map(({ span }): Fold => ({ span, kind: 'exchange' })),
    ...turns.map(({ span }): Fold => ({ span, kind: 'turn' })),
    ...furniture.map((span): Fold => ({ span, kind: 'furniture' })),
  ];
  return all
    .map((fold) => ({ ...fold, span: withoutBlankEnd(review.text, fold.span) }))
    .filter(({ span }) => lineAt(review.lines, span[0]) < lineAt(review.lines, span[1]))
    .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
}
