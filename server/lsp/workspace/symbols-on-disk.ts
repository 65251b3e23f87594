import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { unreviewable } from '../../core/features/reviewable';
import { recognise } from '../../core/layouts';
import { createReviewer, type Review } from '../../core/review';
import { linesOf } from '../../core/text/lines';
import { arrivals } from '../arrivals';
import { atLeisure } from '../leisure';
import { tellFailure } from '../requests';
import { decoded } from '../settings/uris';
import type { FoundFile, WorkspaceFiles } from './files';
import type { WorkspaceFolders } from './folders';

/** So many files of the workspace are looked at. */
export const MOST_FILES = 2000;

/** How long one question may read new files, in milliseconds; the next goes on where it ended. */
const PATIENCE = 4000;

/** How long a list of files holds, in milliseconds: a person types several letters, and each is a question. */
const FRESH = 3000;

/** What a review of a document gives. */
type SymbolsOf<Found> = (document: TextDocument, review: Review) => readonly Found[];

/** The symbols of all files but those that are open, by their decoded URIs. */
type SymbolsOnDisk<Found> = (token: CancellationToken, open: ReadonlySet<string>) => Promise<readonly Found[]>;

interface ReadFile<Found> {
  readonly stamp: string;
  readonly symbols: readonly Found[];
}

/** Reads the transcripts that lie in the workspace: each once, and again when it has changed. */
export function symbolsOnDisk<Found>(
  connection: Connection,
  folders: WorkspaceFolders,
  files: () => WorkspaceFiles,
  symbolsOf: SymbolsOf<Found>,
): SymbolsOnDisk<Found> {
  const list = freshList(folders, files);
  const read = new Map<string, ReadFile<Found>>();
  return async (token, open) => {
    const found = await list(token);
    keepOnly(read, found);
    const closed = found.filter(({ uri }) => !open.has(decoded(uri)));
    const end = Date.now() + PATIENCE;
    for (const { uri, stamp } of closed) {
      if (read.get(uri)?.stamp === stamp) continue;
      if (Date.now() > end) break;
      // Whoever types on, or asks of an open document, comes first.
      await arrivals();
      stopIfCancelled(token);
      const symbols = await symbolsIn(uri, await files().read(uri), symbolsOf, token).catch((failure) => {
        tellFailure(connection, failure);
        return [];
      });
      stopIfCancelled(token);
      read.set(uri, { stamp, symbols });
    }
    return closed.flatMap(({ uri }) => read.get(uri)?.symbols ?? []);
  };
}

/** Lists the files of the workspace, and holds on to the list for a while. */
function freshList(
  folders: WorkspaceFolders,
  files: () => WorkspaceFiles,
): (token: CancellationToken) => Promise<readonly FoundFile[]> {
  let listed: { readonly files: readonly FoundFile[]; readonly at: number } | null = null;
  return async (token) => {
    if (listed && Date.now() - listed.at < FRESH) return listed.files;
    const all = await files()
      .list(folders.current(), MOST_FILES, () => token.isCancellationRequested)
      .catch((): readonly FoundFile[] => []);
    stopIfCancelled(token);
    listed = { files: all, at: Date.now() };
    return all;
  };
}

function keepOnly(read: Map<string, unknown>, files: readonly FoundFile[]): void {
  const there = new Set(files.map(({ uri }) => uri));
  for (const uri of read.keys()) if (!there.has(uri)) read.delete(uri);
}

async function symbolsIn<Found>(
  uri: string,
  text: string | null,
  symbolsOf: SymbolsOf<Found>,
  token: CancellationToken,
): Promise<readonly Found[]> {
  if (text === null || unreviewable(text) !== null) return [];
  if (!recognise({ text, lines: linesOf(text) })) return [];
  const review = await atLeisure(createReviewer().reviewInSteps(text), () => !token.isCancellationRequested);
  return review ? symbolsOf(TextDocument.create(uri, 'transcript', 0, text), review) : [];
}

function stopIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
}
