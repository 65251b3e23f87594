import assert from 'node:assert/strict';
import { figureTree } from '../../server/core/features/quantities/figureTree';
import { figureTable } from '../../server/core/features/table/table';
import { review } from '../../server/core/review';
import { CALL } from '../support/call';
import { type Client, startClient } from './client';
import { documentOf, positionOf } from './editing';

const URI = 'file:///calls/elmstead.transcript';
const textDocument = { uri: URI };
const document = documentOf(URI, CALL);

describe('what an editor shows beside the text', () => {
  let client: Client;
  before(async () => {
    client = await startClient();
    await client.open(URI, CALL);
  });
  after(async () => assert.equal(await client.stop(), 0));

  const ask = (method: string, params: object): Promise<unknown> =>
    client.connection.sendRequest(`transcriptReview/${method}`, { textDocument, ...params });

  it('the report, as a page that leads to its places', async () => {
    const html = String(await ask('page', { format: 'html', name: 'elmstead', placeCommand: 'show' }));
    assert.match(html, /^<!doctype html>/);
    const [, args] = /href="command:show\?([^"]+)"/.exec(html) ?? [];
    const [uri, { start, end }] = JSON.parse(decodeURIComponent(String(args)));
    assert.equal(uri, URI);
    assert.ok(end.line > start.line || end.character > start.character);
  });

  it('the report to be saved, without links, and as Markdown', async () => {
    assert.doesNotMatch(String(await ask('page', { format: 'html', name: 'elmstead' })), /href=/);
    assert.match(String(await ask('page', { format: 'markdown', name: 'elmstead' })), /^## elmstead\n/);
  });

  it('the tree of figures, with their places', async () => {
    const nodes = (await ask('figures', { grouping: 'metric' })) as {
      label: string;
      children: { label: string; range: unknown }[];
    }[];
    assert.equal(nodes.length, figureTree(review(CALL), 'metric').length);
    const [first] = nodes.find(({ label }) => label === 'revenue')!.children;
    assert.equal(first?.label, '$91.6 million');
    assert.deepEqual(first?.range, {
      start: positionOf(document, '$91.6 million'),
      end: positionOf(document, '$91.6 million', '$91.6 million'.length),
    });
  });

  it('tables of figures', async () => {
    const csv = await ask('table', { format: 'csv', name: 'elmstead', figures: null });
    assert.equal(csv, figureTable(review(CALL), 'csv', 'elmstead', null));
    const one = String(await ask('table', { format: 'tabs', name: 'elmstead', figures: [3] }));
    assert.equal(one.trimEnd().split('\n').length, 2);
  });

  it('figures of the version that was asked for, and of no other', async () => {
    const ofVersion = (version: number) => ({ textDocument: { ...textDocument, version }, grouping: 'metric' });
    assert.ok(Array.isArray(await ask('figures', ofVersion(1))));
    for (const other of [0, 2]) await assert.rejects(ask('figures', ofVersion(other)), /has changed/);
    const table = { format: 'csv', name: 'elmstead', figures: [0] };
    await assert.rejects(ask('table', { ...ofVersion(2), ...table }), /has changed/);
  });

  it('nothing of a document that is not open', async () => {
    const gone = { textDocument: { uri: 'file:///gone.transcript' }, grouping: 'metric' };
    assert.equal(await ask('figures', gone), null);
    assert.equal(await ask('table', { ...gone, format: 'csv', name: 'x', figures: null }), null);
    assert.equal(await ask('page', { ...gone, format: 'html', name: 'x' }), null);
  });
});
