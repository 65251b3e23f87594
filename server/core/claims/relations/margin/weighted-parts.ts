import { allowed, contradicts } from '../../../figures/agreement';
import { type Interval, over, plus, scaled, times } from '../../../figures/interval';
import { gather } from '../../../text/gather';
import type { TurnClaim } from '../../claim';
import { draftClaim } from '../../draft';
import { levelsOf } from '../../equations/identity';
import { say } from '../../say';
import { movesOf } from '../../words/moves';
import type { TurnWords } from '../../words/turn-words';
import { pointing } from '../../words/vocabulary';

type Level = ReturnType<typeof levelsOf>[number];

const TOTAL = /^(?:net )?(?:revenue|sales)$/;
const PART = /^(.+) (?:revenue|sales)$/;
const MARGIN = /^(?:(.+) )?(gross|operating) margin$/;

/** The revenues of the parts of a company that make its whole, and that whole. */
interface Partition {
  readonly total: Level;
  readonly parts: readonly { readonly name: string; readonly level: Level }[];
}

/**
 * "Revenue was T; products A and services B; margin of products P, of services Q, of the company M": where the parts make the whole,
 * its margin is theirs weighted by their revenue, and its growth lies between theirs.
 */
export function weightedParts(turn: TurnWords): readonly TurnClaim[] {
  const levels = levelsOf(turn).filter(
    ({ figure }) => figure.stance === 'actual' && !figure.range && figure.value !== null,
  );
  const partition = partitionOf(levels);
  return partition ? [...margins(turn, levels, partition), ...growths(turn, partition)] : [];
}

function partitionOf(levels: readonly Level[]): Partition | null {
  const money = levels.filter(({ figure }) => figure.kind === 'money' && !figure.unit?.includes('/'));
  const named = gather(money, (level) => {
    const name = PART.exec(level.key)?.[1];
    return name === undefined ? [] : [{ name, level }];
  });
  for (const total of money.filter(({ key }) => TOTAL.test(key))) {
    for (const size of [2, 3]) {
      for (let at = 0; at + size <= named.length; at++) {
        const parts = named.slice(at, at + size);
        const sum = parts.map(({ level }) => allowed(level.figure)).reduce(plus);
        const isFine = parts.every(({ level }) => belongs(level, total));
        if (isFine && !contradicts(sum, allowed(total.figure)) && new Set(parts.map(({ name }) => name)).size === size)
          return { total, parts };
      }
    }
  }
  return null;
}

/** A part is said near its whole, and is more than a trifle of it. */
const belongs = (part: Level, total: Level): boolean =>
  part.figure.value! > 0.02 * total.figure.value! && Math.abs(part.figure.sentence - total.figure.sentence) <= 6;

function margins(turn: TurnWords, levels: readonly Level[], { total, parts }: Partition): readonly TurnClaim[] {
  const found = levels.flatMap((level) => {
    const match = level.figure.kind === 'percent' ? MARGIN.exec(level.key) : null;
    return match ? [{ name: match[1] ?? '', kind: match[2]!, level }] : [];
  });
  return found.flatMap((whole) => {
    if (whole.name !== '') return [];
    const own = parts.map(({ name }) => found.find((each) => each.kind === whole.kind && each.name === name)?.level);
    if (own.some((level) => level === undefined)) return [];
    return [
      weighted(
        turn,
        whole.level,
        own as readonly Level[],
        total,
        parts.map(({ level }) => level),
      ),
    ];
  });
}

function weighted(
  turn: TurnWords,
  whole: Level,
  own: readonly Level[],
  total: Level,
  revenues: readonly Level[],
): TurnClaim {
  const profit = own.map((level, at) => times(allowed(level.figure), allowed(revenues[at]!.figure))).reduce(plus);
  const computed: Interval = over(profit, allowed(total.figure))!;
  return draftClaim(turn.reading, {
    relation: 'margin',
    figures: [...own, whole].map(({ index }) => index),
    accent: whole.index,
    computed,
    stated: allowed(whole.figure),
    words: `${own.map(({ figure }) => figure.written).join(' and ')}, weighted by ${revenues.map(({ figure }) => figure.written).join(' and ')}, is ${say(computed, '%')}`,
    weak: true,
  });
}

/** The growth of the whole lies between those of its parts. */
function growths(turn: TurnWords, { total, parts }: Partition): readonly TurnClaim[] {
  const rates = [total, ...parts.map(({ level }) => level)].map((level) => rateOf(turn, level));
  if (rates.some((rate) => rate === null)) return [];
  const [whole, ...own] = rates as readonly Rate[];
  if (own.some(({ against }) => against !== whole!.against)) return [];
  const computed = {
    low: Math.min(...own.map(({ value }) => value.low)),
    high: Math.max(...own.map(({ value }) => value.high)),
  };
  const claim = draftClaim(turn.reading, {
    relation: 'growth',
    figures: [...own, whole!].map(({ index }) => index),
    accent: whole!.index,
    computed,
    stated: whole!.value,
    words: `between ${own.map(({ index }) => turn.reading.figures[index]!.written).join(' and ')} for its parts`,
  });
  return [{ ...claim, faint: true }];
}

interface Rate {
  readonly index: number;
  readonly value: Interval;
  readonly against: string | null;
}

/** The one rate at which an amount is said to have grown; null where there is none, or several. */
function rateOf(turn: TurnWords, { index }: Level): Rate | null {
  const moves = movesOf(turn).filter((move) => move.level === index && move.growth !== null);
  const [move] = moves;
  if (!move || moves.length > 1 || move.qualified || move.ambiguous) return null;
  const figure = turn.reading.figures[move.growth!]!;
  const way = pointing(move.direction, figure.metric);
  return way === null ? null : { index: move.growth!, value: scaled(allowed(figure), way), against: move.against };
}
