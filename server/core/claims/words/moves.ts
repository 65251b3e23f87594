import type { Reading } from '../../figures/reading';
import { gather } from '../../text/gather';
import { periodBefore } from '../periods';
import type { Movement } from './movements';
import { endsBeside } from './pair-beside';
import { oncePerTurn, type TurnWords } from './turn-words';

/** A movement with what is known of it beyond its own sentence. */
export interface Move extends Movement {
  /** The turn's reading; figures from elsewhere in the document stand behind its own. */
  readonly reading: Reading;
  /** The period in which it stood at its base; null where it is not known. */
  readonly periodBefore: string | null;
  /** How many figures are the turn's own. */
  readonly own: number;
}

/** A turn's movements. One that says no level takes it from the sentence before when it starts by pointing there. */
export const movesOf = oncePerTurn((turn) =>
  gather(turn.movements, (movements, index) =>
    movements.map((movement) => {
      const ends = endsBeside(turn, index, movement);
      return ends
        ? complete(turn.reading, { ...movement, base: ends.base }, ends.level)
        : complete(turn.reading, movement, movement.level ?? levelBefore(turn, index, movement));
    }),
  ),
);

/** Written out field by field: copying objects is slow. */
function complete(reading: Reading, movement: Movement, level: number | null): Move {
  const { base, growth, delta, since, against } = movement;
  const subject = reading.figures[level ?? growth ?? delta ?? 0];
  const said = base === null ? null : reading.figures[base]!.period;
  const own = subject?.period ?? null;
  const before =
    said !== null && said !== own ? said : since !== null && since !== own ? since : periodBefore(own, against);
  return {
    sentence: movement.sentence,
    level,
    delta,
    growth,
    base,
    direction: movement.direction,
    said: movement.said,
    against,
    since,
    qualified: movement.qualified,
    ambiguous: movement.ambiguous,
    reading,
    periodBefore: before,
    own: reading.figures.length,
  };
}

const POINTING = new Set('this that it which up down an a representing reflecting these compared'.split(' '));

/** "Revenue was $5 million. That is up 20%": the one level of the sentence before, when this one opens by pointing back. */
function levelBefore(turn: TurnWords, index: number, movement: Movement): number | null {
  const items = turn.sentences[index]!.items;
  const before = turn.movements[index - 1];
  const first = movement.growth ?? movement.delta ?? movement.base;
  if (!before || first === null || !POINTING.has(items[0]?.word ?? '')) return null;
  if (turn.roles[index]![0]?.figure !== first) return null;
  const levels = before.flatMap(({ level }) => (level === null ? [] : [level]));
  const together = turn.sentences[index]!.sentence.paragraph === turn.sentences[index - 1]!.sentence.paragraph;
  return new Set(levels).size === 1 && turn.roles[index - 1]!.length === 1 && together ? levels[0]! : null;
}
