import assert from 'node:assert/strict';
import {
  CodeLensRequest,
  CompletionRequest,
  DefinitionRequest,
  DocumentDiagnosticRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  type DocumentSymbol,
  DocumentSymbolRequest,
  HoverRequest,
  InlayHintRequest,
  type Position,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  SelectionRangeRequest,
  SemanticTokensRequest,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Client } from '../test/protocol/client';
import { withServer } from './server';
import { placesIn } from './texts';
import { summed, type Times, timedAsync } from './times';

/** How long a client waits for one kind of answer. */
export interface Latency extends Times {
  readonly name: string;
}

const URI = 'file:///bench.transcript';
const textDocument = { uri: URI };

/** So many lines are shown in an editor's window. */
const WINDOW = 60;

/** Asks about a place of the text, or about a name in one of its headers. */
type Ask = (client: Client, position: Position, name: Position) => Promise<unknown>;

const QUESTIONS: Readonly<Record<string, Ask>> = {
  hover: ({ connection }, position) => connection.sendRequest(HoverRequest.type, { textDocument, position }),
  definition: ({ connection }, position) => connection.sendRequest(DefinitionRequest.type, { textDocument, position }),
  references: ({ connection }, position) =>
    connection.sendRequest(ReferencesRequest.type, { textDocument, position, context: { includeDeclaration: true } }),
  highlights: ({ connection }, position) =>
    connection.sendRequest(DocumentHighlightRequest.type, { textDocument, position }),
  selection: ({ connection }, position) =>
    connection.sendRequest(SelectionRangeRequest.type, { textDocument, positions: [position] }),
  completion: ({ connection }, { line }) =>
    connection.sendRequest(CompletionRequest.type, { textDocument, position: { line, character: 0 } }),
  'inlay hints': ({ connection }, { line }) =>
    connection.sendRequest(InlayHintRequest.type, {
      textDocument,
      range: { start: { line, character: 0 }, end: { line: line + WINDOW, character: 0 } },
    }),
  'code lens': ({ connection }) => connection.sendRequest(CodeLensRequest.type, { textDocument }),
  links: ({ connection }) => connection.sendRequest(DocumentLinkRequest.type, { textDocument }),
  symbols: ({ connection }) => connection.sendRequest(DocumentSymbolRequest.type, { textDocument }),
  rename: async ({ connection }, _, position) => {
    const edit = await connection.sendRequest(RenameRequest.type, { textDocument, position, newName: 'Ada Quill' });
    assert.ok(edit, 'a name in a header can be written anew');
  },
  'workspace symbols': ({ connection }) => connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'revenue q4' }),
  tokens: ({ connection }) => connection.sendRequest(SemanticTokensRequest.type, { textDocument }),
};

/**
 * Asks a server over stdio a hundred times for each thing, at places spread over the text, once it has read the text and the
 * transcripts of a folder, which is a URI.
 */
export const latencies = (text: string, folder: string): Promise<readonly Latency[]> =>
  withServer(
    async (client) => {
      const document = TextDocument.create(URI, 'transcript', 1, text);
      await client.open(URI, text);
      await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
      await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'revenue' });
      const names = await headerNames(client);
      const all: Latency[] = [];
      for (const [name, ask] of Object.entries(QUESTIONS))
        all.push({ name, ...(await asked(client, document, names, ask)) });
      return all;
    },
    [folder],
  );

/** Where the turns of the presentation begin, each with a name that can be written anew; the operator has none. */
async function headerNames({ connection }: Client): Promise<readonly Position[]> {
  const symbols = (await connection.sendRequest(DocumentSymbolRequest.type, { textDocument })) as DocumentSymbol[];
  const places = symbols[0]?.children?.map(({ selectionRange }) => selectionRange.start) ?? [];
  const isName = (position: Position) =>
    connection.sendRequest(PrepareRenameRequest.type, { textDocument, position }).catch(() => null);
  const names = await Promise.all(places.map(isName));
  return places.filter((_, at) => names[at] !== null);
}

async function asked(client: Client, document: TextDocument, names: readonly Position[], ask: Ask): Promise<Times> {
  const times: number[] = [];
  for (const at of placesIn(document.getText(), 100)) {
    const position = document.positionAt(at);
    const name = names[times.length % names.length] ?? position;
    times.push(await timedAsync(() => ask(client, position, name)));
  }
  return summed(times);
}
