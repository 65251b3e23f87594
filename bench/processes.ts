import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import {
  DocumentDiagnosticRequest,
  DocumentSymbolRequest,
  HoverRequest,
  SemanticTokensRequest,
} from 'vscode-languageserver-protocol';
import { startClient } from '../test/protocol/client';
import { builtCli, builtServer } from '../test/support/built';

/** The first review in a new process, as the command line reports it, in milliseconds. */
export function coldReview(text: string): number {
  const { stdout } = spawnSync(process.execPath, [builtCli(), 'inspect', '-', '--format', 'ndjson'], {
    input: text,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  return JSON.parse(stdout).stats.milliseconds;
}

/** The server's resident memory in MB after a person has looked around and typed; null where the system does not tell. */
export async function serverMemory(text: string): Promise<number | null> {
  // The client does not keep a process alive that has nothing else to do.
  const awake = setInterval(() => undefined, 1000);
  const client = await startClient(undefined, undefined, [], asTheExtensionStarts());
  const uri = 'file:///bench.transcript';
  const textDocument = { uri };
  await client.open(uri, text);
  for (let version = 2; version <= 40; version++) {
    const start = { line: version * 7, character: 0 };
    await client.change(uri, version, [{ range: { start, end: start }, text: 'x' }]);
    await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
    await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument });
    await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
    await client.connection.sendRequest(HoverRequest.type, { textDocument, position: { line: 48, character: 40 } });
  }
  const memory = residentMemory(client.process.pid ?? 0);
  await client.stop();
  clearInterval(awake);
  return memory;
}

/** The server's own bundle, with the option that the extension gives it. */
const asTheExtensionStarts = (): readonly string[] => ['--max-semi-space-size=4', builtServer(), '--stdio'];

function residentMemory(pid: number): number | null {
  try {
    const status = `/proc/${pid}/status`;
    if (existsSync(status)) return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1]) / 1024;
    return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
  } catch {
    return null;
  }
}
