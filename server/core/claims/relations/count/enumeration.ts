import { exactly } from '../../../figures/interval';
import { gather } from '../../../text/gather';
import type { TurnClaim } from '../../claim';
import { draftClaim } from '../../draft';
import type { TurnWords } from '../../words/turn-words';
import type { SentenceWords } from '../../words/words';
import { announcedAt } from './announcement';
import { LAST, NEXT, numbersIn } from './list-numbers';

/** A longer list may leave out a number without anybody missing it. */
const SHORT = 3;
/** How many sentences a member of a list may take before the next one. */
const REACH = 12;

/** "Three reasons. First … Second … Third …", "two items: first, …; and second, …": as many are listed as were announced. */
export const enumerations = (turn: TurnWords): readonly TurnClaim[] =>
  gather(turn.withAmounts, (sentence) =>
    gather(sentence.places, (place) => {
      const announced = announcedAt(turn, sentence, place);
      const list = announced === null ? null : listBehind(turn, sentence, place, announced);
      return announced === null || !list || list.count < 2
        ? []
        : claimOf(turn, sentence.items[place]!.figure, announced, list);
    }),
  );

/** A list that is shorter than announced may go on in other words: then it is no more than a hint, unless "and" marks its last member. */
function claimOf(turn: TurnWords, index: number, announced: number, { count, isClosed }: List): readonly TurnClaim[] {
  const isOpen = count < announced && !isClosed;
  if (isOpen && announced > SHORT) return [];
  const claim = draftClaim(turn.reading, {
    relation: 'count',
    figures: [index],
    accent: index,
    computed: exactly(count),
    stated: exactly(announced),
    holds: count === announced,
    words: `${count} are listed`,
    weak: true,
  });
  return [isOpen ? { ...claim, faint: true } : claim];
}

interface List {
  readonly count: number;
  /** Whether its last member is said to be the last. */
  readonly isClosed: boolean;
}

/** The members that are numbered behind an announcement, as far as they go up one by one; null where a number is left out. */
function listBehind(turn: TurnWords, { index }: SentenceWords, place: number, announced: number): List | null {
  let count = 0;
  let until = index + 1;
  for (let at = index; at <= until && at < turn.sentences.length; at++) {
    for (const { number, isLast } of numbersIn(turn.sentences[at]!, at === index ? place : -1)) {
      const isNext = number === count + 1 || (isUnnumbered(number) && count > 0 && count < announced);
      if (!isNext && isUnnumbered(number)) continue;
      if (!isNext) return count >= announced ? { count, isClosed: false } : null;
      count++;
      if (number === LAST) return count < announced ? null : { count, isClosed: false };
      if (isLast && at === index) return { count, isClosed: true };
      until = at + REACH;
    }
  }
  return { count, isClosed: false };
}

const isUnnumbered = (number: number): boolean => number === LAST || number === NEXT;
