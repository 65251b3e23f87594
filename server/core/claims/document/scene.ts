import type { Figure } from '../../figures/figure';
import { sourceSpan } from '../../text/flow';
import { cover, type Span } from '../../text/span';
import type { Steps } from '../../text/steps';
import type { Claim, TurnClaim } from '../claim';
import type { Ground } from '../relation';
import { type Move, movesOf } from '../words/moves';
import type { Role } from '../words/role';
import { type TurnWords, turnWords } from '../words/turn-words';
import { type Levels, levelsIn } from './levels';

/** A document with its words read, and its levels found by what they measure. */
export interface Scene {
  readonly ground: Ground;
  /** Whether all may be said in one call. Where it is not, what is far apart is not held against each other: it is of several. */
  readonly isOneCall: boolean;
  /** By turn. */
  readonly words: readonly TurnWords[];
  /** All moves of the document, each with the turn that says it. */
  readonly moves: readonly MoveOfTurn[];
  /** How each figure of the document is used, by its id; null for a date or a period. */
  readonly roles: readonly (Role | null)[];
  readonly figureId: (turn: number, index: number) => number;
  /** As in `Levels`, for a figure by its id. */
  readonly baseElsewhere: (figure: number, period: string | null) => Figure | null;
  readonly levelOfChange: (figure: number) => Figure | null;
  /** A turn's claim in the document; `far` are the ids of those of its figures that stand behind the reading's own. */
  readonly place: (turn: number, claim: TurnClaim, far?: readonly number[]) => Claim;
  /** In how many sentences each word of the document stands. */
  readonly wordFrequencies: () => ReadonlyMap<string, number>;
}

/** No call says so many figures: the most in some 250 calls is 738. */
export const MOST_FIGURES = 3000;

/** A move, and the index of its turn. */
export interface MoveOfTurn {
  readonly turn: number;
  readonly move: Move;
}

export function* sceneOf(ground: Ground): Steps<Scene> {
  const words = yield* wordsOf(ground);
  const roles = rolesOf(ground, words);
  const moves = movesIn(words);
  let levels: Levels | null = null;
  let frequencies: ReadonlyMap<string, number> | null = null;
  const known = (): Levels => {
    levels ??= levelsIn(ground, moves, roles);
    return levels;
  };
  return {
    ground,
    isOneCall: ground.figures.length <= MOST_FIGURES,
    words,
    moves,
    roles,
    figureId: (turn, index) => (ground.turns[turn]!.figures[0]?.id ?? 0) + index,
    baseElsewhere: (id, period) => known().baseElsewhere(ground.figures[id]!, period),
    levelOfChange: (id) => known().levelOfChange(ground.figures[id]!),
    place: (turn, claim, far = []) => placeClaim(ground, turn, claim, far),
    wordFrequencies() {
      frequencies ??= countWords(words);
      return frequencies;
    },
  };
}

function* wordsOf({ turns }: Ground): Steps<readonly TurnWords[]> {
  const words: TurnWords[] = [];
  for (const { reading } of turns) {
    words.push(turnWords(reading));
    yield;
  }
  return words;
}

function movesIn(words: readonly TurnWords[]): readonly MoveOfTurn[] {
  const moves: MoveOfTurn[] = [];
  words.forEach((each, turn) => {
    for (const move of movesOf(each)) moves.push({ turn, move });
  });
  return moves;
}

function rolesOf(ground: Ground, words: readonly TurnWords[]): readonly (Role | null)[] {
  const all: (Role | null)[] = ground.figures.map(() => null);
  words.forEach(({ roles, withAmounts }, index) => {
    const first = ground.turns[index]!.figures[0]?.id ?? 0;
    for (const sentence of withAmounts) for (const role of roles[sentence.index]!) all[first + role.figure] = role;
  });
  return all;
}

function countWords(words: readonly TurnWords[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { sentences } of words) {
    for (const { items } of sentences) {
      for (const word of new Set(items.map((item) => item.word))) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

/** All fields, those too that may be left out: then none is forgotten where they are written out. */
type Written = { readonly [Field in keyof Required<Claim>]: Claim[Field] };

/** Written out field by field: all claims of a document are placed anew at each keystroke, and copying objects is slow. */
function placeClaim(ground: Ground, turn: number, claim: TurnClaim, far: readonly number[]): Claim {
  const { figures, turn: said } = ground.turns[turn]!;
  const id = (index: number): number => figures[index]?.id ?? far[index - figures.length] ?? 0;
  const placed: Written = {
    relation: claim.relation,
    figures: claim.figures.map(id),
    accent: claim.accent === null ? null : id(claim.accent),
    computed: claim.computed,
    stated: claim.stated,
    verdict: claim.verdict,
    words: claim.words,
    derived: claim.derived,
    distance: far.length === 0 ? claim.distance : 'document',
    corrected: claim.corrected,
    hedged: claim.hedged,
    unverified: claim.unverified,
    weak: claim.weak,
    faint: claim.faint,
    span: far.length === 0 ? sourceSpan(said.flow, claim.place) : ownSpan(figures, claim),
    turn,
  };
  return placed;
}

/** A claim with a figure from elsewhere stands where its own figures do. */
const ownSpan = (figures: readonly Figure[], claim: TurnClaim): Span =>
  claim.figures
    .filter((index) => index < figures.length)
    .map((index) => figures[index]!.span)
    .reduce(cover);
