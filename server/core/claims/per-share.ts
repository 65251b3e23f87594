import { allowed } from '../figures/agreement';
import { over } from '../figures/interval';
import type { TurnClaim } from './claim';
import { draftClaim } from './draft';
import type { Relation } from './relation';
import type { Role } from './role';
import { say } from './say';
import type { TurnWords } from './turn-words';

/** "N or E per diluted share": the two imply how many shares there are. */
export const perShare: Relation = {
  id: 'per-share',
  name: 'per share',
  formula: 'N ÷ E = shares',
  wordings: [
    'Net income was $18.0 million, or $0.45 per diluted share.',
    'Earnings of $18.0 million or 45 cents a share compare to $16.0 million or 40 cents.',
  ],
  inTurn: (turn) => turn.roles.flatMap((roles) => pairsOf(turn, roles)),
};

function pairsOf(turn: TurnWords, roles: readonly Role[]): readonly TurnClaim[] {
  const claims: TurnClaim[] = [];
  for (const [at, role] of roles.entries()) {
    const whole = roles[at - 1];
    if (!whole || role.joined !== 'or') continue;
    const claim = pairClaim(turn, whole.figure, role.figure);
    if (claim) claims.push(claim);
  }
  return claims;
}

function pairClaim(turn: TurnWords, whole: number, each: number): TurnClaim | null {
  const { reading } = turn;
  const [n, e] = [reading.figures[whole]!, reading.figures[each]!];
  if (n.kind !== 'money' || e.kind !== 'money' || e.unit !== `${n.unit}/share` || n.range || e.range) return null;
  const shares = over(allowed(n), allowed(e));
  if (!shares || shares.low <= 0) return null;
  return draftClaim(reading, {
    relation: 'per-share',
    figures: [whole, each],
    accent: null,
    computed: shares,
    stated: null,
    holds: true,
    words: `${n.written} over ${e.written} implies ${say(shares, null)} shares`,
    derived: {
      name: 'shares',
      interval: shares,
      unit: 'share',
      period: n.period,
      words: `${n.written} ÷ ${e.written}`,
    },
  });
}
