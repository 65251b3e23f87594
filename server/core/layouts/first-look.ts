import { skipBlanks, trimBlanks } from '../text/characters';
import type { Span } from '../text/span';
import { isTitle } from './dashed';
import type { Heading } from './headings';
import type { Page } from './page';
import { type Look, NEEDS_WORDS, type Shape, shapeOf } from './shapes';

/**
 * What a bounded first look at a text finds: the same for all layouts, so that each can say cheaply how sure it is. The work does
 * not grow with the text.
 */
export interface FirstLook {
  readonly page: Page;
  /** Lines with words on them, of those looked at. */
  readonly written: number;
  /** Characters on them. */
  readonly characters: number;
  readonly count: (shape: Shape) => number;
  readonly headings: ReadonlySet<Heading>;
  /** From 0 to 1: how far the words are those of an earnings call. */
  readonly call: number;
  /** Whether the beginning holds these words, in lower case. */
  readonly holds: (words: string) => boolean;
  /** The share of lines that no speech has: logs, tables, lists. */
  readonly foreign: number;
  /** Whether the text is a program's source or has marked-up parts, whatever else it quotes. */
  readonly code: boolean;
  /** The share of longer lines that break off before a sentence's end: near 1 where lines are wrapped, near 0 where they are paragraphs. */
  readonly wrapped: number;
}

const MOST_LINES = 220;
const MOST_CHARACTERS = 60_000;
/** A second window is looked at this far into the text: long remarks may show one header in a thousand lines. */
const SECOND_WINDOW = 0.66;
const SECOND_LINES = 300;
const ENOUGH = 20;
const LOOKED_AT = 16_000;

export function firstLook(page: Page): FirstLook {
  const tally = createTally();
  const seen = lookFrom(page, 0, MOST_LINES, tally);
  const second = Math.floor(page.lines.length * SECOND_WINDOW);
  const shapes = [...tally.counts.values()].reduce((sum, count) => sum + count, 0);
  if (second > seen && shapes < ENOUGH) lookFrom(page, second, SECOND_LINES, tally);
  const { counts, headings, written, characters, foreign, code, long, open } = tally;
  const beginning = page.text.slice(0, LOOKED_AT).toLowerCase();
  return {
    page,
    written,
    characters,
    count: (shape) => counts.get(shape) ?? 0,
    headings,
    call: callWords(beginning),
    holds: (words) => beginning.includes(words),
    foreign: foreign / Math.max(1, written),
    code: code > written * 0.06 || beginning.includes('\n```'),
    wrapped: open / Math.max(1, long),
  };
}

interface Tally {
  readonly counts: Map<Shape, number>;
  readonly headings: Set<Heading>;
  readonly names: Set<string>;
  written: number;
  characters: number;
  foreign: number;
  code: number;
  /** Lines of some length, and those of them that end in the middle of a sentence. */
  long: number;
  open: number;
}

const createTally = (): Tally => ({
  counts: new Map(),
  headings: new Set(),
  names: new Set(),
  written: 0,
  characters: 0,
  foreign: 0,
  code: 0,
  long: 0,
  open: 0,
});

/** Looks at up to `most` written lines from a line on, and says where it stopped. */
function lookFrom(page: Page, from: number, most: number, tally: Tally): number {
  const last = tally.written + most;
  const limit = (page.lines[from]?.span[0] ?? 0) + MOST_CHARACTERS;
  let pending: Shape | null = null;
  let index = from;
  for (; index < page.lines.length && tally.written < last; index++) {
    const { text, span } = page.lines[index]!;
    if (span[0] > limit) break;
    const start = skipBlanks(text);
    const end = trimBlanks(text);
    if (end > start) pending = take(page.text, [span[0] + start, span[0] + end], pending, tally);
  }
  return index;
}

/** Counts a line's shape. One that needs words below is returned, to be counted when they come. */
function take(text: string, span: Span, pending: Shape | null, tally: Tally): Shape | null {
  const shape = shapeOf(text, span, tally);
  if (shape === 'double-dash' && span[1] - span[0] < 3 && !pending?.startsWith('name')) return pending;
  if (pending && isBelow(text, span, shape, pending)) add(tally.counts, pending);
  measure(text, span, shape, tally);
  if (shape === null || shape === 'foreign' || shape === 'code') return null;
  if (NEEDS_WORDS.has(shape)) return shape;
  add(tally.counts, shape);
  return null;
}

/** Whether a line is what may stand below a header: speech, a title below a name, anything that is no header itself. */
function isBelow(text: string, span: Span, shape: Look, pending: Shape): boolean {
  if (shape !== null) return !NEEDS_WORDS.has(shape as Shape);
  const words = text.slice(span[0], Math.min(span[1], span[0] + 200));
  return isSpeech(words) || (pending.startsWith('name') && isTitle(words));
}

/** Whether a line reads as spoken words, and not as the phone number below a contact. */
const isSpeech = (words: string): boolean =>
  words.length >= 40 || '.?!…"”'.includes(words.at(-1)!) || SMALL_WORD.test(words);

/** A small word that titles and addresses do not hold. */
const SMALL_WORD = /\s(?!(?:of|and|the|for|at|in|de)\b)[a-z]{2,}\b/;

function measure(text: string, span: Span, shape: Look, tally: Tally): void {
  const length = span[1] - span[0];
  tally.written++;
  tally.characters += length;
  if (shape === 'code') tally.code++;
  if (shape === 'foreign' || shape === 'code') tally.foreign++;
  if (shape !== null || length < 40) return;
  tally.long++;
  if (!'.?!:)]"”'.includes(text[span[1] - 1]!)) tally.open++;
}

const add = (counts: Map<Shape, number>, shape: Shape): void => void counts.set(shape, (counts.get(shape) ?? 0) + 1);

const SPOKEN =
  'conference call|earnings call|results call|forward-looking|listen-only|question-and-answer|operator|turn the call|first question|next question|your line|investor relations|prepared remarks|webcast|q&a session'.split(
    '|',
  );
const MONEY =
  'quarter|fiscal|revenue|guidance|margin|earnings|results|non-gaap|year-over-year|basis points|cash flow|analyst|million|billion|growth'.split(
    '|',
  );

/** How many of the words of earnings calls a text's beginning holds, from 0 to 1: those of the event weigh most. */
function callWords(beginning: string): number {
  let score = 0;
  for (const words of SPOKEN) if (score < 1 && beginning.includes(words)) score += 0.18;
  if (score === 0) return 0;
  for (const words of MONEY) if (score < 1 && beginning.includes(words)) score += 0.05;
  return Math.min(1, score);
}

/** What the headings of a first look are worth to a layout, all together. */
export const weightOfHeadings = ({ headings }: FirstLook, worth: Readonly<Partial<Record<Heading, number>>>): number =>
  Object.entries(worth).reduce((sum, [heading, weight]) => sum + (headings.has(heading as Heading) ? weight : 0), 0);

/** Whether the words are those of an earnings call, and not of any meeting, chat or film that a service has recorded. */
export const isOfCall = ({ call }: FirstLook): boolean => call >= 0.4;

/** How sure a layout may be whose marks weigh `shape` (1 is plain): less where the words are not those of a call, or the lines are not those of speech. */
export function weighed({ call, foreign, code, written }: FirstLook, shape: number, tolerance = 0.12): number {
  if (written === 0 || code || foreign > tolerance) return 0;
  return Math.min(0.98, Math.min(1, shape) * (0.3 + 0.7 * call));
}
