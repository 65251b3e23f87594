import type { Span } from '../../text/span';
import type { Path } from './shape';

/** The parts of an object or a list, each between its commas, with the blanks around it; and the place of the closing bracket. */
export interface Parts {
  readonly parts: readonly Span[];
  readonly close: number;
}

/** The parts of the object or list that opens at `open`. The text must be JSON that can be read. */
export function partsOf(text: string, open: number): Parts {
  const parts: Span[] = [];
  let depth = 0;
  let start = open + 1;
  for (let at = open; at < text.length; at++) {
    const sign = text[at];
    if (sign === '"') at = endOfString(text, at);
    else if (sign === '[' || sign === '{') depth++;
    else if (sign === ']' || sign === '}') {
      depth--;
      if (depth > 0) continue;
      return { parts: isBlank(text, [start, at]) ? parts : [...parts, [start, at]], close: at };
    } else if (sign === ',' && depth === 1) {
      parts.push([start, at]);
      start = at + 1;
    }
  }
  return { parts, close: text.length };
}

/** The value of a member of the object that opens at `open`, without blanks around it; of several with one name the last, as in reading. */
export const memberIn = (text: string, open: number, name: string): Span | null =>
  membersOf(text, open).get(name) ?? null;

function membersOf(text: string, open: number): ReadonlyMap<string, Span> {
  const members = new Map<string, Span>();
  for (const part of partsOf(text, open).parts) {
    const [start] = trimmed(text, part);
    const end = endOfString(text, start) + 1;
    members.set(nameIn(text.slice(start, end)), trimmed(text, [text.indexOf(':', end) + 1, part[1]]));
  }
  return members;
}

/**
 * Finds where the value at a path stands; the nearest value around it where there is none there. Each object and list on the way is
 * read once, however many paths lead through it.
 */
export function placesIn(text: string): (path: Path) => Span {
  const membersAt = remembered((open) => membersOf(text, open));
  const itemsAt = remembered((open) => partsOf(text, open).parts);
  const inner = ([start]: Span, step: Path[number]): Span | undefined => {
    if (typeof step !== 'number') return text[start] === '{' ? membersAt(start).get(step) : undefined;
    const part = text[start] === '[' ? itemsAt(start)[step] : undefined;
    return part && trimmed(text, part);
  };
  return (path) => {
    let span = trimmed(text, [0, text.length]);
    for (const step of path) {
      const next = inner(span, step);
      if (!next) return span;
      span = next;
    }
    return span;
  };
}

function remembered<Value>(find: (open: number) => Value): (open: number) => Value {
  const found = new Map<number, Value>();
  return (open) => {
    const value = found.get(open) ?? find(open);
    found.set(open, value);
    return value;
  };
}

/** A span without the blanks at its ends. */
export function trimmed(text: string, [start, end]: Span): Span {
  let from = start;
  let to = end;
  while (from < to && isSpace(text, from)) from++;
  while (to > from && isSpace(text, to - 1)) to--;
  return [from, to];
}

const isBlank = (text: string, span: Span): boolean => {
  const [start, end] = trimmed(text, span);
  return start === end;
};

const isSpace = (text: string, at: number): boolean => ' \t\r\n'.includes(text[at]!);

/** The place of the quote that ends the string which starts at `start`. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"') return at;
  }
  return text.length;
}

/** Names are seldom escaped, and may be. */
function nameIn(quoted: string): string {
  if (!quoted.includes('\\')) return quoted.slice(1, -1);
  try {
    return String(JSON.parse(quoted));
  } catch {
    return '';
  }
}
