import type { Token } from './reading';

/** The token in lower case; empty behind the last and before the first. */
export const word = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';

/** Whether no blank stands between a token and the one before it. */
export const touching = (tokens: readonly Token[], at: number): boolean => tokens[at - 1]?.end === tokens[at]?.start;

/** A word list as a set: `wordSet('up down')`. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));
