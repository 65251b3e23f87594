/**
 * Words of a document as a terminal may show them: each control character, and each that turns the direction of writing, becomes
 * one blank, so that a transcript can neither colour, move nor rename anything.
 */
export const clean = (words: string): string =>
  words.replace(/[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, ' ');
