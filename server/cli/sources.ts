import { existsSync, type Stats, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { unreviewable } from '../core/features/reviewable';
import { decode } from './decode';

// Its module form asks for its own address at the start, which a bundle of one script does not have; its other form does not.
const { glob } = require('tinyglobby') as typeof import('tinyglobby');

/** A text to review; `file` is its name as given, null for standard input. Or why there is none, in one line for a person. */
export type Source =
  | { readonly file: string | null; readonly text: string }
  | { readonly file: string | null; readonly error: string };

/** What transcripts are called; a folder is searched for these. */
const IN_FOLDERS = '**/*.{transcript,txt,vtt,srt}';

/**
 * The files that paths, folders and globs name, each once, in the order given; those of one folder or glob in the order of their
 * names. A path that names nothing stays in the list, so that reading it says so.
 */
export async function filesOf(paths: readonly string[]): Promise<readonly string[]> {
  const files = new Set<string>();
  for (const each of paths) {
    for (const file of await filesOfOne(each)) files.add(file);
  }
  return [...files];
}

async function filesOfOne(given: string): Promise<readonly string[]> {
  if (given === '-') return [given];
  const isFolder = aboutFile(given)?.isDirectory() === true;
  if (!isFolder && (existsSync(given) || !isGlob(given))) return [given];
  const found = await glob(isFolder ? IN_FOLDERS : path.sep === '\\' ? given.replaceAll('\\', '/') : given, {
    cwd: isFolder ? given : undefined,
    ignore: ['**/node_modules/**'],
    expandDirectories: false,
  });
  if (found.length === 0) return [given];
  return found.sort(inOrderOfNames).map((file) => (isFolder ? path.join(given, file) : file));
}

const isGlob = (given: string): boolean => /[*?{}[\]!()]/.test(given);

/** What the system knows of a file; null where it cannot be asked. A file may vanish at any time, and a link lead in a circle. */
export function aboutFile(file: string): Stats | null {
  try {
    return statSync(file);
  } catch {
    return null;
  }
}

const inOrderOfNames = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Reads one file, or standard input for `-`. Never throws: what went wrong is the source's `error`. */
export async function readSource(file: string): Promise<Source> {
  if (file === '-') return sourceOf(null, decode(await bytesOf(process.stdin)));
  try {
    return sourceOf(file, decode(await readFile(file)));
  } catch (error) {
    return { file, error: whyUnread(file, error) };
  }
}

/** A folder or a glob that stays in the list has named no file at all. */
function whyUnread(file: string, error: unknown): string {
  if (isGlob(file) && !existsSync(file)) return `no file is named as ${file} asks`;
  if (aboutFile(file)?.isDirectory())
    return `cannot read ${file}: it is a folder, of which only .txt, .transcript, .vtt and .srt files are read`;
  return `cannot read ${file}: ${causeOf(error)}`;
}

/** The text as a source; a binary or an overlong one is an error that names the file. */
function sourceOf(file: string | null, text: string): Source {
  const fault = unreviewable(text);
  return fault === null ? { file, text } : { file, error: `${file ?? 'standard input'} ${fault}` };
}

async function bytesOf(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const CAUSES: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is no folder',
  EROFS: 'this disk can only be read',
  ENOSPC: 'the disk is full',
  EDQUOT: 'no more may be kept on this disk',
  EFBIG: 'it is larger than a file may be here',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'its name is too long',
  ELOOP: 'its links lead in a circle',
  ERR_FS_FILE_TOO_LARGE: 'it is larger than 2 GB',
};

/** What a system's error means, in plain words. */
export function causeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return CAUSES[code] ?? (error instanceof Error ? error.message : String(error));
}
