import { allowed } from '../../figures/agreement';
import { over } from '../../figures/interval';
import { gather } from '../../text/gather';
import type { TurnClaim } from '../claim';
import { draftClaim } from '../draft';
import type { Relation } from '../relation';
import { say } from '../say';
import type { Role } from '../words/role';
import type { TurnWords } from '../words/turn-words';
import type { SentenceWords } from '../words/words';
import { eachPeriod } from './each-period';

/** "N shares for D dollars, at an average price of P": price, number and cost follow from each other; so do two such purchases. */
export const buyback: Relation = {
  id: 'yield',
  name: 'price and number',
  formula: 'D ÷ N = P; quarterly dividend · 4 = annual dividend',
  wordings: [
    'We repurchased 2.0 million shares for $50 million at an average price of $25.00.',
    'The quarterly dividend of $0.25 per share is $1.00 a year.',
    'Interest is $60 million a quarter, or $240 million for the year.',
  ],
  inTurn: (turn) => [...gather(turn.withAmounts, (sentence) => purchases(turn, sentence)), ...eachPeriod(turn)],
};

interface Purchase {
  readonly shares: number;
  readonly cost: number;
}

/** "N shares … for $D": a number of shares and the amount that "for" brings right behind it. */
function purchasesIn(turn: TurnWords, { items }: SentenceWords, roles: readonly Role[]): readonly Purchase[] {
  const { figures } = turn.reading;
  return gather(roles, (role, at) => {
    const next = roles[at + 1];
    const shares = figures[role.figure]!;
    if (!next || shares.kind !== 'count' || shares.unit !== 'share' || next.place - role.place > 10) return [];
    const cost = figures[next.figure]!;
    const between = items.slice(role.place + 1, next.place).map(({ word }) => word);
    const isCost = cost.kind === 'money' && !cost.unit?.includes('/') && cost.interval.low > 1000;
    return isCost && (between.includes('for') || between.includes('cost'))
      ? [{ shares: role.figure, cost: next.figure }]
      : [];
  });
}

function purchases(turn: TurnWords, sentence: SentenceWords): readonly TurnClaim[] {
  const roles = turn.roles[sentence.index]!;
  const found = purchasesIn(turn, sentence, roles);
  return [...gather(found, (purchase) => priced(turn, sentence, roles, purchase)), ...twoPrices(turn, found)];
}

function priced(
  turn: TurnWords,
  { items }: SentenceWords,
  roles: readonly Role[],
  { shares, cost }: Purchase,
): readonly TurnClaim[] {
  const { figures } = turn.reading;
  const price = roles.find(({ figure, place }) => {
    const each = figures[figure]!;
    const before = items.slice(Math.max(0, place - 6), place).map(({ word }) => word);
    return figure > cost && each.kind === 'money' && each.interval.high < 10_000 && before.includes('average');
  });
  const computed = over(allowed(figures[cost]!), allowed(figures[shares]!));
  if (!price || !computed) return [];
  const stated = figures[price.figure]!;
  return [
    draftClaim(turn.reading, {
      relation: 'yield',
      figures: [cost, shares, price.figure],
      accent: price.figure,
      computed,
      stated: allowed(stated),
      words: `${figures[cost]!.written} over ${figures[shares]!.written} is ${say(computed, stated.unit)} each`,
    }),
  ];
}

/** Two purchases whose prices are a power of ten apart: the scale of one number has slipped. */
function twoPrices(turn: TurnWords, found: readonly Purchase[]): readonly TurnClaim[] {
  const [first, second] = found;
  if (!first || !second) return [];
  const { figures } = turn.reading;
  const price = ({ shares, cost }: Purchase): number => figures[cost]!.value! / figures[shares]!.value!;
  const ratio = price(first) / price(second);
  const apart = ratio > 5 || ratio < 0.2;
  const exact = (value: number): string => say({ low: value, high: value }, figures[first.cost]!.unit);
  return [
    draftClaim(turn.reading, {
      relation: 'yield',
      figures: [first.cost, first.shares, second.cost, second.shares],
      holds: !apart,
      words: `${exact(price(first))} a share here and ${exact(price(second))} a share there`,
      weak: true,
    }),
  ];
}
