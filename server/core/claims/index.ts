import { keptOnce } from '../text/once';
import type { Steps } from '../text/steps';
import type { Claim, TurnClaim } from './claim';
import { type Scene, sceneOf } from './document/scene';
import type { Ground, Relation } from './relation';
import { bridge } from './relations/bridge';
import { compound } from './relations/compound';
import { count } from './relations/count';
import { delta } from './relations/delta';
import { direction } from './relations/direction';
import { duration } from './relations/duration';
import { growthRelation } from './relations/growth';
import { heard } from './relations/heard';
import { implied } from './relations/implied';
import { ladder } from './relations/ladder';
import { margin } from './relations/margin';
import { mix } from './relations/mix';
import { multiple } from './relations/multiple';
import { perShare } from './relations/per-share';
import { periodNamed } from './relations/period';
import { points } from './relations/points';
import { range } from './relations/range';
import { ratio } from './relations/ratio';
import { restated } from './relations/restated';
import { scale } from './relations/scale';
import { share } from './relations/share';
import { sum } from './relations/sum';
import { typing } from './relations/typing';
import { weekday } from './relations/weekday';
import { worlds } from './relations/worlds';
import { buyback } from './relations/yield';
import type { TurnWords } from './words/turn-words';

/** All relations. One more is one file and one line here. */
export const relations: readonly Relation[] = [
  growthRelation,
  delta,
  direction,
  points,
  implied,
  multiple,
  compound,
  perShare,
  range,
  restated,
  count,
  duration,
  bridge,
  ladder,
  ratio,
  margin,
  share,
  mix,
  sum,
  weekday,
  scale,
  typing,
  worlds,
  heard,
  periodNamed,
  buyback,
];

/** All claims of a document, in the order of their places. */
export function* readClaims(ground: Ground): Steps<readonly Claim[]> {
  const scene = yield* sceneOf(ground);
  const near = yield* nearClaims(scene);
  const far = yield* farClaims(scene);
  const settled = new Set(far.map((claim) => `${claim.relation} ${claim.accent}`));
  const unsettled = near.filter(
    (claim) => claim.verdict !== 'open' || !settled.has(`${claim.relation} ${claim.accent}`),
  );
  yield;
  return [...unsettled, ...far]
    .filter((claim) => claim.verdict !== 'fails' || isFact(ground, claim))
    .sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
}

/** How many there are of a thing, and what a number can be, does not depend on what is supposed of it. */
const EITHER_WAY = new Set(['count', 'weekday', 'typing', 'scale', 'mix', 'world']);

/** What is asked or supposed contradicts nothing; a hint may yet say that it quotes a number wrongly. */
const isFact = (ground: Ground, claim: Claim): boolean =>
  EITHER_WAY.has(claim.relation) ||
  claim.faint === true ||
  claim.figures.every((id) => {
    const { stance } = ground.figures[id]!;
    return stance !== 'question' && stance !== 'hypothetical';
  });

function* farClaims(scene: Scene): Steps<readonly Claim[]> {
  const claims: Claim[] = [];
  for (const { inDocument } of relations) {
    for (const read of inDocument ?? []) {
      for (const claim of read(scene)) claims.push(claim);
      yield;
    }
  }
  return claims;
}

function* nearClaims(scene: Scene): Steps<readonly Claim[]> {
  const claims: Claim[] = [];
  for (const [turn, words] of scene.words.entries()) {
    for (const claim of turnClaims(words)) claims.push(scene.place(turn, claim));
    yield;
  }
  return claims;
}

/** The claims that a turn alone yields. Most turns say no amount, and few relations are asked about them. */
const turnClaims = keptOnce((words: TurnWords): readonly TurnClaim[] => {
  const claims: TurnClaim[] = [];
  for (const { inTurn, withoutAmounts } of relations) {
    if (inTurn && (withoutAmounts || words.withAmounts.length > 0)) claims.push(...inTurn(words));
  }
  return claims;
});
