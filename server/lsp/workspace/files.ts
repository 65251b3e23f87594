import type { Connection } from 'vscode-languageserver';
import { findTranscriptsRequest, readTranscriptRequest } from '../protocol';

/** A file that may be a transcript. */
export interface FoundFile {
  readonly uri: string;
  /** Another one when the file has changed. */
  readonly stamp: string;
}

/** The files of the workspace. */
export interface WorkspaceFiles {
  /** What may be a transcript in these folders and those in them, so many at the most; nothing in a folder that cannot be looked into. */
  readonly list: (
    folders: readonly string[],
    most: number,
    isCancelled: () => boolean,
  ) => Promise<readonly FoundFile[]>;
  /** The text of a file; null where it cannot be read. */
  readonly read: (uri: string) => Promise<string | null>;
}

/** Where there is no disk, and no client that reads files. */
export const NO_FILES: WorkspaceFiles = { list: async () => [], read: async () => null };

/** The files as a client finds and reads them: it knows which a person has excluded. What it answers is not taken on trust. */
export const filesOfClient = (connection: Connection): WorkspaceFiles => ({
  async list(_folders, most) {
    const answer: unknown = await connection.sendRequest(findTranscriptsRequest, { most });
    return Array.isArray(answer) ? answer.filter(isFoundFile).slice(0, most) : [];
  },
  async read(uri) {
    const answer: unknown = await connection.sendRequest(readTranscriptRequest, { uri }).catch(() => null);
    return typeof answer === 'string' ? answer : null;
  },
});

const isFoundFile = (file: unknown): file is FoundFile =>
  typeof file === 'object' &&
  file !== null &&
  'uri' in file &&
  typeof file.uri === 'string' &&
  'stamp' in file &&
  typeof file.stamp === 'string';
