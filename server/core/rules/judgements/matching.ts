import type { Finding } from '../finding';
import { isNamedBy } from './glob';
import { contextAt, contextOf, likeness, plain, quoteAt, surroundings } from './quoted';
import type { Suppression } from './settings';

/** What tells which findings an entry of a settings file is about. */
export type Entry = Pick<Suppression, 'rule' | 'file' | 'quote' | 'occurrence' | 'context'>;

/** Half of a context's words, with the numbers of its sentence, make it the same place. */
const ALIKE = 0.5;

/** What all pairs of findings and changed contexts may come to. Only a file that somebody has made to be slow reaches it. */
const MOST_LETTERS = 5_000_000;

/**
 * Which entry each finding is met by, as an index into `entries`; those that are met by none are not in it. An entry with a
 * context, or with an occurrence, meets one finding; one without either meets all with its words. An entry that names a file
 * meets none where `file` is null.
 */
export function metBy(
  entries: readonly (Entry | null)[],
  findings: readonly Finding[],
  text: string,
  file: string | null,
): ReadonlyMap<Finding, number> {
  const met = new Map<Finding, number>();
  if (findings.length === 0 || entries.length === 0) return met;
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    addTo(groups, keyOf(finding.rule, quoteAt(text, finding.span)), finding);
  }
  for (const [key, indices] of entriesByKey(entries, groups, file)) meet(met, entries, indices, groups.get(key)!, text);
  return met;
}

const keyOf = (rule: string, quote: string): string => `${rule} ${plain(quote)}`;

function addTo<Item>(groups: Map<string, Item[]>, key: string, item: Item): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}

/** The entries that may be about this file's findings, by what they have in common. */
function entriesByKey(
  entries: readonly (Entry | null)[],
  groups: ReadonlyMap<string, readonly Finding[]>,
  file: string | null,
): ReadonlyMap<string, readonly number[]> {
  const byKey = new Map<string, number[]>();
  for (const index of entriesAbout(entries, file)) {
    const { rule, quote } = entries[index]!;
    const key = keyOf(rule, quote);
    if (groups.has(key)) addTo(byKey, key, index);
  }
  return byKey;
}

const known = new WeakMap<readonly (Entry | null)[], Map<string | null, readonly number[]>>();

/** The entries for a file. A baseline may hold those of thousands of files: it is gone through once for each, not at every stroke. */
function entriesAbout(entries: readonly (Entry | null)[], file: string | null): readonly number[] {
  const files = known.get(entries) ?? new Map<string | null, readonly number[]>();
  known.set(entries, files);
  const before = files.get(file);
  if (before) return before;
  const patterns = new Map<string, boolean>();
  const about = [...entries.keys()].filter((index) => isAbout(entries[index], file, patterns));
  files.set(file, about);
  return about;
}

/** Many entries name the same file, so that each pattern is compared once. */
function isAbout(entry: Entry | null | undefined, file: string | null, patterns: Map<string, boolean>): boolean {
  if (!entry) return false;
  if (entry.file === undefined) return true;
  const before = patterns.get(entry.file);
  if (before !== undefined) return before;
  const answer = file !== null && isNamedBy(entry.file, file);
  patterns.set(entry.file, answer);
  return answer;
}

/**
 * The findings of one rule on the same words, and the entries for these. First those whose context is just as it was, then the
 * likest, then what entries without a context leave.
 */
function meet(
  met: Map<Finding, number>,
  entries: readonly (Entry | null)[],
  indices: readonly number[],
  findings: readonly Finding[],
  text: string,
): void {
  const told = indices.flatMap((index): readonly Told[] => {
    const { context, quote, occurrence = 1 } = entries[index]!;
    return context === undefined ? [] : [{ index, context: plainly(context), quote, occurrence }];
  });
  const placed = findings.map((finding, order): Placed => ({ finding, order: order + 1 }));
  const open = meetUnchanged(met, told, placed, text);
  meetAlike(met, open, placed, text);
  for (const index of indices) {
    const { context, occurrence } = entries[index]!;
    if (context !== undefined) continue;
    const meant = occurrence === undefined ? findings : findings.slice(occurrence - 1, occurrence);
    for (const finding of meant) if (!met.has(finding)) met.set(finding, index);
  }
}

/** An entry that tells where its finding stands. */
interface Told {
  readonly index: number;
  /** As it is compared. */
  readonly context: string;
  readonly quote: string;
  readonly occurrence: number;
}

/** A finding, and which one of those in its words it is, counted from 1. */
interface Placed {
  readonly finding: Finding;
  readonly order: number;
}

const plainContexts = new Map<string, string>();

/** Contexts come again with every stroke. */
function plainly(context: string): string {
  const before = plainContexts.get(context);
  if (before !== undefined) return before;
  if (plainContexts.size > 20_000) plainContexts.clear();
  const after = plain(context);
  plainContexts.set(context, after);
  return after;
}

/** Gives findings the entries with just their context; of several with one context each its own. Answers the entries left. */
function meetUnchanged(
  met: Map<Finding, number>,
  told: readonly Told[],
  findings: readonly Placed[],
  text: string,
): readonly Told[] {
  const places = new Map<string, Placed[]>();
  if (told.length > 0)
    for (const placed of findings) addTo(places, plain(contextAt(text, placed.finding.span)), placed);
  return told.filter(({ index, context, occurrence }) => {
    const open = (places.get(context) ?? []).filter(({ finding }) => !met.has(finding));
    const meant = open.find(({ order }) => order === occurrence) ?? open[0];
    if (meant) met.set(meant.finding, index);
    return !meant;
  });
}

function meetAlike(met: Map<Finding, number>, told: readonly Told[], findings: readonly Placed[], text: string): void {
  const used = new Set<number>();
  const open = findings.filter(({ finding }) => !met.has(finding));
  for (const { finding, index } of likestFirst(pairsOf(told, open, text))) {
    if (met.has(finding) || used.has(index)) continue;
    met.set(finding, index);
    used.add(index);
  }
}

interface Pair {
  readonly finding: Finding;
  readonly index: number;
  readonly alike: number;
  /** How far the finding is from being the occurrence that is meant. */
  readonly off: number;
}

function pairsOf(told: readonly Told[], findings: readonly Placed[], text: string): readonly Pair[] {
  const letters = told.reduce((sum, { context }) => sum + context.length, 0);
  if (letters * findings.length > MOST_LETTERS) return [];
  const contexts = told.map(({ index, context, quote, occurrence }) => ({
    index,
    occurrence,
    looked: contextOf(context, plain(quote)),
  }));
  return findings.flatMap(({ finding, order }) => {
    const around = surroundings(text, finding.span);
    return contexts.flatMap(({ index, occurrence, looked }) => {
      const alike = likeness(looked, around);
      return alike < ALIKE ? [] : [{ finding, index, alike, off: Math.abs(order - occurrence) }];
    });
  });
}

const likestFirst = (pairs: readonly Pair[]): readonly Pair[] =>
  [...pairs].sort((a, b) => b.alike - a.alike || a.off - b.off || a.finding.span[0] - b.finding.span[0]);
