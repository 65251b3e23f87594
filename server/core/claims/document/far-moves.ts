import { allowed, restates } from '../../figures/agreement';
import type { Figure } from '../../figures/figure';
import { agrees, growth, scaled } from '../../figures/interval';
import { gather } from '../../text/gather';
import { once } from '../../text/once';
import type { Claim, TurnClaim } from '../claim';
import { slipInto } from '../slips';
import type { Move } from '../words/moves';
import type { Scene } from './scene';

/**
 * The claims of moves of which one amount is said elsewhere in the document: the base by its period, or the level that a change
 * belongs to. `read` makes the claim of a completed move, and gives null where there is none to make.
 */
export function farMoves(
  scene: Scene,
  slot: 'growth' | 'delta',
  read: (move: Move) => TurnClaim | null,
): readonly Claim[] {
  return completedMoves(scene).flatMap(({ turn, move, far }) => {
    const claim = move[slot] === null ? null : read(move);
    if (!claim) return [];
    const isElsewhere = far.figure.turn !== turn || far.figure.sentence !== move.sentence;
    const isPlain = slot === 'growth' && isElsewhere && isPlainlyOff(move, claim, far);
    if (!isPlain && !isCredible(move, claim, far)) return [];
    return [scene.place(turn, isPlain ? { ...claim, weak: true } : claim, [far.figure.id])];
  });
}

/** A move that has been completed by an amount from elsewhere. */
interface Completed {
  readonly turn: number;
  readonly move: Move;
  readonly far: Far;
}

/** The moves of a document that can be completed: several relations read them, and look for them once. */
const completedMoves = once((scene: Scene): readonly Completed[] =>
  gather(scene.moves, ({ turn, move }) => {
    if (move.qualified || move.base !== null || (move.growth === null && move.delta === null)) return [];
    const far = farFigure(scene, turn, move);
    return far ? [{ turn, far, move: withFigure(move, far) }] : [];
  }),
);

interface Far {
  readonly slot: 'base' | 'level';
  readonly figure: Figure;
}

function farFigure(scene: Scene, turn: number, move: Move): Far | null {
  if (move.level !== null) {
    const figure = scene.baseElsewhere(scene.figureId(turn, move.level), move.periodBefore);
    return figure && { slot: 'base', figure };
  }
  if (move.delta === null || move.growth === null) return null;
  const figure = scene.levelOfChange(scene.figureId(turn, move.delta));
  return figure && { slot: 'level', figure };
}

/** The move with an amount from elsewhere, which stands in its reading as one more figure. */
function withFigure(move: Move, { slot, figure }: Far): Move {
  const figures = [...move.reading.figures, figure];
  return { ...move, reading: { ...move.reading, figures }, [slot]: figures.length - 1 };
}

/**
 * An amount from elsewhere may be of another quantity. A claim that holds shows that it is not; one that fails counts only where a
 * slip of one number would make it hold.
 */
function isCredible(move: Move, claim: TurnClaim, { figure }: Far): boolean {
  if (claim.verdict !== 'fails') return claim.verdict === 'holds';
  if (claim.relation === 'direction') return isTurned(move);
  const level = move.level === null || move.level >= move.own ? null : move.reading.figures[move.level]!;
  if (!claim.computed || claim.accent === null || (level && restates(level, figure))) return false;
  const size = claim.computed.high < 0 ? scaled(claim.computed, -1) : claim.computed;
  const accent = move.reading.figures[claim.accent] ?? figure;
  const slip = slipInto(accent, size);
  return (slip !== null && !(slip === 'scale' && accent.kind === 'percent')) || repairs(move, claim);
}

/** Two amounts of one name, each with its period said, of which neither is so far from the other that it must be of something else. */
const LIKE = 1.7;

function isPlainlyOff(move: Move, claim: TurnClaim, { slot, figure }: Far): boolean {
  const level = move.level === null || slot !== 'base' ? null : move.reading.figures[move.level]!;
  if (claim.verdict !== 'fails' || claim.relation === 'direction' || !level || !claim.computed) return false;
  if (level.kind !== 'money' || level.range || !level.periodSaid || !figure.periodSaid) return false;
  const [now, before] = [allowed(level), allowed(figure)];
  return !restates(level, figure) && now.low > before.high / LIKE && now.high < before.low * LIKE;
}

/** A change whose slip, and not that of its per cent, makes the two fit: D = A · P ÷ (1 + P). */
function repairs(move: Move, { figures, accent }: TurnClaim): boolean {
  const { delta, growth, reading } = move;
  if (delta === null || growth === null || accent !== growth || figures[0] !== delta) return false;
  const [level, rate] = [allowed(reading.figures[figures[1]!]!), scaled(allowed(reading.figures[growth]!), 0.01)];
  const share = (p: number): number => p / (1 + p);
  return (
    slipInto(reading.figures[delta]!, { low: level.low * share(rate.low), high: level.high * share(rate.high) }) !==
    null
  );
}

/** The size of the change is as said, and its direction is not: then the word is wrong, and the base is the right one. */
function isTurned({ level, base, growth: rate, reading }: Move): boolean {
  if (level === null || base === null || rate === null) return false;
  const change = growth(allowed(reading.figures[level]!), allowed(reading.figures[base]!));
  if (!change) return false;
  const size = change.high < 0 ? scaled(change, -1) : change;
  return size.low > 0 && agrees(size, allowed(reading.figures[rate]!));
}
