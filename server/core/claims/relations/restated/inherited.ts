import { restates } from '../../../figures/agreement';
import type { Figure } from '../../../figures/figure';
import { gather } from '../../../text/gather';
import type { Claim } from '../../claim';
import { restatement } from '../../document/restatement';
import type { Scene } from '../../document/scene';
import { metricKey } from '../../metrics';

/**
 * Metrics counted in days are few: where an exchange speaks of one of them by name, a number of days without a name is of it.
 */
export function inheritedLevels(scene: Scene): readonly Claim[] {
  const named = scene.ground.figures.filter(
    (figure) => isDays(figure) && figure.metric !== null && isLevel(scene, figure),
  );
  if (named.length === 0) return [];
  const names = namesOf(named);
  return scene.ground.transcript.exchanges.flatMap(({ turns }) => {
    const days = gather(turns, (turn) => scene.ground.turns[turn]?.figures.filter(isDays) ?? []);
    const nameless = days.filter((figure) => figure.metric === null);
    const metric = nameless.length === 0 ? null : metricSpokenOf(scene, turns, names);
    if (metric === null) return [];
    const levels = named.filter((figure) => metricKey(figure.metric) === metric);
    return nameless.flatMap((figure) => againstNearest(levels, figure));
  });
}

function isLevel(scene: Scene, figure: Figure): boolean {
  const part = scene.roles[figure.id]?.part;
  return (part === 'level' || part === 'result' || part === 'base') && figure.stance === 'actual' && !figure.range;
}

const isDays = (figure: Figure): boolean =>
  figure.kind === 'duration' && figure.unit === 'day' && !figure.range && figure.value !== null;

/** The one metric counted in days whose words the turns use; null for none or several. */
function metricSpokenOf(scene: Scene, turns: readonly number[], names: ReadonlyMap<string, string>): string | null {
  const spoken = new Set<string>();
  for (const turn of turns) {
    for (const { lower } of scene.words[turn]?.reading.tokens ?? []) {
      const metric = names.get(lower);
      if (metric !== undefined) spoken.add(metric);
    }
  }
  return spoken.size === 1 ? [...spoken][0]! : null;
}

/** The last word of each metric counted in days, as a speaker may use it alone, with the metric's key. */
const namesOf = (named: readonly Figure[]): ReadonlyMap<string, string> =>
  new Map(named.map(({ metric }) => [metric!.toLowerCase().split(' ').at(-1)!, metricKey(metric)!]));

/** The nearest value that is said of the metric; only what is so near that it can hardly be another quantity counts. */
function againstNearest(levels: readonly Figure[], figure: Figure): readonly Claim[] {
  const gap = (level: Figure): number => Math.abs(level.value! - figure.value!);
  const closest = levels.reduce((a, b) => (gap(b) < gap(a) ? b : a));
  return gap(closest) > 0.1 * figure.value! ? [] : [restatement(closest, figure, restates(closest, figure))];
}
