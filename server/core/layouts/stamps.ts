import { isDigit } from '../text/characters';
import type { Span } from '../text/span';
import type { Row } from './sheet';

/** A recorder's time: `0:11`, `00:00:11.480`, `9:02 AM`. */
const TIME = String.raw`\d{1,3}:\d\d(?::\d\d)?(?:[.,]\d{1,3})?(?: ?[AaPp]\.?[Mm]\b\.?)?`;
const BEFORE = new RegExp(String.raw`^[[(]?${TIME}(?: ?[-–—] ?${TIME})?[\])]?(?: ?[-–—|:] | {1,4}|\t{1,2}|$)`);
const BEHIND = new RegExp(String.raw`(?: ?[:|–—-] ?| {1,8}|\t{1,2})[[(]?${TIME}[\])]?:?$`);
const CUE = /^(?:\d{1,3}:)?\d\d:\d\d[.,]\d{3} --> (?:\d{1,3}:)?\d\d:\d\d[.,]\d{3}(?:$| )/;

const LONGEST = 40;
/** The longest line that is a name with its time. */
const LONGEST_TIMED_NAME = 110;

/** The length of the time at a line's start, with the signs and blanks that part it from the words: `[00:11] `; 0 where there is none. */
export function stampBefore(words: string): number {
  if (!isDigit(words.charCodeAt(0)) && !((words[0] === '[' || words[0] === '(') && isDigit(words.charCodeAt(1))))
    return 0;
  return BEFORE.exec(words.slice(0, LONGEST))?.[0].length ?? 0;
}

/** Where the time at a line's end begins, with what parts it from the words: `  0:11`, ` (00:11):`; null where there is none. */
export function stampBehind(words: string): number | null {
  if (words.length > LONGEST_TIMED_NAME || !mayEndTime(words)) return null;
  const at = words.search(BEHIND);
  return at < 0 ? null : at;
}

/** Asked first, for nearly every line ends in a word. */
function mayEndTime(words: string): boolean {
  const last = words.charCodeAt(words.length - 1);
  return isDigit(last) || ':)]Mm.'.includes(words[words.length - 1] ?? ' ');
}

/** Whether a line says from when to when a cue of subtitles is shown: `00:00:01.000 --> 00:00:05.120`. */
export const isCue = (words: string): boolean => isDigit(words.charCodeAt(0)) && CUE.test(words);

/** A name as a recorder writes it, without brackets of its own: `[Dora Ames]`. Offsets are those of the line. */
export function bareLabel(words: string, start: number, end: number): readonly [number, number] {
  let [from, to] = [start, end];
  while (from < to && '[( '.includes(words[from]!)) from++;
  while (to > from && '])>: '.includes(words[to - 1]!)) to--;
  return [from, to];
}

/** The time before a row's words, which is no speech; none where there is none. */
export function timesIn({ row }: { readonly row: Row }): readonly Span[] {
  const length = stampBefore(row.words);
  return length > 0 ? [[row.span[0], row.span[0] + length]] : [];
}
