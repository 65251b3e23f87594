import path from 'node:path';
import type { Noted } from '../core/rules/judgements/settings';
import { entriesFor, renewedBaseline, withBaseline } from '../core/rules/judgements/write';
import { EXIT } from './exit';
import { complain, print } from './output';
import { resultOf } from './results';
import { type Found, newSourceFor, pathFrom, type SettingsFinder, shortest } from './settings';
import { writeWhole } from './settings-file';
import { readSource } from './sources';

/** What is to be written into one settings file. */
interface Renewal {
  readonly found: Found;
  readonly looked: Set<string>;
  readonly entries: Noted[];
}

/** Makes all findings of the files the baseline of their settings files, and says so. Answers the exit status. */
export async function updateBaseline(files: readonly string[], settings: SettingsFinder): Promise<number> {
  if (files.includes('-')) throw new Error('--update-baseline needs files: what comes from standard input has no name');
  const renewals = new Map<string, Renewal>();
  let status: number = EXIT.clean;
  for (const file of files) {
    if (!(await gather(file, settings, renewals))) status = EXIT.failed;
  }
  for (const [target, renewal] of renewals) await renew(target, renewal);
  return status;
}

/** Adds the findings of one file to what is to be written. Answers false, and complains, where it could not be reviewed. */
async function gather(file: string, finder: SettingsFinder, renewals: Map<string, Renewal>): Promise<boolean> {
  const found = await finder.for(file);
  const result = resultOf(await readSource(file), { ...found, settings: { ...found.settings, baseline: [] } });
  if ('error' in result) {
    complain(result.error);
    return false;
  }
  if (found.broken !== null) {
    complain(`${file}: its findings are not in the baseline, because ${found.source} must be mended first`);
    return false;
  }
  const target = found.source ?? shortest(newSourceFor(file));
  const renewal = renewals.get(target) ?? { found, looked: new Set<string>(), entries: [] };
  const name = found.file ?? pathFrom(path.dirname(path.resolve(target)), file);
  renewals.set(target, renewal);
  renewal.looked.add(name);
  renewal.entries.push(...entriesFor(result.review.findings, result.review.text, name));
  return true;
}

async function renew(target: string, { found, looked, entries }: Renewal): Promise<void> {
  const before = found.settings.baseline.filter((entry) => entry !== null);
  const after = renewedBaseline(before, looked, entries);
  const text = withBaseline(found.text, after);
  if (text === found.text) return print(`${target}: nothing to change, ${said(after.length)} in the baseline\n`);
  await writeWhole(target, text);
  const keys = new Set(before.map(keyOf));
  const added = after.filter((entry) => !keys.has(keyOf(entry))).length;
  const gone = before.length - (after.length - added);
  await print(`${target}: ${said(after.length)} in the baseline, ${added} new, ${gone} gone\n`);
}

const keyOf = (entry: Noted): string =>
  JSON.stringify([entry.rule, entry.file, entry.quote, entry.context, entry.occurrence]);

const said = (count: number): string => `${count} ${count === 1 ? 'finding' : 'findings'}`;
