import { allowed } from '../../../figures/agreement';
import type { ReadFigure } from '../../../figures/figure';
import { over } from '../../../figures/interval';
import { gather } from '../../../text/gather';
import type { TurnClaim } from '../../claim';
import { draftClaim } from '../../draft';
import { say } from '../../say';
import { type Slip, slipInto } from '../../slips';
import type { Role } from '../../words/role';
import type { TurnWords } from '../../words/turn-words';
import type { Item, SentenceWords } from '../../words/words';

/** So many shares for so much, and the average price where it is said; all are indices into the reading's figures. */
interface Purchase {
  readonly shares: number;
  readonly cost: number;
  readonly price: number | null;
}

/** Purchases that name their price, and two in one sentence whose prices are far apart. */
export const purchases = (turn: TurnWords): readonly TurnClaim[] =>
  gather(turn.withAmounts, (sentence) => {
    const said = amountsIn(turn, sentence);
    const pairs = pairsIn(sentence, said);
    const priced = gather(pairs, (purchase) => priceClaim(turn, purchase));
    return [...(priced.length > 0 ? priced : only(turn, sentence, said)), ...twoPrices(turn, pairs)];
  });

/** What a sentence says of purchases, each in text order. */
interface Amounts {
  readonly shares: readonly Role[];
  readonly costs: readonly Role[];
  readonly prices: readonly Role[];
}

/** What a share costs is less, and what a company spends on its shares is more. */
const MOST_A_SHARE = 10_000;

function amountsIn(turn: TurnWords, { items, index }: SentenceWords): Amounts {
  const roles = turn.roles[index]!;
  const figureOf = ({ figure }: Role): ReadFigure => turn.reading.figures[figure]!;
  const money = roles.filter((role) => figureOf(role).kind === 'money' && !figureOf(role).range);
  return {
    shares: roles.filter((role) => figureOf(role).kind === 'count' && figureOf(role).unit === 'share'),
    costs: money.filter((role) => figureOf(role).interval.low >= MOST_A_SHARE && !figureOf(role).unit?.includes('/')),
    prices: money.filter((role) => figureOf(role).interval.high < MOST_A_SHARE && isAverage(items, role.place)),
  };
}

/** Whether an average is spoken of shortly before the price, or right behind it. */
const isAverage = (items: readonly Item[], place: number): boolean =>
  items
    .slice(Math.max(0, place - 8), place + 4)
    .some(({ word }) => word === 'average' || word === 'price' || word === 'averaging');

/** "N shares … for $D": a number of shares and the amount that "for" brings right behind it, and the price before the next of them. */
function pairsIn({ items }: SentenceWords, { shares, costs, prices }: Amounts): readonly Purchase[] {
  return gather(shares, (count, at) => {
    const end = shares[at + 1]?.place ?? items.length;
    const cost = costs.find(({ place }) => place > count.place && place < Math.min(end, count.place + 11));
    const between = cost ? items.slice(count.place + 1, cost.place).map(({ word }) => word) : [];
    if (!cost || !(between.includes('for') || between.includes('cost'))) return [];
    const price = prices.find(({ place }) => place > cost.place && place < end);
    return [{ shares: count.figure, cost: cost.figure, price: price?.figure ?? null }];
  });
}

const BOUGHT = /^(?:repurchas|bought|purchas|buyback|buy|retire|acquir|sold|issu)/;

/** "We have used $1.9 billion to repurchase 14.8 million shares at a weighted average price of $130.87": one of each, in any order. */
function only(turn: TurnWords, sentence: SentenceWords, { shares, costs, prices }: Amounts): readonly TurnClaim[] {
  const [count, cost] = [shares[0], costs[0]];
  if (!count || !cost || shares.length + costs.length > 2) return [];
  if (!sentence.items.some(({ word }) => BOUGHT.test(word))) return [];
  const claimFor = (price: Role) => priceClaim(turn, { shares: count.figure, cost: cost.figure, price: price.figure });
  if (prices.length > 0) return prices.length === 1 ? claimFor(prices[0]!) : [];
  const behind = priceBehind(turn, sentence);
  return behind ? gather(claimFor(behind), (claim) => judgedBehind(turn, claim, cost, behind)) : [];
}

/** The average price in the next sentence, where that says no other amount. */
function priceBehind(turn: TurnWords, { index }: SentenceWords): Role | null {
  const next = turn.sentences[index + 1];
  if (!next || turn.roles[next.index]!.length !== 1 || !next.items.some(({ word }) => word === 'average')) return null;
  return amountsIn(turn, next).prices[0] ?? null;
}

/** The price in the sentence behind may be that of another time: only misheard digits tell that it is of this purchase. */
function judgedBehind(turn: TurnWords, claim: TurnClaim, cost: Role, price: Role): readonly TurnClaim[] {
  if (claim.verdict === 'holds') return [claim];
  const [spent, stated] = [turn.reading.figures[cost.figure]!, turn.reading.figures[price.figure]!];
  const isOfOneTime = !stated.periodSaid || stated.period === spent.period;
  return isOfOneTime && claim.computed && isMisheard(slipInto(stated, claim.computed))
    ? [{ ...claim, weak: true }]
    : [];
}

const isMisheard = (slip: Slip | null): boolean => slip === 'swapped' || slip === 'teen' || slip === 'scale';

function priceClaim({ reading }: TurnWords, { shares, cost, price }: Purchase): readonly TurnClaim[] {
  if (price === null) return [];
  const [count, spent, stated] = [reading.figures[shares]!, reading.figures[cost]!, reading.figures[price]!];
  const computed = over(allowed(spent), allowed(count));
  if (!computed) return [];
  const each = say(computed, stated.unit?.replace('/share', '') ?? null);
  return [
    draftClaim(reading, {
      relation: 'yield',
      figures: [cost, shares, price],
      accent: price,
      computed,
      stated: allowed(stated),
      words: `${spent.written} over ${count.written} is ${each} each`,
    }),
  ];
}

/** Two purchases whose prices are a power of ten apart: the scale of one number has slipped. */
function twoPrices({ reading }: TurnWords, [first, second]: readonly Purchase[]): readonly TurnClaim[] {
  if (!first || !second) return [];
  const priceOf = ({ shares, cost }: Purchase): number =>
    reading.figures[cost]!.value! / reading.figures[shares]!.value!;
  const ratio = priceOf(first) / priceOf(second);
  const exact = (value: number): string => say({ low: value, high: value }, reading.figures[first.cost]!.unit);
  return [
    draftClaim(reading, {
      relation: 'yield',
      figures: [first.cost, first.shares, second.cost, second.shares],
      holds: ratio <= 5 && ratio >= 0.2,
      words: `${exact(priceOf(first))} a share here and ${exact(priceOf(second))} a share there`,
      weak: true,
    }),
  ];
}
