import pc from 'picocolors';
import type { Severity } from '../core/rules/finding';
import { EXIT } from './exit';
import { type FormatName, formats } from './formats';
import { complain, print } from './output';
import { anyAtLeast, resultOf } from './results';
import type { SettingsFinder } from './settings';
import { readSource } from './sources';

export interface CheckOptions {
  readonly format: FormatName;
  /** The mildest severity that makes the exit status 1. */
  readonly failOn: Severity;
  readonly exitZero: boolean;
}

/** Prints the findings of each file as soon as they are known. Answers the exit status. */
export async function check(
  files: readonly string[],
  settings: SettingsFinder,
  { format, failOn, exitZero }: CheckOptions,
): Promise<number> {
  const printed = formats[format](colouredOutput());
  let failed = false;
  let found = false;
  for (const file of files) {
    const source = await readSource(file);
    const result = resultOf(source, await settings.for(source.file));
    if ('error' in result) {
      complain(result.error);
      failed = true;
    } else {
      found ||= anyAtLeast(result.review.findings, failOn);
    }
    await print(printed.add(result));
  }
  await print(printed.end());
  if (failed || settings.failed()) return EXIT.failed;
  return found && !exitZero ? EXIT.findings : EXIT.clean;
}

const colouredOutput = (): boolean =>
  pc.isColorSupported && (process.stdout.isTTY === true || process.env.FORCE_COLOR !== undefined);
