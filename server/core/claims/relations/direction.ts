import type { Interval } from '../../figures/interval';
import { gather } from '../../text/gather';
import { cover } from '../../text/span';
import type { TurnClaim } from '../claim';
import { comparable, isLoss, isThousandfold } from '../comparable';
import { farMoves } from '../document/far-moves';
import { draftClaim } from '../draft';
import type { Relation } from '../relation';
import { type Move, movesOf } from '../words/moves';
import { pointing } from '../words/vocabulary';
import { besideOthers } from './direction/above-below';
import { besideFormer } from './direction/beside-former';
import { namedAfterwards } from './direction/named-afterwards';
import { changesSaidAgain } from './direction/said-again';

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
    'Sales were down 8%, an improvement from the 17% decline in the first quarter.',
    'Gross margin of 41%, up 120 basis points … gross margin improved 120 basis points to 41%.',
  ],
  inTurn: (turn) => [
    ...gather(movesOf(turn), (move) => directionOf(move)),
    ...namedAfterwards(turn),
    ...besideOthers(turn),
    ...besideFormer(turn),
  ],
  inDocument: [(scene) => farMoves(scene, 'growth', (move) => directionOf(move)[0] ?? null), changesSaidAgain],
};

function directionOf(move: Move): readonly TurnClaim[] {
  const { level, base, reading } = move;
  if (level === null || base === null || move.direction === null || move.ambiguous || move.qualified) return [];
  const [a, b] = [reading.figures[level]!, reading.figures[base]!];
  const way = pointing(move.direction, a.metric ?? b.metric);
  if (way === null || !comparable(a, b) || isThousandfold(a, b) || isLoss(a) || isLoss(b) || a.range !== b.range)
    return [];
  if (a.kind === 'duration' && isOfPace(move)) return [];
  const [now, before] = [a.interval, b.interval];
  const rose = a.range ? isHigherRange(now, before) : now.low > before.high;
  const fell = a.range ? isHigherRange(before, now) : now.high < before.low;
  if (!rose && !fell && (a.range || now.low === before.low)) return [];
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

/** A plan that is accelerated takes less time. */
const isOfPace = ({ reading, said }: Move): boolean =>
  said !== null && /celerat/.test(reading.text.slice(said[0], said[1]));

/** "$2.45 to $2.55, up from $2.40 to $2.50": both ends tell which way a range went, where it was not only narrowed or widened. */
const isHigherRange = (a: Interval, b: Interval): boolean =>
  a.low >= b.low && a.high >= b.high && (a.low > b.low || a.high > b.high);
