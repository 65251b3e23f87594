import { isFullName, isUnidentified } from './names';

/** `<Q - Name>: words` or `Q - Name`. Offsets are those of the line. */
export interface Lettered {
  readonly asks: 'question' | 'answer';
  readonly name: readonly [start: number, end: number];
  /** How much of the line the label takes. */
  readonly length: number;
}

const LEAD = /^(<?)([QA])\s?[-–—]\s?/;
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
