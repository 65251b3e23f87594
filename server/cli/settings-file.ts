import { open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { LONGEST_SETTINGS } from '../core/rules/judgements/settings';
import { decode } from './decode';
import { causeOf } from './sources';

/** The text of a settings file; or why it cannot be read, as the end of a sentence; null where there is none. */
export type SettingsText = { readonly text: string } | { readonly error: string } | null;

/** Reads a settings file. Never throws; what is no plain file (a folder, a pipe, a device) is not opened. */
export async function readSettingsText(file: string): Promise<SettingsText> {
  try {
    const about = await stat(file);
    if (!about.isFile()) return { error: 'cannot be read: it is no plain file' };
    if (about.size > 4 * LONGEST_SETTINGS) return { error: `cannot be read: ${about.size} bytes are too many` };
    const handle = await open(file);
    try {
      return { text: decode(await handle.readFile()).replace(/^\ufeff/, '') };
    } finally {
      await handle.close();
    }
  } catch (error) {
    return isAbsent(error) ? null : { error: `cannot be read: ${causeOf(error)}` };
  }
}

const isAbsent = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');

/** Writes a file as a whole or not at all: beside it first, then in its place. A link is followed, and the file's rights are kept. */
export async function writeWhole(file: string, text: string): Promise<void> {
  const target = await realpath(file).catch(() => path.resolve(file));
  const mode = await stat(target).then(
    (about) => about.mode & 0o777,
    () => undefined,
  );
  const beside = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.tmp`);
  try {
    await writeFile(beside, text, { flag: 'wx', ...(mode === undefined ? {} : { mode }) });
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw new Error(`cannot write ${file}: ${isAbsent(error) ? 'its folder is not there' : causeOf(error)}`);
  }
}
