import pc from 'picocolors';
import type { Severity } from '../core/rules/finding';
import { EXIT } from './exit';
import type { FormatName } from './formats';
import type { Choice } from './settings';
import { runTask } from './work/run';

export interface CheckOptions {
  readonly format: FormatName;
  readonly settings: Choice;
  /** Whether what is set aside is printed, too, marked as such. */
  readonly withSuppressed: boolean;
  /** The mildest severity that makes the exit status 1. */
  readonly failOn: Severity;
  readonly exitZero: boolean;
  /** How many threads; null lets the program choose. */
  readonly jobs: number | null;
}

/** Prints the findings of each file as soon as they are known. Answers the exit status. */
export async function check(files: readonly string[], options: CheckOptions): Promise<number> {
  const { format, settings, withSuppressed, failOn, exitZero, jobs } = options;
  const coloured = colouredOutput();
  const task = { command: 'check', format, coloured, withSuppressed, settings, failOn } as const;
  const { status, found } = await runTask(files, task, jobs);
  if (status !== EXIT.clean) return status;
  return found && !exitZero ? EXIT.findings : EXIT.clean;
}

const colouredOutput = (): boolean =>
  pc.isColorSupported && (process.stdout.isTTY === true || process.env.FORCE_COLOR !== undefined);
