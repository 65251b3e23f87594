import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { CALL } from '../support/call';
import { eventually } from '../support/eventually';
import { closeAll, findings, onLine, placeOf, showTranscript } from './support';

const WHOLE = new vscode.Range(0, 0, 1000, 0);

describe('what is shown in a transcript', () => {
  let editor: vscode.TextEditor;
  beforeEach(async () => {
    editor = await showTranscript('call.txt', CALL);
  });
  afterEach(async () => {
    for (const name of ['inlayHints.periods', 'codeLens'])
      await vscode.workspace
        .getConfiguration('transcriptReview')
        .update(name, undefined, vscode.ConfigurationTarget.Global);
    await closeAll();
  });

  const set = (name: string, value: boolean) =>
    vscode.workspace.getConfiguration('transcriptReview').update(name, value, vscode.ConfigurationTarget.Global);
  const lenses = () =>
    vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', editor.document.uri);
  const hints = () =>
    vscode.commands.executeCommand<vscode.InlayHint[]>('vscode.executeInlayHintProvider', editor.document.uri, WHOLE);

  it('is a line above an exchange, whose command shows its places', async () => {
    const [lens] = await eventually('there is a line', lenses, (all) => (all ?? []).length === 1);
    assert.match(lens?.command?.title ?? '', /^1 question · answered by Marta Lindqvist · 1 finding$/);
    await vscode.commands.executeCommand(lens!.command!.command, ...(lens!.command!.arguments ?? []));
    await eventually(
      'the places are shown where the line stands',
      () => editor.selection.active.line,
      (line) => line === lens?.range.start.line,
    );
    await set('codeLens', false);
    await eventually('there is none', lenses, (all) => all.length === 0);
  });

  it('is a hint of the period for those who ask for it', async () => {
    await findings(editor.document, (all) => all.length > 0);
    assert.deepEqual(await hints(), []);
    await set('inlayHints.periods', true);
    const all = await eventually('there are hints', hints, (found) => (found ?? []).length > 0);
    assert.ok(
      all.some(({ label }) => label === 'Q4 2011'),
      JSON.stringify(all.map(({ label }) => label)),
    );
  });
});

describe('while a number is typed in the editor', () => {
  afterEach(closeAll);

  it('nothing of its line changes until the cursor leaves it', async () => {
    const editor = await showTranscript('call.txt', CALL);
    const { document } = editor;
    const { end, start } = placeOf(document, 'all 13');
    await findings(document, (all) => onLine(all, start.line).length === 1);
    editor.selection = new vscode.Selection(end, end);
    await vscode.commands.executeCommand('deleteLeft');
    await vscode.commands.executeCommand('type', { text: '4' });
    assert.match(document.getText(), /all 14 plants and win/);
    assert.equal(onLine(vscode.languages.getDiagnostics(document.uri), start.line).length, 1);
    const above = new vscode.Position(0, 0);
    editor.selection = new vscode.Selection(above, above);
    await findings(document, (all) => onLine(all, start.line).length === 0);
  });
});
