import type { Severity } from '../../core/rules/finding';
import { type FormatName, formats } from '../formats';
import type { Format, FormatOptions } from '../formats/format';
import { type InspectFormatName, inspectFormats } from '../inspect';
import { anyAtLeast, resultOf } from '../results';
import { type Choice, createSettingsFinder } from '../settings';
import { readSource } from '../sources';

/** What is to be done with each file; plain data, so that it can be told to another thread. */
export type Task =
  | (FormatOptions & {
      readonly command: 'check';
      readonly format: FormatName;
      readonly settings: Choice;
      /** The mildest severity that counts as found. */
      readonly failOn: Severity;
    })
  | { readonly command: 'inspect'; readonly format: InspectFormatName };

/** What became of one file; plain data. */
export interface Done {
  /** What the task's format made of it. */
  readonly part: unknown;
  /** Why it could not be reviewed; null where it was. */
  readonly error: string | null;
  /** How many findings it has, and whether one of them counts. */
  readonly findings: number;
  readonly found: boolean;
  /** What is to be told to a person about the settings files that hold for it. */
  readonly told: readonly string[];
  /** Whether one of these could not be read at all. */
  readonly settingsFailed: boolean;
}

export type Worker = (file: string, index: number) => Promise<Done>;

export const formatOf = (task: Task): Format =>
  task.command === 'check' ? formats[task.format](task) : inspectFormats[task.format];

/** Reviews files one by one, by one reading of each settings file. */
export function workerFor(task: Task): Worker {
  const format = formatOf(task);
  let told: string[] = [];
  const settings = createSettingsFinder(task.command === 'check' ? task.settings : { kind: 'none' }, (words) =>
    told.push(words),
  );
  return async (file, index) => {
    const source = await readSource(file);
    const result = resultOf(source, await settings.for(source.file));
    const findings = 'error' in result ? [] : result.review.findings;
    const done: Done = {
      part: format.part(result, index),
      error: 'error' in result ? result.error : null,
      findings: findings.length,
      found: task.command === 'check' && anyAtLeast(findings, task.failOn),
      told,
      settingsFailed: settings.failed(),
    };
    told = [];
    return done;
  };
}

/** What is said of a file whose thread ended. */
export function lostTo(task: Task, file: string, index: number, cause: string): Done {
  const error = `${file} could not be reviewed: ${cause}`;
  const part = formatOf(task).part({ file, error }, index);
  return { part, error, findings: 0, found: false, told: [], settingsFailed: false };
}
