import { oncePerKey } from '../../text/once';
import type { Scene } from './scene';

/** How rare words are in a document, in bits: 0 for one that stands in every sentence. */
export interface Rarity {
  readonly of: (stem: string) => number;
  /** That of all together. */
  readonly total: (stems: ReadonlySet<string>) => number;
}

export function rarityIn({ ground }: Scene): Rarity {
  const counts = ground.countWords();
  const of = oncePerKey((stem: string) => Math.max(0, Math.log2((counts.sentences + 1) / (counts.of(stem) || 1))));
  const total = oncePerKey((stems: ReadonlySet<string>) => {
    let sum = 0;
    for (const stem of stems) sum += of(stem);
    return sum;
  });
  return { of, total };
}
