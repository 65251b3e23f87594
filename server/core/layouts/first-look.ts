import { isLower, isUpper, skipBlanks, trimBlanks } from '../text/characters';
import type { Span } from '../text/span';
import { dashedLine } from './dashed';
import { commaNamed } from './headers';
import { type Heading, headingOf } from './headings';
import { isFullName, isOperator, isUnidentified } from './names';
import type { Page } from './page';

/** Shapes of single lines that tell layouts apart. */
export type Shape =
  /** `Operator`, alone on its line, with words below. */
  | 'operator'
  /** `Name - Firm - Title`, with words below. */
  | 'dashed-three'
  /** The same with long dashes, `Name – Firm – Title`. */
  | 'dashed-long'
  /** `Name - Firm` or `Name - Title`, with words below. */
  | 'dashed-two'
  /** `Name -- Title`, or a double dash alone on its line. */
  | 'double-dash'
  /** A person's name, alone on its line, with words below. */
  | 'name'
  /** Such a name for the second time and more. */
  | 'name-again'
  /** `Name, Firm` or `Name, Title`, with words below. */
  | 'comma-name'
  /** `NAME: words` in capitals. */
  | 'capital-label'
  /** `Name: words`. */
  | 'name-label'
  /** `Name:words`, with no blank. */
  | 'glued-label'
  /** `Operator: words`, `OPERATOR: words`, `Moderator: words`. */
  | 'operator-label'
  /** `Moderator:` at a line's start. */
  | 'moderator'
  /** `THE OPERATOR:` and the like: a label in capitals alone on its line. */
  | 'label-alone'
  /** A line of twenty and more `=`. */
  | 'double-rule'
  /** A line of twenty and more `-`. */
  | 'rule'
  /** A line of thirty and more points. */
  | 'dots'
  /** `[7]` behind words at a line's end. */
  | 'numbered'
  /** A person's number in braces: `{BIO 123 <GO>}`. */
  | 'bio'
  /** `Q` or `A`, alone on its line or at its far right. */
  | 'letter'
  /** `Question 1`, `Answer: Name`. */
  | 'question'
  /** `Slide 4 – …`. */
  | 'slide'
  /** A firm in round brackets, alone on its line, under a name. */
  | 'bracket-firm'
  /** A name with a time: `Ms. Dora Ames, 0:57`. */
  | 'stamped';

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
const HEADER_LENGTH = 200;

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
    const line = page.lines[index]!;
    if (line.span[0] > limit) break;
    const start = skipBlanks(line.text);
    const end = trimBlanks(line.text);
    if (end <= start) continue;
    const shape = shapeOf(page, [line.span[0] + start, line.span[0] + end], tally);
    if (shape === 'double-dash' && end - start < 3 && pending !== 'name' && pending !== 'name-again') continue;
    if (pending && (shape === null || !NEEDS_WORDS.has(shape as Shape))) add(tally.counts, pending);
    pending = null;
    measure(line.text, start, end, shape, tally);
    if (shape === null || shape === 'foreign' || shape === 'code') continue;
    if (NEEDS_WORDS.has(shape)) pending = shape;
    else add(tally.counts, shape);
  }
  return index;
}

function measure(
  text: string,
  start: number,
  end: number,
  shape: Shape | 'foreign' | 'code' | null,
  tally: Tally,
): void {
  tally.written++;
  tally.characters += end - start;
  if (shape === 'code') tally.code++;
  if (shape === 'foreign' || shape === 'code') tally.foreign++;
  if (shape !== null || end - start < 40) return;
  tally.long++;
  if (!'.?!:)]"”'.includes(text[end - 1]!)) tally.open++;
}

const add = (counts: Map<Shape, number>, shape: Shape): void => void counts.set(shape, (counts.get(shape) ?? 0) + 1);

/** Headers count only where words stand below them: a list of people is none. */
const NEEDS_WORDS: ReadonlySet<Shape> = new Set<Shape>([
  'operator',
  'dashed-three',
  'dashed-long',
  'dashed-two',
  'name',
  'name-again',
  'comma-name',
]);

function shapeOf(page: Page, span: Span, { headings, names }: Tally): Shape | 'foreign' | 'code' | null {
  const { text } = page;
  const length = span[1] - span[0];
  const words = text.slice(span[0], Math.min(span[1], span[0] + HEADER_LENGTH));
  const first = words.charCodeAt(0);
  if (!isUpper(first)) return unlettered(words, length, text.slice(Math.max(span[0], span[1] - 3), span[1]));
  const label = labelShape(words, length);
  if (label) return label;
  if (length > HEADER_LENGTH) return null;
  return (
    headerShape(page, span, words, headings, names) ?? (isPlain(words) && !isTabular(words) ? null : strange(words))
  );
}

