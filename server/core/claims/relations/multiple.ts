import { allowed } from '../../figures/agreement';
import type { ReadFigure } from '../../figures/figure';
import { exactly, type Interval, over, plus, scaled } from '../../figures/interval';
import type { Reading } from '../../figures/reading';
import { gather } from '../../text/gather';
import type { TurnClaim } from '../claim';
import { comparable, isLoss } from '../comparable';
import { draftClaim } from '../draft';
import type { Relation } from '../relation';
import { say } from '../say';
import { type Move, movesOf } from '../words/moves';
import type { TurnWords } from '../words/turn-words';
import { saidMultiples } from './multiple/said-multiples';
import { timesAsMuch } from './multiple/times-as-much';

/** "Doubled to A from B": the multiple follows from the two amounts. */
export const multiple: Relation = {
  id: 'multiple',
  name: 'multiple',
  formula: 'A ÷ B = k; "more than doubled" is above 2, "nearly doubled" from 1.75',
  wordings: [
    'Orders doubled to $48 million from $24 million.',
    'Bookings more than tripled, from $10 million to $34 million.',
  ],
  inTurn: (turn) => [
    ...gather(movesOf(turn), (move) => [...multipleOf(turn, move), ...besideRate(turn, move)]),
    ...doublings(turn),
    ...timesAsMuch(turn),
  ],
  inDocument: [saidMultiples],
};

const WORDS = /^(?:doubl|tripl|quadrupl|halv)|fold$/i;

/** The word of multiplying in the sentence of a move that says both ends. */
function multipleOf(turn: TurnWords, move: Move): readonly TurnClaim[] {
  const { level, base, reading } = move;
  if (level === null || base === null || move.qualified || move.ambiguous) return [];
  const word = turn.sentences[move.sentence]!.sentence.figures.find((index) =>
    WORDS.test(reading.figures[index]!.written),
  );
  return word === undefined ? [] : timesOf(reading, level, base, word);
}

function timesOf(reading: Reading, level: number, base: number, word: number): readonly TurnClaim[] {
  const [a, b] = [reading.figures[level]!, reading.figures[base]!];
  if (!comparable(a, b) || isLoss(a) || isLoss(b) || a.range || b.range || a.kind === 'percent') return [];
  const computed = over(allowed(a), allowed(b));
  const said = reading.figures[word]!;
  if (!computed) return [];
  return [
    draftClaim(reading, {
      relation: 'multiple',
      figures: [level, base, word],
      accent: word,
      computed,
      stated: statedMultiple(said),
      words: `${a.written} over ${b.written} is ${say(computed, 'x')}`,
    }),
  ];
}

const OWNERS = new Set("our the its last prior previous year's quarter's year quarter from".split(' '));

/** "cash of $393 million, nearly doubling our $200 million of last year": what is multiplied stands right behind the word. */
const doublings = (turn: TurnWords): readonly TurnClaim[] =>
  gather(turn.withAmounts, ({ items, places, index }) =>
    gather(places, (place, at) => {
      const [word, next] = [items[place]!.figure, places[at + 1]];
      if (!WORDS.test(turn.reading.figures[word]!.written) || next === undefined || next - place > 4) return [];
      if (!items.slice(place + 1, next).every(({ word: each }) => OWNERS.has(each))) return [];
      const level = turn.roles[index]!.filter((role) => role.place < place).at(-1);
      return level?.part === 'level' ? timesOf(turn.reading, level.figure, items[next]!.figure, word) : [];
    }),
  );

/** "More than doubled" leaves open how much more; "nearly doubled" begins at 1.75. */
function statedMultiple(figure: ReadFigure): Interval {
  const { low, high } = allowed(figure);
  const value = figure.value ?? 1;
  if (figure.modifier === 'over') return { low: value * 0.98, high: value * 10 };
  return figure.modifier === 'nearly' ? { low: value * 0.875, high: value * 1.02 } : { low, high };
}

/** "More than doubled, up 84%": a multiple beside the rate that it means. */
function besideRate(turn: TurnWords, { growth: rate, sentence, reading, qualified }: Move): readonly TurnClaim[] {
  const { items, places } = turn.sentences[sentence]!;
  const at = rate === null ? -1 : places.findIndex((place) => items[place]!.figure === rate);
  const before = at < 1 ? undefined : items[places[at - 1]!]!.figure;
  if (rate === null || before === undefined || qualified || !WORDS.test(reading.figures[before]!.written)) return [];
  const between = items.slice(places[at - 1]! + 1, places[at]).map(({ word }) => word);
  if (
    between.length > 3 ||
    between.some((word) => !['or', ',', 'up', 'growing', 'by', 'increasing', 'a'].includes(word))
  )
    return [];
  const stated = statedMultiple(reading.figures[before]!);
  const computed = plus(scaled(allowed(reading.figures[rate]!), 0.01), exactly(1));
  return [
    draftClaim(reading, {
      relation: 'multiple',
      figures: [rate, before],
      accent: before,
      computed,
      stated,
      words: `up ${reading.figures[rate]!.written} is ${say(computed, 'x')}`,
    }),
  ];
}
