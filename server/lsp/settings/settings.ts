import type { Connection } from 'vscode-languageserver';
import type { ReviewOptions } from '../../core/review';
import { type Levels, NO_SETTINGS, withOwnLevels } from '../../core/rules/judgements/settings';
import type { Abilities } from '../abilities';
import type { OpenTexts } from '../texts';
import type { WorkspaceFolders } from '../workspace/folders';
import { followChanges, type SettingsChanges } from './changes';
import { type SettingsFile, type SettingsFiles, settingsFiles } from './files';
import { ownSettings } from './own';
import { type Preferences, readPreferences } from './preferences';
import type { ReadFile } from './texts';
import { newSettingsUriFor, pathFromSettings, settingsUrisFor } from './uris';

/** What holds for one document. While nothing changes it is the same object. */
export interface Applied {
  readonly options: ReviewOptions;
  /** The settings file that holds; null where there is none. */
  readonly file: SettingsFile | null;
  /** Where a suppression is to be written; null for a document that lies in no file. */
  readonly target: string | null;
  readonly preferences: Preferences;
}

export interface SettingsService {
  /** Ends when what holds for a document is known. It never fails. */
  readonly ready: (uri: string) => Promise<void>;
  /** What holds for a document, as far as it is known. */
  readonly of: (uri: string) => Applied;
  readonly forget: (uri: string) => void;
  readonly onDidChange: (listener: () => void) => void;
}

/** What only the other end knows. */
interface Surroundings {
  readonly abilities: () => Abilities;
  readonly folders: WorkspaceFolders;
  /** Reads a file where the client does not. */
  readonly readFile: ReadFile;
}

interface Known {
  readonly applied: Applied;
  readonly own: string;
  /** The count of changes when it was read. */
  readonly count: number;
  readonly at: number;
}

const NONE: Applied = { options: {}, file: null, target: null, preferences: readPreferences(null) };

/** Without anybody who watches files, what was read is looked at again after this. */
const FRESH = 1000;

/** So often it is read again when something changes while it is being read. */
const MOST_TRIES = 5;

/** Knows the team's settings file of each document, and the person's own levels, and tells when they change. */
export function serveSettings(connection: Connection, open: OpenTexts, around: Surroundings): SettingsService {
  const files = settingsFiles(connection, open, around.readFile);
  const changes = followChanges(connection, { abilities: around.abilities, folders: around.folders, open, files });
  const known = new Map<string, Known>();
  const load = sharing(async (uri) => {
    if (!around.abilities().watchesFiles) files.forget();
    const count = changes.count();
    const read = await readFor(uri, { connection, around, files, changes }, known.get(uri));
    known.set(uri, { ...read, count, at: Date.now() });
  });
  return {
    of: (uri) => known.get(uri)?.applied ?? NONE,
    forget: (uri) => void known.delete(uri),
    onDidChange: changes.onDidChange,
    async ready(uri) {
      for (let tries = 0; tries < MOST_TRIES; tries++) {
        if (isFresh(known.get(uri), changes.count(), around.abilities())) return;
        await load(uri).catch((error: unknown) => connection.console.error(`Settings could not be read: ${error}`));
      }
    },
  };
}

const isFresh = (known: Known | undefined, count: number, { watchesFiles }: Abilities): boolean =>
  known !== undefined && known.count === count && (watchesFiles || Date.now() - known.at < FRESH);

/** Who asks for the same while it is under way waits for the same. */
function sharing(work: (uri: string) => Promise<void>): (uri: string) => Promise<void> {
  const underWay = new Map<string, Promise<void>>();
  return (uri) => {
    const promise = underWay.get(uri) ?? work(uri).finally(() => underWay.delete(uri));
    underWay.set(uri, promise);
    return promise;
  };
}

interface Sources {
  readonly connection: Connection;
  readonly around: Surroundings;
  readonly files: SettingsFiles;
  readonly changes: SettingsChanges;
}

/** What holds for a document: the object of before where it says the same. */
async function readFor(
  uri: string,
  { connection, around, files, changes }: Sources,
  before: Known | undefined,
): Promise<Pick<Known, 'applied' | 'own'>> {
  const folders = around.folders.current();
  const file = await files.firstOf(settingsUrisFor(uri, folders));
  const { levels, preferences } = await ownSettings(connection, around.abilities(), uri, changes.sent());
  const own = JSON.stringify([...levels, ...preferences.inlayHints, preferences.codeLens]);
  const target = file?.document.uri ?? newSettingsUriFor(uri, folders);
  const isSame = before && before.applied.file === file && before.own === own && before.applied.target === target;
  return {
    own,
    applied: isSame ? before.applied : { file, target, preferences, options: optionsFrom(uri, file, levels) },
  };
}

function optionsFrom(uri: string, file: SettingsFile | null, own: Levels): ReviewOptions {
  const settings = withOwnLevels(file?.settings ?? NO_SETTINGS, own);
  return { settings, file: file ? pathFromSettings(uri, file.document.uri) : null };
}
