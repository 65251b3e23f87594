/** The index of the last item whose start is at or before `offset`; -1 when all start behind it. Items must be in order of their starts. */
export function lastStartingBefore<Item>(
  items: readonly Item[],
  offset: number,
  start: (item: Item) => number,
): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (start(items[middle]!) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
