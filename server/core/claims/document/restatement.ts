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
  hedged: isHedged(before) || isHedged(after),
  unverified: before.unverified || after.unverified,
});
