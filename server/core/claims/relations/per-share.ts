import { allowed } from '../../figures/agreement';
import { over } from '../../figures/interval';
import type { TurnClaim } from '../claim';
import { draftClaim } from '../draft';
import { type Asserted, type Identity, identityClaims } from '../equations/identity';
import { metricKey } from '../metrics';
import type { Relation } from '../relation';
import { say } from '../say';
import { type Move, movesOf } from '../words/moves';
import type { Role } from '../words/role';
import type { TurnWords } from '../words/turn-words';
import { shareCounts } from './per-share/share-counts';

/** "N or E per diluted share": the two imply how many shares there are. */
export const perShare: Relation = {
  id: 'per-share',
  name: 'per share',
  formula: 'N ÷ E = shares',
  wordings: [
    'Net income was $18.0 million, or $0.45 per diluted share.',
    'Earnings of $18.0 million or 45 cents a share compare to $16.0 million or 40 cents.',
  ],
  inTurn: (turn) => (turn.reading.figures.some(({ unit }) => unit?.endsWith('/share')) ? readPairs(turn) : []),
  inDocument: [shareCounts],
};

const readPairs = (turn: TurnWords): readonly TurnClaim[] => [
  ...turn.roles.flatMap((roles) => pairsOf(turn, roles)),
  ...identityClaims(turn, [SHARE_COUNT]),
  ...shrunkShares(turn),
];

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
    computed: shares,
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

/** "Net income of N … E per diluted share … S shares", each said for itself. */
const SHARE_COUNT: Identity = {
  relation: 'per-share',
  result: (key, figure) => figure.kind === 'money' && (figure.unit ?? '').endsWith('/share') && /eps|income/.test(key),
  terms: [
    (key, figure) => figure.kind === 'money' && !figure.unit?.includes('/') && /(?:net income|net earnings)$/.test(key),
    (key, figure) => figure.kind === 'count' && /share/.test(`${figure.unit} ${key}`) && figure.interval.low > 1e6,
  ],
  formula: ([income, shares]) => over(income!, shares!),
  words: ([income, shares]) => `${income!.written} over ${shares!.written}`,
  reach: 4,
  asserts: dividesBy,
};

/** "N, or E per share, on S shares": the number of shares that the two are said to come from stands right behind them. */
function dividesBy({ items, terms: [income, shares], result }: Asserted): boolean {
  if (income === undefined || shares === undefined || income > result || shares < result || shares - result > 8)
    return false;
  const between = items.slice(result + 1, shares).map(({ word }) => word);
  return between.includes('on') && !between.includes('and') && result - income <= 4;
}

/**
 * Net income and earnings per share that both say what they were before: the two imply two share counts. Share counts do not halve
 * or double within a year but by a split.
 */
function shrunkShares(turn: TurnWords): readonly TurnClaim[] {
  const moves = movesOf(turn).filter(({ level, base }) => level !== null && base !== null);
  const { figures } = turn.reading;
  const of = (pattern: RegExp, perShare: boolean): Move | undefined =>
    moves.find(({ level }) => {
      const figure = figures[level!]!;
      const matches = pattern.test(metricKey(figure.metric) ?? '') && figure.kind === 'money' && figure.value !== null;
      return matches && (figure.unit ?? '').endsWith('/share') === perShare;
    });
  const [income, each] = [of(/^net income$/, false), of(/^eps$/, true)];
  if (!income || !each || Math.abs(income.sentence - each.sentence) > 3) return [];
  const places = [income.level!, each.level!, income.base!, each.base!];
  const [n, e, before, eachBefore] = places.map((index) => allowed(figures[index]!));
  const [now, then] = [over(n!, e!), over(before!, eachBefore!)];
  const change = now && then && now.low > 0 && then.low > 0 ? over(now, then) : null;
  if (!now || !then || !change || (change.high > 0.6 && change.low < 1.7)) return [];
  return [
    draftClaim(turn.reading, {
      relation: 'per-share',
      figures: places,
      accent: each.base,
      holds: false,
      words: `net income over earnings per share implies ${say(now, null)} shares now and ${say(then, null)} before`,
      weak: true,
    }),
  ];
}
