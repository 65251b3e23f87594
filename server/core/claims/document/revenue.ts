import type { Figure } from '../../figures/figure';
import { once } from '../../text/once';
import { push } from '../lists';
import { metricKey } from '../metrics';
import type { Scene } from './scene';

const TOTALS = new Set(
  ['', 'worldwide ', 'global '].flatMap((all) =>
    ['revenue', 'net revenue', 'sales', 'net sales'].map((each) => `${all}${each}`),
  ),
);

/** Whether a metric is the revenue of a whole, and not that of a part with a name of its own. */
export const isTotalRevenue = (metric: string | null): boolean => TOTALS.has(metricKey(metric) ?? '');

/** Reported, adjusted and at last year's exchange rates, a company's revenue differs by no more than this; a part of it is less. */
const OWN = 0.9;

/**
 * What is said to be the revenue of each period, by the period's name: that of the whole company, which is the largest, in all its
 * versions. One that names no period is of the call's own.
 */
export const revenuesByPeriod: (scene: Scene) => ReadonlyMap<string, readonly Figure[]> = once((scene: Scene) => {
  const all = new Map<string, Figure[]>();
  for (const figure of scene.ground.figures) {
    const part = scene.roles[figure.id]?.part;
    const period = figure.period ?? scene.ground.call.period;
    if (period !== null && (part === 'level' || part === 'result' || part === 'base') && isRevenue(figure))
      push(all, period, figure);
  }
  return new Map([...all].map(([period, figures]) => [period, largestOf(figures)]));
});

const isRevenue = ({ kind, unit, value, stance, metric }: Figure): boolean =>
  kind === 'money' && stance === 'actual' && value !== null && !unit?.includes('/') && isTotalRevenue(metric);

/** The largest first, and then those that are nearly as large, in the order of the text. */
function largestOf(figures: readonly Figure[]): readonly Figure[] {
  const largest = figures.reduce((a, b) => (b.value! > a.value! ? b : a));
  return [largest, ...figures.filter((figure) => figure !== largest && figure.value! >= OWN * largest.value!)];
}
