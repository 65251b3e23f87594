import type { Figure } from '../../../figures/figure';
import type { Claim } from '../../claim';
import { restatement } from '../../document/restatement';
import type { Scene } from '../../document/scene';
import { sharedWords } from '../../document/similarity';
import { push } from '../../lists';
import { areOfOneMetric, metricKey } from '../../metrics';

/**
 * "$25 million to $35 million" here and "$25 million to $30 million" there: two ranges of one metric that share an end. One end of
 * a range is slipped more often than the whole.
 */
export function rangeTwins(scene: Scene): readonly Claim[] {
  if (!scene.isOneCall) return [];
  const ends = new Map<string, Figure[]>();
  const claims: Claim[] = [];
  for (const figure of scene.ground.figures) {
    if (!figure.range || figure.unverified || !isTelling(figure)) continue;
    const keys = [`low ${figure.interval.low} ${figure.unit}`, `high ${figure.interval.high} ${figure.unit}`];
    for (const key of keys) {
      const twin = ends.get(key)?.find((each) => isTwin(scene, each, figure));
      if (twin) claims.push({ ...restatement(twin, figure, false), weak: true });
      push(ends, key, figure);
    }
  }
  return claims;
}

/** Amounts of money have digits enough to be known by; ranges of per cent are known by their name. */
const isTelling = ({ kind, written, metric, stance }: Figure): boolean =>
  kind === 'money'
    ? /\d\d/.test(written)
    : kind === 'percent' && stance === 'guidance' && metric?.includes(' ') === true;

/** Words that tell a range from the one before it: it has been changed since. */
const CHANGED =
  /\b(?:previous|prior|raised|raising|lowered|narrowed|tightened|updated|original|originally|instead|versus|last|mentioned)\b/;

function isTwin(scene: Scene, a: Figure, b: Figure): boolean {
  const same = a.interval.low === b.interval.low && a.interval.high === b.interval.high;
  if (same || (a.turn === b.turn && a.sentence === b.sentence) || !areOfOneName(a, b)) return false;
  if ([a, b].some((figure) => CHANGED.test(sentenceOf(scene, figure)))) return false;
  return (a.period === b.period || a.period === null || b.period === null) && sharedWords(scene, a, b, 25) >= 1;
}

const areOfOneName = (a: Figure, b: Figure): boolean =>
  a.kind === 'money' ? areOfOneMetric(a, b) : a.basis === b.basis && metricKey(a.metric) === metricKey(b.metric);

const sentenceOf = (scene: Scene, { turn, sentence }: Figure): string => {
  const { reading } = scene.ground.turns[turn]!;
  const [start, end] = reading.sentences[sentence]!.span;
  return reading.text.slice(start, end).toLowerCase();
};
