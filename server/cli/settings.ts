import path from 'node:path';
import { readSettings } from '../core/rules/judgements/read';
import { NO_SETTINGS, SETTINGS_FILE, type Settings } from '../core/rules/judgements/settings';
import { complain } from './output';
import { readSettingsText, type SettingsText } from './settings-file';

/** The settings that hold for a transcript. */
export interface Found {
  readonly settings: Settings;
  /** The settings file as it is named to a person; null where there is none. */
  readonly source: string | null;
  /** Its text; blank where there is none. */
  readonly text: string;
  /** Why it could not be read at all, as the end of a sentence; its settings are then none. */
  readonly broken: string | null;
  /** The transcript's path from the settings file, with "/" between folders; null for standard input. */
  readonly file: string | null;
}

/** Which settings file to use: the nearest one, one that is named, or none. */
export type Choice =
  | { readonly kind: 'nearest' | 'none' }
  /** `toWrite` where the file is yet to be made. */
  | { readonly kind: 'named'; readonly file: string; readonly toWrite: boolean };

export interface SettingsFinder {
  readonly for: (file: string | null) => Promise<Found>;
  /** Whether one of the settings files asked for could not be read at all. */
  readonly failed: () => boolean;
}

interface Loaded {
  readonly settings: Settings;
  readonly text: string;
  readonly broken: string | null;
}

const NONE: Found = { settings: NO_SETTINGS, source: null, text: '', broken: null, file: null };

/** Finds and reads settings files, each once. What is wrong in one is told once, and the rest of it holds. */
export function createSettingsFinder(choice: Choice, tell: (words: string) => void = complain): SettingsFinder {
  const known = new Map<string, Promise<Loaded | null>>();
  let failed = false;

  const load = (source: string): Promise<Loaded | null> => {
    const loading = known.get(source) ?? readSettingsText(source).then((read) => loadedFrom(source, read, tell));
    known.set(source, loading);
    return loading;
  };

  async function found(source: string, file: string | null): Promise<Found | null> {
    const loaded = await load(source);
    if (!loaded) return null;
    failed ||= loaded.broken !== null;
    return { ...loaded, source: shortest(source), file: file === null ? null : pathFrom(path.dirname(source), file) };
  }

  return {
    failed: () => failed,
    async for(file) {
      if (choice.kind === 'none') return NONE;
      if (choice.kind === 'named') return (await found(path.resolve(choice.file), file)) ?? absent(choice, file);
      for (const folder of file === null ? [] : foldersAbove(file)) {
        const here = await found(path.join(folder, SETTINGS_FILE), file);
        if (here) return here;
      }
      return NONE;
    },
  };
}

/** A file that somebody names must be there, unless it is about to be written. */
function absent({ file: source, toWrite }: Extract<Choice, { kind: 'named' }>, file: string | null): Found {
  if (!toWrite) throw new Error(`cannot read ${source}: there is no such file`);
  return { ...NONE, source, file: file === null ? null : pathFrom(path.dirname(path.resolve(source)), file) };
}

function loadedFrom(source: string, read: SettingsText, tell: (words: string) => void): Loaded | null {
  if (read === null) return null;
  if ('error' in read) {
    tell(`${shortest(source)} ${read.error}; it is left out`);
    return { settings: NO_SETTINGS, text: '', broken: read.error };
  }
  const { settings, faults, broken } = readSettings(read.text);
  const rest = broken ? 'it is left out' : 'the rest of the file holds';
  for (const { words } of faults) tell(`${shortest(source)}: ${words}; ${rest}`);
  return { settings, text: read.text, broken: broken ? (faults[0]?.words ?? 'cannot be read') : null };
}

/** The folders from a file's own up to the root of its disk. */
function foldersAbove(file: string): readonly string[] {
  const folders: string[] = [];
  for (let folder = path.dirname(path.resolve(file)); ; folder = path.dirname(folder)) {
    folders.push(folder);
    if (path.dirname(folder) === folder) return folders;
  }
}

/** Where a settings file is made for a transcript that has none: where the command was called, if the transcript lies below it. */
export function newSourceFor(file: string): string {
  const below = path.relative(process.cwd(), path.resolve(file));
  const isBelow = !path.isAbsolute(below) && below.split(path.sep)[0] !== '..';
  return path.join(isBelow ? process.cwd() : path.dirname(path.resolve(file)), SETTINGS_FILE);
}

export const pathFrom = (folder: string, file: string): string =>
  path.relative(folder, path.resolve(file)).split(path.sep).join('/');

/** A path as a person would write it from here. */
export function shortest(file: string): string {
  const relative = path.relative(process.cwd(), file);
  return relative !== '' && relative.length < file.length ? relative : file;
}
