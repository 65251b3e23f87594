import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { CALL } from '../support/call';
import { eventually } from '../support/eventually';
import { serversUnder } from '../support/processes';
import {
  becomes,
  closeAll,
  findings,
  insert,
  newFile,
  onLine,
  placeOf,
  replace,
  show,
  showTranscript,
  TRANSCRIPT,
} from './support';

describe('when things go wrong', () => {
  afterEach(closeAll);

  it('a server that is killed while editing comes back with nothing lost', async function () {
    if (process.platform === 'win32') return this.skip();
    const { document } = await showTranscript('call.txt', CALL);
    const line = placeOf(document, 'all 13 plants').start.line;
    await findings(document, (all) => onLine(all, line).length > 0);
    await replace(document, 'Mostly volume.', 'Mostly volume, and all 15 plants.');
    const [killed] = serversUnder(process.pid);
    assert.ok(killed, 'the server runs as a process of its own');
    process.kill(killed, 'SIGKILL');
    // Reading and typing go on at once, into a connection that nobody reads any more.
    const at = placeOf(document, 'all 13 plants').start;
    for (let times = 10; times > 0; times--)
      void vscode.commands.executeCommand('vscode.executeHoverProvider', document.uri, at);
    for (const word of ['We ', 'grind ', 'and ', 'grind ', 'and ', 'ship. '])
      await insert(document, 'Mostly volume,', word);
    await replace(document, 'all 13 plants', 'all 14 plants');
    await eventually(
      'another server runs',
      () => serversUnder(process.pid),
      (all) => all.some((id) => id !== killed),
    );
    await findings(document, (all) => onLine(all, line).length === 0);
    await vscode.commands.executeCommand('undo');
    await findings(document, (all) => onLine(all, line).length > 0);
    assert.match(document.getText(), /We grind and grind and ship\. Mostly volume, and all 15 plants/);
    assert.ok(document.isDirty);
  });

  it('a lone surrogate changes nothing', async () => {
    const { document } = await showTranscript('call.txt', CALL);
    await replace(document, 'Mostly volume.', 'Mostly \ud83d volume.');
    const line = placeOf(document, 'all 13 plants').start.line;
    const all = await findings(document, (found) => onLine(found, line).length > 0);
    assert.match(String(onLine(all, line)[0]?.message), /13 plants/);
  });

  checkSurvives('an empty file', 'empty.transcript', '');
  checkSurvives(
    'one line of 117,000 characters',
    'line.transcript',
    CALL.replaceAll('\n', ' ').repeat(60).slice(0, 117_000),
  );
  checkSurvives(
    'a binary file',
    'binary.transcript',
    Uint8Array.from({ length: 50_000 }, (_, index) => (index * 7919) % 256),
  );
  checkSurvives(
    'invalid UTF-8',
    'invalid.transcript',
    Buffer.concat([Buffer.from(CALL), Buffer.from([0xff, 0xfe, 0xc3, 0x28]), Buffer.from(CALL)]),
  );
  checkSurvives('CR CR LF', 'crcrlf.transcript', CALL.replaceAll('\n', '\r\r\n'));
  checkSurvives('a text of 50 MB', 'long.transcript', CALL.repeat(Math.ceil(50_000_000 / CALL.length)));
});

function checkSurvives(words: string, name: string, content: string | Uint8Array): void {
  it(`${words} is met with silence or a word, and the next call is read`, async function () {
    // The editor itself takes its time over the largest of them.
    this.timeout(60_000);
    await show(await newFile(name, content)).catch(() => undefined);
    await stillWorks();
  });
}

async function stillWorks(): Promise<void> {
  const { document } = await show(await newFile('next.txt', CALL));
  await becomes(document, TRANSCRIPT);
  await findings(document, (all) => onLine(all, placeOf(document, 'all 13 plants').start.line).length > 0);
}
