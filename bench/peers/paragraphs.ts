/** The paragraphs of a text: what stands between blank lines. */
export const paragraphsOf = (text: string): readonly string[] =>
  text
    .split(/\n[^\S\n]*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');

/** The same paragraphs in an order in which any first part of them is a sample of all. */
export const shuffled = (paragraphs: readonly string[]): readonly string[] =>
  paragraphs
    .map((paragraph, index) => ({ paragraph, rank: (index * 0.618) % 1 }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ paragraph }) => paragraph);
