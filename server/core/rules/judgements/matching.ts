import type { Finding } from '../finding';
import { isNamedBy } from './glob';
import { contextAt, contextOf, likeness, plain, quoteAt, surroundings } from './quoted';
import type { Suppression } from './settings';

/** What tells which findings an entry of a settings file is about. */
export type Entry = Pick<Suppression, 'rule' | 'file' | 'quote' | 'occurrence' | 'context'>;

/** Half of a context's words, with the numbers of its sentence, make it the same place. */
const ALIKE = 0.5;

/** Above all that is merely alike. */
const UNCHANGED = 2;

/** More pairs than these are only found in a file that somebody has made to be slow. */
const MOST_PAIRS = 200_000;

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
  const named = new Map<string, boolean>();
  for (const [index, entry] of entries.entries()) {
    if (!entry || !isAbout(entry, file, named)) continue;
    const key = keyOf(entry.rule, entry.quote);
    if (groups.has(key)) addTo(byKey, key, index);
  }
  return byKey;
}

/** Many entries name the same file, so that each pattern is compared once. */
function isAbout({ file: pattern }: Entry, file: string | null, named: Map<string, boolean>): boolean {
  if (pattern === undefined) return true;
  const before = named.get(pattern);
  if (before !== undefined) return before;
  const answer = file !== null && isNamedBy(pattern, file);
  named.set(pattern, answer);
  return answer;
}

/** The findings of one rule on the same words, and the entries for these: the likest pair first, then those that take the rest. */
function meet(
  met: Map<Finding, number>,
  entries: readonly (Entry | null)[],
  indices: readonly number[],
  findings: readonly Finding[],
  text: string,
): void {
  const used = new Set<number>();
  for (const { finding, index } of likestFirst(pairsOf(entries, indices, findings, text))) {
    if (met.has(finding) || used.has(index)) continue;
    met.set(finding, index);
    used.add(index);
  }
  for (const index of indices) {
    const { context, occurrence } = entries[index]!;
    if (context !== undefined) continue;
    const meant = occurrence === undefined ? findings : findings.slice(occurrence - 1, occurrence);
    for (const finding of meant) if (!met.has(finding)) met.set(finding, index);
  }
}

interface Pair {
  readonly finding: Finding;
  readonly index: number;
  readonly alike: number;
  /** How far the finding is from being the occurrence that is meant. */
  readonly off: number;
}

function pairsOf(
  entries: readonly (Entry | null)[],
  indices: readonly number[],
  findings: readonly Finding[],
  text: string,
): readonly Pair[] {
  const contexts = indices.flatMap((index) => {
    const { context, quote, occurrence = 1 } = entries[index]!;
    return context === undefined ? [] : [{ index, occurrence, exact: plain(context), told: contextOf(context, quote) }];
  });
  if (contexts.length * findings.length > MOST_PAIRS) return [];
  return findings.flatMap((finding, order) => {
    const around = surroundings(text, finding.span);
    const own = plain(contextAt(text, finding.span));
    return contexts.flatMap(({ index, occurrence, exact, told }) => {
      const alike = exact === own ? UNCHANGED : likeness(told, around);
      return alike < ALIKE ? [] : [{ finding, index, alike, off: Math.abs(order + 1 - occurrence) }];
    });
  });
}

const likestFirst = (pairs: readonly Pair[]): readonly Pair[] =>
  [...pairs].sort((a, b) => b.alike - a.alike || a.off - b.off || a.finding.span[0] - b.finding.span[0]);
