import type { ReadFigure } from '../../../figures/figure';
import { gather } from '../../../text/gather';
import type { TurnClaim } from '../../claim';
import type { TurnWords } from '../../words/turn-words';
import { directionOf } from '../../words/vocabulary';
import type { Item, SentenceWords } from '../../words/words';
import { sumOf, sumOfShares } from './sum-of-shares';

/** A sum beyond these is hardly one of 100 in which a number is off. */
const LEAST = 60;
const MOST = 160;

/** How many words may stand between what names the rest and its share. */
const REACH = 4;
const RESTS = new Set(['remaining', 'remainder', 'rest', 'balance', 'other']);
/** Words by which a sentence speaks of other numbers than shares. */
const OTHERS = new Set('versus compared than points basis growth margin margins yield rate'.split(' '));

/**
 * "Kilns were 61% of orders, with the remaining 39% from clay", "of that, 30% is equipment and 70% people": shares of which the last
 * is said to be the rest, or that take one thing apart.
 */
export const remainders = (turn: TurnWords): readonly TurnClaim[] =>
  gather(turn.withAmounts, (sentence) => {
    const shares = sharesIn(turn, sentence);
    const last = shares.at(-1);
    if (!last || shares.length < 2) return [];
    return isRest(sentence.items, last.place) || (shares.length === 2 && isDivision(sentence.items, shares))
      ? claimOf(turn, sentence, shares)
      : [];
  });

interface Share {
  readonly figure: number;
  readonly place: number;
}

/** All per cents of a sentence; none where one of them is no share. */
function sharesIn({ reading, roles }: TurnWords, { index, items }: SentenceWords): readonly Share[] {
  const shares: Share[] = [];
  for (const { figure, place } of roles[index]!) {
    const said = reading.figures[figure]!;
    if (said.kind !== 'percent') continue;
    if (!isShare(said) || isMove(items, place)) return [];
    shares.push({ figure, place });
  }
  return shares;
}

const isShare = ({ range, value, stance }: ReadFigure): boolean =>
  !range && value !== null && value > 0 && value < 100 && stance !== 'hypothetical';

const isMove = (items: readonly Item[], place: number): boolean =>
  items.slice(Math.max(0, place - 3), place).some(({ word }, at, near) => moves(word, near[at - 1]?.word ?? '')) ||
  directionOf(items[place + 1]?.word ?? '') !== null;

/** "made up 27%" says no move. */
const moves = (word: string, before: string): boolean => directionOf(word) !== null && !/^ma(?:k|d)/.test(before);

/** "the remaining 39%", "the other 40%"; not "of the remaining 40%", which is taken apart itself. */
function isRest(items: readonly Item[], place: number): boolean {
  for (let at = place - 1; at > 0 && at >= place - REACH; at--) {
    const { word, figure } = items[at]!;
    if (figure >= 0 || word === ',') return false;
    if (!RESTS.has(word)) continue;
    const isNear = word !== 'other' || at === place - 1;
    return isNear && items[at - 1]?.word === 'the' && items[at - 2]?.word !== 'of';
  }
  return false;
}

/** "Of that, 30% is equipment and 70% people": the first share opens behind the words that name what is divided. */
function isDivision(items: readonly Item[], [first, second]: readonly Share[]): boolean {
  const opening = items.slice(Math.max(0, first!.place - 7), first!.place).map(({ word }) => word);
  const between = items.slice(first!.place + 1, second!.place).map(({ word }) => word);
  return (
    /(?:^| )of (?:which|that|this|those|these)\b/.test(opening.join(' ')) &&
    between.length <= 9 &&
    between.at(-1) === 'and' &&
    !between.includes(',')
  );
}

function claimOf({ reading }: TurnWords, { items }: SentenceWords, shares: readonly Share[]): readonly TurnClaim[] {
  const figures = shares.map(({ figure }) => figure);
  const sum = sumOf(figures.map((figure) => reading.figures[figure]!));
  if (sum < LEAST || sum > MOST || items.some(({ word }) => OTHERS.has(word))) return [];
  return [sumOfShares(reading, figures, ', and all of it is 100 %', { accent: figures.at(-1)!, weak: true })];
}
