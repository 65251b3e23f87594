import { allowed } from '../../figures/agreement';
import type { Figure } from '../../figures/figure';
import { type Interval, over, scaled } from '../../figures/interval';
import { cover } from '../../text/span';
import type { Claim } from '../claim';
import { isHedged } from '../draft';
import { say } from '../say';

/** A part, its whole, and what per cent the one is said to be of the other; they may stand anywhere. */
export interface Quotient {
  readonly part: Figure;
  readonly whole: Figure;
  readonly share: Figure;
}

/** What a quotient comes to, and how much it tells where it fails. */
export interface Reckoned {
  readonly computed: Interval;
  readonly stated: Interval;
  readonly fails: boolean;
  readonly faint: boolean;
}

/** The part in per cent of the whole; null where the whole may be nothing. */
export function percentOf(part: Figure, whole: Figure): Interval | null {
  const quotient = over(allowed(part), allowed(whole));
  return quotient && scaled(quotient, 100);
}

/** The claim that a part, a whole from elsewhere and a share make. */
export function quotientClaim(relation: string, { part, whole, share }: Quotient, reckoned: Reckoned): Claim {
  const { computed, stated, fails, faint } = reckoned;
  const figures = [part, whole, share];
  const beside = part.turn === share.turn && part.sentence === share.sentence;
  return {
    relation,
    span: beside ? cover(part.span, share.span) : share.span,
    turn: share.turn,
    figures: figures.map(({ id }) => id),
    accent: share.id,
    computed,
    stated,
    verdict: fails ? 'fails' : 'holds',
    words: `${part.written} ${relation === 'share' ? 'of' : 'over'} ${whole.written} is ${say(computed, '%')}`,
    derived: null,
    distance: 'document',
    corrected: false,
    weak: true,
    faint,
    hedged: figures.some(isHedged),
    unverified: figures.some(({ unverified }) => unverified),
  };
}
