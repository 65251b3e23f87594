import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
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
    const folder = path.dirname(target.fsPath);
    assert.match(path.basename(target.fsPath), /^\d+-call\.review\.html$/);
    await writeWhole(target, 'first');
    await writeWhole(target, 'second');
    assert.equal(readFileSync(target.fsPath, 'utf8'), 'second');
    await assert.rejects(writeWhole(vscode.Uri.joinPath(document.uri, 'no-folder.html'), 'third'));
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.endsWith('.tmp')),
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
