import type { Connection, Diagnostic } from 'vscode-languageserver';
import { DiagnosticSeverity } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { readSettings, type SettingsReading } from '../core/rules/judgements/read';
import type { Settings } from '../core/rules/judgements/settings';
import { SOURCE, toRange } from './convert';
import type { FileText } from './protocol';
import { decoded } from './settings-uris';
import type { OpenTexts } from './texts';

/** Reads a file of the workspace: its text, or why it cannot be read as the end of a sentence; null where there is none. */
export type ReadFile = (uri: string) => Promise<FileText | null>;

/** A settings file as it was last read. */
export interface SettingsFile {
  readonly document: TextDocument;
  /** The version of it that the editor has open; null where it is not open. */
  readonly version: number | null;
  readonly settings: Settings;
  /** Whether nothing of it can be read as it stands; `settings` are then those of before. */
  readonly broken: boolean;
}

export interface SettingsFiles {
  /** The first of these files that is there. */
  readonly firstOf: (uris: readonly string[]) => Promise<SettingsFile | null>;
  /** Files may have changed. */
  readonly forget: () => void;
  /** A file is gone from the disk, or there again. An editor may hold the text of one that is gone for minutes. */
  readonly gone: (uri: string, isGone: boolean) => void;
}

/** Reads settings files, as the editor holds them where they are open, and tells of their faults in their own place. */
export function settingsFiles(connection: Connection, open: OpenTexts, readFile: ReadFile): SettingsFiles {
  const read = new Map<string, Promise<FileText | null>>();
  const known = new Map<string, SettingsFile>();
  /** Files with faults: their URI as the editor writes it. */
  const told = new Map<string, string>();
  const gone = new Set<string>();
  open.onDidChange(({ uri }) => gone.delete(decoded(uri)));

  function take(uri: string, text: string, opened: TextDocument | undefined): SettingsFile {
    const before = known.get(uri);
    const version = opened?.version ?? null;
    if (before?.document.getText() === text && before.version === version) return before;
    const reading = readSettings(text);
    const document = opened ?? TextDocument.create(uri, 'json', 0, text);
    const settings = reading.broken && before ? before.settings : reading.settings;
    // The editor's own object changes with each stroke; this one is to stay what was read.
    const kept = TextDocument.create(document.uri, 'json', document.version, text);
    const file = { document: kept, version, settings, broken: reading.broken };
    known.set(uri, file);
    tell(uri, kept, reading);
    return file;
  }

  function tell(uri: string, document: TextDocument, { faults, broken }: SettingsReading): void {
    silence(uri);
    if (faults.length === 0) return;
    told.set(uri, document.uri);
    const diagnostics = faults.map(({ span, words }) => faultAt(document, span, `${words}; ${outcome(broken)}`));
    void connection.sendDiagnostics({ uri: document.uri, diagnostics });
  }

  function silence(uri: string): void {
    const before = told.get(uri);
    if (before !== undefined) void connection.sendDiagnostics({ uri: before, diagnostics: [] });
    told.delete(uri);
  }

  function unread(uri: string, error: string): SettingsFile {
    const document = TextDocument.create(uri, 'json', 0, '');
    told.set(uri, uri);
    void connection.sendDiagnostics({ uri, diagnostics: [faultAt(document, [0, 0], `${error}; it is left out`)] });
    const file = { document, version: null, settings: readSettings('').settings, broken: true };
    known.set(uri, file);
    return file;
  }

  async function fileAt(uri: string): Promise<SettingsFile | null> {
    const opened = gone.has(decoded(uri)) ? undefined : open.get(uri);
    if (opened) return take(uri, opened.getText(), opened);
    const reading = read.get(uri) ?? readFile(uri);
    read.set(uri, reading);
    const found = await reading;
    if (found && 'text' in found) return take(uri, found.text.replace(/^\ufeff/, ''), undefined);
    if (found) return unread(uri, found.error);
    known.delete(uri);
    silence(uri);
    return null;
  }

  return {
    forget: () => read.clear(),
    gone: (uri, isGone) => void (isGone ? gone.add(decoded(uri)) : gone.delete(decoded(uri))),
    async firstOf(uris) {
      for (const uri of uris) {
        const file = await fileAt(uri);
        if (file) return file;
      }
      return null;
    },
  };
}

const outcome = (broken: boolean): string =>
  broken ? 'what it said before holds until it is mended' : 'the rest of the file holds';

const faultAt = (document: TextDocument, span: readonly [number, number], message: string): Diagnostic => ({
  range: toRange(document, span),
  severity: DiagnosticSeverity.Warning,
  source: SOURCE,
  message: `This file: ${message}.`,
});
