import { ownCopy } from './remembered';

/**
 * Words come again and again, so each is kept in lower case, in the one slot that its letters point to; a word that does not stand
 * there takes the slot. What was kept is compared letter by letter, so that no answer depends on what was read before.
 */
const SLOTS = 1 << 13;
const kept: string[] = new Array<string>(SLOTS).fill('');

/** So many letters at the start and the last one tell most words apart. */
const TELLING = 5;

/** `text.slice(start, end).toLowerCase()`, mostly without making a new string. */
export function lowerCase(text: string, start: number, end: number): string {
  let slot = (end - start) * 31 + (text.charCodeAt(end - 1) | 32);
  for (let at = start; at < end && at < start + TELLING; at++) slot = (slot * 31 + (text.charCodeAt(at) | 32)) | 0;
  slot &= SLOTS - 1;
  const found = kept[slot]!;
  if (isLowerCaseOf(found, text, start, end)) return found;
  const lower = ownCopy(text.slice(start, end).toLowerCase());
  kept[slot] = lower;
  return lower;
}

function isLowerCaseOf(lower: string, text: string, start: number, end: number): boolean {
  if (lower.length !== end - start) return false;
  for (let at = 0; at < lower.length; at++) {
    const code = text.charCodeAt(start + at);
    if (lower.charCodeAt(at) !== (code >= 65 && code <= 90 ? code + 32 : code)) return false;
  }
  return true;
}
