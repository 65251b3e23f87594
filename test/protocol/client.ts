import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  type ClientCapabilities,
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  LogMessageNotification,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver-protocol/node';
import { builtCli } from '../support/built';

/** What an editor of today can do. */
export const MODERN: ClientCapabilities = {
  textDocument: {
    diagnostic: {},
    publishDiagnostics: { relatedInformation: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
  },
  workspace: { workspaceEdit: { documentChanges: true } },
};

/** An editor at the other end of a server that runs in a process of its own, as users have it. */
export interface Client {
  readonly connection: ProtocolConnection;
  readonly server: InitializeResult;
  readonly process: ChildProcess;
  /** What the server has logged so far, and what it has written to standard error. */
  readonly log: string[];
  open(uri: string, text: string, version?: number): Promise<void>;
  change(uri: string, version: number, changes: TextDocumentContentChangeEvent[]): Promise<void>;
  close(uri: string): Promise<void>;
  /** The next diagnostics that the server sends unasked for the document. */
  published(uri: string): Promise<PublishDiagnosticsParams>;
  /** Ends the server as an editor does; answers its exit status. */
  stop(): Promise<number | null>;
}

export async function startClient(
  capabilities: ClientCapabilities = MODERN,
  initializationOptions?: unknown,
  folders: readonly string[] = [],
  program: readonly string[] = [builtCli(), 'lsp', '--stdio'],
): Promise<Client> {
  const child = spawn(process.execPath, [...program], { stdio: 'pipe' });
  endWithTests(child);
  const log: string[] = [];
  child.stderr.on('data', (data: Buffer) => log.push(String(data)));
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.onNotification(LogMessageNotification.type, ({ message }) => void log.push(message));
  const published = listenForDiagnostics(connection);
  connection.listen();
  const workspaceFolders = folders.length > 0 ? folders.map((uri) => ({ uri, name: uri })) : null;
  const params = { processId: process.pid, rootUri: null, capabilities, initializationOptions, workspaceFolders };
  const server = await connection.sendRequest(InitializeRequest.type, params);
  await connection.sendNotification(InitializedNotification.type, {});
  return {
    connection,
    server,
    process: child,
    log,
    published,
    ...documentsOf(connection),
    stop: () => stop(connection, child),
  };
}

const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill();
});

/** A test that fails before it stops its server must neither wait for it nor leave it behind. */
function endWithTests(child: ChildProcess): void {
  for (const each of [child, child.stdin, child.stdout, child.stderr]) (each as ChildProcess | null)?.unref?.();
  running.add(child);
  child.on('exit', () => running.delete(child));
}

function documentsOf(connection: ProtocolConnection): Pick<Client, 'open' | 'change' | 'close'> {
  return {
    open: (uri, text, version = 1) =>
      connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId: 'transcript', version, text },
      }),
    change: (uri, version, contentChanges) =>
      connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges,
      }),
    close: (uri) => connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } }),
  };
}

function listenForDiagnostics(connection: ProtocolConnection): Client['published'] {
  const waiting = new Map<string, ((params: PublishDiagnosticsParams) => void)[]>();
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
    for (const resolve of waiting.get(params.uri) ?? []) resolve(params);
    waiting.delete(params.uri);
  });
  return (uri) => new Promise((resolve) => waiting.set(uri, [...(waiting.get(uri) ?? []), resolve]));
}

async function stop(connection: ProtocolConnection, child: ChildProcess): Promise<number | null> {
  const ended = once(child, 'exit');
  await connection.sendRequest(ShutdownRequest.type);
  await connection.sendNotification(ExitNotification.type);
  const [status] = await ended;
  connection.dispose();
  return status;
}
