import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  DocumentDiagnosticRequest,
  DocumentSymbolRequest,
  LSPErrorCodes,
  type ResponseError,
} from 'vscode-languageserver-protocol';
import { CALL } from '../support/call';
import { type Client, startClient } from './client';

const URI = 'file:///calls/long.transcript';
const textDocument = { uri: URI };

/** Many calls in one text, each with words of its own, so that each turn is read. */
const LONG = Array.from({ length: 60 }, (_, call) => CALL.replaceAll(' and ', ` and, ${call} times over, `)).join('\n');

/** In which order the answers to some questions came, refusals by their code. */
async function orderOf(questions: Readonly<Record<string, Promise<unknown>>>): Promise<readonly string[]> {
  const order: string[] = [];
  const waiting = Object.entries(questions).map(([name, question]) =>
    question.then(
      () => order.push(name),
      (refusal: ResponseError) => order.push(`${name}: ${refusal.code}`),
    ),
  );
  await Promise.all(waiting);
  return order;
}

describe('a long review', () => {
  let client: Client;
  beforeEach(async () => {
    client = await startClient();
    await client.open(URI, LONG);
  });
  afterEach(async () => assert.equal(await client.stop(), 0));

  const diagnostics = (token?: CancellationTokenSource['token']) =>
    client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument }, token);

  it('does not keep another question waiting', async () => {
    const order = await orderOf({
      'the long one': diagnostics(),
      another: client.connection.sendRequest('transcriptReview/recognise', { text: CALL }),
    });
    assert.deepEqual(order, ['another', 'the long one']);
  });

  it('lets a question that is taken back go at once, and goes on for the others', async () => {
    const taken = new CancellationTokenSource();
    const questions = {
      kept: client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument }),
      taken: diagnostics(taken.token),
    };
    setTimeout(() => taken.cancel(), 50);
    assert.deepEqual(await orderOf(questions), [`taken: ${LSPErrorCodes.RequestCancelled}`, 'kept']);
  });

  it('is given up where the text changes', async () => {
    const old = diagnostics();
    await new Promise((resolve) => setTimeout(resolve, 50));
    const start = { line: 0, character: 0 };
    await client.change(URI, 2, [{ range: { start, end: start }, text: ' ' }]);
    const order = await orderOf({ old, 'the new one': diagnostics() });
    assert.deepEqual(order, [`old: ${LSPErrorCodes.ServerCancelled}`, 'the new one']);
  });
});
