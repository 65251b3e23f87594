/** One thing that was measured on one text. */
export interface Measure {
  /** Which text: the name of a column of the tables. */
  readonly text: string;
  /** What was done with it: the name of a row. */
  readonly name: string;
  readonly unit: 'ms' | 'MB';
  readonly value: number;
}

/** What is known of a text before anything is done with it. */
export interface TextFacts {
  readonly kilobytes: number;
  /** What one pass of the floor takes, in milliseconds. */
  readonly floor: number;
}

/** Everything that one run has measured. */
export interface Run {
  readonly measures: readonly Measure[];
  readonly texts: ReadonlyMap<string, TextFacts>;
}

/** What a run measured of one thing; null where it did not. */
export const measuredOf = ({ measures }: Run, text: string, name: string): number | null =>
  measures.find((measure) => measure.text === text && measure.name === name)?.value ?? null;

export const ratio = (value: number | null, of: number | null): number | null =>
  value === null || of === null ? null : value / of;
