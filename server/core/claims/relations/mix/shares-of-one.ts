import type { ReadFigure } from '../../../figures/figure';
import { gather } from '../../../text/gather';
import type { TurnClaim } from '../../claim';
import { slipThat } from '../../slips';
import type { TurnWords } from '../../words/turn-words';
import { directionOf } from '../../words/vocabulary';
import type { Item, SentenceWords } from '../../words/words';
import { sumOf, sumOfShares } from './sum-of-shares';

/** How many sentences the shares of one whole may be spread over. */
const REACH = 14;
/** How far above 100 per cent the roundings of each share may bring their sum. */
const ROUNDING = 0.5;

/**
 * "A represented 44% of sales … B accounted for 32% of sales … C made up 37% of sales": shares of one whole that make more than it,
 * and would make just it if one of them were a slip away. Shares that overlap make any sum, and seldom one that a slip brings to 100.
 */
export const sharesOfOne = (turn: TurnWords): readonly TurnClaim[] => {
  const groups = new Map<string, Share[]>();
  for (const share of gather(turn.withAmounts, (sentence) => sharesIn(turn, sentence))) {
    const group = groups.get(share.whole);
    const last = group?.at(-1);
    if (group && last && share.sentence - last.sentence <= REACH) group.push(share);
    else groups.set(share.whole, [share]);
  }
  return gather([...groups.values()], (shares) => claimOf(turn, shares));
};

interface Share {
  readonly figure: number;
  readonly sentence: number;
  /** What it is a share of: "sales". */
  readonly whole: string;
  /** Whether it goes on from the share before it: shares in one breath are of one division. */
  readonly goesOn: boolean;
}

const WHOLES = new Set(
  'sales revenue revenues business portfolio loans deposits assets customers accounts mix base shipments bookings orders premiums volume volumes production backlog originations demand'.split(
    ' ',
  ),
);
/** Of these a part is of one kind alone; a customer is of many. */
const AMOUNTS = new Set(
  'sales revenue revenues business mix shipments bookings orders premiums production backlog originations'.split(' '),
);
const OWNERS = new Set(
  'the our total net its overall company consolidated first second third fourth quarter full year fiscal deposit loan those these'.split(
    ' ',
  ),
);

/** The shares that a sentence says; one without "of" behind it goes on from the one before: "85% of the business is air, 15% maritime". */
function sharesIn(turn: TurnWords, { items, places, index }: SentenceWords): readonly Share[] {
  const shares: Share[] = [];
  for (const place of places) {
    const { figure } = items[place]!;
    if (!isShare(turn.reading.figures[figure]!) || isChange(items, place)) continue;
    const named = wholeBehind(items, place);
    const whole = named ?? (isNext(items, place) ? (shares.at(-1)?.whole ?? null) : null);
    if (whole !== null) shares.push({ figure, sentence: index, whole, goesOn: named === null });
  }
  return shares;
}

const isShare = ({ kind, range, value, stance }: ReadFigure): boolean =>
  kind === 'percent' && !range && value !== null && value > 0 && value < 100 && stance === 'actual';

/** "up 5% of", "from 40% of": what moves, and what it moved from, is no share of today. */
const isChange = (items: readonly Item[], place: number): boolean =>
  items
    .slice(Math.max(0, place - 3), place)
    .some(
      ({ word }, at, near) =>
        NOT_NOW.has(word) ||
        (word === 'which' && near[at - 1]?.word === 'of') ||
        (directionOf(word) !== null && !MAKE.has(near[at - 1]?.word ?? '')),
    ) || directionOf(items[place + 1]?.word ?? '') !== null;
/** "made up 27% of sales" says no move. */
const MAKE = new Set('make makes made making'.split(' '));
const NOT_NOW = new Set('from versus compared than last prior including growth grew'.split(' '));

function wholeBehind(items: readonly Item[], place: number): string | null {
  if (items[place + 1]?.word !== 'of') return null;
  for (let at = place + 2; at <= place + 7 && at < items.length; at++) {
    const { word } = items[at]!;
    if (WHOLES.has(word)) return word;
    if (!OWNERS.has(word) && (items[at]!.figure < 0 || word === '')) return null;
  }
  return null;
}

/** A comma or "and" right before, and the share's own name behind. */
const isNext = (items: readonly Item[], place: number): boolean =>
  [',', 'and'].includes(items[place - 1]?.word ?? '') && /^[a-z]{3,}$/.test(items[place + 1]?.word ?? '');

function claimOf(turn: TurnWords, shares: readonly Share[]): readonly TurnClaim[] {
  const figures = shares.map(({ figure }) => turn.reading.figures[figure]!);
  const periods = new Set(figures.map(({ period }) => period).filter((period) => period !== null));
  if (!areEnough(shares) || periods.size > 1) return [];
  const whole = wholeIn(figures);
  if (whole) {
    const run = shares.slice(...whole);
    return areEnough(run) ? [sumClaim(turn, run, true)] : [];
  }
  return isMoreThanWhole(shares, figures) ? [sumClaim(turn, shares, false)] : [];
}

const areTogether = (shares: readonly Share[]): boolean =>
  shares.every(({ sentence }) => sentence === shares[0]!.sentence);

const areEnough = (shares: readonly Share[]): boolean => shares.length >= (areTogether(shares) ? 2 : 3);

/** Whether the shares are more than their whole, and one breath or a slip says that they should not be. */
function isMoreThanWhole(shares: readonly Share[], figures: readonly ReadFigure[]): boolean {
  const sum = sumOf(figures);
  const slack = ROUNDING * shares.length + 1;
  const inOneBreath =
    areTogether(shares) && AMOUNTS.has(shares[0]!.whole) && shares.slice(1).every(({ goesOn }) => goesOn);
  if (sum <= 100 + slack || sum > 160) return false;
  return inOneBreath || figures.some((figure) => isSlipped(figure, sum, slack));
}

function sumClaim({ reading }: TurnWords, shares: readonly Share[], holds: boolean): TurnClaim {
  const figures = shares.map(({ figure }) => figure);
  return sumOfShares(reading, figures, ` of ${shares[0]!.whole}`, { holds, weak: true });
}

/** Those in a row that make the whole already, from one to before another; those beside them are of another division. */
function wholeIn(figures: readonly ReadFigure[]): readonly [from: number, to: number] | null {
  for (let from = 0; from < figures.length; from++) {
    for (let to = from + 2; to <= figures.length; to++) {
      if (Math.abs(sumOf(figures.slice(from, to)) - 100) <= 1) return [from, to];
    }
  }
  return null;
}

/** Whether a slip of this share alone brings the sum to 100. */
const isSlipped = (figure: ReadFigure, sum: number, slack: number): boolean =>
  slipThat(figure, (value) => Math.abs(sum - (figure.value ?? 0) + value - 100) <= slack) !== null;
