import type { ReadFigure } from '../../../figures/figure';
import { gather } from '../../../text/gather';
import type { TurnClaim } from '../../claim';
import { comparable, isLoss } from '../../comparable';
import { draftClaim } from '../../draft';
import type { TurnWords } from '../../words/turn-words';
import { directionOf, MOVES } from '../../words/vocabulary';
import { type Item, isAmount, type SentenceWords } from '../../words/words';

/** How many words before an amount may say that something moves from it. */
const REACH = 9;
const LEADING = new Set('approximately about roughly around of be is was between estimated spend'.split(' '));
const FROM = new Set('from went move moved change changed updated raise revised narrowed extended amended'.split(' '));

/** "approximately $523 million to $400 million": two ends joined as a range, the high one first, where nothing moves from one to the other. */
export const reversedPairs = (turn: TurnWords): readonly TurnClaim[] =>
  gather(turn.withAmounts, (sentence) =>
    gather(sentence.places, (place, at) => {
      const next = sentence.places[at + 1];
      return next === place + 2 && sentence.items[place + 1]!.word === 'to' && isRange(sentence, place, next)
        ? claimOf(turn, sentence.items[place]!.figure, sentence.items[next]!.figure)
        : [];
    }),
  );

/** Words before that open a range and tell of no move, and no third amount that the way goes on to. */
function isRange({ items }: SentenceWords, place: number, next: number): boolean {
  if (!LEADING.has(items[place - 1]?.word ?? '') || items[next + 1]?.word === 'to') return false;
  return items.slice(Math.max(0, place - REACH), place).every((item) => item.figure < 0 && !isMove(item));
}

const isMove = ({ word }: Item): boolean => directionOf(word) !== null || MOVES.has(word) || FROM.has(word);

function claimOf({ reading }: TurnWords, first: number, last: number): readonly TurnClaim[] {
  const [high, low] = [reading.figures[first]!, reading.figures[last]!];
  if (
    !isAmount(high) ||
    !comparable(high, low) ||
    high.range ||
    low.range ||
    isLoss(high) ||
    isLoss(low) ||
    !isNear(high, low)
  )
    return [];
  const claim = draftClaim(reading, {
    relation: 'range',
    figures: [first, last],
    accent: first,
    holds: false,
    words: `${high.written} is above ${low.written}, so the range runs from its high end to its low one`,
  });
  return [{ ...claim, weak: true, hedged: false }];
}

/** The ends of one range; "a cost of $5 million to $1.2 billion of revenue" has none. */
const isNear = (high: ReadFigure, low: ReadFigure): boolean =>
  high.interval.low > low.interval.high && high.interval.high < 3 * low.interval.low;
