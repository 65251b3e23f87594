import assert from 'node:assert/strict';
import { type CompletionList, CompletionRequest, type Range, type TextEdit } from 'vscode-languageserver-protocol';
import { CALL } from '../support/call';
import { type Client, startClient } from './client';
import { applied, documentOf, positionOf } from './editing';

const URI = 'file:///calls/elmstead.transcript';
const textDocument = { uri: URI };

describe('headers while a transcript is typed, over the protocol', () => {
  let client: Client;
  before(async () => {
    client = await startClient();
  });
  afterEach(() => client.close(URI));
  after(async () => assert.equal(await client.stop(), 0));

  /** What is offered behind the typed words, which stand at the end of the text. */
  async function offered(text: string): Promise<CompletionList | null> {
    await client.open(URI, text);
    const position = documentOf(URI, text).positionAt(text.length);
    return (await client.connection.sendRequest(CompletionRequest.type, { textDocument, position })) as CompletionList;
  }

  it('are offered in the form of the layout, the likeliest first', async () => {
    assert.deepEqual(client.server.capabilities.completionProvider, {});
    const text = `${CALL}\nOperator\n\nWe have a question from Paul Ives with Fairhaven Capital.\n\nP`;
    const list = await offered(text);
    const [first, ...others] = list?.items ?? [];
    assert.deepEqual(others, []);
    assert.equal(first?.label, 'Paul Ives - Fairhaven Capital - Analyst');
    assert.equal(first?.detail, 'announced');
    const written = applied(documentOf(URI, text), [first?.textEdit as TextEdit]);
    assert.equal(written, `${text.slice(0, -1)}Paul Ives - Fairhaven Capital - Analyst`);
    assert.equal(list?.isIncomplete, true);
  });

  it('are not offered inside of speech', async () => {
    assert.deepEqual((await offered(`${CALL}\nOperator\n\nWe have a question from P`))?.items, []);
    await client.close(URI);
    assert.equal(await offered(`${CALL}\nOperator\n\nWe have a question\nP`), null);
  });
});

describe('steps over the protocol', () => {
  it('lead to the next exchange, finding and turn, and are none for nonsense', async () => {
    const client = await startClient();
    await client.open(URI, CALL);
    const position = positionOf(documentOf(URI, CALL), 'How should we');
    const step = (landmark: unknown, direction: unknown) =>
      client.connection.sendRequest<Range | null>('transcriptReview/landmark', {
        textDocument,
        position,
        landmark,
        direction,
      });
    assert.equal((await step('exchange', 'next'))?.start.line, 26);
    assert.equal((await step('finding', 'previous'))?.start.line, 9);
    assert.equal((await step('turn', 'next'))?.start.line, 50);
    assert.equal(await client.stop(), 0);
  });
});
