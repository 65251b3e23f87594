import { allowed } from '../figures/agreement';
import type { Figure } from '../figures/figure';
import { agrees } from '../figures/interval';
import { sourceSpan } from '../text/flow';
import { cover, type Span } from '../text/span';
import type { Role as SpeakerRole } from '../transcript/transcript';
import type { Claim, TurnClaim } from './claim';
import { metricKey } from './metrics';
import { unitOf } from './movements';
import type { Ground } from './relation';
import type { Role } from './role';
import { type TurnWords, turnWords } from './turn-words';

/** A document with its words read, and its levels found by what they measure. */
export interface Scene {
  readonly ground: Ground;
  /** By turn. */
  readonly words: readonly TurnWords[];
  /** How each figure of the document is used, by its id; null for a date or a period. */
  readonly roles: readonly (Role | null)[];
  readonly figureId: (turn: number, index: number) => number;
  /**
   * The figure that says what the quantity of another was in another period: of the same metric, unit, basis and stance. Null where
   * none says it, or several that disagree.
   */
  readonly levelElsewhere: (figure: number, period: string | null) => number | null;
  /** A turn's claim in the document; `base` stands for an index behind the reading's own figures. */
  readonly place: (turn: number, claim: TurnClaim, base?: number) => Claim;
  /** In how many sentences each word of the document stands. */
  readonly wordFrequencies: () => ReadonlyMap<string, number>;
  readonly sideOf: (turn: number) => SpeakerRole;
}

export function sceneOf(ground: Ground): Scene {
  const words = ground.turns.map(({ reading }) => turnWords(reading));
  const roles = rolesOf(ground, words);
  const figureId = (turn: number, index: number): number => (ground.turns[turn]!.figures[0]?.id ?? 0) + index;
  let levels: ReadonlyMap<string, readonly Figure[]> | null = null;
  let frequencies: ReadonlyMap<string, number> | null = null;
  return {
    ground,
    words,
    roles,
    figureId,
    levelElsewhere(id, period) {
      levels ??= levelsByQuantity(ground, roles);
      return levelOf(levels, ground.figures[id]!, period);
    },
    place: (turn, claim, base) => placeClaim(ground, turn, claim, base ?? null),
    wordFrequencies() {
      frequencies ??= countWords(words);
      return frequencies;
    },
    sideOf: (turn) => ground.transcript.participants[ground.turns[turn]!.turn.speaker]?.role ?? 'other',
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

const keyOf = (figure: Figure, period: string | null): string | null => {
  const metric = metricKey(figure.metric);
  return metric && period ? `${metric}|${period}|${figure.basis ?? ''}|${unitOf(figure)}` : null;
};

function levelsByQuantity(ground: Ground, roles: readonly (Role | null)[]): ReadonlyMap<string, readonly Figure[]> {
  const levels = new Map<string, Figure[]>();
  for (const figure of ground.figures) {
    const part = roles[figure.id]?.part;
    if ((part !== 'level' && part !== 'result' && part !== 'base') || figure.stance !== 'actual' || figure.range)
      continue;
    const key = keyOf(figure, figure.period);
    if (key === null) continue;
    const there = levels.get(key);
    if (there) there.push(figure);
    else levels.set(key, [figure]);
  }
  return levels;
}

/** The most finely written of the figures that say a quantity; null where two of them contradict each other. */
function levelOf(levels: ReadonlyMap<string, readonly Figure[]>, of: Figure, period: string | null): number | null {
  const key = keyOf(of, period);
  const found =
    key === null ? undefined : levels.get(key)?.filter((figure) => figure.id !== of.id && figure.speaker !== -1);
  const first = found?.[0];
  if (!found || !first || isAmbiguous(levels, of)) return null;
  if (found.some((figure) => !agrees(allowed(figure), allowed(first)))) return null;
  return found.reduce((best, figure) => (figure.step < best.step ? figure : best)).id;
}

/** Where a metric has several values in one period, it is a name for several quantities: each segment's own. */
function isAmbiguous(levels: ReadonlyMap<string, readonly Figure[]>, of: Figure): boolean {
  const key = keyOf(of, of.period);
  return key !== null && (levels.get(key) ?? []).some((figure) => !agrees(allowed(figure), allowed(of)));
}

function placeClaim(ground: Ground, turn: number, claim: TurnClaim, base: number | null): Claim {
  const { figures, turn: said } = ground.turns[turn]!;
  const { place, ...body } = claim;
  const id = (index: number): number => figures[index]?.id ?? base ?? 0;
  return {
    ...body,
    figures: claim.figures.map(id),
    accent: claim.accent === null ? null : id(claim.accent),
    span: base === null ? sourceSpan(said.flow, place) : ownSpan(figures, claim),
    turn,
    distance: base === null ? claim.distance : 'document',
  };
}

/** A claim with a figure from elsewhere stands where its own figures do. */
const ownSpan = (figures: readonly Figure[], claim: TurnClaim): Span =>
  claim.figures
    .filter((index) => index < figures.length)
    .map((index) => figures[index]!.span)
    .reduce(cover);
