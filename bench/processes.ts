import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { builtCli } from '../test/support/built';

/** The first review in a new process, as the command line reports it, in milliseconds. */
export function coldReview(text: string): number {
  const { stdout } = spawnSync(process.execPath, [builtCli(), 'inspect', '-', '--format', 'ndjson'], {
    input: text,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  return JSON.parse(stdout).stats.milliseconds;
}

/** The memory in MB that a process occupies; null where the system does not tell. */
export function residentMemory(pid: number): number | null {
  try {
    const status = `/proc/${pid}/status`;
    if (existsSync(status)) return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1]) / 1024;
    return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
  } catch {
    return null;
  }
}
