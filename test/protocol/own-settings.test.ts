import assert from 'node:assert/strict';
import { DidChangeConfigurationNotification } from 'vscode-languageserver-protocol';
import { CALL } from '../support/call';
import { type Client, startClient } from './client';

const URI = 'file:///calls/elmstead.transcript';
const RULE = 'counted-differently';

describe('the settings of an editor that cannot be asked for them', () => {
  let client: Client;
  beforeEach(async () => {
    client = await startClient({});
  });
  afterEach(async () => assert.equal(await client.stop(), 0));

  checkTold('all in one object', { transcriptReview: { severities: { [RULE]: 'information' } } }, 3);
  checkTold('each by its whole name', { 'transcriptReview.severities': { [RULE]: 'information' } }, 3);
  checkTold('but no others', { severities: { [RULE]: 'information' } }, 2);
  checkTold('nor what is no settings', 'information', 2);

  function checkTold(words: string, settings: unknown, severity: number): void {
    it(`hold when it tells of them, ${words}`, async () => {
      await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings });
      const published = client.published(URI);
      await client.open(URI, CALL);
      const { diagnostics } = await published;
      assert.equal(diagnostics.find(({ code }) => code === RULE)?.severity, severity);
    });
  }

  it('hold for open documents too, and until it tells of others', async () => {
    const told = async (level: string) => {
      const published = client.published(URI);
      const settings = { transcriptReview: { severities: { [RULE]: level } } };
      await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings });
      const { diagnostics } = await published;
      return diagnostics.find(({ code }) => code === RULE)?.severity;
    };
    const opened = client.published(URI);
    await client.open(URI, CALL);
    await opened;
    assert.equal(await told('error'), 1);
    assert.equal(await told('off'), undefined);
  });
});
