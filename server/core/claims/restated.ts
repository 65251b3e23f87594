import { allowed } from '../figures/agreement';
import type { Figure } from '../figures/figure';
import { agrees } from '../figures/interval';
import type { Claim } from './claim';
import { correctionsOf } from './corrections';
import { metricKey } from './metrics';
import { unitOf } from './movements';
import type { Relation } from './relation';
import { restatement } from './restatement';
import type { Scene } from './scene';

/** The same quantity said twice: the two statements agree within their roundings. */
export const restated: Relation = {
  id: 'restated',
  name: 'restatement',
  formula: 'the intervals of two statements of one quantity overlap',
  wordings: [
    'Revenue was $91.6 million … as I said, fourth-quarter revenue of $92 million.',
    'I actually said between $30 million and $50 million.',
  ],
  inDocument: (scene) => [...repeatedLevels(scene), ...inheritedLevels(scene), ...correctionsOf(scene)],
};

/** Levels of one metric, period, basis and unit against the first that was said. */
function repeatedLevels(scene: Scene): readonly Claim[] {
  const first = new Map<string, Figure>();
  const claims: Claim[] = [];
  for (const figure of scene.ground.figures) {
    const key = isLevel(scene, figure) ? quantityKey(figure) : null;
    if (key === null) continue;
    const before = first.get(key);
    if (!before) first.set(key, figure);
    else if (agrees(allowed(before), allowed(figure))) claims.push(restatement(before, figure, true));
  }
  return claims;
}

const isLevel = (scene: Scene, figure: Figure): boolean => {
  const part = scene.parts[figure.id];
  return (part === 'level' || part === 'result' || part === 'base') && figure.stance === 'actual' && !figure.range;
};

const quantityKey = (figure: Figure): string | null => {
  const metric = metricKey(figure.metric);
  return metric && figure.period ? `${metric}|${figure.period}|${figure.basis ?? ''}|${unitOf(figure)}` : null;
};

/** Metrics counted in days are few: a number of days without a metric, where one such metric is talked of, is of that metric. */
function inheritedLevels(scene: Scene): readonly Claim[] {
  return scene.ground.transcript.exchanges.flatMap(({ turns }) => {
    const figures = turns.flatMap((turn) => scene.ground.turns[turn]?.figures ?? []);
    const named = figures.filter((figure) => isDays(figure) && figure.metric !== null);
    const metrics = new Set(named.map((figure) => metricKey(figure.metric)));
    if (metrics.size !== 1) return [];
    return figures
      .filter((figure) => isDays(figure) && figure.metric === null)
      .flatMap((figure) => nearest(named, figure));
  });
}

const isDays = (figure: Figure): boolean =>
  figure.kind === 'duration' && figure.unit === 'day' && !figure.range && figure.value !== null;

/** The nearest value said before; only what is so near that it can hardly be another quantity counts. */
function nearest(named: readonly Figure[], figure: Figure): readonly Claim[] {
  const before = named.filter((each) => each.id < figure.id);
  if (before.length === 0) return [];
  const closest = before.reduce((a, b) =>
    Math.abs(b.value! - figure.value!) < Math.abs(a.value! - figure.value!) ? b : a,
  );
  const far = Math.abs(closest.value! - figure.value!) > 0.1 * figure.value!;
  return far ? [] : [restatement(closest, figure, agrees(allowed(closest), allowed(figure)))];
}
