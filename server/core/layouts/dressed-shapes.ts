import { markedLabel, markedParts } from './markdown';
import { isSpeaker } from './names';
import type { Shape } from './shapes';
import { bareLabel, isCue, stampBefore, stampBehind } from './stamps';

/** The shape of a line that begins with a sign or a number and names a speaker, or says when somebody speaks; null for any other. */
export function dressedShape(words: string, length: number): Shape | null {
  if (isCue(words) || words.startsWith('<v ')) return 'cue';
  const lead = stampBefore(words);
  if (lead > 0) return namesAt(words, lead) ? 'timed-label' : null;
  if (words[0] === '[') return timedNameShape(words, length) ?? (namesAt(words, 0) ? 'name-label' : null);
  const label = markedLabel(words);
  return label && markedParts(words, 0, label) ? 'marked-name' : null;
}

/** `Name  0:57`, alone on its line. `length` is the line's, of which `words` may be the beginning. */
export function timedNameShape(words: string, length: number): Shape | null {
  const end = length === words.length ? stampBehind(words) : null;
  if (end === null || end < 3 || words[end - 1] === ',') return null;
  return isSpeaker(words.slice(...bareLabel(words, 0, end))) ? 'timed-name' : null;
}

const LONGEST = 70;

/** Whether a label with its colon stands at `start`. */
function namesAt(words: string, start: number): boolean {
  const colon = words.slice(start, start + LONGEST).indexOf(':');
  return colon > 1 && isSpeaker(words.slice(start, start + colon).trim());
}
