import { allowed } from '../../figures/agreement';
import type { ReadFigure } from '../../figures/figure';
import { type Interval, over } from '../../figures/interval';
import { gather } from '../../text/gather';
import type { TurnClaim } from '../claim';
import { draftClaim } from '../draft';
import type { Relation } from '../relation';
import { say } from '../say';
import { type Slip, slipInto } from '../slips';
import type { Role } from '../words/role';
import type { TurnWords } from '../words/turn-words';
import type { Item, SentenceWords } from '../words/words';
import { eachPeriod } from './yield/each-period';

/** "N shares for D dollars, at an average price of P": price, number and cost follow from each other; so do two such purchases. */
export const buyback: Relation = {
  id: 'yield',
  name: 'price and number',
  formula: 'D ÷ N = P; quarterly dividend · 4 = annual dividend',
  wordings: [
    'We repurchased 2.0 million shares for $50 million at an average price of $25.00.',
    'We used $50 million to repurchase 2.0 million shares, an average of $25.00 per share.',
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
    const isSum = cost.kind === 'money' && !cost.unit?.includes('/') && cost.interval.low > 1000;
    return isSum && (between.includes('for') || between.includes('cost'))
      ? [{ shares: role.figure, cost: next.figure }]
      : [];
  });
}

function purchases(turn: TurnWords, sentence: SentenceWords): readonly TurnClaim[] {
  const roles = turn.roles[sentence.index]!;
  const found = purchasesIn(turn, sentence, roles);
  const named = gather(found, (purchase) => priced(turn, sentence, roles, purchase));
  return [...(named.length > 0 ? named : onlyOnes(turn, sentence, roles)), ...twoPrices(turn, found)];
}

/** "We have used $1.9 billion to repurchase 14.8 million shares at a weighted average price of $130.87": one of each, in any order. */
function onlyOnes(turn: TurnWords, { items, index }: SentenceWords, roles: readonly Role[]): readonly TurnClaim[] {
  if (roles.length < 2 || !items.some(({ word }) => BOUGHT.test(word))) return [];
  const { figures } = turn.reading;
  const shares = roles.filter(({ figure }) => figures[figure]!.kind === 'count' && figures[figure]!.unit === 'share');
  const prices = pricesIn(turn, items, roles);
  const costs = roles.filter(({ figure }) => isCost(figures[figure]!));
  const next = turn.sentences[index + 1];
  const said = prices.length > 0 || !next ? prices : pricesIn(turn, next.items, turn.roles[index + 1]!, true);
  const [count, price, cost] = [shares[0], said[0], costs[0]];
  if (!count || !price || !cost || shares.length + said.length + costs.length > 3) return [];
  const computed = over(allowed(figures[cost.figure]!), allowed(figures[count.figure]!));
  if (!computed) return [];
  const claim = priceClaim(turn, cost.figure, count.figure, price.figure, computed);
  if (said === prices || claim.verdict === 'holds') return [claim];
  const stated = figures[price.figure]!;
  const isOfOneTime = !stated.periodSaid || stated.period === figures[cost.figure]!.period;
  return isOfOneTime && isMisheard(slipInto(stated, computed)) ? [{ ...claim, weak: true }] : [];
}

/** The price in the sentence behind may be that of another time: only misheard digits tell that it is of this purchase. */
const isMisheard = (slip: Slip | null): boolean => slip === 'swapped' || slip === 'teen' || slip === 'scale';

const isCost = ({ kind, range, interval }: ReadFigure): boolean => kind === 'money' && !range && interval.low >= 10_000;

/** The average prices that a sentence says; with `alone` only where it says no other amount. */
function pricesIn(turn: TurnWords, items: readonly Item[], roles: readonly Role[], alone = false): readonly Role[] {
  if (alone && (roles.length !== 1 || !items.some(({ word }) => word === 'average'))) return [];
  return roles.filter(({ figure, place }) => {
    const { kind, range, interval } = turn.reading.figures[figure]!;
    return kind === 'money' && !range && interval.high < 10_000 && isAverage(items, place);
  });
}

const BOUGHT = /^(?:repurchas|bought|purchas|buyback|buy|retire|acquir|sold|issu)/;

/** Whether an average is spoken of shortly before the price, or right behind it. */
const isAverage = (items: readonly Item[], place: number): boolean =>
  items
    .slice(Math.max(0, place - 8), place + 4)
    .some(({ word }) => word === 'average' || word === 'price' || word === 'averaging');

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
  return [priceClaim(turn, cost, shares, price.figure, computed)];
}

function priceClaim(
  { reading }: TurnWords,
  cost: number,
  shares: number,
  price: number,
  computed: Interval,
): TurnClaim {
  const [spent, count, stated] = [cost, shares, price].map((index) => reading.figures[index]!) as [
    ReadFigure,
    ReadFigure,
    ReadFigure,
  ];
  return draftClaim(reading, {
    relation: 'yield',
    figures: [cost, shares, price],
    accent: price,
    computed,
    stated: allowed(stated),
    words: `${spent.written} over ${count.written} is ${say(computed, stated.unit?.replace('/share', '') ?? null)} each`,
  });
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
