import { isBlank, isLetter } from './characters';
import type { Span } from './span';

/** The letters alone, in lower case, so that letter-spacing, punctuation and blanks make no difference: `Q & A` is `q&a`. */
export function squeezed(text: string): string {
  let out = '';
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isLetter(code) || code === 38) out += text[at];
  }
  return out.toLowerCase();
}

/** What tells one label from another, however it is spaced and signed: its letters, and the number of a nameless speaker. */
export const labelKey = (label: string): string => squeezed(label) + label.replace(/\D/g, '');

/** Runs of blanks as one blank, none at the ends, and one behind a comma that lost it: `EVP,CFO` is `EVP, CFO`. */
export const tidied = (text: string): string =>
  text
    .replace(/[\s\u00a0\u200b\ufeff\u00ad]+/g, ' ')
    .replace(/,(?=[A-Za-z])/g, ', ')
    .trim();

/** The part of `span` without blanks at its ends; null where nothing is left. */
export function trimmed(text: string, span: Span): Span | null {
  let [start, end] = span;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return end > start ? [start, end] : null;
}
