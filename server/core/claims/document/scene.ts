import type { Figure } from '../../figures/figure';
import { sourceSpan } from '../../text/flow';
import { cover, type Span } from '../../text/span';
import type { Claim, TurnClaim } from '../claim';
import type { Ground } from '../relation';
import type { Role } from '../words/role';
import { type TurnWords, turnWords } from '../words/turn-words';
import { type Levels, levelsIn } from './levels';

/** A document with its words read, and its levels found by what they measure. */
export interface Scene {
  readonly ground: Ground;
  /** By turn. */
  readonly words: readonly TurnWords[];
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

export function sceneOf(ground: Ground): Scene {
  const words = ground.turns.map(({ reading }) => turnWords(reading));
  const roles = rolesOf(ground, words);
  let levels: Levels | null = null;
  let frequencies: ReadonlyMap<string, number> | null = null;
  const known = (): Levels => {
    levels ??= levelsIn(ground, words, roles);
    return levels;
  };
  return {
    ground,
    words,
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

function rolesOf(ground: Ground, words: readonly TurnWords[]): readonly (Role | null)[] {
  const all: (Role | null)[] = ground.figures.map(() => null);
  for (const [index, { roles }] of words.entries()) {
    const first = ground.turns[index]!.figures[0]?.id ?? 0;
    for (const role of roles.flat()) all[first + role.figure] = role;
  }
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

function placeClaim(ground: Ground, turn: number, claim: TurnClaim, far: readonly number[]): Claim {
  const { figures, turn: said } = ground.turns[turn]!;
  const { place, ...body } = claim;
  const id = (index: number): number => figures[index]?.id ?? far[index - figures.length] ?? 0;
  return {
    ...body,
    figures: claim.figures.map(id),
    accent: claim.accent === null ? null : id(claim.accent),
    span: far.length === 0 ? sourceSpan(said.flow, place) : ownSpan(figures, claim),
    turn,
    distance: far.length === 0 ? claim.distance : 'document',
  };
}

/** A claim with a figure from elsewhere stands where its own figures do. */
const ownSpan = (figures: readonly Figure[], claim: TurnClaim): Span =>
  claim.figures
    .filter((index) => index < figures.length)
    .map((index) => figures[index]!.span)
    .reduce(cover);
