import type { Edit, Finding } from '../finding';
import { memberIn, partsOf, trimmed } from './json-text';
import { contextAt, plain, quoteAt } from './quoted';
import type { Noted, Suppression } from './settings';

type ListName = 'suppressions' | 'baseline';

/** An entry for each finding: its words, those around it, and which one it is where that does not tell. */
export function entriesFor(findings: readonly Finding[], text: string, file: string): readonly Noted[] {
  const entries = findings.map(({ rule, span }) => ({
    rule,
    file,
    quote: quoteAt(text, span),
    context: contextAt(text, span),
  }));
  const words = entries.map(({ rule, quote }) => `${rule} ${plain(quote)}`);
  const places = entries.map(({ context }, index) => `${words[index]} ${plain(context)}`);
  const [sameWords, samePlace] = [ordinals(words), ordinals(places)];
  return entries.map((entry, index) =>
    samePlace.count(places[index]!) > 1 ? { ...entry, occurrence: sameWords.at[index]! } : entry,
  );
}

/** Which one of its like each key is, counted from 1, and how many there are of it. */
function ordinals(keys: readonly string[]) {
  const counts = new Map<string, number>();
  const at = keys.map((key) => {
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count;
  });
  return { at, count: (key: string): number => counts.get(key) ?? 0 };
}

/** The text of a settings file that says nothing yet. */
const EMPTY = '{\n}\n';

/** What adds a suppression to the text of a settings file, which must be readable or blank, and changes nothing else in it. */
export const additionTo = (text: string, entry: Suppression): readonly Edit[] =>
  text.trim() === ''
    ? [{ span: [0, text.length], newText: applied(EMPTY, additionTo(EMPTY, entry)) }]
    : insertion(text, 'suppressions', (unit, indent) => writtenOut(entry, unit, indent));

/** The text of a settings file, which must be readable or blank, with these entries in the place of its baseline. */
export function withBaseline(given: string, entries: readonly Noted[]): string {
  const text = given.trim() === '' ? EMPTY : given;
  const { unit, newline } = styleOf(text);
  const items = entries.map((entry) => `${newline}${unit}${unit}${onOneLine(entry)}`);
  const written = items.length === 0 ? '[]' : `[${items.join(',')}${newline}${unit}]`;
  const there = memberIn(text, text.indexOf('{'), 'baseline');
  return applied(text, there ? [{ span: there, newText: written }] : newMember(text, 'baseline', written));
}

/** What takes an entry out of a list of the file again. */
export function removalFrom(text: string, name: ListName, index: number): readonly Edit[] {
  const list = memberIn(text, text.indexOf('{'), name);
  const { parts, close } = list ? partsOf(text, list[0]) : { parts: [], close: 0 };
  const part = parts[index];
  if (!list || !part) return [];
  if (parts.length === 1) return [{ span: [list[0] + 1, close], newText: '' }];
  const next = parts[index + 1];
  const span = next ? ([part[0], next[0]] as const) : ([part[0] - 1, trimmed(text, part)[1]] as const);
  return [{ span, newText: '' }];
}

/** The baseline after a check of some files: their new entries, and the old ones of files that were not looked at. */
export const renewedBaseline = (
  before: readonly Noted[],
  looked: ReadonlySet<string>,
  found: readonly Noted[],
): readonly Noted[] =>
  [...before.filter(({ file }) => !looked.has(file)), ...found].sort((a, b) =>
    a.file < b.file ? -1 : a.file > b.file ? 1 : 0,
  );

/** A text after its edits, which do not overlap. */
export const applied = (text: string, edits: readonly Edit[]): string =>
  [...edits]
    .sort((a, b) => b.span[0] - a.span[0])
    .reduce((done, { span, newText }) => done.slice(0, span[0]) + newText + done.slice(span[1]), text);

type Write = (unit: string, indent: string) => string;

/** Puts an item behind the last one of a list, or makes the list. */
function insertion(text: string, name: ListName, write: Write): readonly Edit[] {
  const { unit, newline } = styleOf(text);
  const item = `${newline}${unit}${unit}${write(unit, unit + unit).replaceAll('\n', newline)}`;
  const there = memberIn(text, text.indexOf('{'), name);
  const parts = there && text[there[0]] === '[' ? partsOf(text, there[0]).parts : null;
  const last = parts?.at(-1);
  if (last) {
    const end = trimmed(text, last)[1];
    return [{ span: [end, end], newText: `,${item}` }];
  }
  const list = `[${item}${newline}${unit}]`;
  return there ? [{ span: there, newText: list }] : newMember(text, name, list);
}

/** A member behind the last one of the object that is the whole text. */
function newMember(text: string, name: string, value: string): readonly Edit[] {
  const { unit, newline } = styleOf(text);
  const { parts, close } = partsOf(text, text.indexOf('{'));
  const member = `${newline}${unit}${JSON.stringify(name)}: ${value}`;
  const last = parts.at(-1);
  if (!last) return [{ span: [text.indexOf('{') + 1, close], newText: `${member}${newline}` }];
  const end = trimmed(text, last)[1];
  return [{ span: [end, end], newText: `,${member}` }];
}

interface Style {
  readonly unit: string;
  readonly newline: string;
}

/** How the file is indented, and how its lines end, by its first indented line. */
function styleOf(text: string): Style {
  const unit = /\n([ \t]{1,16})["}]/.exec(text.slice(0, 10_000))?.[1] ?? '  ';
  return { unit, newline: text.includes('\r\n') ? '\r\n' : '\n' };
}

const writtenOut = (entry: Suppression, unit: string, indent: string): string => {
  const rows = Object.entries(entry).map(
    ([name, value]) => `${indent}${unit}${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  );
  return `{\n${rows.join(',\n')}\n${indent}}`;
};

/** A baseline is read by its differences: one finding, one line. */
const onOneLine = (entry: Noted): string =>
  `{ ${Object.entries(entry)
    .map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`)
    .join(', ')} }`;
