import { gather } from '../../../text/gather';
import type { TurnClaim } from '../../claim';
import { comparable, isLoss, isThousandfold } from '../../comparable';
import { draftClaim } from '../../draft';
import type { Movement } from '../../words/movements';
import type { TurnWords } from '../../words/turn-words';
import { pointing } from '../../words/vocabulary';
import type { Item } from '../../words/words';

/** "… 33 days, up from 31 days. This small decrease …": a sentence names the move that the one before has said. */
export const namedAfterwards = (turn: TurnWords): readonly TurnClaim[] =>
  gather(turn.sentences, ({ index }) => {
    const move = moveOf(turn.movements[index - 1]);
    if (!move) return [];
    const { items } = turn.sentences[index]!;
    const at = nameIn(items);
    if (at < 0 || !isOfOneTime(items, at, move)) return [];
    return byEnds(turn, move, items, at) ?? byWord(turn, move, items, at);
  });

/** A sentence's only move; null where several are said, for it may be any of them that is named. */
function moveOf(movements: readonly Movement[] | undefined): Movement | null {
  const moves = movements?.filter(({ direction, base }) => direction !== null || base !== null) ?? [];
  return moves.length === 1 ? moves[0]! : null;
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

/** The place of a move's name in a sentence that opens by pointing back; -1 without one. "The decrease in loans" is one of its own. */
function nameIn(items: readonly Item[]): number {
  if (items[0]?.word !== 'this' && items[0]?.word !== 'the') return -1;
  for (let at = 1; at <= REACH && at < items.length; at++) {
    const { word } = items[at]!;
    if (Object.hasOwn(NAMED, word)) return OWN.has(items[at + 1]?.word ?? '') ? -1 : at;
    if (!OF_MOVES.has(word)) return -1;
  }
  return -1;
}

const OWN = new Set(['in', 'of', 'to', 'for']);

/** "The sequential decline" is none of the change from a year ago. */
function isOfOneTime(items: readonly Item[], at: number, { against }: Movement): boolean {
  const before = items.slice(1, at).map(({ word }) => word);
  if (before.includes('sequential') || before.includes('quarter')) return against === 'quarter';
  return against !== 'quarter' || !before.some((word) => word.startsWith('year') || word === 'annual');
}

/** By both ends of the move, which tell more than its word; null where it does not say them. */
function byEnds(
  turn: TurnWords,
  { level, base }: Movement,
  items: readonly Item[],
  at: number,
): readonly TurnClaim[] | null {
  if (level === null || base === null) return null;
  const [a, b] = [turn.reading.figures[level]!, turn.reading.figures[base]!];
  const rose = a.interval.low >= b.interval.high;
  const fell = a.interval.high <= b.interval.low;
  if (!comparable(a, b) || isThousandfold(a, b) || isLoss(a) || isLoss(b) || (!rose && !fell)) return [];
  const words = `${a.written} is ${rose ? 'above' : 'below'} ${b.written}`;
  return [claimOf(turn, [level, base], { words, way: rose ? 1 : -1 }, items, at)];
}

/** By the word of direction beside the change: "up 12% from last year. The decrease was due to …" */
function byWord(
  turn: TurnWords,
  { level, growth, delta, direction, qualified, ambiguous }: Movement,
  items: readonly Item[],
  at: number,
): readonly TurnClaim[] {
  const change = growth ?? delta;
  if (change === null || qualified || ambiguous) return [];
  const subject = turn.reading.figures[level ?? change]!;
  const way = pointing(direction, subject.metric);
  if (way === null || isLoss(subject)) return [];
  const words = `${turn.reading.figures[change]!.written} ${way > 0 ? 'up' : 'down'}`;
  return [{ ...claimOf(turn, [change], { words, way }, items, at), weak: true }];
}

interface Way {
  readonly words: string;
  readonly way: 1 | -1;
}

function claimOf(
  turn: TurnWords,
  figures: readonly number[],
  { words, way }: Way,
  items: readonly Item[],
  at: number,
): TurnClaim {
  const name = items[at]!.word;
  return draftClaim(turn.reading, {
    relation: 'direction',
    figures,
    place: [items[0]!.start, items[at]!.end],
    holds: NAMED[name] === way,
    words: `${words}, and then called ${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`,
  });
}
