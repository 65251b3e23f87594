import assert from 'node:assert/strict';
import { type Diagnostic, DocumentDiagnosticRequest } from 'vscode-languageserver-protocol';
import { CALL } from '../support/call';
import { type Client, MODERN, startClient } from './client';
import { documentOf, positionOf } from './editing';

const URI = 'file:///calls/elmstead.transcript';
const textDocument = { uri: URI };
const document = documentOf(URI, CALL);

/** Diagnostics as `line code` in text order, lines from 1. */
const drawn = (items: readonly Diagnostic[]): string[] =>
  items.map(({ range, code }) => `${range.start.line + 1} ${code}`);

async function pull(client: Client, previousResultId?: string) {
  const params = { textDocument, ...(previousResultId === undefined ? {} : { previousResultId }) };
  return client.connection.sendRequest(DocumentDiagnosticRequest.type, params);
}

async function items(client: Client): Promise<Diagnostic[]> {
  const report = await pull(client);
  assert.equal(report.kind, 'full');
  return report.kind === 'full' ? report.items : [];
}

/** Makes both state counts the same at one go, so that nothing speaks against them. */
const agree = () => {
  const words = 'all 13 states';
  const range = { start: positionOf(document, words), end: positionOf(document, words, words.length) };
  return { range, text: 'all 14 states' };
};

describe('diagnostics, pulled', () => {
  let client: Client;
  before(async () => {
    client = await startClient();
  });
  beforeEach(() => client.open(URI, CALL));
  afterEach(() => client.close(URI));
  after(async () => assert.equal(await client.stop(), 0));

  it('say what cannot all be right, with the other place and a link to the rule', async () => {
    const found = (await items(client)).find(({ code }) => code === 'counted-differently');
    assert.ok(found);
    assert.equal(found.severity, 2);
    assert.equal(found.source, 'transcript-review');
    assert.match(String(found.message), /14 states.*13 states/);
    assert.match(found.codeDescription?.href ?? '', /^https:\/\/.*\/docs\/rules\/counted-differently\.md$/);
    assert.equal(found.relatedInformation?.[0]?.location.uri, URI);
    assert.equal(found.relatedInformation?.[0]?.location.range.start.line, 9);
  });

  it('change with the text', async () => {
    const before = drawn(await items(client));
    assert.ok(before.includes('10 counted-differently'), before.join());
    await client.change(URI, 2, [agree()]);
    const after = drawn(await items(client));
    assert.deepEqual(
      after,
      before.filter((each) => each !== '10 counted-differently'),
    );
  });

  it('are not sent twice', async () => {
    const first = await pull(client);
    assert.ok(first.resultId);
    assert.deepEqual(await pull(client, first.resultId), { kind: 'unchanged', resultId: first.resultId });
    await client.change(URI, 2, [agree()]);
    assert.equal((await pull(client, first.resultId)).kind, 'full');
  });

  it('of another text under the same name and version are not taken for the old ones', async () => {
    const first = await pull(client);
    await client.close(URI);
    await client.open(URI, 'Plain notes.\n');
    assert.deepEqual(await pull(client, first.resultId), {
      kind: 'full',
      resultId: (await pull(client)).resultId,
      items: [],
    });
  });

  it('link to the pages that the client names', async () => {
    const other = await startClient(MODERN, { rulePages: 'file:///extension/docs/rules/' });
    await other.open(URI, CALL);
    const found = (await items(other)).find(({ code }) => code === 'counted-differently');
    assert.equal(found?.codeDescription?.href, 'file:///extension/docs/rules/counted-differently.md');
    await other.stop();
  });

  it('survive options that make no sense', async () => {
    for (const options of [null, 7, 'x', { rulePages: 7 }]) {
      const other = await startClient(MODERN, options);
      await other.open(URI, CALL);
      assert.ok((await items(other)).length > 0);
      await other.stop();
    }
  });
});

describe('diagnostics, sent unasked to an editor that cannot ask', () => {
  let client: Client;
  before(async () => {
    client = await startClient({});
  });
  after(async () => assert.equal(await client.stop(), 0));

  it('come when a document is opened, change with it, and go when it is closed', async () => {
    const opened = client.published(URI);
    await client.open(URI, CALL);
    const first = await opened;
    assert.equal(first.version, 1);
    assert.ok(drawn(first.diagnostics).includes('10 counted-differently'));
    const changed = client.published(URI);
    await client.change(URI, 2, [agree()]);
    const second = await changed;
    assert.equal(second.version, 2);
    assert.ok(!drawn(second.diagnostics).includes('10 counted-differently'));
    const closed = client.published(URI);
    await client.close(URI);
    assert.deepEqual((await closed).diagnostics, []);
  });

  it('are those of the last of many strokes', async () => {
    const opened = client.published(URI);
    await client.open(URI, CALL);
    for (let version = 2; version < 12; version++) await client.change(URI, version, [agree()]);
    assert.equal((await opened).version, 11);
  });
});
