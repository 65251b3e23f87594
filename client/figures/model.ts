import type { PlainRange } from '../places';

export const GROUPINGS = ['metric', 'period', 'speaker'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** A node of the tree as the server answers it. */
export interface FigureItem {
  /** The same for the same entry of an edited document. */
  readonly id: string;
  readonly kind: 'group' | 'quantity' | 'place' | 'check' | 'finding';
  readonly label: string;
  readonly detail: string;
  readonly state: 'error' | 'warning' | 'information' | 'hint' | 'holds' | 'fails' | 'open' | null;
  readonly range: PlainRange | null;
  readonly figures: readonly number[];
  /** The findings about it, each a number: what several nodes have in common counts once. */
  readonly findings: readonly number[];
  readonly children: readonly FigureItem[];
  /** How many quantities a group has without the filter; absent where the filter has taken none. */
  readonly of?: number;
}

/** A tree that a view can walk in both directions. */
export interface FigureForest {
  readonly roots: readonly FigureItem[];
  readonly byId: ReadonlyMap<string, FigureItem>;
  readonly parents: ReadonlyMap<string, FigureItem>;
}

export const EMPTY: FigureForest = forestOf([]);

export function forestOf(roots: readonly FigureItem[]): FigureForest {
  const byId = new Map<string, FigureItem>();
  const parents = new Map<string, FigureItem>();
  const visit = (item: FigureItem, parent: FigureItem | null): void => {
    byId.set(item.id, item);
    if (parent) parents.set(item.id, parent);
    for (const child of item.children) visit(child, item);
  };
  for (const root of roots) visit(root, null);
  return { roots, byId, parents };
}

/**
 * The nodes that hold every word of the filter, themselves or with those above them; each with all that lies below it, and with
 * those above it as the way to it. Case and the order of the words do not matter; no words keep everything.
 */
export function filtered(items: readonly FigureItem[], filter: string): readonly FigureItem[] {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  return words.length === 0 ? items : items.flatMap((item) => kept(item, words) ?? []);
}

function kept(item: FigureItem, words: readonly string[]): FigureItem | null {
  // The second half of a group's words are counts.
  const said = (item.kind === 'group' ? item.label : `${item.label} ${item.detail}`).toLowerCase();
  const missing = words.filter((word) => !said.includes(word));
  if (missing.length === 0) return item;
  const children = item.children.flatMap((child) => kept(child, missing) ?? []);
  if (children.length === 0) return null;
  return item.kind === 'group' ? groupOf(item, children) : { ...item, children };
}

/** A group with some of its quantities only. */
const groupOf = (group: FigureItem, children: readonly FigureItem[]): FigureItem => ({
  ...group,
  children,
  figures: children.flatMap(({ figures }) => figures),
  findings: [...new Set(children.flatMap(({ findings }) => findings))],
  ...(children.length < group.children.length ? { of: group.children.length } : {}),
});

/** What stands dimmed behind a node: of a group, how many quantities of it are shown, and how many findings about them. */
export function detailOf({ kind, detail, children, findings, of }: FigureItem, say: Say): string {
  if (kind !== 'group') return detail;
  const count = children.length;
  const many = count === 1 ? say('1 quantity') : say('{0} quantities', count);
  const quantities = of === undefined ? many : say('{0} of {1} quantities', count, of);
  return findings.length > 0 ? say('{0} · {1} to look at', quantities, findings.length) : quantities;
}

/** The node of the figure at a place: the place of a quantity that is said more than once, else the quantity; null where none is. */
export function itemAt({ roots }: FigureForest, line: number, character: number): FigureItem | null {
  for (const quantity of roots.flatMap(({ children }) => children)) {
    const places = quantity.children.filter(({ kind }) => kind === 'place');
    const found = (places.length > 0 ? places : [quantity]).find(({ range }) => range && holds(range, line, character));
    if (found) return found;
  }
  return null;
}

const holds = ({ start, end }: PlainRange, line: number, character: number): boolean =>
  (start.line < line || (start.line === line && start.character <= character)) &&
  (line < end.line || (line === end.line && character <= end.character));

/** How many quantities a tree shows. */
const countQuantities = (items: readonly FigureItem[]): number =>
  items.reduce((sum, { children }) => sum + children.filter(({ kind }) => kind === 'quantity').length, 0);

/** All figures of some nodes, each once, in text order. */
export const figuresOf = (items: readonly FigureItem[]): readonly number[] =>
  [...new Set(items.flatMap(({ figures }) => figures))].sort((a, b) => a - b);

/** Says a message in the editor's language, with values for `{0}`, `{1}` and so on. */
export type Say = (message: string, ...values: (string | number)[]) => string;

/** What stands above the tree where it needs a word; undefined where it speaks for itself. */
export function messageFor(
  all: readonly FigureItem[],
  shown: readonly FigureItem[],
  filter: string,
  say: Say,
): string | undefined {
  if (all.length === 0) return say('No figures were found in this transcript.');
  if (filter === '') return undefined;
  const [some, total] = [countQuantities(shown), countQuantities(all)];
  return some === 0
    ? say('No figure is about “{0}”.', filter)
    : say('“{0}”: {1} of {2} quantities', filter, some, total);
}
