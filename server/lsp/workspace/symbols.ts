import { type Connection, SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { matches, type WorkspaceEntry, workspaceEntries } from '../../core/features/outline/workspaceEntries';
import type { Review } from '../../core/review';
import { toRange } from '../convert';
import type { Documents } from '../documents';
import { guarded } from '../requests';
import { decoded } from '../settings/uris';
import type { WorkspaceFiles } from './files';
import type { WorkspaceFolders } from './folders';
import { symbolsOnDisk } from './symbols-on-disk';

/** So many symbols are answered. */
export const MOST_SYMBOLS = 400;

/** What an editor shows beside a file that has changed says the same things again. */
const OLDER_VERSION = /^(?:git|git-index|gitfs):/;

/** A symbol with the entry by which it is found. */
interface FoundSymbol extends WorkspaceEntry {
  readonly symbol: WorkspaceSymbol;
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
  const onDisk = symbolsOnDisk(connection, folders, files, symbolsOf);
  connection.onWorkspaceSymbol(async ({ query }, token) => {
    const open = await symbolsOfOpen(connection, documents);
    const closed = await onDisk(token, new Set(documents.all().map(({ uri }) => decoded(uri))));
    return best([...open, ...closed], query);
  });
}

async function symbolsOfOpen(connection: Connection, documents: Documents): Promise<readonly FoundSymbol[]> {
  const all: FoundSymbol[] = [];
  for (const document of documents.all()) {
    if (OLDER_VERSION.test(document.uri)) continue;
    const snapshot = await documents.review(document.uri);
    if (snapshot) all.push(...guarded(connection, [], () => symbolsOf(snapshot.document, snapshot.review)));
  }
  return all;
}

const KINDS: Readonly<Record<WorkspaceEntry['kind'], SymbolKind>> = {
  person: SymbolKind.Object,
  exchange: SymbolKind.Event,
  quantity: SymbolKind.Number,
};

const symbolsOf = (document: TextDocument, review: Review): readonly FoundSymbol[] =>
  workspaceEntries(review).map((entry) => ({
    ...entry,
    symbol: {
      name: entry.name.replace(/\s+/g, ' '),
      kind: KINDS[entry.kind],
      containerName: entry.call || (decoded(document.uri).split('/').at(-1) ?? ''),
      location: { uri: document.uri, range: toRange(document, entry.span) },
    },
  }));

/** Those that say the query's words before those that only have its letters. */
function best(all: readonly FoundSymbol[], query: string): WorkspaceSymbol[] {
  const ranked = all.map((each) => ({ each, rank: matches(each, query) })).filter(({ rank }) => rank > 0);
  const ordered = [...ranked.filter(({ rank }) => rank === 2), ...ranked.filter(({ rank }) => rank === 1)];
  return ordered.slice(0, MOST_SYMBOLS).map(({ each }) => each.symbol);
}