const CODE =
  /^(?:[{}<`]|\/[/*]|(?:import|export|const|let|var|function|return|interface|type|class|def|public|private|using|package|if|for|while) ?[\w({'"*]|#{2,6} |@\w+|\$ )|[{};]$|=>|\)\s?[,;]$|^['"].*['"],?$/;
const FOREIGN =
  /^(?:[|>~]|# |[*+-] |\d{4}-\d\d-\d\d[T ]\d\d:|\[?\d{1,2}:\d\d|\[[A-Z]{4,5}\]|(?:INFO|WARN|ERROR|DEBUG)\b)/;

const strange = (words: string): 'code' | 'foreign' | null =>
  CODE.test(words) ? 'code' : FOREIGN.test(words) || isTabular(words) ? 'foreign' : null;

/** Five and more commas or tabs with no blank behind. */
function isTabular(words: string): boolean {
  let cells = 0;
  for (let at = words.indexOf(','); at >= 0; at = words.indexOf(',', at + 1)) if (words[at + 1] !== ' ') cells++;
  for (let at = words.indexOf('\t'); at >= 0; at = words.indexOf('\t', at + 1)) cells++;
  return cells >= 5;
}

/** Lines of speech begin with a capital and a small letter, and hold no code: only what ends in a brace or semicolon may. */
const isPlain = (words: string): boolean =>
  isLower(words.charCodeAt(1)) && !/[{};,)]$/.test(words) && !words.includes('=>');

/** Lines that begin with no capital: rules, numbers, lists, code. */
function unlettered(words: string, length: number, tail: string): Shape | 'foreign' | 'code' | null {
  const sign = words[0]!;
  if (length >= 20 && '=-.—_'.includes(sign) && words.startsWith(sign.repeat(20))) {
    return sign === '=' ? 'double-rule' : sign === '.' ? 'dots' : 'rule';
  }
  if (sign === '-' && words === '--') return 'double-dash';
  if (sign === '(' && words.length < 70 && words.endsWith(')') && isUpper(words.charCodeAt(1))) return 'bracket-firm';
  if (tail.endsWith(']') && /\S\s+\[\d{1,4}\]$/.test(words)) return 'numbered';
  return length > HEADER_LENGTH ? null : strange(words);
}

function labelShape(words: string, length: number): Shape | null {
  const colon = words.indexOf(':');
  if (colon < 2 || colon > 120) return null;
  const label = words.slice(0, colon);
  if (label.length > 70 && label !== label.toUpperCase()) return null;
  const alone = length === colon + 1;
  if (isOperator(label)) {
    if (/^moderator/i.test(label)) return 'moderator';
    return alone && label === label.toUpperCase() ? 'label-alone' : 'operator-label';
  }
  if (/^(?:question|answer|further (?:question|answer))\b/i.test(label)) return 'question';
  const name = label.split(',')[0]!.trim();
  if (!isFullName(name) && !isUnidentified(name)) return null;
  if (label === label.toUpperCase()) return alone ? 'label-alone' : 'capital-label';
  if (label.includes(',')) return null;
  return /\s/.test(words[colon + 1] ?? ' ') ? 'name-label' : 'glued-label';
}

function headerShape(page: Page, span: Span, words: string, headings: Set<Heading>, names: Set<string>): Shape | null {
  const heading = headingOf(words);
  if (heading) {
    headings.add(heading);
    return null;
  }
  if (isOperator(words)) return 'operator';
  if (words.endsWith(']') && /\S\s+\[\d{1,4}\]$/.test(words)) return 'numbered';
  if (words.endsWith('>}') && words.includes('{BIO')) return 'bio';
  if (words === 'Q' || words === 'A') return 'letter';
  if (/^(?:question \d{1,3}|further question|further answer)\b/i.test(words)) return 'question';
  if (words.startsWith('Slide ') && /^Slides? \d/.test(words)) return 'slide';
  if (/, \d{1,2}:\d\d(?::\d\d)?$/.test(words)) return 'stamped';
  if (isFullName(words) || isUnidentified(words)) {
    if (names.has(words)) return 'name-again';
    names.add(words);
    return 'name';
  }
  const dashes = words.indexOf('--');
  if (dashes > 2 && isFullName(words.slice(0, dashes).trim())) return 'double-dash';
  const dashed = dashedLine(page.text, span);
  if (dashed && !(dashed.firm && dashed.title)) return 'dashed-two';
  if (dashed) return /[–—]/.test(words) ? 'dashed-long' : 'dashed-three';
  return words.includes(',') && words.length < 110 && commaNamed(page.text, span) ? 'comma-name' : null;
}

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

/** How sure a layout may be whose marks weigh `shape` (1 is plain): less where the words are not those of a call, or the lines are not those of speech. */
export function weighed({ call, foreign, code, written }: FirstLook, shape: number, tolerance = 0.12): number {
  if (written === 0 || code || foreign > tolerance) return 0;
  return Math.min(0.98, Math.min(1, shape) * (0.3 + 0.7 * call));
}
