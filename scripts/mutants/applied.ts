import { readFileSync } from 'node:fs';
import { inProject } from '../support/project';
import type { Mutant, Place } from './mutant';

/** Kinds of change behind which an operator may bind less than before. */
const LOOSE = new Set(['LogicalOperator', 'BooleanLiteral', 'UnaryOperator']);

/** The text of a mutant's file with the change made in it. */
export function applied({ file, kind, place, replacement }: Mutant): string {
  const source = readFileSync(inProject(file), 'utf8');
  const [from, to] = offsetsOf(source, place);
  return source.slice(0, from) + (LOOSE.has(kind) ? `(${replacement})` : replacement) + source.slice(to);
}

/** The code of a place. */
export function codeAt(source: string, place: Place): string {
  return source.slice(...offsetsOf(source, place));
}

function offsetsOf(source: string, { start, end }: Place): [from: number, to: number] {
  const starts = [0, ...[...source.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return [(starts[start.line] ?? 0) + start.column, (starts[end.line] ?? 0) + end.column];
}
