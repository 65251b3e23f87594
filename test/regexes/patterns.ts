import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type AnyNode, parse } from 'acorn';
import { transformSync } from 'esbuild';
import { PROJECT } from '../support/shared';

/** A regular expression of the project. */
export interface Pattern {
  /** The file that it stands in, from the project's folder. */
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** What one file of the sources holds. */
interface InFile {
  readonly literals: readonly Pattern[];
  /** Whether it makes regular expressions of strings while it runs. */
  readonly makesSome: boolean;
}

/** Every regular expression that is written as one in the sources of `folders`. */
export const literalsOf = (folders: readonly string[]): readonly Pattern[] =>
  sourcesOf(folders).flatMap((file) => inFile(file).literals);

/** The files of `folders` that make regular expressions of strings. */
export const makersOf = (folders: readonly string[]): readonly string[] =>
  sourcesOf(folders).filter((file) => inFile(file).makesSome);

const sourcesOf = (folders: readonly string[]): readonly string[] =>
  folders.flatMap((folder) =>
    readdirSync(path.join(PROJECT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => path.join(folder, file))
      .sort(),
  );

const read = new Map<string, InFile>();

function inFile(file: string): InFile {
  const known = read.get(file) ?? searched(file);
  read.set(file, known);
  return known;
}

function searched(file: string): InFile {
  const { code } = transformSync(readFileSync(path.join(PROJECT, file), 'utf8'), { loader: 'ts' });
  const nodes = [...nodesIn(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }))];
  const literals = nodes.flatMap((node) =>
    node.type === 'Literal' && node.regex ? [{ file, source: node.regex.pattern, flags: node.regex.flags }] : [],
  );
  return { literals, makesSome: nodes.some(makesOne) };
}

const makesOne = (node: AnyNode): boolean =>
  (node.type === 'NewExpression' || node.type === 'CallExpression') &&
  node.callee.type === 'Identifier' &&
  node.callee.name === 'RegExp';

function* nodesIn(value: unknown): Generator<AnyNode> {
  if (typeof value !== 'object' || value === null) return;
  if (isNode(value)) yield value;
  for (const child of Object.values(value)) yield* nodesIn(child);
}

const isNode = (value: object): value is AnyNode => 'type' in value && typeof value.type === 'string';

const KEYS = new Set(['match', 'begin', 'end', 'while', 'pattern']);

/** The patterns that a grammar or another JSON file of the editor holds; in the editor's own dialect. */
export function patternsOfJson(file: string): readonly Pattern[] {
  const found: Pattern[] = [];
  JSON.parse(readFileSync(path.join(PROJECT, file), 'utf8'), (key: string, value: unknown) => {
    if (KEYS.has(key) && typeof value === 'string') found.push({ file, source: value, flags: 'u' });
    return value;
  });
  return found;
}
