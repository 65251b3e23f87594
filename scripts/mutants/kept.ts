import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Mutant, Outcome } from './mutant';
import { folder } from './stryker';

const file = path.join(folder, 'outcomes.json');

/** Keeps what came of each mutant, by what it changes. */
export function keep(outcomes: ReadonlyMap<Mutant, Outcome>): void {
  const all = { ...kept(), ...Object.fromEntries([...outcomes].map(([{ key }, outcome]) => [key, outcome])) };
  writeFileSync(file, JSON.stringify(all, null, 1));
}

/** What came of mutants the last time, by what they change; a mutant of code that has changed since is another. */
export function kept(): Readonly<Record<string, Outcome>> {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}
