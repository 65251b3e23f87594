import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  CodeActionRequest,
  DocumentDiagnosticRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  LSPErrorCodes,
  type Position,
  ResponseError,
  SemanticTokensRequest,
} from 'vscode-languageserver-protocol';
import { CALL } from '../support/call';
import { type Client, startClient } from './client';

const URI = 'file:///calls/bad.transcript';
const textDocument = { uri: URI };
const START: Position = { line: 0, character: 0 };

/** Asks everything at the given places; what comes back need only come back. */
async function askEverything(client: Client, uri: string, positions: readonly Position[]): Promise<number> {
  const document = { textDocument: { uri } };
  const { connection } = client;
  const answers = await Promise.all([
    connection.sendRequest(DocumentSymbolRequest.type, document),
    connection.sendRequest(FoldingRangeRequest.type, document),
    connection.sendRequest(SemanticTokensRequest.type, document),
    connection.sendRequest(DocumentDiagnosticRequest.type, document),
    ...positions.map((position) => connection.sendRequest(HoverRequest.type, { ...document, position })),
    ...positions.map((position) =>
      connection.sendRequest(CodeActionRequest.type, {
        ...document,
        range: { start: position, end: START },
        context: { diagnostics: [] },
      }),
    ),
  ]);
  return answers.length;
}

describe('bad input', () => {
  let client: Client;
  before(async () => {
    client = await startClient();
  });
  afterEach(async () => {
    await client.close(URI);
    assert.deepEqual(
      client.log.filter((line) => !/too long|binary/.test(line)),
      [],
    );
  });
  after(async () => assert.equal(await client.stop(), 0));

  async function checkSurvives(text: string, positions: readonly Position[] = [START]): Promise<void> {
    await client.open(URI, text);
    assert.ok((await askEverything(client, URI, positions)) > 0);
  }

  it('an empty file is silent', async () => {
    await client.open(URI, '');
    assert.deepEqual(await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument }), []);
    const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
    assert.deepEqual(report.kind === 'full' && report.items, []);
    await askEverything(client, URI, [START]);
  });

  it('a binary says so and is coloured nowhere', async () => {
    await client.open(URI, `PRESENTATION\nOperator\n\0\u0001\u0002${CALL}`);
    const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
    assert.match(String(report.kind === 'full' && report.items[0]?.message), /is binary, not text/);
    const tokens = await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument });
    assert.deepEqual(tokens?.data, []);
  });

  it('a text of 50 MB says so in one diagnostic', async () => {
    await client.open(URI, 'We sold 14 of them for $3 million in the quarter. '.repeat(1024 * 1024));
    const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
    assert.equal(report.kind === 'full' && report.items.length, 1);
    assert.match(String(report.kind === 'full' && report.items[0]?.message), /too long to review/);
    await askEverything(client, URI, [START, { line: 0, character: 10_000_000 }]);
  });

  it('one line of 117,000 characters is read', () =>
    checkSurvives('Revenue was $91.6 million, up 9.5% from $83.7 million. '.repeat(2128), [
      START,
      { line: 0, character: 116_000 },
    ]));

  it('lines that end in CR CR LF are read at the lines that an editor counts', async () => {
    const text = CALL.replaceAll('\n', '\r\r\n');
    await client.open(URI, text);
    // Each line end counts twice: \r and \r\n are both one.
    const line = CALL.slice(0, CALL.indexOf('Revenue for the')).split('\n').length - 1;
    const position = { line: 2 * line, character: CALL.split('\n')[line]!.indexOf('$91.6') + 2 };
    const hover = await client.connection.sendRequest(HoverRequest.type, { textDocument, position });
    assert.deepEqual(hover?.range, {
      start: { ...position, character: position.character - 2 },
      end: { ...position, character: position.character + 11 },
    });
    await askEverything(client, URI, [START, position]);
  });

  it('lone surrogates and odd characters are read', () =>
    checkSurvives(CALL.replaceAll('million', '\ud800million\udfff \u2028\u202e\ufeff'), [
      START,
      { line: 8, character: 70 },
    ]));

  it('positions outside the document are taken to its ends', () =>
    checkSurvives(CALL, [
      { line: 1_000_000, character: 0 },
      { line: 0, character: 1_000_000 },
      { line: 2_147_483_647, character: 2_147_483_647 },
      { line: 8, character: 3 },
    ]));

  it('changes outside the document are taken to its ends', async () => {
    await client.open(URI, CALL);
    await client.change(URI, 2, [
      { range: { start: { line: 900, character: 9 }, end: { line: 999, character: 0 } }, text: ' more' },
    ]);
    await askEverything(client, URI, [START]);
  });

  it('an unknown document has nothing', async () => {
    const unknown = { textDocument: { uri: 'file:///nowhere.transcript' } };
    assert.equal(await client.connection.sendRequest(HoverRequest.type, { ...unknown, position: START }), null);
    assert.deepEqual(await client.connection.sendRequest(DocumentSymbolRequest.type, unknown), []);
    await client.change('file:///nowhere.transcript', 2, [{ text: 'x' }]);
    await client.close('file:///nowhere.transcript');
    await askEverything(client, 'file:///nowhere.transcript', [START]);
  });

  it('an unknown request is refused and does no harm', async () => {
    await assert.rejects(client.connection.sendRequest('transcriptReview/nonsense', {}), /Unhandled method/);
    await client.connection.sendNotification('transcriptReview/nonsense', {});
    assert.equal(await client.connection.sendRequest('transcriptReview/recognise', { text: 'plain words' }), null);
    assert.equal(await client.connection.sendRequest('transcriptReview/recognise', { text: 7 }), null);
    client.log.length = 0;
  });
});

describe('a question that nobody waits for', () => {
  let client: Client;
  before(async () => {
    client = await startClient();
    await client.open(URI, CALL);
  });
  after(async () => assert.equal(await client.stop(), 0));

  const codeOf = async (request: Promise<unknown>): Promise<number | string> => {
    const error = await request.then(
      () => null,
      (reason: unknown) => reason,
    );
    return error instanceof ResponseError ? error.code : 'answered';
  };

  it('is answered as cancelled, not with nothing', async () => {
    const source = new CancellationTokenSource();
    const request = client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument }, source.token);
    source.cancel();
    assert.equal(await codeOf(request), LSPErrorCodes.RequestCancelled);
  });

  it('is dropped when the document has changed, and pulled diagnostics are asked for again', async () => {
    const symbols = client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
    const diagnostics = client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
    void client.change(URI, 2, [{ range: { start: START, end: START }, text: ' ' }]);
    const codes = [await codeOf(symbols), await codeOf(diagnostics)];
    // Whether the change comes in time is the machine's affair; what is answered then is not.
    assert.ok(codes[0] === LSPErrorCodes.ContentModified || codes[0] === 'answered', String(codes[0]));
    assert.ok(codes[1] === LSPErrorCodes.ServerCancelled || codes[1] === 'answered', String(codes[1]));
    assert.ok(Array.isArray(await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument })));
  });
});
