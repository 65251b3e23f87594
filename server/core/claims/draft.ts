import { allowed, contradicts } from '../figures/agreement';
import type { ReadFigure } from '../figures/figure';
import type { Interval } from '../figures/interval';
import type { Reading } from '../figures/reading';
import { cover, type Span } from '../text/span';
import type { Derived, Distance, TurnClaim } from './claim';

/** What a relation's formula says of some figures of one turn. */
export interface Formula {
  readonly relation: string;
  /** Indices into the reading's figures, as `words` names them. */
  readonly figures: readonly number[];
  /** The one that is odd if it fails; none where that cannot be told. */
  readonly accent?: number | null;
  /** What the others make it, and what is said; none where figures are not compared by intervals, or one is not said. */
  readonly computed?: Interval | null;
  readonly stated?: Interval | null;
  readonly words: string;
  readonly derived?: Derived | null;
  /** Where the claim stands if it names no figure: words that count, and are none. */
  readonly place?: Span;
  /** Set where figures are compared in another way than by overlapping intervals. */
  readonly holds?: boolean;
  /** Set where a failure is worth a look and no more: then it is never more than information. */
  readonly weak?: boolean;
}

/** A claim from a formula: its verdict by the one rule for rounding, its place and distance by its figures. */
export function draftClaim(reading: Reading, formula: Formula): TurnClaim {
  const figures = formula.figures.map((index) => reading.figures[index]!);
  const { accent = null, computed = null, stated = null, derived = null } = formula;
  const open = formula.holds === undefined && (computed === null || stated === null);
  const holds = formula.holds ?? (computed !== null && stated !== null && !contradicts(computed, stated));
  return {
    relation: formula.relation,
    figures: formula.figures,
    accent,
    computed,
    stated,
    verdict: open ? 'open' : holds ? 'holds' : 'fails',
    words: formula.words,
    derived,
    corrected: false,
    distance: distanceOf(reading, figures),
    hedged: figures.some(isHedged),
    unverified: figures.some((figure) => figure.unverified),
    ...(formula.weak && { weak: true }),
    place: formula.place ?? figures.map((figure) => figure.place).reduce(cover),
  };
}

/** "over" and "under" say which way a number is off; "about" and "nearly" say that it is. */
export const isHedged = (figure: ReadFigure): boolean => figure.modifier === 'about' || figure.modifier === 'nearly';

function distanceOf(reading: Reading, figures: readonly ReadFigure[]): Distance {
  const first = figures[0]?.sentence;
  if (first === undefined) return 'paragraph';
  if (figures.every((figure) => figure.sentence === first)) return 'sentence';
  const paragraph = reading.sentences[first]?.paragraph;
  return figures.every((figure) => reading.sentences[figure.sentence]?.paragraph === paragraph) ? 'paragraph' : 'turn';
}

/** The values of a figure, as the rule for rounding allows. */
export const valuesOf = (reading: Reading, index: number): Interval => allowed(reading.figures[index]!);
