import type { Span } from '../text/span';
import type { HeaderMark } from './layout';
import { headerMark, nameOnly } from './marks';
import { isFullName, isUnidentified } from './names';
import type { Found, Place } from './reading';

/** `<Q - Name>: words` or `Q - Name`. Offsets are those of the line. */
export interface Lettered {
  readonly asks: 'question' | 'answer';
  readonly name: readonly [start: number, end: number];
  /** How much of the line the label takes. */
  readonly length: number;
}

/** The long dash may stand as the characters into which a wrong reading of its bytes has made it. */
const LEAD = /^(<?)([QA])\s?(?:[-–—]|â[\u0080€][\u0093\u0094“”])\s?(?=\S)/;
const LONGEST = 90;

/** The letter and the name that a line begins with; null where it begins with none, or words follow without a sign between. */
export function letterIn(words: string): Lettered | null {
  if (!'<QA'.includes(words[0] ?? ' ')) return null;
  const lead = LEAD.exec(words);
  if (!lead) return null;
  const start = lead[0].length;
  const end = endOfName(words, start, lead[1] === '<');
  const name = end === null ? '' : words.slice(start, end[0]).trim();
  if (end === null || !(isFullName(name, true) || isUnidentified(name))) return null;
  return { asks: lead[2] === 'Q' ? 'question' : 'answer', name: [start, start + name.length], length: end[1] };
}

/** Where a name ends, and the label: at a bracket and its colon, at a colon, or with the line. */
function endOfName(words: string, start: number, bracketed: boolean): readonly [number, number] | null {
  const sign = words.slice(0, LONGEST).indexOf(bracketed ? '>' : ':', start);
  if (sign >= 0) return [sign, sign + (bracketed && words[sign + 1] === ':' ? 2 : 1)];
  return !bracketed && words.length <= LONGEST ? [words.length, words.length] : null;
}

/** `Q - Name` alone on its line, or with the words behind it. */
export function letteredHeader({ row }: Place): Found<HeaderMark> | null {
  const found = letterIn(row.words);
  if (!found) return null;
  const name: Span = [row.span[0] + found.name[0], row.span[0] + found.name[1]];
  const end = row.span[0] + found.length;
  return { mark: headerMark([row.span[0], end], nameOnly(name), end, found.asks), rows: 1 };
}
