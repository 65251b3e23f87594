import { allowed } from '../../figures/agreement';
import type { Figure } from '../../figures/figure';
import type { Claim } from '../claim';
import { isHedged } from '../draft';

/** The claim that two statements of one quantity make. */
export const restatement = (before: Figure, after: Figure, holds: boolean, corrected = false): Claim => ({
  relation: 'restated',
  span: after.span,
  turn: after.turn,
  figures: [before.id, after.id],
  accent: corrected ? before.id : after.id,
  computed: allowed(before),
  stated: allowed(after),
  verdict: holds ? 'holds' : 'fails',
  words: holds ? `${before.written} and ${after.written} agree` : `${before.written} and ${after.written}`,
  derived: null,
  distance: before.turn === after.turn ? 'turn' : 'document',
  corrected,
  hedged: (isHedged(before) || isHedged(after)) && areNear(before, after),
  unverified: before.unverified || after.unverified,
});

/** By so many times two numbers differ at most of which one is "about" the other; "about $30 billion" is no $30 million. */
const ABOUT = 1.25;

function areNear(a: Figure, b: Figure): boolean {
  if (a.value === null || b.value === null) return true;
  const [one, other] = [Math.abs(a.value), Math.abs(b.value)];
  return Math.max(one, other) <= ABOUT * Math.min(one, other);
}
