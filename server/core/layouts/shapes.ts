import { isLower, isUpper } from '../text/characters';
import type { Span } from '../text/span';
import { dashedLine, isTitle } from './dashed';
import { dressedShape, timedNameShape } from './dressed-shapes';
import { describedName } from './headers';
import { type Heading, headingOf } from './headings';
import { letterIn } from './letters';
import { bareHeading } from './markdown';
import { isFullName, isOperator, isUnidentified } from './names';

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
  | 'stamped'
  /** A name with the time of a recording, alone on its line: `Dora Ames  0:57`, `Dora Ames (00:57):`. */
  | 'timed-name'
  /** `[00:57] Name: words`. */
  | 'timed-label'
  /** The times of a subtitle, or the voice that speaks it: `00:00:01.000 --> 00:00:05.120`, `<v Name>`. */
  | 'cue'
  /** `<Q - Name>: words`, `A - Name`. */
  | 'lettered'
  /** A name in bold or as a heading: `**Name (Title):** words`, `### Name`. */
  | 'marked-name';

/** Headers count only where words stand below them: a list of people is none. */
export const NEEDS_WORDS: ReadonlySet<Shape> = new Set<Shape>([
  'operator',
  'dashed-three',
  'dashed-long',
  'dashed-two',
  'name',
  'name-again',
  'comma-name',
]);

/** What a line looks like; `foreign` and `code` are what no speech looks like, null is everything else. */
export type Look = Shape | 'foreign' | 'code' | null;

/** What has been met so far, for shapes that depend on it. */
export interface Met {
  readonly headings: Set<Heading>;
  readonly names: Set<string>;
}

const HEADER_LENGTH = 200;

/** The shape of the line at `span`, which has no blanks at its ends. Cheap questions come first. */
export function shapeOf(text: string, span: Span, met: Met): Look {
  const length = span[1] - span[0];
  const words = text.slice(span[0], Math.min(span[1], span[0] + HEADER_LENGTH));
  const first = words.charCodeAt(0);
  if (letterIn(words)) return 'lettered';
  if ('#*'.includes(words[0]!) && metHeading(bareHeading(words), met)) return null;
  if (!isUpper(first)) return unlettered(words, length, text.slice(Math.max(span[0], span[1] - 3), span[1]));
  const label = timedNameShape(words, length) ?? labelShape(words, length);
  if (label) return label;
  if (length > HEADER_LENGTH) return null;
  return headerShape(text, span, words, met) ?? (isPlain(words) && !isTabular(words) ? null : strange(words));
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
function unlettered(words: string, length: number, tail: string): Look {
  const dressed = dressedShape(words, length);
  if (dressed) return dressed;
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
  const titled = /[,(]/.test(label) && isTitle(label);
  if (label.length > 70 && !titled && label !== label.toUpperCase()) return null;
  const alone = length === colon + 1;
  if (isOperator(label)) {
    if (/^moderator/i.test(label)) return 'moderator';
    return alone && label === label.toUpperCase() ? 'label-alone' : 'operator-label';
  }
  if (/^(?:question|answer|further (?:question|answer))\b/i.test(label)) return 'question';
  const name = label.split(/[,(]/, 1)[0]!.trim();
  if (!isFullName(name) && !isUnidentified(name)) return null;
  if (label === label.toUpperCase()) return alone ? 'label-alone' : 'capital-label';
  if (label.includes(',') && !titled) return null;
  return /\s/.test(words[colon + 1] ?? ' ') ? 'name-label' : 'glued-label';
}

function headerShape(text: string, span: Span, words: string, { headings, names }: Met): Shape | null {
  if (metHeading(words, { headings })) return null;
  const marked = markedShape(words);
  if (marked) return marked;
  if (isFullName(words) || isUnidentified(words)) {
    if (names.has(words)) return 'name-again';
    names.add(words);
    return 'name';
  }
  return partedShape(text, span, words);
}

function metHeading(words: string, { headings }: Pick<Met, 'headings'>): boolean {
  const heading = headingOf(words);
  if (heading) headings.add(heading);
  return heading !== null;
}

/** Lines that say by a word or sign what they are. */
function markedShape(words: string): Shape | null {
  if (isOperator(words)) return 'operator';
  if (words.endsWith(']') && /\S\s+\[\d{1,4}\]$/.test(words)) return 'numbered';
  if (words.endsWith('>}') && words.includes('{BIO')) return 'bio';
  if (words === 'Q' || words === 'A') return 'letter';
  if (/^(?:question \d{1,3}|further question|further answer)\b/i.test(words)) return 'question';
  if (words.startsWith('Slide ') && /^Slides? \d/.test(words)) return 'slide';
  return /, \d{1,2}:\d\d(?::\d\d)?$/.test(words) ? 'stamped' : null;
}

/** A name, and more behind dashes or a comma. */
function partedShape(text: string, span: Span, words: string): Shape | null {
  const dashes = words.indexOf('--');
  if (dashes > 2 && isFullName(words.slice(0, dashes).trim())) return 'double-dash';
  const dashed = dashedLine(text, span);
  if (dashed && !(dashed.firm && dashed.title)) return 'dashed-two';
  if (dashed) return /[–—]/.test(words) ? 'dashed-long' : 'dashed-three';
  return /[,(]/.test(words) && words.length < 110 && describedName(text, span) ? 'comma-name' : null;
}
