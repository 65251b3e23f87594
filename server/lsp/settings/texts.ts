import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { FileText } from '../protocol';
import type { OpenTexts } from '../texts';
import { decoded } from './uris';

/** Reads a file of the workspace: its text, or why it cannot be read as the end of a sentence; null where there is none. */
export type ReadFile = (uri: string) => Promise<FileText | null>;

/** The texts of settings files, as the editor has them open or as they lie in the workspace. */
export interface SettingsTexts {
  readonly opened: (uri: string) => TextDocument | undefined;
  /** The text in the workspace, which is read once until files may have changed. */
  readonly stored: (uri: string) => Promise<FileText | null>;
  /** Files may have changed. */
  readonly forget: () => void;
  /** A file is gone from the disk, or there again. An editor may hold the text of one that is gone for minutes. */
  readonly gone: (uri: string, isGone: boolean) => void;
}

export function settingsTexts(open: OpenTexts, readFile: ReadFile): SettingsTexts {
  const read = new Map<string, Promise<FileText | null>>();
  const gone = new Set<string>();
  open.onDidChange(({ uri }) => gone.delete(decoded(uri)));
  return {
    opened: (uri) => (gone.has(decoded(uri)) ? undefined : open.get(uri)),
    stored(uri) {
      const reading = read.get(uri) ?? readFile(uri);
      read.set(uri, reading);
      return reading;
    },
    forget: () => read.clear(),
    gone: (uri, isGone) => void (isGone ? gone.add(decoded(uri)) : gone.delete(decoded(uri))),
  };
}
