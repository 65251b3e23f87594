import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { text as textOf } from 'node:stream/consumers';
import { builtCli } from '../test/support/built';
import { sharedTexts } from '../test/support/shared';

/** What the command line took for many files. */
export interface Pass {
  readonly files: number;
  /** The size of all files, in MB of 1,000,000 bytes as they lie on the disk. */
  readonly megabytes: number;
  readonly threads: number;
  readonly seconds: number;
  /** Seconds of all cores together. */
  readonly processor: number;
  /** Seconds until the first result was printed. */
  readonly first: number;
  /** The most memory that it occupied at a time, in MB. */
  readonly memory: number;
}

/** Passes over the shared transcripts. */
export interface Throughput {
  /** Every second file, by one thread. */
  readonly alone: Pass;
  /** Every fourth, by two. */
  readonly part: Pass;
  /** All, by two. */
  readonly together: Pass;
  /** What a terminal is shown meanwhile: how often it is told how far the run is; null where no terminal can be had. */
  readonly told: number | null;
}

/** Measures the command line on all shared transcripts; null where they are not there. */
export async function throughput(): Promise<Throughput | null> {
  const files = [...sharedTexts('bulk'), ...sharedTexts('corpus')];
  if (files.length === 0) return null;
  const every = (nth: number) => files.filter((_, index) => index % nth === 0);
  return {
    alone: await pass(every(2), 1),
    part: await pass(every(4), 2),
    together: await pass(files, 2),
    told: progressTold(every(16)),
  };
}

/** The process itself tells what it took, when it ends. */
const TELL = `data:text/javascript,${encodeURIComponent(`
  import { writeSync } from 'node:fs';
  import { isMainThread } from 'node:worker_threads';
  if (isMainThread) process.on('exit', () => writeSync(3, JSON.stringify(process.resourceUsage())));
`)}`;

const inspect = (files: readonly string[], threads: number): readonly string[] => [
  builtCli(),
  'inspect',
  '--format',
  'ndjson',
  '--jobs',
  String(threads),
  ...files,
];

/** Reviews the files and sees to it that the results come in the order of the files. */
async function pass(files: readonly string[], threads: number): Promise<Pass> {
  const before = performance.now();
  const since = () => (performance.now() - before) / 1000;
  const child = spawn(process.execPath, ['--import', TELL, ...inspect(files, threads)], {
    stdio: ['ignore', 'pipe', 'ignore', 'pipe'],
  });
  const ended = once(child, 'close');
  const taken = textOf(child.stdio[3] as NodeJS.ReadableStream);
  let [first, printed] = [0, 0];
  for await (const line of createInterface({ input: child.stdout! })) {
    first ||= since();
    assert.ok(
      line.slice(0, 600).includes(JSON.stringify(files[printed])),
      `${files[printed]} is not printed in its turn`,
    );
    printed += 1;
  }
  await ended;
  assert.equal(printed, files.length, 'each file has its line');
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(await taken) as NodeJS.ResourceUsage;
  const processor = (userCPUTime + systemCPUTime) / 1_000_000;
  return {
    files: files.length,
    megabytes: sizeOf(files),
    threads,
    seconds: since(),
    processor,
    first,
    memory: maxRSS / 1024,
  };
}

const sizeOf = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + statSync(file).size, 0) / 1_000_000;

/** Runs the command line on a terminal of its own, and counts how often it says there how far it is. */
function progressTold(files: readonly string[]): number | null {
  if (process.platform !== 'linux') return null;
  const command = [process.execPath, ...inspect(files, 2)]
    .map((word) => `'${word.replaceAll("'", "'\\''")}'`)
    .join(' ');
  const { status, stdout } = spawnSync('script', ['-qec', `${command} > /dev/null`, '/dev/null'], { encoding: 'utf8' });
  return status === 0 ? [...stdout.matchAll(/\d+ of \d+ files/g)].length : null;
}
