import type { ReadFigure } from '../../figures/figure';
import type { Reading, Sentence } from '../../figures/reading';

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

export const sentenceWords = (reading: Reading, sentence: Sentence, index: number): SentenceWords =>
  sentence.figures.length > 0 ? withFigures(reading, sentence, index) : new Unread(reading, sentence, index);

function withFigures(reading: Reading, sentence: Sentence, index: number): SentenceWords {
  const { items, places } = itemsOf(reading, sentence);
  return { index, sentence, items, places };
}

const NONE: readonly number[] = [];

/** A sentence without figures. Most are such, and few are asked for their words: they are read when somebody does. */
class Unread implements SentenceWords {
  readonly places: readonly number[] = NONE;
  private read: readonly Item[] | null = null;

  constructor(
    private readonly reading: Reading,
    readonly sentence: Sentence,
    readonly index: number,
  ) {}

  get items(): readonly Item[] {
    this.read ??= itemsOf(this.reading, this.sentence).items;
    return this.read;
  }
}

function itemsOf(reading: Reading, { figures, from, to }: Sentence): Pick<SentenceWords, 'items' | 'places'> {
  const items: Item[] = [];
  const places: number[] = [];
  let next = 0;
  for (let at = from; at < to; at++) {
    const { start, end, lower } = reading.tokens[at]!;
    const id = figures[next];
    const place = id === undefined ? null : reading.figures[id]!.place;
    if (place && start >= place[0] && start < place[1]) {
      places.push(items.length);
      items.push({ word: timeWords(reading, id!), figure: id!, start: place[0], end: place[1] });
      while (at + 1 < to && reading.tokens[at + 1]!.start < place[1]) at++;
      next++;
    } else if (lower !== '-') items.push({ word: lower, figure: -1, start, end });
  }
  return { items, places };
}

const timeWords = (reading: Reading, index: number): string => {
  const figure = reading.figures[index]!;
  return isAmount(figure) ? '' : figure.written.toLowerCase();
};

/** Amounts are figures whose values can be reckoned with; a date or a period is none. */
export const isAmount = (figure: ReadFigure): boolean => figure.kind !== 'date' && figure.kind !== 'period';
