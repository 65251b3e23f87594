import type { Connection, Diagnostic } from 'vscode-languageserver';
import { DiagnosticSeverity } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { SettingsReading } from '../../core/rules/judgements/read';
import { SOURCE, toRange } from '../convert';

/** What is wrong with settings files, told in the files themselves. */
export interface SettingsFaults {
  /** What a file was found to say: its faults take the place of those told before. */
  readonly tell: (uri: string, document: TextDocument, reading: SettingsReading) => void;
  /** A file cannot be read at all; `error` is the end of a sentence whose subject is the file. */
  readonly tellUnreadable: (uri: string, document: TextDocument, error: string) => void;
  /** A file is gone, or has no fault any more. */
  readonly silence: (uri: string) => void;
}

export function createSettingsFaults(connection: Connection): SettingsFaults {
  /** Files with faults: their URI as the editor writes it. */
  const told = new Map<string, string>();
  const send = (uri: string, document: TextDocument, diagnostics: Diagnostic[]): void => {
    told.set(uri, document.uri);
    void connection.sendDiagnostics({ uri: document.uri, diagnostics });
  };
  const silence = (uri: string): void => {
    const before = told.get(uri);
    if (before !== undefined) void connection.sendDiagnostics({ uri: before, diagnostics: [] });
    told.delete(uri);
  };
  return {
    silence,
    tell(uri, document, reading) {
      silence(uri);
      if (reading.faults.length > 0) send(uri, document, diagnosticsOf(document, reading));
    },
    tellUnreadable: (uri, document, error) =>
      send(uri, document, [faultAt(document, [0, 0], `${error}; it is left out`)]),
  };
}

const diagnosticsOf = (document: TextDocument, { faults, broken }: SettingsReading): Diagnostic[] =>
  faults.map(({ span, words }) => faultAt(document, span, `${words}; ${outcome(broken)}`));

const outcome = (broken: boolean): string =>
  broken ? 'what it said before holds until it is mended' : 'the rest of the file holds';

const faultAt = (document: TextDocument, span: readonly [number, number], message: string): Diagnostic => ({
  range: toRange(document, span),
  severity: DiagnosticSeverity.Warning,
  source: SOURCE,
  message: `This file: ${message}.`,
});
