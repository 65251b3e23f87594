import type { ReadFigure } from '../../figures/figure';
import { gather } from '../../text/gather';
import { cover } from '../../text/span';
import type { TurnClaim } from '../claim';
import { farMoves } from '../document/far-moves';
import { draftClaim } from '../draft';
import type { Relation } from '../relation';
import { type Move, movesOf } from '../words/moves';
import type { TurnWords } from '../words/turn-words';
import { pointing } from '../words/vocabulary';
import { besideOthers } from './above-below';
import { comparable, isLoss } from './growth';

/** "Down from B": where it stands now lies on the side that the word says. */
export const direction: Relation = {
  id: 'direction',
  name: 'direction',
  formula: 'A > B for up, A < B for down; better and worse by what the metric is',
  wordings: [
    'Deferred revenue was $30.0 million, down from $32.0 million.',
    'Gross margin improved to 43.0% from 41.0%.',
    'Churn improved from 2.1% to 1.9%.',
    'Cash cost averaged $85 per ton, well below our earlier cost of $100 a ton.',
  ],
  inTurn: (turn) => [
    ...gather(movesOf(turn), (move) => directionOf(move)),
    ...namedAfterwards(turn),
    ...besideOthers(turn),
  ],
  inDocument: (scene) => farMoves(scene, 'growth', (move) => directionOf(move)[0] ?? null),
};

/** "from $1.7 to $1.9 billion": a number that leaves its scale to the other's. */
const isThousandfold = (a: ReadFigure, b: ReadFigure): boolean =>
  Math.abs(a.interval.high) > 900 * Math.abs(b.interval.high) ||
  Math.abs(b.interval.high) > 900 * Math.abs(a.interval.high);

function directionOf(move: Move): readonly TurnClaim[] {
  const { level, base, reading } = move;
  if (level === null || base === null || move.direction === null || move.ambiguous || move.qualified) return [];
  const [a, b] = [reading.figures[level]!, reading.figures[base]!];
  const way = pointing(move.direction, a.metric ?? b.metric);
  if (way === null || !comparable(a, b) || isThousandfold(a, b) || isLoss(a) || isLoss(b) || a.range !== b.range)
    return [];
  const [now, before] = [a.interval, b.interval];
  const rose = now.low > before.high;
  const fell = now.high < before.low;
  if (!rose && !fell && now.low === before.low) return [];
  const figures = [level, base, ...[move.growth ?? move.delta].filter((index) => index !== null)];
  const places = figures.filter((index) => index < move.own).map((index) => reading.figures[index]!.place);
  return [
    draftClaim(reading, {
      relation: 'direction',
      figures,
      place: [...places, ...(move.said ? [move.said] : [])].reduce(cover),
      holds: way > 0 ? !fell : !rose,
      words: `${a.written} is ${rose ? 'above' : fell ? 'below' : 'level with'} ${b.written}`,
    }),
  ];
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

/** "… 33 days, up from 31 days. This small decrease …": a sentence names the move that the one before has said. */
function namedAfterwards(turn: TurnWords): readonly TurnClaim[] {
  return gather(turn.sentences, (sentence) => {
    const { index } = sentence;
    if (turn.movements[index - 1]?.length !== 1) return [];
    const { items } = sentence;
    if (items[0]?.word !== 'this' && items[0]?.word !== 'the') return [];
    const at = items.slice(1, 6).findIndex(({ word }) => Object.hasOwn(NAMED, word)) + 1;
    const moves = (turn.movements[index - 1] ?? []).filter(({ base, level }) => base !== null && level !== null);
    const [move] = moves;
    if (
      at === 0 ||
      !move ||
      moves.length !== 1 ||
      !items.slice(1, at).every(({ word }) => OF_MOVES.has(word)) ||
      turn.movements[index - 1]!.length !== 1
    )
      return [];
    const [a, b] = [turn.reading.figures[move.level!]!, turn.reading.figures[move.base!]!];
    const named = NAMED[items[at]!.word]!;
    const rose = a.interval.low >= b.interval.high;
    if (
      !comparable(a, b) ||
      isThousandfold(a, b) ||
      isLoss(a) ||
      isLoss(b) ||
      (!rose && a.interval.high > b.interval.low)
    )
      return [];
    return [
      draftClaim(turn.reading, {
        relation: 'direction',
        figures: [move.level!, move.base!],
        place: [items[0].start, items[at]!.end],
        holds: named === (rose ? 1 : -1),
        words: `${a.written} is ${rose ? 'above' : 'below'} ${b.written}, and then called ${/^[aeiou]/.test(items[at]!.word) ? 'an' : 'a'} ${items[at]!.word}`,
      }),
    ];
  });
}
