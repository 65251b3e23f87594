const NOTHING: readonly never[] = [];

/**
 * What each item yields, one after the other: as `flatMap` does, which engines run several times slower. Most of what is asked of
 * sentences and figures yields nothing, and that must cost next to nothing.
 */
export function gather<Item, Found>(
  items: readonly Item[],
  yielded: (item: Item, index: number, items: readonly Item[]) => readonly Found[],
): readonly Found[] {
  let all: Found[] | null = null;
  for (let index = 0; index < items.length; index++) {
    const found = yielded(items[index]!, index, items);
    if (found.length === 0) continue;
    all ??= [];
    for (const each of found) all.push(each);
  }
  return all ?? NOTHING;
}
