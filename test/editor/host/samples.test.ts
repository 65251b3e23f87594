import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from '../support/eventually';
import { closeAll, findings } from './support';

describe('the sample calls', () => {
  afterEach(closeAll);

  it('open as documents that are in no file, with their findings', async () => {
    const document = await shown('transcriptReview.openSample');
    assert.equal(document.uri.scheme, 'untitled');
    assert.equal(document.languageId, 'transcript');
    await findings(document, (all) => all.length > 5);
  });

  it('are opened once', async () => {
    const document = await shown('transcriptReview.openSample');
    assert.equal(await shown('transcriptReview.showSampleFigure'), document);
  });

  it('lead to a figure that is contradicted, and to a slip that a fix puts right', async () => {
    await shown('transcriptReview.showSampleFigure');
    assert.match(wordsAtCursor(), /^8\.4%/);
    await shown('transcriptReview.showSampleFinding');
    assert.match(wordsAtCursor(), /^20127/);
  });
});

async function shown(command: string): Promise<vscode.TextDocument> {
  await vscode.commands.executeCommand(command);
  const editor = await eventually(
    'an editor is active',
    () => vscode.window.activeTextEditor,
    (active) => active !== undefined,
  );
  return editor?.document ?? assert.fail();
}

function wordsAtCursor(): string {
  const { document, selection } = vscode.window.activeTextEditor ?? assert.fail();
  return document.lineAt(selection.active.line).text.slice(selection.active.character);
}
