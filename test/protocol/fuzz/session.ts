import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as rest } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import {
  CancellationTokenSource,
  type Diagnostic,
  DocumentDiagnosticRequest,
  FileChangeType,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { folderWith } from '../../cli/run';
import { type Client, MODERN, startClient } from '../client';
import { DOCUMENTS, type Step } from './steps';

/** How an editor comes by diagnostics: it asks for them, or they are sent. */
export type Way = 'asks' | 'is told';

/** How long an answer may take, in milliseconds, on a machine that does much else. */
const PATIENCE = 20_000;

/** An editor that does what it is given, and what it knows: its own copy of each document. */
export interface Session {
  /** Does it all, then compares what the server says of each open document with what a server says that has only seen its last text. */
  readonly play: (steps: readonly Step[]) => Promise<void>;
  readonly end: () => Promise<void>;
}

export async function startSession(way: Way): Promise<Session> {
  const folder = folderWith({});
  const editor = await startEditor(way, folder);
  const witness = await startEditor(way, folder);
  let spoilt = false;
  return {
    async play(steps) {
      spoilt ||= steps.some((step) => step.do === 'shout');
      try {
        for (const step of steps) await editor.take(step);
        await editor.answered();
        // What keeps to the protocol may be refused, but never goes wrong inside the server.
        if (!spoilt) assert.deepEqual(editor.errors, []);
        await compare(editor, witness);
      } finally {
        await Promise.all([editor.clear(), witness.clear()]);
      }
    },
    async end() {
      assert.deepEqual(await Promise.all([editor.client.stop(), witness.client.stop()]), [0, 0]);
    },
  };
}

async function compare(editor: Editor, witness: Editor): Promise<void> {
  await Promise.all([editor.take({ do: 'settings', text: null }), witness.take({ do: 'settings', text: null })]);
  witness.configured.value = editor.configured.value;
  await witness.take({ do: 'configure', value: editor.configured.value });
  for (const [index, document] of editor.documents) {
    if (index >= DOCUMENTS) continue;
    await witness.take({ do: 'open', document: index, text: document.getText() });
    const expected = await witness.diagnostics(index);
    const found = await editor.diagnostics(index, expected);
    assert.deepEqual(found, expected, `the diagnostics of document ${index}`);
  }
}

type Edit = Exclude<Step, { readonly do: 'rest' | 'settings' | 'configure' | 'shout' | 'ask' }>;

interface Editor {
  readonly client: Client;
  readonly documents: Map<number, TextDocument>;
  readonly configured: { value: unknown };
  readonly errors: string[];
  readonly take: (step: Step) => Promise<void>;
  /** Ends when every request has come to an end, and fails for one that does not. */
  readonly answered: () => Promise<void>;
  /** What is known of a document once all is quiet; where it is told, it waits for what is expected, and is of the newest version. */
  readonly diagnostics: (document: number, expected?: readonly Diagnostic[]) => Promise<readonly Diagnostic[]>;
  /** Closes everything and forgets the settings. */
  readonly clear: () => Promise<void>;
}

async function startEditor(way: Way, folder: string): Promise<Editor> {
  const { diagnostic, ...others } = MODERN.textDocument ?? {};
  const capabilities = {
    ...MODERN,
    textDocument: way === 'asks' ? { ...others, diagnostic } : others,
    workspace: { ...MODERN.workspace, configuration: true, didChangeWatchedFiles: { dynamicRegistration: true } },
  };
  const client = await startClient(capabilities, {}, [pathToFileURL(folder).href]);
  const { connection } = client;
  const configured = { value: null as unknown };
  const errors: string[] = [];
  const told = new Map<string, PublishDiagnosticsParams>();
  const documents = new Map<number, TextDocument>();
  const open = new Set<Promise<unknown>>();
  let version = 0;
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
    items.map(() => configured.value),
  );
  connection.onRequest('client/registerCapability', () => null);
  connection.onNotification('window/logMessage', ({ message, type }: { message: string; type: number }) => {
    if (type === 1) errors.push(message);
  });
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => void told.set(params.uri, params));

  const uriOf = (document: number): string =>
    document === 1 ? 'untitled:Untitled-1' : pathToFileURL(path.join(folder, `${document} call.transcript`)).href;

  function ask(method: string, params: unknown, cancelled = false): void {
    const source = new CancellationTokenSource();
    const asked: Promise<unknown> = connection.sendRequest(method, params, source.token).then(
      () => open.delete(asked),
      () => open.delete(asked),
    );
    open.add(asked);
    if (cancelled) setTimeout(() => open.has(asked) && source.cancel(), 2);
  }

  async function take(step: Step): Promise<void> {
    assert.equal(client.process.exitCode ?? client.process.signalCode, null, 'the server has ended');
    if (step.do === 'rest') await rest(step.milliseconds);
    else if (step.do === 'settings') await writeSettings(step.text);
    else if (step.do === 'configure') {
      configured.value = step.value;
      await connection.sendNotification('workspace/didChangeConfiguration', { settings: step.value });
    } else if (step.do === 'shout') {
      const params = spoiling(step.params);
      if (step.asked) ask(step.method, params);
      else await connection.sendNotification(step.method, params);
    } else if (step.do === 'ask') {
      const { method, times, cancelled } = step;
      for (let count = 0; count < times; count++) ask(method, paramsOf(step), cancelled && count % 2 === 0);
    } else await edit(step);
  }

  async function edit(step: Edit): Promise<void> {
    const uri = uriOf(step.document);
    const known = documents.get(step.document);
    version += 1;
    if (step.do === 'open') {
      documents.set(step.document, TextDocument.create(uri, 'transcript', version, step.text));
      return client.open(uri, step.text, version);
    }
    if (step.do === 'close') documents.delete(step.document);
    if (step.do === 'close') return client.close(uri);
    if (step.do === 'save') return connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
    const range = step.do === 'change' ? { start: step.start, end: step.end } : undefined;
    const change = range ? { range, text: step.text } : { text: step.text };
    if (known) TextDocument.update(known, [change], version);
    return client.change(uri, version, [change]);
  }

  async function writeSettings(text: string | null): Promise<void> {
    const file = path.join(folder, '.transcript-review.json');
    if (text === null) rmSync(file, { force: true });
    else writeFileSync(file, text);
    const type = text === null ? FileChangeType.Deleted : FileChangeType.Changed;
    const changes = [{ uri: pathToFileURL(file).href, type }];
    await connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
  }

  /** Where no document is named, the one that is not compared is. */
  const spoiling = (params: unknown): object =>
    typeof params === 'object' && params !== null && !Array.isArray(params)
      ? { textDocument: { uri: uriOf(DOCUMENTS), version: 1_000_000 }, ...params }
      : (params as object);

  /** What every request asks for, in one: each takes what it needs. */
  const paramsOf = ({ method, document, start, end, words }: Extract<Step, { readonly do: 'ask' }>) => ({
    textDocument: { uri: uriOf(document) },
    position: start,
    positions: [start, end],
    range: { start, end },
    context: { diagnostics: [], includeDeclaration: true },
    ...{ newName: words, previousResultId: words, query: words, text: words, landmark: 'turn', direction: 'next' },
    ...{
      grouping: 'metric',
      format: method.endsWith('table') ? 'csv' : 'html',
      name: words,
      figures: null,
      tool: words,
      input: { metric: words },
    },
  });

  async function answered(): Promise<void> {
    const end = Date.now() + PATIENCE;
    while (open.size > 0 && Date.now() < end) await Promise.race([...open, rest(PATIENCE / 20)]);
    assert.equal(client.process.exitCode ?? client.process.signalCode, null, 'the server has ended');
    assert.equal(open.size, 0, 'requests without an answer');
  }

  async function diagnostics(document: number, expected: readonly Diagnostic[] | null = null) {
    const uri = uriOf(document);
    const newest = documents.get(document)?.version;
    if (way === 'asks') {
      const report = await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
      return report.kind === 'full' ? report.items : assert.fail('unchanged since nothing');
    }
    await connection.sendNotification('transcriptReview/leftLine', { uri });
    const end = Date.now() + PATIENCE;
    const isThere = (): boolean => {
      const last = told.get(uri);
      return last?.version === newest && (!expected || JSON.stringify(last?.diagnostics) === JSON.stringify(expected));
    };
    while (!isThere() && Date.now() < end) await rest(20);
    assert.equal(told.get(uri)?.version, newest, `the version of what was told last of document ${document}`);
    return told.get(uri)?.diagnostics ?? [];
  }

  async function clear(): Promise<void> {
    for (const index of [...documents.keys()]) await take({ do: 'close', document: index });
    await take({ do: 'configure', value: null });
    await answered();
    errors.length = 0;
  }

  return { client, documents, configured, errors, take, answered, diagnostics, clear };
}
