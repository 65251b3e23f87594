import type { ReadFigure } from '../figures/figure';
import type { Reading } from '../figures/reading';
import type { Claim, TurnClaim } from './claim';
import type { Movement } from './movements';
import { periodBefore } from './periods';
import type { Scene } from './scene';
import type { TurnWords } from './turn-words';

/** A movement with what is known of it beyond its own sentence. */
export interface Move extends Movement {
  readonly reading: Reading;
  /** The period in which it stood at its base; null where it is not known. */
  readonly periodBefore: string | null;
  /** Whether its base stands elsewhere in the document, as the last of the reading's figures. */
  readonly far: boolean;
}

/** A turn's movements. One that says no level takes it from the sentence before when it starts by pointing there. */
export function movesOf(turn: TurnWords): readonly Move[] {
  const moves: Move[] = [];
  for (const [index, movements] of turn.movements.entries()) {
    for (const movement of movements) {
      const level = movement.level ?? levelBefore(turn, index, movement);
      moves.push(complete(turn.reading, { ...movement, level }));
    }
  }
  return moves;
}

function complete(reading: Reading, movement: Movement): Move {
  const { base, level, growth, delta, since, against } = movement;
  const subject = reading.figures[level ?? growth ?? delta ?? 0];
  const said = base === null ? null : reading.figures[base]!.period;
  const own = subject?.period ?? null;
  const before =
    said !== null && said !== own ? said : since !== null && since !== own ? since : periodBefore(own, against);
  return { ...movement, reading, periodBefore: before, far: false };
}

const POINTING = new Set([
  'this',
  'that',
  'it',
  'which',
  'up',
  'down',
  'an',
  'a',
  'representing',
  'reflecting',
  'these',
  'compared',
]);

/** "Revenue was $5 million. That is up 20%": the one level of the sentence before, when this one opens by pointing back. */
function levelBefore(turn: TurnWords, index: number, movement: Movement): number | null {
  const items = turn.sentences[index]!.items;
  const before = turn.movements[index - 1];
  const first = movement.growth ?? movement.delta ?? movement.base;
  if (!before || first === null || !POINTING.has(items[0]?.word ?? '')) return null;
  if (turn.roles[index]![0]?.figure !== first) return null;
  const levels = before.flatMap(({ level }) => (level === null ? [] : [level]));
  const sentences = turn.sentences[index]!.sentence.paragraph === turn.sentences[index - 1]!.sentence.paragraph;
  return new Set(levels).size === 1 && turn.roles[index - 1]!.length === 1 && sentences ? levels[0]! : null;
}

/**
 * The claims of moves whose base is said elsewhere in the document. `read` makes the claim of a move in which the base stands as a
 * figure behind the turn's own, and gives null where there is none to make.
 */
export function documentMoves(
  scene: Scene,
  slot: 'growth' | 'delta',
  read: (move: Move) => TurnClaim | null,
): readonly Claim[] {
  const claims: Claim[] = [];
  for (const [turn, words] of scene.words.entries()) {
    for (const move of movesOf(words)) {
      if (move[slot] === null || move.level === null || move.base !== null || move.qualified) continue;
      const base = scene.levelElsewhere(scene.figureId(turn, move.level), move.periodBefore);
      if (base === null) continue;
      const claim = read(withBase(move, scene.ground.figures[base]!));
      if (claim && claim.verdict !== 'open') claims.push(scene.place(turn, claim, base));
    }
  }
  return claims;
}

/** The move with a base from elsewhere, which stands in its reading as one more figure. */
function withBase(move: Move, base: ReadFigure): Move {
  const figures = [...move.reading.figures, base];
  return { ...move, reading: { ...move.reading, figures }, base: figures.length - 1, far: true };
}
