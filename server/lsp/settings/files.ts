import type { Connection } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { readSettings } from '../../core/rules/judgements/read';
import type { Settings } from '../../core/rules/judgements/settings';
import type { OpenTexts } from '../texts';
import { createSettingsFaults, type SettingsFaults } from './faults';
import { type ReadFile, type SettingsTexts, settingsTexts } from './texts';

/** A settings file as it was last read. */
export interface SettingsFile {
  readonly document: TextDocument;
  /** The version of it that the editor has open; null where it is not open. */
  readonly version: number | null;
  readonly settings: Settings;
  /** Whether nothing of it can be read as it stands; `settings` are then those of before. */
  readonly broken: boolean;
}

export interface SettingsFiles extends Pick<SettingsTexts, 'forget' | 'gone'> {
  /** The first of these files that is there. */
  readonly firstOf: (uris: readonly string[]) => Promise<SettingsFile | null>;
}

/** Reads settings files, as the editor holds them where they are open, and tells of their faults in their own place. */
export function settingsFiles(connection: Connection, open: OpenTexts, readFile: ReadFile): SettingsFiles {
  const texts = settingsTexts(open, readFile);
  const known = knownFiles(createSettingsFaults(connection));
  return {
    forget: texts.forget,
    gone: texts.gone,
    async firstOf(uris) {
      for (const uri of uris) {
        const file = await fileAt(uri, texts, known);
        if (file) return file;
      }
      return null;
    },
  };
}

async function fileAt(uri: string, texts: SettingsTexts, known: KnownFiles): Promise<SettingsFile | null> {
  const opened = texts.opened(uri);
  if (opened) return known.take(uri, opened.getText(), opened);
  const found = await texts.stored(uri);
  if (!found) return known.drop(uri);
  return 'text' in found
    ? known.take(uri, found.text.replace(/^\ufeff/, ''), undefined)
    : known.takeUnreadable(uri, found.error);
}

/** The files as they were last read: while nothing changes, a file is the same object. */
interface KnownFiles {
  readonly take: (uri: string, text: string, opened: TextDocument | undefined) => SettingsFile;
  readonly takeUnreadable: (uri: string, error: string) => SettingsFile;
  readonly drop: (uri: string) => null;
}

function knownFiles(faults: SettingsFaults): KnownFiles {
  const known = new Map<string, SettingsFile>();
  const keep = (uri: string, file: SettingsFile): SettingsFile => {
    known.set(uri, file);
    return file;
  };
  return {
    take(uri, text, opened) {
      const before = known.get(uri);
      const version = opened?.version ?? null;
      if (before?.document.getText() === text && before.version === version) return before;
      // The editor's own object changes with each stroke; this one is to stay what was read.
      const document = TextDocument.create(opened?.uri ?? uri, 'json', version ?? 0, text);
      const reading = readSettings(text);
      faults.tell(uri, document, reading);
      const settings = reading.broken && before ? before.settings : reading.settings;
      return keep(uri, { document, version, settings, broken: reading.broken });
    },
    takeUnreadable(uri, error) {
      const document = TextDocument.create(uri, 'json', 0, '');
      faults.tellUnreadable(uri, document, error);
      return keep(uri, { document, version: null, settings: readSettings('').settings, broken: true });
    },
    drop(uri) {
      known.delete(uri);
      faults.silence(uri);
      return null;
    },
  };
}
