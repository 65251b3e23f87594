import type { Reading } from '../../figures/reading';

/** How often each word stands in a document, and how many sentences it has. It tells of one version, until the next is counted. */
export interface WordCounts {
  readonly sentences: number;
  /** How often a word stands, by its stem. */
  readonly of: (stem: string) => number;
}

export type WordCounter = (readings: readonly Reading[]) => WordCounts;

/** Counts the words of one version of a document after the other: only turns that have come or gone are counted. */
export function createWordCounter(): WordCounter {
  const counts = new Map<string, Count>();
  const countOf = (word: string): number => counts.get(word)?.times ?? 0;
  let sentences = 0;
  let before: readonly Reading[] = [];
  const add = (reading: Reading, times: 1 | -1): void => {
    sentences += times * reading.sentences.length;
    reading.tokens.forEach(({ kind, lower }) => {
      if (kind === 'word') count(counts, lower, times);
    });
  };
  return (readings) => {
    const [start, end] = alikeAtEnds(before, readings);
    for (const gone of before.slice(start, before.length - end)) add(gone, -1);
    for (const come of readings.slice(start, readings.length - end)) add(come, 1);
    before = readings;
    return { sentences, of: (word) => ofStem(word, countOf) };
  };
}

interface Count {
  times: number;
}

function count(counts: Map<string, Count>, word: string, times: 1 | -1): void {
  const known = counts.get(word);
  if (!known) counts.set(word, { times });
  else {
    known.times += times;
    if (known.times === 0) counts.delete(word);
  }
}

/** A stem is the word itself, or that of its plural. */
const ofStem = (word: string, countOf: (word: string) => number): number =>
  (stem(word) === word ? countOf(word) : 0) + (stem(`${word}s`) === word ? countOf(`${word}s`) : 0);

/** How many readings two versions share at their start, and how many of the others at their end. */
function alikeAtEnds(before: readonly Reading[], now: readonly Reading[]): readonly [start: number, end: number] {
  const most = Math.min(before.length, now.length);
  let start = 0;
  while (start < most && before[start] === now[start]) start++;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === now[now.length - 1 - end]) end++;
  return [start, end];
}

/** A word without the ending of a plural. */
export const stem = (word: string): string =>
  word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
