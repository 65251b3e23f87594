import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type WorkspaceSymbol, WorkspaceSymbolRequest } from 'vscode-languageserver-protocol';
import { CALL } from '../support/call';
import { type Client, MODERN, startClient } from './client';

/** What is found, as `file: name`. */
async function found({ connection }: Client, query: string): Promise<string[]> {
  const symbols = (await connection.sendRequest(WorkspaceSymbolRequest.type, { query })) as WorkspaceSymbol[];
  return symbols.map(({ name, location }) => `${location.uri.split('/').at(-1)}: ${name}`).sort();
}

describe('symbols of a workspace on the disk', () => {
  let folder: string;
  let client: Client;
  const put = (name: string, text: string) => writeFileSync(path.join(folder, name), text);
  const uriOf = (name: string) => pathToFileURL(path.join(folder, name)).href;

  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'transcript-review-workspace-'));
    for (const name of ['calls', 'node_modules', '.hidden']) mkdirSync(path.join(folder, name));
    put('calls/elmstead.txt', CALL);
    put('calls/halden.transcript', CALL.replaceAll('Elmstead', 'Halden').replaceAll('Ann Reed', 'Jon Vale'));
    put('notes.txt', 'Ann Reed called. Revenue was $91.6 million.\n');
    for (const name of ['node_modules/a.txt', '.hidden/a.txt', 'calls/a.json']) put(name, CALL);
    client = await startClient(MODERN, undefined, [pathToFileURL(folder).href]);
  });
  afterEach(async () => {
    assert.equal(await client.stop(), 0);
    rmSync(folder, { recursive: true });
  });

  it('are those of its transcripts, and of no other file', async () => {
    assert.equal(client.server.capabilities.workspaceSymbolProvider, true);
    assert.deepEqual(await found(client, 'ann reed cfo'), ['elmstead.txt: Ann Reed, CFO, Elmstead Networks, Inc.']);
    assert.deepEqual(await found(client, 'revenue q4 91'), [
      'elmstead.txt: revenue · Q4 2011 · $91.6 million',
      'halden.transcript: revenue · Q4 2011 · $91.6 million',
    ]);
  });

  it('are those of an open document as the editor holds it', async () => {
    await client.open(uriOf('calls/elmstead.txt'), CALL.replaceAll('Ann Reed', 'Ada Quill'));
    assert.deepEqual(await found(client, 'cfo networks'), [
      'elmstead.txt: Ada Quill, CFO, Elmstead Networks, Inc.',
      'halden.transcript: Jon Vale, CFO, Halden Networks, Inc.',
    ]);
  });

  it('are not said again by an older version that is compared with its file', async () => {
    await client.open(uriOf('calls/elmstead.txt').replace('file:', 'git:'), CALL);
    assert.deepEqual(await found(client, 'ann reed cfo'), ['elmstead.txt: Ann Reed, CFO, Elmstead Networks, Inc.']);
  });

  it('follow a file that changes, and one that goes', async () => {
    assert.equal((await found(client, 'ann reed cfo')).length, 1);
    put('calls/elmstead.txt', CALL.replaceAll('Ann Reed', 'Ada Quill'));
    utimesSync(path.join(folder, 'calls/elmstead.txt'), new Date(), new Date(Date.now() + 5000));
    rmSync(path.join(folder, 'calls/halden.transcript'));
    let last: string[] = [];
    for (let tries = 0; tries < 60 && !(last.length === 1 && last[0]?.includes('Ada Quill')); tries++) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      last = await found(client, 'cfo networks');
    }
    assert.deepEqual(last, ['elmstead.txt: Ada Quill, CFO, Elmstead Networks, Inc.']);
  });
});

describe('symbols of a workspace that the client reads', () => {
  it('are asked of the client, whose answers may be anything', async () => {
    const client = await startClient(MODERN, { findsTranscripts: true }, ['file:///nowhere']);
    const read: string[] = [];
    client.connection.onRequest('transcriptReview/findTranscripts', () => [
      { uri: 'file:///nowhere/one.txt', stamp: '1' },
      { uri: 'file:///nowhere/two.txt', stamp: '1' },
      { uri: 7 },
      null,
    ]);
    client.connection.onRequest('transcriptReview/readTranscript', ({ uri }: { readonly uri: string }) => {
      read.push(uri);
      return uri.endsWith('one.txt') ? CALL : (7 as unknown as string);
    });
    assert.deepEqual(await found(client, 'ann reed cfo'), ['one.txt: Ann Reed, CFO, Elmstead Networks, Inc.']);
    assert.equal((await found(client, 'ann')).length > 0, true);
    assert.deepEqual(read, ['file:///nowhere/one.txt', 'file:///nowhere/two.txt']);
    assert.equal(await client.stop(), 0);
  });

  it('are those of open documents where there is no disk', async () => {
    const client = await startClient(MODERN, undefined, ['vscode-vfs://github/calls']);
    await client.open('vscode-vfs://github/calls/one.txt', CALL);
    assert.deepEqual(await found(client, 'ann reed cfo'), ['one.txt: Ann Reed, CFO, Elmstead Networks, Inc.']);
    assert.equal(await client.stop(), 0);
  });
});
