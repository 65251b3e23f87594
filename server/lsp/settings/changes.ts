import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
} from 'vscode-languageserver';
import { SETTINGS_FILE } from '../../core/rules/judgements/settings';
import type { Abilities } from '../abilities';
import type { OpenTexts } from '../texts';
import type { WorkspaceFolders } from '../workspace/folders';
import type { SettingsFiles } from './files';
import { isSettingsUri } from './uris';

/** What may have changed about the settings: the team's files, the person's own, or the workspace's folders. */
export interface SettingsChanges {
  /** How many changes there have been: what was read at another count is out of date. */
  readonly count: () => number;
  /** The settings that the client has sent unasked; null before it has. */
  readonly sent: () => unknown;
  readonly onDidChange: (listener: () => void) => void;
}

/** Where changes come from. */
interface Sources {
  readonly abilities: () => Abilities;
  readonly folders: WorkspaceFolders;
  readonly open: OpenTexts;
  readonly files: Pick<SettingsFiles, 'forget' | 'gone'>;
}

export function followChanges(connection: Connection, sources: Sources): SettingsChanges {
  const listeners: (() => void)[] = [];
  let count = 0;
  let sent: unknown = null;
  const changed = (): void => {
    count += 1;
    sources.files.forget();
    for (const listener of listeners) listener();
  };
  connection.onDidChangeConfiguration(({ settings }) => {
    sent = settings;
    changed();
  });
  connection.onInitialized(() => askToBeTold(connection, sources, changed));
  followFiles(connection, sources, changed);
  return { count: () => count, sent: () => sent, onDidChange: (listener) => void listeners.push(listener) };
}

/** Has the editor tell of changed files and settings, where it can be asked to. */
function askToBeTold(connection: Connection, { abilities, folders }: Sources, changed: () => void): void {
  const { watchesFiles, tellsConfiguration, readsFolders } = abilities();
  const { client } = connection;
  const watchers = [{ globPattern: `**/${SETTINGS_FILE}` }];
  const ignored = (): void => undefined;
  if (watchesFiles) client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(ignored);
  if (tellsConfiguration)
    client.register(DidChangeConfigurationNotification.type, { section: 'transcriptReview' }).catch(ignored);
  if (readsFolders) folders.follow(connection, changed);
}

function followFiles(connection: Connection, { open, files }: Sources, changed: () => void): void {
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const those = changes.filter(({ uri }) => isSettingsUri(uri));
    for (const { uri, type } of those) files.gone(uri, type === FileChangeType.Deleted);
    if (those.length > 0) changed();
  });
  open.onDidChange(changed);
  open.onDidClose(changed);
}
