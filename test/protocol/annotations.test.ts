import assert from 'node:assert/strict';
import {
  type ClientCapabilities,
  CodeLensRefreshRequest,
  CodeLensRequest,
  ConfigurationRequest,
  DidChangeConfigurationNotification,
  InlayHintRefreshRequest,
  InlayHintRequest,
  RegistrationRequest,
} from 'vscode-languageserver-protocol';
import { CALL } from '../support/call';
import { type Client, MODERN, startClient } from './client';
import { documentOf } from './editing';

const URI = 'file:///calls/elmstead.transcript';
const textDocument = { uri: URI };
const document = documentOf(URI, CALL);
const WHOLE = { start: { line: 0, character: 0 }, end: document.positionAt(CALL.length) };

const CONFIGURABLE: ClientCapabilities = {
  ...MODERN,
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    inlayHint: { refreshSupport: true },
    codeLens: { refreshSupport: true },
  },
};

/** An editor whose settings can be changed, and which counts how often it is told to ask again. */
async function startEditor(settings: Record<string, unknown>, options = {}) {
  const client = await startClient(CONFIGURABLE, options);
  let refreshed = 0;
  client.connection.onRequest(RegistrationRequest.type, () => undefined);
  client.connection.onRequest(ConfigurationRequest.type, ({ items }) =>
    items.map(({ section }) => (section === 'transcriptReview' ? settings : null)),
  );
  for (const type of [InlayHintRefreshRequest.type, CodeLensRefreshRequest.type])
    client.connection.onRequest(type, () => void refreshed++);
  await client.open(URI, CALL);
  return { client, settings, refreshed: () => refreshed };
}

const lensesOf = async ({ connection }: Client) =>
  (await connection.sendRequest(CodeLensRequest.type, { textDocument })) ?? [];
const hintsOf = async ({ connection }: Client) =>
  (await connection.sendRequest(InlayHintRequest.type, { textDocument, range: WHOLE })) ?? [];

describe('the line above an exchange', () => {
  it('tells what is in it, and in an editor that can show places leads there', async () => {
    const { client } = await startEditor({}, { showsPlaces: true });
    const [lens, ...others] = await lensesOf(client);
    assert.equal(others.length, 3);
    assert.equal(lens?.range.start.line, 13);
    assert.match(lens?.command?.title ?? '', /^1 question · answered by Ann Reed · 4 figures · 1 finding$/);
    assert.equal(lens?.command?.command, 'transcriptReview.peekPlaces');
    const [uri, position, ranges] = lens?.command?.arguments ?? [];
    assert.deepEqual([uri, position], [URI, { line: 13, character: 0 }]);
    assert.deepEqual(ranges.map(document.getText.bind(document)), ['20127']);
    await client.stop();
  });

  it('only tells in an editor that cannot', async () => {
    const client = await startClient({});
    await client.open(URI, CALL);
    assert.deepEqual(
      (await lensesOf(client)).map(({ command }) => command?.command),
      ['', '', '', ''],
    );
    await client.stop();
  });

  it('goes and comes with its setting, of which the editor is told', async () => {
    const editor = await startEditor({ codeLens: false });
    assert.deepEqual(await lensesOf(editor.client), []);
    editor.settings.codeLens = true;
    await editor.client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    assert.equal((await lensesOf(editor.client)).length, 4);
    assert.equal(editor.refreshed(), 2);
    await editor.client.stop();
  });
});

describe('inlay hints over the protocol', () => {
  it('are those that a person has asked for', async () => {
    const editor = await startEditor({ inlayHints: { impliedValues: true, periods: 'yes' } });
    const [hint, ...others] = await hintsOf(editor.client);
    assert.ok(hint && others.length === 0);
    assert.match(String(hint.label), /^⇒ 46\.3–47\.7 million shares$/);
    await editor.client.stop();
  });

  it('are none inside of speech where nobody has asked', async () => {
    const { client } = await startEditor({});
    assert.ok(client.server.capabilities.inlayHintProvider && client.server.capabilities.codeLensProvider);
    assert.deepEqual(await hintsOf(client), []);
    await client.stop();
  });
});

describe('what a review came to, over the protocol', () => {
  const STATUS = 'transcriptReview/status';

  it('is told to an editor that shows it, when a document is opened and when it has changed', async () => {
    const client = await startClient(CONFIGURABLE, { showsStatus: true });
    const told: Record<string, unknown>[] = [];
    let next = () => {};
    client.connection.onNotification(STATUS, (status) => {
      told.push(status);
      next();
    });
    const another = () => new Promise<void>((resolve) => (next = resolve));
    const first = another();
    await client.open(URI, CALL);
    await first;
    const { holding, ...rest } = told[0]!;
    assert.deepEqual(rest, { uri: URI, layout: 'StreetEvents PDF edition', period: 'Q4 2011', toLookAt: 2 });
    assert.ok(Number(holding) > 0);
    const second = another();
    await client.change(URI, 2, [{ text: '# Notes\n' }]);
    await second;
    assert.deepEqual(told[1], { uri: URI, layout: null, period: null, holding: 0, toLookAt: 0 });
    await client.stop();
  });

  it('is not told to another', async () => {
    const client = await startClient();
    let told = 0;
    client.connection.onNotification(STATUS, () => void told++);
    await client.open(URI, CALL);
    await new Promise((resolve) => setTimeout(resolve, 600));
    assert.equal(told, 0);
    await client.stop();
  });
});
