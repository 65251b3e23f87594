import { type Effort, timed, timesOf } from './times';

/**
 * The least that reading a text could cost: one pass of one regular expression that splits it into words, numbers and blanks. Other
 * figures are told as multiples of it, so that runs on different machines can be compared.
 */
const SPLIT = /[A-Za-z]+|\d+|\s+|[^A-Za-z\d\s]/g;

/** How long one pass over the text takes, in milliseconds. */
export const floorOf = (text: string, effort: Effort): number =>
  timesOf(() => timed(() => text.match(SPLIT)), effort).median;
