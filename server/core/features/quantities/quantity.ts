import type { Figure } from '../../figures/figure';
import type { Review } from '../../review';

/** Ids of all figures that say the same quantity as this one, in text order, itself among them. */
export function sameQuantity(review: Review, figure: Figure): readonly number[] {
  const ids = new Set([figure.id]);
  for (const quantity of review.quantities) {
    if (quantity.figures.includes(figure.id)) for (const id of quantity.figures) ids.add(id);
  }
  return [...ids].sort((a, b) => a - b);
}
