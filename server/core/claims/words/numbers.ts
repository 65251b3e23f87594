const WORDS: readonly string[] = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** The number that a small number word says; null for any other word. */
export function numberWord(word: string): number | null {
  const value = WORDS.indexOf(word);
  return value < 0 ? null : value;
}
