import assert from 'node:assert/strict';
import { type Diagnostic, DiagnosticRefreshRequest, DocumentDiagnosticRequest } from 'vscode-languageserver-protocol';
import { CALL } from '../support/call';
import { type Client, MODERN, startClient } from './client';
import { documentOf, positionOf } from './editing';

const URI = 'file:///calls/elmstead.transcript';
const LEFT_LINE = 'transcriptReview/leftLine';
const REFRESHING = { ...MODERN, workspace: { ...MODERN.workspace, diagnostics: { refreshSupport: true } } };

/** A person at a keyboard: what stands on the screen, and which findings are shown. */
class Typist {
  #version = 1;
  #text = CALL;
  refreshed = 0;

  constructor(readonly client: Client) {
    client.connection.onRequest(DiagnosticRefreshRequest.type, () => void this.refreshed++);
  }

  /** Makes of the first such words others that differ in one place: only what differs is typed. */
  async stroke(words: string, by: string): Promise<void> {
    let same = 0;
    while (words[same] === by[same]) same++;
    let end = 0;
    while (end < Math.min(words.length, by.length) - same && words.at(-1 - end) === by.at(-1 - end)) end++;
    await this.replace(words, by, same, end);
  }

  /** Writes other words in the place of the first such words, but for so many characters at either end. */
  async replace(words: string, by: string, same = 0, end = 0): Promise<void> {
    const document = documentOf(URI, this.#text);
    const range = { start: positionOf(document, words, same), end: positionOf(document, words, words.length - end) };
    this.#text = this.#text.replace(words, () => by);
    await this.client.change(URI, ++this.#version, [{ range, text: by.slice(same, by.length - end) }]);
  }

  /** The findings that are shown, as `line code`, lines from 1. */
  async shown(): Promise<string[]> {
    const report = await this.client.connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri: URI },
    });
    assert.equal(report.kind, 'full');
    return report.kind === 'full' ? drawn(report.items) : [];
  }

  /** Waits until the server says that there is more to ask for. */
  async rest(): Promise<void> {
    const before = this.refreshed;
    for (let tries = 0; tries < 100 && this.refreshed === before; tries++)
      await new Promise((resolve) => setTimeout(resolve, 50));
    assert.ok(this.refreshed > before, 'the server says that findings have come');
  }
}

const drawn = (items: readonly Diagnostic[]): string[] =>
  items.map(({ range, code }) => `${range.start.line + 1} ${code}`);

const AS_OPENED = ['10 counted-differently', '20 impossible-number'];

describe('while a number is typed', () => {
  let client: Client;
  let typist: Typist;
  beforeEach(async () => {
    client = await startClient(REFRESHING);
    typist = new Typist(client);
    await client.open(URI, CALL);
    assert.deepEqual(await typist.shown(), AS_OPENED);
  });
  afterEach(async () => assert.equal(await client.stop(), 0));

  it('nothing new comes up on its line until it rests', async () => {
    await typist.stroke('$91.6 million, up', '$9.6 million, up');
    assert.deepEqual(await typist.shown(), AS_OPENED);
    await typist.stroke('up 9.5%', 'up 9%');
    assert.deepEqual(await typist.shown(), AS_OPENED);
    await typist.rest();
    assert.ok((await typist.shown()).includes('9 growth-does-not-follow'), (await typist.shown()).join());
  });

  it('nothing of its line goes, and what stands elsewhere stays put', async () => {
    await typist.stroke('13 states', '1 states');
    assert.deepEqual(await typist.shown(), AS_OPENED);
    await typist.stroke('1 states', '14 states');
    assert.deepEqual(await typist.shown(), AS_OPENED);
    await typist.rest();
    assert.deepEqual(await typist.shown(), ['20 impossible-number']);
  });

  it('findings move with the words before them', async () => {
    await typist.stroke('network is', 'big network is');
    const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: URI } });
    const [found] = report.kind === 'full' ? report.items : [];
    const [line = ''] = CALL.split('\n').filter((each) => each.includes('all 13 states'));
    assert.equal(found?.range.start.character, line.indexOf('13 states') + 'big '.length);
  });

  it('another line that is edited lets go of the one before', async () => {
    await typist.stroke('13 states', '14 states');
    assert.deepEqual(await typist.shown(), AS_OPENED);
    await typist.stroke('Thanks, and', 'Thank, and');
    assert.deepEqual(await typist.shown(), ['20 impossible-number']);
  });

  it('a line that the cursor leaves is let go at once', async () => {
    await typist.stroke('13 states', '14 states');
    await client.connection.sendNotification(LEFT_LINE, { uri: URI });
    await typist.rest();
    assert.deepEqual(await typist.shown(), ['20 impossible-number']);
  });

  it('what is pasted is no typing', async () => {
    await typist.replace('customers in all 13 states', 'customers in all 14 states');
    assert.deepEqual(await typist.shown(), ['20 impossible-number']);
  });
});

describe('while a number is typed, in an editor that is not told later', () => {
  it('nothing waits', async () => {
    const client = await startClient(MODERN);
    const typist = new Typist(client);
    await client.open(URI, CALL);
    assert.deepEqual(await typist.shown(), AS_OPENED);
    await typist.stroke('13 states', '14 states');
    assert.deepEqual(await typist.shown(), ['20 impossible-number']);
    assert.equal(await client.stop(), 0);
  });
});

describe('while a number is typed, in an editor that is sent findings', () => {
  it('they come when the line has rested', async () => {
    const client = await startClient({});
    const typist = new Typist(client);
    const opened = client.published(URI);
    await client.open(URI, CALL);
    assert.deepEqual(drawn((await opened).diagnostics), AS_OPENED);
    const typed = client.published(URI);
    await typist.stroke('13 states', '14 states');
    assert.deepEqual(drawn((await typed).diagnostics), AS_OPENED);
    assert.deepEqual(drawn((await client.published(URI)).diagnostics), ['20 impossible-number']);
    assert.equal(await client.stop(), 0);
  });
});
