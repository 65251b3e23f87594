import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from '../support/process';
import { inProject, tool } from '../support/project';
import { PlainError } from '../support/terminal';
import { applied } from './applied';
import type { Mutant } from './mutant';

/** What is only untidy is no reason to refuse a mutant: a name that nothing uses any more, a line that is never reached. */
const LENIENT = ['--noUnusedLocals', 'false', '--noUnusedParameters', 'false', '--allowUnreachableCode', 'true'];
const ERROR = /^(\S[^(\n]{0,300})\(\d+,\d+\): error /gm;

/**
 * The mutants that the compiler refuses: nobody could leave them in the code, so they say nothing of the tests. Tried in a copy of the
 * core below `folder`, one mutant of each file at a time; where a file that is not changed fails, each of them alone.
 */
export async function refused(mutants: readonly Mutant[], folder: string): Promise<ReadonlySet<Mutant>> {
  const copy = copyOfCore(folder);
  const found = new Set<Mutant>();
  if ((await failing([], copy)).size > 0) throw new PlainError('The core has errors of types as it is: npm run check.');
  for (const round of rounds(mutants)) {
    const failed = await failing(round, copy);
    const isClear = [...failed].every((file) => round.some((mutant) => mutant.file === file));
    for (const mutant of round) {
      const isRefused = isClear ? failed.has(mutant.file) : (await failing([mutant], copy)).size > 0;
      if (isRefused) found.add(mutant);
    }
  }
  return found;
}

function copyOfCore(folder: string): string {
  const copy = path.join(folder, 'types');
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  cpSync(inProject('server/core'), path.join(copy, 'server/core'), { recursive: true });
  cpSync(inProject('tsconfig.json'), path.join(copy, 'tsconfig.json'));
  return copy;
}

/** So few groups as can be in which no file stands twice. */
export function rounds(mutants: readonly Mutant[]): readonly (readonly Mutant[])[] {
  const groups: Mutant[][] = [];
  for (const mutant of mutants) {
    const group = groups.find((each) => each.every(({ file }) => file !== mutant.file));
    if (group) group.push(mutant);
    else groups.push([mutant]);
  }
  return groups;
}

/** The files in which the compiler finds an error with these mutants in place. */
async function failing(mutants: readonly Mutant[], copy: string): Promise<ReadonlySet<string>> {
  for (const mutant of mutants) writeFileSync(path.join(copy, mutant.file), applied(mutant));
  const args = [tool('typescript', 'bin/tsc'), '--project', 'server/core', '--pretty', 'false', ...LENIENT];
  const { output } = await run(process.execPath, args, { cwd: copy, quiet: true, minutes: 3 });
  for (const { file } of mutants) cpSync(inProject(file), path.join(copy, file));
  return new Set([...output.matchAll(ERROR)].map(([, file = '']) => file.replaceAll('\\', '/')));
}
