import { createHash } from 'node:crypto';
import { areaOf, type Mutant } from './mutant';

/** A sample: so many mutants of each folder, drawn by a seed. */
export interface Draw {
  readonly seed: string;
  /** Mutants of each folder. */
  readonly size: number;
}

/**
 * Draws from the mutants of each folder those whose hash with the seed is least: any kind of mutant, each with the same chance. A
 * mutant is drawn by what it changes, not by where it stands, so that the sample stays the same for code that stays the same.
 */
export function sampleOf(mutants: readonly Mutant[], { seed, size }: Draw): readonly Mutant[] {
  const ranked = mutants.map((mutant) => ({ mutant, area: areaOf(mutant), rank: rankOf(seed, mutant) }));
  ranked.sort((a, b) => (a.rank < b.rank ? -1 : 1));
  const areas = [...new Set(ranked.map(({ area }) => area))].sort();
  return areas.flatMap((area) =>
    ranked
      .filter((each) => each.area === area)
      .slice(0, size)
      .map(({ mutant }) => mutant),
  );
}

const rankOf = (seed: string, { key }: Mutant): string => createHash('sha256').update(`${seed}\n${key}`).digest('hex');

/** Gives each mutant its key: what it changes into what, in which file, and the how manieth of its like it is there. */
export function keyed(mutants: readonly Omit<Mutant, 'key'>[]): readonly Mutant[] {
  const seen = new Map<string, number>();
  return mutants.map((mutant) => {
    const words = [mutant.file, mutant.kind, mutant.code, mutant.replacement].join('\n');
    const before = seen.get(words) ?? 0;
    seen.set(words, before + 1);
    return { ...mutant, key: `${words}\n${before}` };
  });
}
