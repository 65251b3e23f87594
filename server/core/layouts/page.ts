import type { Line } from '../text/lines';

/** A text as a layout sees it: the whole and its lines. */
export interface Page {
  readonly text: string;
  readonly lines: readonly Line[];
}
