/** A place in a file as Stryker counts it: lines and columns from 0. */
export interface Place {
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

/** One small change to one expression of the code, and what is told of it. */
export interface Mutant {
  /** From the project's folder, with slashes. */
  readonly file: string;
  /** Stryker's name of the kind of change: "EqualityOperator". */
  readonly kind: string;
  readonly place: Place;
  /** The line that it begins in, without blanks before it. */
  readonly line: string;
  /** The code as it is, and what would stand there instead. */
  readonly code: string;
  readonly replacement: string;
  /** What makes it known again when the lines around it have moved; no two mutants share it. */
  readonly key: string;
}

/** What came of a mutant; `invalid` where it does not compile or cannot even be loaded, and so says nothing of the tests. */
export type Outcome = 'killed' | 'killed by transcripts' | 'survived' | 'invalid';

export interface Result {
  readonly mutant: Mutant;
  readonly outcome: Outcome;
}

/** The folder of the core that a file lies in: "claims". */
export const areaOf = ({ file }: Mutant): string => file.split('/')[2] ?? file;
