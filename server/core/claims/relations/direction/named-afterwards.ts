import { gather } from '../../../text/gather';
import type { TurnClaim } from '../../claim';
import { comparable, isLoss, isThousandfold } from '../../comparable';
import { draftClaim } from '../../draft';
import type { Movement } from '../../words/movements';
import type { TurnWords } from '../../words/turn-words';
import type { Item } from '../../words/words';

/** "… 33 days, up from 31 days. This small decrease …": a sentence names the move that the one before has said. */
export const namedAfterwards = (turn: TurnWords): readonly TurnClaim[] =>
  gather(turn.sentences, ({ index }) => {
    const ends = endsOfOne(turn.movements[index - 1]);
    if (!ends) return [];
    const { items } = turn.sentences[index]!;
    const at = nameIn(items);
    return at > 0 ? claimOf(turn, ends, items, at) : [];
  });

interface Ends {
  readonly level: number;
  readonly base: number;
}

/** Both ends of a sentence's only move; null where it says one of them, or where several moves are said. */
function endsOfOne(movements: readonly Movement[] | undefined): Ends | null {
  const move = movements?.length === 1 ? movements[0]! : null;
  return move && move.level !== null && move.base !== null ? { level: move.level, base: move.base } : null;
}

const NAMED: Readonly<Record<string, 1 | -1>> = {
  increase: 1,
  growth: 1,
  rise: 1,
  decrease: -1,
  decline: -1,
  reduction: -1,
  drop: -1,
};

/** What may stand before the name of a move: "the slight year-over-year decrease". */
const OF_MOVES = new Set(
  'year over on quarter sequential annual slight modest small large significant overall sharp year-over-year'.split(
    ' ',
  ),
);

/** How many words after the first the name may be. */
const REACH = 5;

/** The place of a move's name in a sentence that opens by pointing back; -1 without one. */
function nameIn(items: readonly Item[]): number {
  if (items[0]?.word !== 'this' && items[0]?.word !== 'the') return -1;
  for (let at = 1; at <= REACH && at < items.length; at++) {
    const { word } = items[at]!;
    if (Object.hasOwn(NAMED, word)) return at;
    if (!OF_MOVES.has(word)) return -1;
  }
  return -1;
}

function claimOf(turn: TurnWords, { level, base }: Ends, items: readonly Item[], at: number): readonly TurnClaim[] {
  const [a, b] = [turn.reading.figures[level]!, turn.reading.figures[base]!];
  const rose = a.interval.low >= b.interval.high;
  const fell = a.interval.high <= b.interval.low;
  if (!comparable(a, b) || isThousandfold(a, b) || isLoss(a) || isLoss(b) || (!rose && !fell)) return [];
  const name = items[at]!.word;
  return [
    draftClaim(turn.reading, {
      relation: 'direction',
      figures: [level, base],
      place: [items[0]!.start, items[at]!.end],
      holds: NAMED[name] === (rose ? 1 : -1),
      words: `${a.written} is ${rose ? 'above' : 'below'} ${b.written}, and then called ${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`,
    }),
  ];
}
