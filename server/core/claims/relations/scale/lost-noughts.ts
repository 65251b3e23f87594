import type { Figure } from '../../../figures/figure';
import type { Claim } from '../../claim';
import { restatement } from '../../document/restatement';
import type { Scene } from '../../document/scene';
import { metricKey } from '../../metrics';
import { say } from '../../say';

/** A quarter's guidance lies within this of the quarter before, up or down; far beyond it something else was said. */
const FAR = 1.2;
const NEAR = 1.12;

/**
 * "$1.3 billion to $1.5 billion" for the next quarter, where this one was $997 million: "one point oh three" has lost its nought
 * in hearing, if it is near with it and far without.
 */
export function lostNoughts(scene: Scene): readonly Claim[] {
  const levels = scene.ground.figures.filter((figure) => isRevenue(figure) && isActual(scene, figure));
  const largest = levels.reduce<Figure | null>((a, b) => (a && a.value! >= b.value! ? a : b), null);
  if (!largest) return [];
  return scene.ground.figures
    .filter((figure) => figure.range && isRevenue(figure) && figure.stance === 'guidance')
    .flatMap((range) => {
      const meant = withNoughts(range);
      if (!meant || range.interval.low < FAR * largest.value!) return [];
      if (meant.low > NEAR * largest.value! || meant.high < largest.value! / NEAR) return [];
      const words = `${range.written} is far above ${largest.written} in the quarter before, which ${say(meant, range.unit)} would be near to`;
      return [{ ...restatement(largest, range, false), relation: 'scale', weak: true, words }];
    });
}

const isRevenue = ({ kind, unit, metric, period }: Figure): boolean =>
  kind === 'money' &&
  !unit?.includes('/') &&
  /^\d{4}Q\d$/.test(period ?? '') &&
  /\b(?:revenue|sales)$/.test(metricKey(metric) ?? '');

const isActual = (scene: Scene, { id, range, stance, value }: Figure): boolean =>
  !range && stance === 'actual' && value !== null && scene.roles[id]?.part === 'level';

/** 1.03 for 1.3 and 1.05 for 1.5; null where the ends have no single decimal. */
function withNoughts({ interval: { low, high } }: Figure): { readonly low: number; readonly high: number } | null {
  const unit = low >= 1e9 ? 1e9 : 1e6;
  const ends = [low, high].map((end) => Math.round((end / unit) * 1e6) / 1e5);
  if (!ends.every((tenths) => Number.isInteger(tenths) && tenths > 10 && tenths < 100 && tenths % 10 !== 0))
    return null;
  const [from, to] = ends.map((tenths) => (Math.floor(tenths / 10) + (tenths % 10) / 100) * unit);
  return { low: from!, high: to! };
}
