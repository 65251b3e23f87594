import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The project's own folder. In an extension host, whose bundle lies elsewhere, the runner says where it is. */
export const PROJECT = process.env.TRANSCRIPT_ROOT ?? resolve(__dirname, '../..');

/** The folder of real transcripts that lies beside the project, or null where it is not there. `TRANSCRIPT_SHARED` names another place. */
export const SHARED: string | null =
  [process.env.TRANSCRIPT_SHARED ?? '', resolve(PROJECT, '../shared')].find(
    (path) => path !== '' && existsSync(path),
  ) ?? null;

/** All `.txt` files below a folder of the shared texts, in order of their names. */
export function sharedTexts(folder: string): readonly string[] {
  return SHARED === null ? [] : walk(join(SHARED, folder));
}

const walk = (path: string): readonly string[] =>
  !existsSync(path)
    ? []
    : statSync(path).isDirectory()
      ? readdirSync(path)
          .sort()
          .flatMap((name) => walk(join(path, name)))
      : path.endsWith('.txt')
        ? [path]
        : [];

/** The transcript by which the whole path is tried, or null where it is not there. */
export const REFERENCE: string | null = sharedTexts('seed')[0] ?? null;

/** A file's text as it is meant: UTF-8, or Windows-1252 where the bytes are none. */
export function readText(path: string): string {
  const bytes = readFileSync(path);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252', { ignoreBOM: true }).decode(bytes);
  }
}
