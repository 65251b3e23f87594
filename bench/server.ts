import assert from 'node:assert/strict';
import {
  type Diagnostic,
  DocumentDiagnosticRequest,
  DocumentSymbolRequest,
  HoverRequest,
  SemanticTokensRequest,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Client, MODERN, startClient } from '../test/protocol/client';
import { builtServer } from '../test/support/built';
import { residentMemory } from './processes';
import { PLACES, placesIn } from './texts';
import { type Effort, type Times, timedAsync, timesOfAsync } from './times';

/** What a client over stdio sees of a server with one document. */
export interface Session {
  /** From opening the text, in a server that runs and has read nothing yet, to its diagnostics; in milliseconds. */
  readonly first: number;
  /** From sending a change of one character to having the new diagnostics. */
  readonly edit: Times;
  /** The server's resident memory in MB once all this is done; null where the system does not tell. */
  readonly memory: number | null;
}

const URI = 'file:///bench.transcript';
const textDocument = { uri: URI };

/** Starts a server as the extension does, over folders by their URIs, and ends it when the work with it is done. */
export async function withServer<Answer>(
  work: (client: Client) => Promise<Answer>,
  folders: readonly string[] = [],
): Promise<Answer> {
  // The client does not keep a process alive that has nothing else to do.
  const awake = setInterval(() => undefined, 1000);
  const client = await startClient(MODERN, undefined, folders, ['--max-semi-space-size=2', builtServer(), '--stdio']);
  try {
    return await work(client);
  } finally {
    await client.stop();
    clearInterval(awake);
  }
}

/**
 * Opens a text, types in it, and looks around in between as an editor does. At the end the diagnostics are held against those of the
 * same text opened anew.
 */
export const session = (text: string, effort: Effort): Promise<Session> =>
  withServer(async (client) => {
    const first = await timedAsync(() => opened(client, text));
    const document = TextDocument.create(URI, 'transcript', 1, text);
    const places = placesIn(text, PLACES);
    const edit = await timesOfAsync(async () => {
      const at = places[document.version % PLACES] ?? 0;
      const time = await stroke(client, document, at);
      await lookAround(client, document, at);
      return time;
    }, effort);
    const memory = residentMemory(client.process.pid ?? 0);
    const edited = await diagnostics(client);
    await client.close(URI);
    await opened(client, document.getText());
    assert.deepEqual(edited, await diagnostics(client), 'an edited document has the diagnostics of one opened anew');
    return { first, edit, memory };
  });

/** Milliseconds from opening a text to its diagnostics, in a server that has read nothing yet. */
export const firstDiagnostics = (text: string): Promise<number> =>
  withServer((client) => timedAsync(() => opened(client, text)));

async function opened(client: Client, text: string): Promise<void> {
  await client.open(URI, text);
  await diagnostics(client);
}

async function diagnostics({ connection }: Client): Promise<readonly Diagnostic[]> {
  const report = await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
  assert.equal(report.kind, 'full');
  return report.items;
}

async function stroke(client: Client, document: TextDocument, at: number): Promise<number> {
  const start = document.positionAt(at);
  const change = { range: { start, end: start }, text: 'x' };
  const version = document.version + 1;
  TextDocument.update(document, [change], version);
  return timedAsync(async () => {
    await client.change(URI, version, [change]);
    await diagnostics(client);
  });
}

/** What an editor asks for after each change. */
async function lookAround({ connection }: Client, document: TextDocument, at: number): Promise<void> {
  await connection.sendRequest(SemanticTokensRequest.type, { textDocument });
  await connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
  await connection.sendRequest(HoverRequest.type, { textDocument, position: document.positionAt(at) });
}
