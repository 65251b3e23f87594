import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { besideDocument, writeWhole } from '../../../client/writeFile';
import { CALL } from '../support/call';
import { eventually } from '../support/eventually';
import { closeAll, placeOf, showTranscript } from './support';

describe('the review report', () => {
  let document: vscode.TextDocument;
  beforeEach(async () => {
    document = (await showTranscript('call.txt', CALL)).document;
  });
  afterEach(closeAll);

  it('opens beside the transcript, once, and takes no focus', async () => {
    await vscode.commands.executeCommand('transcriptReview.openReport');
    await vscode.commands.executeCommand('transcriptReview.openReport');
    const tabs = await eventually('the report is open', reports, (all) => all.length > 0);
    assert.equal(tabs.length, 1);
    assert.match(tabs[0]!.label, /^Review of \d+-call\.txt$/);
    assert.notEqual(tabs[0]!.group.viewColumn, vscode.window.activeTextEditor?.viewColumn);
    assert.equal(vscode.window.activeTextEditor?.document, document);
  });

  it('leads to a place of the transcript', async () => {
    const { start, end } = placeOf(document, 'all 13 plants');
    const plain = ({ line, character }: vscode.Position) => ({ line, character });
    await vscode.commands.executeCommand('transcriptReview.showPlace', document.uri.toString(), {
      start: plain(start),
      end: plain(end),
    });
    const { activeTextEditor } = vscode.window;
    assert.equal(activeTextEditor?.document.getText(activeTextEditor.selection), 'all 13 plants');
  });

  it('is saved as a whole or not at all', async () => {
    const target = besideDocument(document.uri, '.review.html');
    assert.match(target.path, /\/\d+-call\.review\.html$/);
    await writeWhole(target, 'first');
    await writeWhole(target, 'second');
    assert.equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(target)), 'second');
    const third = writeWhole(vscode.Uri.joinPath(document.uri, 'no-folder.html'), 'third');
    assert.equal(
      await third.then(
        () => 'written',
        () => 'refused',
      ),
      'refused',
    );
    const files = await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(document.uri, '..'));
    assert.deepEqual(
      files.filter(([name]) => name.endsWith('.tmp')),
      [],
    );
  });
});

const reports = (): readonly vscode.Tab[] =>
  vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(
      ({ input }) => input instanceof vscode.TabInputWebview && input.viewType.includes('transcriptReview.report'),
    );
