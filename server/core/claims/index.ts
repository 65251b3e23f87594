import { bridge } from './bridge';
import { buyback } from './buyback';
import type { Claim, TurnClaim } from './claim';
import { count } from './count';
import { delta } from './delta';
import { direction } from './direction';
import { duration } from './duration';
import { growthRelation } from './growth';
import { margin } from './margin';
import { mix } from './mix';
import { perShare } from './per-share';
import { periodNamed } from './period-named';
import { points } from './points';
import { range } from './range';
import { ratio } from './ratio';
import type { Ground, Relation } from './relation';
import { restated } from './restated';
import { scale } from './scale';
import { type Scene, sceneOf } from './scene';
import { share } from './share';
import { sum } from './sum';
import type { TurnWords } from './turn-words';
import { typing } from './typing';
import { weekday } from './weekday';

/** All relations. One more is one file and one line here. */
export const relations: readonly Relation[] = [
  growthRelation,
  delta,
  direction,
  points,
  perShare,
  range,
  restated,
  count,
  duration,
  bridge,
  ratio,
  margin,
  share,
  mix,
  sum,
  weekday,
  scale,
  typing,
  periodNamed,
  buyback,
];

/** All claims of a document, in the order of their places. */
export function readClaims(ground: Ground): readonly Claim[] {
  const scene = sceneOf(ground);
  const far = relations.flatMap((relation) => relation.inDocument?.(scene) ?? []);
  const settled = new Set(far.map((claim) => `${claim.relation} ${claim.accent}`));
  const near = nearClaims(scene).filter(
    (claim) => claim.verdict !== 'open' || !settled.has(`${claim.relation} ${claim.accent}`),
  );
  return [...near, ...far].sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
}

const nearClaims = (scene: Scene): readonly Claim[] =>
  scene.words.flatMap((words, turn) => turnClaims(words).map((claim) => scene.place(turn, claim)));

const known = new WeakMap<TurnWords, readonly TurnClaim[]>();

/** The claims that a turn alone yields; read once for its words. */
function turnClaims(words: TurnWords): readonly TurnClaim[] {
  const before = known.get(words);
  if (before) return before;
  const claims = relations.flatMap((relation) => relation.inTurn?.(words) ?? []);
  known.set(words, claims);
  return claims;
}
