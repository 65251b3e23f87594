import type { Severity } from '../../rules/finding';
import type { Role } from '../../transcript/transcript';

/** A piece of running words. Plain strings may hold words of the document, so every renderer takes them for plain words only. */
export type Inline =
  | string
  | { readonly strong: string }
  | { readonly quiet: string }
  /** An id: of a rule, of a relation. */
  | { readonly code: string }
  /** Words of a passage that a finding is about; `odd` where they are the flagged ones. */
  | { readonly mark: string; readonly odd: boolean }
  /** A place in the document by its line, counted from 1, with the word "line" or, where a heading says it, without. The target is null where nothing can be opened. */
  | { readonly line: number; readonly bare: boolean; readonly target: string | null };

/** A picture that fits a table's cell. All values are shares of the cell's width, from 0 to 1. */
export type Chart =
  | { readonly kind: 'bar'; readonly share: number; readonly tone: Role; readonly says: string }
  | {
      readonly kind: 'range';
      readonly low: number;
      readonly high: number;
      readonly at: number;
      readonly tone: 'within' | 'outside' | 'other';
      readonly says: string;
    };

export type Cell = readonly Inline[] | Chart;

export interface Column {
  readonly title: string;
  readonly kind: 'words' | 'number' | 'chart';
}

/** Rows under one heading; null for rows without one. */
export interface RowGroup {
  readonly title: string | null;
  readonly rows: readonly (readonly Cell[])[];
}

/** A finding with the passages that it is about. */
export interface FindingBlock {
  readonly severity: Severity;
  readonly rule: string;
  readonly title: string;
  readonly message: string;
  readonly line: Inline;
  readonly passages: readonly PassageBlock[];
  /** Other places that bear on it, by line, in words. */
  readonly related: readonly (readonly Inline[])[];
  readonly fixes: readonly string[];
}

export interface PassageBlock {
  readonly source: readonly Inline[];
  readonly words: readonly Inline[];
}

export type Block =
  | { readonly kind: 'words'; readonly parts: readonly Inline[] }
  | { readonly kind: 'findings'; readonly findings: readonly FindingBlock[] }
  | { readonly kind: 'table'; readonly columns: readonly Column[]; readonly groups: readonly RowGroup[] };

export interface Section {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A number that the summary leads with. */
export interface Fact {
  readonly value: number;
  readonly label: string;
  readonly tone: 'bad' | 'good' | 'plain';
}

/** What a page says of one transcript. */
export interface PagePart {
  /** The file as its reader knows it. */
  readonly name: string;
  /** The company and the period of the call, as far as the text says them; may be empty. */
  readonly call: string;
  /** Date, layout and the like. */
  readonly about: string;
  /** The summary in one sentence. */
  readonly summary: string;
  readonly facts: readonly Fact[];
  readonly sections: readonly Section[];
}

/** A table without headings among its rows. */
export const plainTable = (columns: readonly Column[], rows: readonly (readonly Cell[])[]): Block => ({
  kind: 'table',
  columns,
  groups: [{ title: null, rows }],
});

export const isChart = (cell: Cell): cell is Chart => !Array.isArray(cell);
