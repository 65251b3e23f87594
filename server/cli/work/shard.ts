/** One part of the files of several processes: the `index`-th of `count`, from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** `2/8` as a shard; an exception with plain words for anything else. */
export function shardOf(written: string): Shard {
  const [, index, count] = /^(\d{1,9})\/(\d{1,9})$/.exec(written)?.map(Number) ?? [];
  if (index === undefined || count === undefined || index < 1 || index > count)
    throw new Error(`--shard ${written} is none: write 1/8 for the first of eight, up to 8/8`);
  return { index, count };
}

/** The files of one shard: every `count`-th, so that each has its share of every folder. All shards together are all files, once. */
export const inShard = (files: readonly string[], { index, count }: Shard): readonly string[] =>
  files.filter((_, at) => at % count === index - 1);
