import {
  CodeLensRequest,
  CompletionRequest,
  DefinitionRequest,
  DocumentDiagnosticRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  DocumentSymbolRequest,
  HoverRequest,
  InlayHintRequest,
  type Position,
  ReferencesRequest,
  SelectionRangeRequest,
  SemanticTokensRequest,
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

type Ask = (client: Client, position: Position) => Promise<unknown>;

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
  tokens: ({ connection }) => connection.sendRequest(SemanticTokensRequest.type, { textDocument }),
};

/** Asks a server over stdio a hundred times for each thing, at places spread over the text, once it has read the text. */
export const latencies = (text: string): Promise<readonly Latency[]> =>
  withServer(async (client) => {
    const document = TextDocument.create(URI, 'transcript', 1, text);
    await client.open(URI, text);
    await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
    const all: Latency[] = [];
    for (const [name, ask] of Object.entries(QUESTIONS)) all.push({ name, ...(await asked(client, document, ask)) });
    return all;
  });

async function asked(client: Client, document: TextDocument, ask: Ask): Promise<Times> {
  const times: number[] = [];
  for (const at of placesIn(document.getText(), 100))
    times.push(await timedAsync(() => ask(client, document.positionAt(at))));
  return summed(times);
}
