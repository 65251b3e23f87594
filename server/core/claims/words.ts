import type { ReadFigure } from '../figures/figure';
import type { Reading, Sentence } from '../figures/reading';

/** One word of a sentence in lower case, one sign, or one whole figure; offsets into the turn's flow. */
export interface Item {
  /** The words of a date or period in lower case, too; empty for an amount. */
  readonly word: string;
  /** Index into the reading's figures; -1 for a word or sign. */
  readonly figure: number;
  readonly start: number;
  readonly end: number;
}

/** A sentence as the relations read it: hyphens inside words left out, each figure one item. */
export interface SentenceWords {
  readonly index: number;
  readonly sentence: Sentence;
  readonly items: readonly Item[];
  /** The places of its figures in `items`, in the order of the figures. */
  readonly places: readonly number[];
}

export function sentenceWords(reading: Reading, sentence: Sentence, index: number): SentenceWords {
  if (sentence.figures.length === 0) return { index, sentence, items: wordsOnly(reading, sentence), places: [] };
  const items: Item[] = [];
  const places: number[] = [];
  let next = 0;
  for (let at = sentence.from; at < sentence.to; at++) {
    const token = reading.tokens[at]!;
    const id = sentence.figures[next];
    const place = id === undefined ? null : reading.figures[id]!.place;
    if (place && token.start >= place[0] && token.start < place[1]) {
      places.push(items.length);
      items.push({ word: timeWords(reading, id!), figure: id!, start: place[0], end: place[1] });
      while (at + 1 < sentence.to && reading.tokens[at + 1]!.start < place[1]) at++;
      next++;
    } else if (token.lower !== '-') items.push({ word: token.lower, figure: -1, start: token.start, end: token.end });
  }
  return { index, sentence, items, places };
}

const timeWords = (reading: Reading, index: number): string => {
  const figure = reading.figures[index]!;
  return isAmount(figure) ? '' : figure.written.toLowerCase();
};

const wordsOnly = (reading: Reading, sentence: Sentence): readonly Item[] =>
  reading.tokens
    .slice(sentence.from, sentence.to)
    .filter((token) => token.lower !== '-')
    .map((token) => ({ word: token.lower, figure: -1, start: token.start, end: token.end }));

/** Amounts are figures whose values can be reckoned with; a date or a period is none. */
export const isAmount = (figure: ReadFigure): boolean => figure.kind !== 'date' && figure.kind !== 'period';
