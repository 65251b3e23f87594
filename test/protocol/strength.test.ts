import assert from 'node:assert/strict';
import { setTimeout as rest } from 'node:timers/promises';
import {
  CancellationTokenSource,
  DocumentDiagnosticRequest,
  DocumentSymbolRequest,
  ErrorCodes,
  HoverRequest,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver-protocol';
import { builtCli } from '../support/built';
import { CALL } from '../support/call';
import { type Client, MODERN, startClient } from './client';

const URI = 'file:///calls/strong.transcript';
const textDocument = { uri: URI };

const codeOf = (request: Promise<unknown>): Promise<unknown> =>
  request.then(
    () => 'answered',
    (reason: unknown) => (reason instanceof ResponseError ? reason.code : reason),
  );

describe('a client that offers other encodings of positions', () => {
  for (const positionEncodings of [['utf-8'], ['utf-32', 'utf-16'], []] as const)
    it(`is told that they are counted in UTF-16: ${positionEncodings.join(', ')}`, async () => {
      const client = await startClient({ ...MODERN, general: { positionEncodings: [...positionEncodings] } });
      assert.equal(client.server.capabilities.positionEncoding, 'utf-16');
      const marked = CALL.replace('network is live', '😀😀 network is live');
      await client.open(URI, marked);
      const line = marked.split('\n').findIndex((each) => each.includes('13 states'));
      const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
      const found = report.kind === 'full' && report.items.find(({ code }) => code === 'counted-differently');
      const start = marked.split('\n')[line]!.indexOf('13 states');
      assert.deepEqual(found ? found.range : null, {
        start: { line, character: start },
        end: { line, character: start + 9 },
      });
      assert.equal(await client.stop(), 0);
    });
});

describe('a question that is not what it must be', () => {
  let client: Client;
  before(async () => {
    client = await startClient();
    await client.open(URI, CALL);
  });
  after(async () => assert.equal(await client.stop(), 0));

  for (const [method, params] of [
    ['textDocument/hover', null],
    ['textDocument/hover', { textDocument }],
    ['textDocument/hover', { textDocument, position: { line: '3', character: 1.5 } }],
    ['textDocument/hover', { textDocument: { uri: 7 }, position: { line: 0, character: 0 } }],
    ['textDocument/codeAction', { textDocument, range: { start: { line: 0 } }, context: {} }],
    ['textDocument/selectionRange', { textDocument, positions: [null] }],
    ['transcriptReview/table', { textDocument, format: 'constructor', name: '', figures: null }],
    ['transcriptReview/figures', { textDocument, grouping: '__proto__' }],
    ['transcriptReview/answer', { textDocument, tool: 'find', text: 7 }],
  ] as const)
    it(`is refused, and not tried: ${method} ${JSON.stringify(params)}`, async () => {
      const code = await codeOf(client.connection.sendRequest(method, params));
      assert.ok(code === ErrorCodes.InvalidParams || (params === null && code !== 'answered'), String(code));
      assert.deepEqual(client.log, []);
    });

  it('leaves a document as it was, when it is a change', async () => {
    const start = { line: 0, character: 0 };
    for (const change of [null, 7, { text: 7 }, { text: 'x', range: { start: null, end: start } }])
      await client.connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: URI, version: 2 },
        contentChanges: [change],
      });
    const symbols = await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
    assert.deepEqual(
      symbols?.map(({ name }) => name),
      ['Presentation', 'Questions and answers'],
    );
  });

  it('does not spoil the others, when it is a document without a text or an address', async () => {
    for (const odd of [{ uri: 7, text: 'x' }, { uri: URI, text: 7 }, { uri: null }])
      await client.connection.sendNotification('textDocument/didOpen', {
        textDocument: { languageId: 'transcript', version: 1, ...odd },
      });
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await client.open(URI, CALL, 3);
    const position = { line: 8, character: 70 };
    assert.ok(await client.connection.sendRequest(HoverRequest.type, { textDocument, position }));
  });
});

describe('a text of 5 MB', () => {
  it('is reviewed once, and what is asked and taken back meanwhile is answered', async () => {
    const client = await startClient();
    const text = `${CALL}\n`.repeat(Math.ceil(5_000_000 / CALL.length));
    await client.open(URI, text);
    const source = new CancellationTokenSource();
    const given = Array.from({ length: 200 }, (_, line) => ({ textDocument, position: { line, character: 9 } }));
    const asked = given.map((params) => codeOf(client.connection.sendRequest(HoverRequest.type, params, source.token)));
    source.cancel();
    const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
    assert.ok(report.kind === 'full' && report.items.length > 100);
    const codes = new Set(await Promise.all(asked));
    for (const code of codes) assert.ok(code === 'answered' || code === LSPErrorCodes.RequestCancelled, String(code));
    assert.equal(await client.stop(), 0);
  });
});

/** What a server is given beside its program, so that it tells how much it holds when it is asked by a signal. */
const TELLING = `data:text/javascript,${encodeURIComponent(
  'process.on("SIGUSR2", () => { gc(); gc(); process.stderr.write("held " + process.memoryUsage().heapUsed + ";"); })',
)}`;

describe('the memory of a server', () => {
  it('is back near its level when all documents are closed', async function () {
    if (process.platform === 'win32') return this.skip();
    const program = ['--expose-gc', '--import', TELLING, builtCli(), 'lsp', '--stdio'];
    const client = await startClient(MODERN, undefined, [], program);
    // What is remembered of names and words, within its limits, is there before anything is measured.
    await workOn(client, 10);
    const before = await held(client);
    await workOn(client, 10);
    const after = await held(client);
    assert.ok(after - before < 6_000_000, `${before} bytes were held before, ${after} after`);
    assert.equal(await client.stop(), 0);
  });
});

/** Opens documents, each another text of 200,000 characters, asks of them, edits and closes them. */
async function workOn(client: Client, documents: number): Promise<void> {
  for (let count = 0; count < documents; count++) {
    const document = { uri: `file:///calls/${count}.transcript` };
    await client.open(document.uri, `${CALL.replaceAll('91.6', `9${count}.6`)}\n`.repeat(70));
    await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: document });
    const start = { line: 3, character: 4 };
    await client.change(document.uri, 2, [{ range: { start, end: start }, text: 'x' }]);
    await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: document });
    await client.close(document.uri);
  }
}

async function held(client: Client): Promise<number> {
  client.log.length = 0;
  client.process.kill('SIGUSR2');
  for (;;) {
    const told = /held (\d+);/.exec(client.log.join(''));
    if (told) return Number(told[1]);
    await rest(20);
  }
}
