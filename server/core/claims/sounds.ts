const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Whether a lower-case word is a number as it is spoken. */
export const isSpokenNumber = (word: string): boolean => SPOKEN.has(word);

const SPOKEN: ReadonlySet<string> = new Set([...ONES, ...TENS, 'hundred', 'thousand']);

/** A number below a thousand in words: "45" is "forty five"; a word stays as it is. */
export function spoken(word: string): string {
  if (!/^\d{1,3}$/.test(word)) return word;
  const value = Number(word);
  if (value < 20) return ONES[value]!;
  if (value < 100) return `${TENS[Math.floor(value / 10)]!} ${value % 10 === 0 ? '' : ONES[value % 10]!}`;
  return `${ONES[Math.floor(value / 100)]!} hundred ${value % 100 === 0 ? '' : spoken(`${value % 100}`)}`;
}

/** Consonants that recognition takes for one another, under one letter each; vowels and breaths tell least and are left out. */
const SOUNDS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({ p: 'bp', t: 'dt', k: 'cgkq', f: 'fv', s: 'sxz', n: 'mn', l: 'l', r: 'r', j: 'j' }).flatMap(
    ([sound, letters]) => [...letters].map((letter) => [letter, sound]),
  ),
);

/**
 * How words sound, by their consonants alone, each once where it stands twice in a row: "fortify", "forty five" and "four to five"
 * are all `frtf`. After the Soundex family of name codes (Odell and Russell, US patent 1,261,167, 1918).
 */
export function soundOf(words: string): string {
  let sound = '';
  for (const letter of words.toLowerCase().replaceAll('ph', 'f').replaceAll('th', 't')) {
    const next = SOUNDS[letter] ?? '';
    if (next !== '' && !sound.endsWith(next)) sound += next;
  }
  return sound;
}
