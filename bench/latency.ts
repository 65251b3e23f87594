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
import { type Client, startClient } from '../test/protocol/client';
import { median } from './measure';

/** How long a client waits for one kind of answer, in milliseconds. */
export interface Latency {
  readonly name: string;
  readonly median: number;
  /** 95 of 100 answers come sooner. */
  readonly p95: number;
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
export async function latencies(text: string): Promise<readonly Latency[]> {
  // The client does not keep a process alive that has nothing else to do.
  const awake = setInterval(() => undefined, 1000);
  const client = await startClient();
  const document = TextDocument.create(URI, 'transcript', 1, text);
  await client.open(URI, text);
  await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
  const all: Latency[] = [];
  for (const [name, ask] of Object.entries(QUESTIONS)) all.push({ name, ...(await asked(client, document, ask)) });
  await client.stop();
  clearInterval(awake);
  return all;
}

/** From opening a text in a server that runs and has read nothing yet to its diagnostics, in milliseconds; the middle of three servers. */
export async function firstDiagnostics(text: string): Promise<number> {
  const awake = setInterval(() => undefined, 1000);
  const times: number[] = [];
  for (let round = 0; round < 3; round++) {
    const client = await startClient();
    const before = performance.now();
    await client.open(URI, text);
    await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
    times.push(performance.now() - before);
    await client.stop();
  }
  clearInterval(awake);
  return median(times);
}

async function asked(client: Client, document: TextDocument, ask: Ask): Promise<Omit<Latency, 'name'>> {
  const { length } = document.getText();
  const times: number[] = [];
  for (let round = 0; round < 100; round++) {
    const before = performance.now();
    await ask(client, document.positionAt(Math.floor((round * 0.618 * length) % length)));
    times.push(performance.now() - before);
  }
  const ordered = times.sort((a, b) => a - b);
  return { median: ordered[50] ?? Number.NaN, p95: ordered[94] ?? Number.NaN };
}
