import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PROJECT } from '../support/shared';
import type { Pattern } from './patterns';

/**
 * The regular expressions that the modules make of strings while they are loaded and while the samples and the examples of all
 * layouts are reviewed: the constructor is listened to, so nothing of the server may be loaded before. Each comes with the file
 * that made it.
 */
export async function patternsMade(files: readonly string[]): Promise<readonly Pattern[]> {
  const found: Pattern[] = [];
  const before = globalThis.RegExp;
  globalThis.RegExp = new Proxy(before, {
    construct(target, [source, flags]: [string | RegExp, string | undefined]) {
      const made = new target(source, flags);
      const file = callerIn(files);
      if (file !== null) found.push({ file, source: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    for (const file of files) await import(path.join(PROJECT, file));
    const { review } = await import('../../server/core/review');
    const { layouts } = await import('../../server/core/layouts');
    for (const text of [...samples(), ...layouts.map(({ example }) => example)]) review(withShares(text));
  } finally {
    globalThis.RegExp = before;
  }
  return found;
}

/** A text that also says what the samples do not: the words of a measure out of which an expression is made. */
const withShares = (text: string): string =>
  text.replaceAll('.\n', '. Selling expenses as a percentage of revenue were 12.0%.\n');

/** The one of `files` that stands highest among the callers. */
function callerIn(files: readonly string[]): string | null {
  const callers = (new Error().stack ?? '').split('\n');
  for (const caller of callers) {
    const file = files.find((each) => caller.includes(path.join(PROJECT, each)));
    if (file !== undefined) return file;
  }
  return null;
}

const samples = (): readonly string[] =>
  readdirSync(path.join(PROJECT, 'samples'))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(path.join(PROJECT, 'samples', name), 'utf8'));
