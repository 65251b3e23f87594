import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
} from 'vscode-languageserver';
import type { ReviewOptions } from '../core/review';
import { type Levels, NO_SETTINGS, SETTINGS_FILE, withOwnLevels } from '../core/rules/judgements/settings';
import type { Abilities } from './abilities';
import { ownSettings } from './own-settings';
import { type Preferences, readPreferences } from './preferences';
import { type ReadFile, type SettingsFile, type SettingsFiles, settingsFiles } from './settings-files';
import { isSettingsUri, newSettingsUriFor, pathFromSettings, settingsUrisFor } from './settings-uris';
import type { OpenTexts } from './texts';
import type { WorkspaceFolders } from './workspace-folders';

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
  readonly generation: number;
  readonly at: number;
}

const NONE: Applied = { options: {}, file: null, target: null, preferences: readPreferences(null) };

/** Without anybody who watches files, what was read is looked at again after this. */
const FRESH = 1000;

/** Knows the team's settings file of each document, and the person's own levels, and tells when they change. */
export function serveSettings(connection: Connection, open: OpenTexts, around: Surroundings): SettingsService {
  const files = settingsFiles(connection, open, around.readFile);
  const known = new Map<string, Known>();
  const loading = new Map<string, Promise<void>>();
  const listeners: (() => void)[] = [];
  let generation = 0;
  let told: unknown = null;

  function changed(): void {
    generation += 1;
    files.forget();
    for (const listener of listeners) listener();
  }

  const isFresh = ({ generation: of, at }: Known): boolean =>
    of === generation && (around.abilities().watchesFiles || Date.now() - at < FRESH);

  async function load(uri: string): Promise<void> {
    if (!around.abilities().watchesFiles) files.forget();
    const started = generation;
    const folders = around.folders.current();
    const file = await files.firstOf(settingsUrisFor(uri, folders));
    const { levels, preferences } = await ownSettings(connection, around.abilities(), uri, told);
    const own = JSON.stringify([...levels, ...preferences.inlayHints, preferences.codeLens]);
    const before = known.get(uri);
    const target = file?.document.uri ?? newSettingsUriFor(uri, folders);
    const isSame = before && before.applied.file === file && before.own === own && before.applied.target === target;
    const applied = isSame ? before.applied : { file, target, preferences, options: optionsFrom(uri, file, levels) };
    known.set(uri, { applied, own, generation: started, at: Date.now() });
  }

  connection.onDidChangeConfiguration(({ settings }) => {
    told = settings;
    changed();
  });
  onChanges(connection, around, changed, files.gone);
  open.onDidChange(changed);
  open.onDidClose(changed);
  return {
    of: (uri) => known.get(uri)?.applied ?? NONE,
    forget: (uri) => void known.delete(uri),
    onDidChange: (listener) => void listeners.push(listener),
    async ready(uri) {
      for (let tries = 0; tries < 5; tries++) {
        const there = known.get(uri);
        if (there && isFresh(there)) return;
        const under = loading.get(uri) ?? load(uri).finally(() => loading.delete(uri));
        loading.set(uri, under);
        await under.catch((error: unknown) => connection.console.error(`Settings could not be read: ${error}`));
      }
    },
  };
}

function optionsFrom(uri: string, file: SettingsFile | null, own: Levels): ReviewOptions {
  const settings = withOwnLevels(file?.settings ?? NO_SETTINGS, own);
  return { settings, file: file ? pathFromSettings(uri, file.document.uri) : null };
}

/** Has the editor tell of changed files and settings, where it can be asked to. */
function onChanges(
  connection: Connection,
  { abilities, folders }: Surroundings,
  changed: () => void,
  gone: SettingsFiles['gone'],
): void {
  connection.onInitialized(() => {
    const { watchesFiles, tellsConfiguration, readsFolders } = abilities();
    const { client } = connection;
    const watchers = [{ globPattern: `**/${SETTINGS_FILE}` }];
    const ignored = (): void => undefined;
    if (watchesFiles) client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(ignored);
    if (tellsConfiguration)
      client.register(DidChangeConfigurationNotification.type, { section: 'transcriptReview' }).catch(ignored);
    if (readsFolders) folders.follow(connection, changed);
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const those = changes.filter(({ uri }) => isSettingsUri(uri));
    for (const { uri, type } of those) gone(uri, type === FileChangeType.Deleted);
    if (those.length > 0) changed();
  });
}
