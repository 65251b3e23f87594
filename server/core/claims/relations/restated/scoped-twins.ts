import type { Figure } from '../../../figures/figure';
import type { Claim } from '../../claim';
import { restatement } from '../../document/restatement';
import type { Scene } from '../../document/scene';
import { metricKey } from '../../metrics';
import { digitsOf } from '../../slips';
import { haveOneBasis } from './contradictions';
import { statementKey } from './statement-key';

/**
 * "In our leasing business, operating earnings were $9.4 million. … that $9.4 million of operating earnings": what was said of one
 * part is said again by its bare name. The very same digits say so, if they are many; other values are of other parts, and prove
 * nothing.
 */
export function scopedTwins(scene: Scene): readonly Claim[] {
  const claims: Claim[] = [];
  const said = new Map<string, Figure>();
  for (const figure of scene.ground.figures.filter(isTelling)) {
    const words = metricKey(figure.metric)?.split(' ') ?? [];
    const [own, ...wider] = words.map((_, from) => valueKey(scene, figure, words.slice(from)));
    const before = own && said.get(own);
    if (before && before.metric !== figure.metric && haveOneBasis(before, figure))
      claims.push(restatement(before, figure, true));
    if (own && !before) said.set(own, figure);
    for (const key of wider) if (key) said.set(key, figure);
  }
  return claims;
}

/** Two digits of an amount, three of anything else are hardly the same by chance. */
const isTelling = (figure: Figure): boolean =>
  figure.value !== null && digitsOf(figure).length >= (figure.kind === 'money' ? 2 : 3);

function valueKey(scene: Scene, figure: Figure, words: readonly string[]): string | null {
  const key = statementKey(scene, figure, words.join(' '));
  return key && `${key}|${figure.value}`;
}
