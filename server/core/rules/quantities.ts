import { metricKey } from '../claims/metrics';
import { unitOf } from '../claims/words/movements';
import type { Figure } from '../figures/figure';
import type { Quantity } from './quantity';

/** The quantities of a document, in the order in which they are first said. Only those of a known metric and period. */
export function quantitiesOf(figures: readonly Figure[]): readonly Quantity[] {
  const quantities = new Map<string, Quantity & { readonly figures: number[] }>();
  for (const figure of figures) {
    const metric = metricKey(figure.metric);
    if (metric === null || figure.period === null || figure.kind === 'date' || figure.kind === 'period') continue;
    const key = `${metric}|${figure.period}|${figure.basis}|${unitOf(figure)}|${figure.stance}`;
    const there = quantities.get(key);
    if (there) there.figures.push(figure.id);
    else quantities.set(key, quantityOf(figure, metric));
  }
  return [...quantities.values()];
}

const quantityOf = (figure: Figure, metric: string) => ({
  metric,
  period: figure.period,
  basis: figure.basis,
  unit: figure.unit,
  stance: figure.stance,
  figures: [figure.id],
});
