import {
  type CancellationToken,
  type Connection,
  LSPErrorCodes,
  ResponseError,
  SymbolKind,
  type WorkspaceSymbol,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { unreviewable } from '../core/features/reviewable';
import { matches, type WorkspaceEntry, workspaceEntries } from '../core/features/workspaceEntries';
import { recognise } from '../core/layouts';
import { type Review, review } from '../core/review';
import { linesOf } from '../core/text/lines';
import { toRange } from './convert';
import type { Documents } from './documents';
import { arrivals, guarded } from './requests';
import { decoded } from './settings-uris';
import type { FoundFile, WorkspaceFiles } from './workspace-files';
import type { WorkspaceFolders } from './workspace-folders';

/** So many files of the workspace are looked at, and so many symbols answered. */
export const MOST_FILES = 2000;
export const MOST_SYMBOLS = 400;

/** How long one question may read new files, in milliseconds; the next goes on where it ended. */
const PATIENCE = 4000;

/** How long a list of files holds, in milliseconds: a person types several letters, and each is a question. */
const FRESH = 3000;

/** What an editor shows beside a file that has changed says the same things again. */
const OLDER_VERSION = /^(?:git|git-index|gitfs):/;

interface Symbols {
  readonly stamp: string;
  readonly symbols: readonly (WorkspaceEntry & { readonly symbol: WorkspaceSymbol })[];
}

/**
 * Finds people, exchanges and quantities over all transcripts of the workspace: those that are open as the editor holds them, the
 * others from the disk, read when they are first asked for and again when they have changed.
 */
export function serveWorkspaceSymbols(
  connection: Connection,
  documents: Documents,
  folders: WorkspaceFolders,
  files: () => WorkspaceFiles,
): void {
  const read = new Map<string, Symbols>();
  let listed: { readonly files: readonly FoundFile[]; readonly at: number } | null = null;

  connection.onWorkspaceSymbol(async ({ query }, token) => {
    const open = await openSymbols();
    const onDisk = await symbolsOnDisk(token, new Set(documents.all().map(({ uri }) => decoded(uri))));
    return best([...open, ...onDisk], query);
  });

  async function openSymbols(): Promise<Symbols['symbols']> {
    const all: Symbols['symbols'][number][] = [];
    for (const document of documents.all()) {
      if (OLDER_VERSION.test(document.uri)) continue;
      await documents.ready(document.uri);
      if (documents.get(document.uri) !== document) continue;
      const reviewed = guarded(connection, null, () => documents.review(document).review);
      if (reviewed) all.push(...symbolsOf(document, reviewed));
    }
    return all;
  }

  async function symbolsOnDisk(token: CancellationToken, open: ReadonlySet<string>): Promise<Symbols['symbols']> {
    const found = await list(token);
    const end = Date.now() + PATIENCE;
    for (const file of found) {
      if (read.get(file.uri)?.stamp === file.stamp || open.has(decoded(file.uri))) continue;
      if (Date.now() > end) break;
      // Whoever types on, or asks of an open document, comes first.
      await arrivals();
      stopIfCancelled(token);
      read.set(file.uri, { stamp: file.stamp, symbols: await symbolsIn(file.uri) });
    }
    return found.flatMap(({ uri }) => (open.has(decoded(uri)) ? [] : (read.get(uri)?.symbols ?? [])));
  }

  async function list(token: CancellationToken): Promise<readonly FoundFile[]> {
    if (listed && Date.now() - listed.at < FRESH) return listed.files;
    const all = await files()
      .list(folders.current(), MOST_FILES, () => token.isCancellationRequested)
      .catch((): readonly FoundFile[] => []);
    stopIfCancelled(token);
    listed = { files: all, at: Date.now() };
    const there = new Set(all.map(({ uri }) => uri));
    for (const uri of read.keys()) if (!there.has(uri)) read.delete(uri);
    return all;
  }

  async function symbolsIn(uri: string): Promise<Symbols['symbols']> {
    const text = await files().read(uri);
    if (text === null || unreviewable(text) !== null) return [];
    return guarded(connection, [], () => {
      if (!recognise({ text, lines: linesOf(text) })) return [];
      return symbolsOf(TextDocument.create(uri, 'transcript', 0, text), review(text));
    });
  }
}

function stopIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
}

const KINDS: Readonly<Record<WorkspaceEntry['kind'], SymbolKind>> = {
  person: SymbolKind.Object,
  exchange: SymbolKind.Event,
  quantity: SymbolKind.Number,
};

const symbolsOf = (document: TextDocument, reviewed: Review): Symbols['symbols'] =>
  workspaceEntries(reviewed).map((entry) => ({
    ...entry,
    symbol: {
      name: entry.name.replace(/\s+/g, ' '),
      kind: KINDS[entry.kind],
      containerName: entry.call || (decoded(document.uri).split('/').at(-1) ?? ''),
      location: { uri: document.uri, range: toRange(document, entry.span) },
    },
  }));

/** Those that say the query's words before those that only have its letters. */
function best(all: Symbols['symbols'], query: string): WorkspaceSymbol[] {
  const ranked = all.map((each) => ({ each, rank: matches(each, query) })).filter(({ rank }) => rank > 0);
  const ordered = [...ranked.filter(({ rank }) => rank === 2), ...ranked.filter(({ rank }) => rank === 1)];
  return ordered.slice(0, MOST_SYMBOLS).map(({ each }) => each.symbol);
}
