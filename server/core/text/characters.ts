/** Cheap questions about single UTF-16 code units, asked once per line before anything dearer is tried. */

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Blank, tab, no-break space, form feed, zero-width space or byte-order mark. */
export const isBlank = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x200b || code === 0xfeff;

/** Capitals of the Latin scripts; letters beyond Latin-1 are asked of the language. */
export function isUpper(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  if (code < 0x100) return code >= 0xc0 && code <= 0xde && code !== 0xd7;
  const letter = String.fromCharCode(code);
  return letter !== letter.toLowerCase();
}

export function isLower(code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122;
  if (code < 0x100) return code >= 0xdf && code !== 0xf7;
  const letter = String.fromCharCode(code);
  return letter !== letter.toUpperCase();
}

export const isLetter = (code: number): boolean => isUpper(code) || isLower(code);

/** The first place at or behind `from` that is not blank; `text.length` where there is none. */
export function skipBlanks(text: string, from = 0): number {
  let at = from;
  while (at < text.length && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** The place behind the last character before `to` that is not blank. */
export function trimBlanks(text: string, to = text.length): number {
  let at = to;
  while (at > 0 && isBlank(text.charCodeAt(at - 1))) at--;
  return at;
}

/** What a pattern's `\s` stands for. */
export const WHITE =
  ' \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

/** The text without those of `characters` that stand at its end: in linear time, which a pattern such as `[,;]+$` does not take. */
export function withoutEnd(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
