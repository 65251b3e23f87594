import type { Item } from './words';

/** What a change is measured against when no figure says it: the quarter before, the same time a year before. */
export type Comparison = 'quarter' | 'year';

const BEFORE = new Set(['prior', 'previous', 'last', 'preceding', 'linked', 'earlier']);
const AFTER = new Set(['ago', 'earlier', 'prior', 'before']);

/** The comparison that words `[from, to)` name; null when they name none. The first one counts. */
export function comparisonIn(items: readonly Item[], from: number, to: number): Comparison | null {
  for (let at = from; at < to; at++) {
    const found = comparisonAt(items, at);
    if (found) return found;
  }
  return null;
}

function comparisonAt(items: readonly Item[], at: number): Comparison | null {
  const { word, figure } = items[at]!;
  if (figure >= 0) return comparisonOfTime(word);
  if (word === 'sequentially' || word === 'sequential' || word === 'qoq') return 'quarter';
  if (word === 'yoy') return 'year';
  if (word !== 'quarter' && word !== 'year' && word !== 'period') return null;
  const [before, next, afterNext] = [items[at - 1]?.word ?? '', items[at + 1]?.word ?? '', items[at + 2]?.word ?? ''];
  if ((next === 'over' || next === 'on' || next === 'to') && afterNext === word)
    return word === 'quarter' ? 'quarter' : 'year';
  if (word === 'period') return before === 'year' || AFTER.has(next) ? 'year' : null;
  if (word === 'quarter' && before === 'year') return 'year';
  if (!BEFORE.has(before) && !AFTER.has(next)) return null;
  return word === 'year' || ownYear(items, at) ? 'year' : 'quarter';
}

/** "prior quarter", "the year-ago period", "last year" read as one time. */
function comparisonOfTime(words: string): Comparison | null {
  if (words === '' || !/prior|previous|last|preceding|linked|earlier|ago/.test(words)) return null;
  if (words.includes('year')) return 'year';
  return words.includes('quarter') ? 'quarter' : null;
}

/**
 * The period named behind a change ("up 5% from the third quarter"): its place among the items; -1 where none is named. The words
 * between may only lead to it.
 */
export function timeBehind(items: readonly Item[], place: number): number {
  let led = false;
  for (let at = place + 1; at < items.length && at <= place + 8; at++) {
    const { word, figure } = items[at]!;
    if (figure >= 0) return led && word !== '' ? at : -1;
    if (LEADING.has(word)) led = true;
    else if (!WAY.has(word)) return -1;
  }
  return -1;
}

const LEADING = new Set(['from', 'over', 'versus', 'vs', 'than', 'to', 'with', 'against']);
const WAY = new Set(
  'compared sequentially the our that of in for same level end quarter year increase decrease higher lower as a an by reported'.split(
    ' ',
  ),
);

/** "the same quarter last year", "the prior year's third quarter": a quarter that is a year away. */
function ownYear(items: readonly Item[], at: number): boolean {
  for (let near = Math.max(0, at - 3); near < Math.min(items.length, at + 4); near++) {
    const word = items[near]!.word;
    if (word === 'same' || word === 'year' || word === "year's") return true;
  }
  return false;
}
