import type { Span } from '../../text/span';

/** A longer place is known by its beginning. */
const LONGEST_QUOTE = 300;

/** How many words on either side are kept with a quote, and among how many these are looked for again. */
const KEPT = 8;
const LOOKED_AMONG = 20;
const WIDTH = 300;

/** The words at a place as they are written, with each run of blanks and line ends as one blank. */
export const quoteAt = (text: string, [start, end]: Span): string =>
  spaced(text.slice(start, Math.min(end, start + LONGEST_QUOTE)));

/** The words around a place, with those at the place among them: eight on either side. */
export function contextAt(text: string, [start, end]: Span, words = KEPT): string {
  const cut = Math.min(end, start + LONGEST_QUOTE);
  const ahead = wordsOf(text.slice(Math.max(0, start - WIDTH), start)).slice(-words);
  const behind = wordsOf(text.slice(cut, end + WIDTH)).slice(0, words);
  const [before, after] = [isSpace(text[start - 1]) ? ' ' : '', isSpace(text[cut]) ? ' ' : ''];
  return `${ahead.join(' ')}${before}${quoteAt(text, [start, end])}${after}${behind.join(' ')}`.trim();
}

/** A text as it is compared: letters of one kind, quotes and dashes of one kind, without what is not seen, in lower case. */
export const plain = (words: string): string =>
  spaced(
    words
      .normalize('NFKC')
      .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, '')
      .replace(/[\u2018\u2019\u201a\u201b]/g, "'")
      .replace(/[\u201c-\u201f]/g, '"')
      .replace(/[\u2010-\u2015\u2212]/g, '-'),
  ).toLowerCase();

/** The words at and around a place that a context is looked for among: how often each stands there. */
export const surroundings = (text: string, span: Span): ReadonlyMap<string, number> =>
  counted(comparable(contextAt(text, span, LOOKED_AMONG)));

/** A context as it is looked for: its words, each with how often it stands there, and the numbers in the sentence of the quote. */
export interface Context {
  readonly words: ReadonlyMap<string, number>;
  readonly numbers: ReadonlySet<string>;
}

/** Takes the context and the quote as they are compared. */
export const contextOf = (context: string, quote: string): Context => ({
  words: counted(comparable(context)),
  numbers: new Set(comparable(sentenceOf(context, quote)).filter((word) => /\d/.test(word))),
});

/**
 * How much of a context stands around a place, from 0 to 1. It is 0 where a number in the sentence of the quote is another: then
 * something else is said there.
 */
export function likeness({ words, numbers }: Context, around: ReadonlyMap<string, number>): number {
  let [shared, all] = [0, 0];
  for (const [word, times] of words) {
    const there = Math.min(times, around.get(word) ?? 0);
    if (there === 0 && numbers.has(word)) return 0;
    shared += there;
    all += times;
  }
  return all === 0 ? 1 : shared / all;
}

/** The sentence that holds the quote; all of it where the quote is not in it as written. */
function sentenceOf(context: string, quote: string): string {
  const at = context.indexOf(quote);
  if (at < 0) return context;
  const ends = [...context.matchAll(/[.?!]["')]? /g)].map(({ index }) => index + 1);
  const start = ends.findLast((end) => end <= at) ?? 0;
  return context.slice(start, ends.find((end) => end >= at + quote.length) ?? context.length);
}

/** Words without the signs at their ends: a comma more is no other word. */
const comparable = (text: string): readonly string[] =>
  wordsOf(plain(text)).flatMap((word) => {
    const bare = word.replace(/^[^\p{L}\p{N}$€£%-]{1,40}/u, '').replace(/[^\p{L}\p{N}%]{1,40}$/u, '');
    return bare === '' ? [] : [bare];
  });

function counted(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const spaced = (text: string): string => wordsOf(text).join(' ');
const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');
const isSpace = (character: string | undefined): boolean => character !== undefined && /\s/.test(character);
