import type { ReadFigure } from '../figures/figure';

/** Amounts of one kind and unit. What is said of a share is often said without naming it. */
export const comparable = (a: ReadFigure, b: ReadFigure): boolean =>
  a.kind === b.kind &&
  (a.unit === b.unit || (a.kind === 'count' && (a.unit === null || b.unit === null)) || areBothPerShare(a, b));

/** As `comparable`; a change may also leave the noun of its count to the level: "16 million units, up 5.1 million". */
export const changes = (change: ReadFigure, level: ReadFigure): boolean =>
  comparable(change, level) ||
  (level.kind === 'count' &&
    change.kind === 'money' &&
    /^[\d., ]+(?:thousand|million|billion|m|bn)?$/.test(change.written));

/** GAAP against adjusted: each is its own quantity. */
export const haveTwoBases = (a: ReadFigure, b: ReadFigure): boolean =>
  a.basis !== null && b.basis !== null && a.basis !== b.basis;

const areBothPerShare = (a: ReadFigure, b: ReadFigure): boolean =>
  a.kind === 'money' &&
  Math.max(Math.abs(a.interval.high), Math.abs(b.interval.high)) < 1000 &&
  (a.unit === `${b.unit}/share` || b.unit === `${a.unit}/share`);

/** "from $1.7 to $1.9 billion": a number that leaves its scale to the other's. */
export const isThousandfold = (a: ReadFigure, b: ReadFigure): boolean =>
  Math.abs(a.interval.high) > 900 * Math.abs(b.interval.high) ||
  Math.abs(b.interval.high) > 900 * Math.abs(a.interval.high);

/** A loss moves against its words; two losses are compared by their size. */
export const isLoss = (figure: ReadFigure): boolean => figure.sign < 0 || /\bloss(?:es)?\b/.test(figure.metric ?? '');
