import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, findings, newFile, onLine, placeOf, replace, show, showTranscript } from '../host/support';
import { CALL } from '../support/call';

describe('in a browser', () => {
  afterEach(closeAll);

  it('there is no Node, and the files lie in no disk', () => {
    assert.equal(vscode.env.uiKind, vscode.UIKind.Web);
    assert.equal(typeof process === 'undefined' ? 'browser' : (process.versions?.node ?? 'browser'), 'browser');
    assert.notEqual(vscode.workspace.workspaceFolders?.[0]?.uri.scheme, 'file');
  });

  it('the server starts again in a new worker, and knows the open documents', async () => {
    const { document } = await showTranscript('call.txt', CALL);
    const line = placeOf(document, 'all 13 plants').start.line;
    await findings(document, (all) => onLine(all, line).length > 0);
    await vscode.commands.executeCommand('transcriptReview.restartServer');
    await findings(document, (all) => onLine(all, line).length > 0);
    await replace(document, 'all 13 plants', 'all 14 plants');
    await findings(document, (all) => onLine(all, line).length === 0);
  });

  it('a file of 2 MB is read, and the editor goes on', async () => {
    const long = await show(await newFile('long.transcript', CALL.repeat(Math.ceil(2_000_000 / CALL.length))));
    await findings(long.document, (all) => all.length > 0);
  });
});
