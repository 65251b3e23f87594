import { availableParallelism } from 'node:os';
import { compileLate, tidySoon } from '../engine';
import { EXIT } from '../exit';
import { complain, print } from '../output';
import { aboutFile } from '../sources';
import { inThreads } from './pool';
import { createProgress } from './progress';
import { type Done, formatOf, type Task, workerFor } from './task';

export interface Outcome {
  /** 2 where a file or a settings file could not be read, else 0. */
  readonly status: number;
  /** Whether something was found that counts. */
  readonly found: boolean;
}

/** Prints what the task makes of each file, in input order and as soon as it is known. `jobs` is how many threads; null lets it choose. */
export async function runTask(files: readonly string[], task: Task, jobs: number | null): Promise<Outcome> {
  compileLate();
  tidySoon();
  const count = threadsFor(files, jobs);
  const collector = formatOf(task).collector(files.length);
  const progress = createProgress(files.length);
  const told = new Set<string>();
  let outcome: Outcome = { status: EXIT.clean, found: false };
  await print(collector.start);
  for await (const done of count > 1 ? inThreads(files, task, count) : inTurn(files, task)) {
    progress.hide();
    tell(done, told);
    const failed = done.error !== null || done.settingsFailed;
    outcome = { status: failed ? EXIT.failed : outcome.status, found: outcome.found || done.found };
    await print(collector.add(done.part));
    progress.show(done);
  }
  progress.hide();
  await print(collector.end());
  return outcome;
}

async function* inTurn(files: readonly string[], task: Task): AsyncGenerator<Done> {
  const work = workerFor(task);
  for (const [index, file] of files.entries()) yield await work(file, index);
}

/** What several threads find of one settings file is told once. */
function tell(done: Done, told: Set<string>): void {
  for (const words of done.told) if (!told.has(words)) complain(words);
  for (const words of done.told) told.add(words);
  if (done.error !== null) complain(done.error);
}

/** A thread costs what reviewing some hundred kilobytes does, so it is not started for less. */
const WORTH_A_THREAD = 600_000;

function threadsFor(files: readonly string[], jobs: number | null): number {
  // Standard input belongs to the first thread alone.
  if (files.includes('-')) return 1;
  const most = Math.min(jobs ?? availableParallelism(), files.length);
  if (jobs !== null || most < 2) return most;
  let bytes = 0;
  for (const file of files) {
    bytes += aboutFile(file)?.size ?? 0;
    if (bytes >= most * WORTH_A_THREAD) return most;
  }
  return Math.floor(bytes / WORTH_A_THREAD);
}
