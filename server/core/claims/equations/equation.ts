import type { FigureKind, ReadFigure } from '../../figures/figure';
import type { Interval } from '../../figures/interval';

/** How a quantity of an equation is told: by the kind of its figure and by the words around it. */
export interface Term {
  readonly kind: FigureKind;
  /** Words around the amount, as in `Said.phrase`. */
  readonly says: RegExp;
  readonly never?: RegExp;
  /** What the key of its metric must be, where the words around it tell too little. */
  readonly named?: RegExp;
  /** Set where the quantity is a change: it counts with its sign, up or down. */
  readonly change?: boolean;
}

/** Quantities that make another one by their definition, told by their words. */
export interface Equation {
  /** The id of the relation that claims it. */
  readonly relation: string;
  readonly result: Term;
  readonly terms: readonly Term[];
  /** The result that the terms make, in the unit in which it is said; null where it cannot be computed. */
  readonly formula: (terms: readonly Interval[], result: ReadFigure) => Interval | null;
  /** The arithmetic as said: "$60.0 million less $25.0 million". */
  readonly words: (terms: readonly ReadFigure[], values: readonly Interval[]) => string;
  /** How many sentences a term may stand from the result. */
  readonly reach: number;
  /** Set where the terms are all that there can be, so that a sentence that says them all need not be a slip to be wrong. */
  readonly whole?: boolean;
  /** Set where companies define the result in ways of their own: then only a slip of a number contradicts anything. */
  readonly loose?: boolean;
}
