import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { CALL } from '../support/call';
import { eventually } from '../support/eventually';
import { AS_SPOKEN, action, actions, flagged, run } from '../support/judging';
import { closeAll, findings, onLine, placeOf, showTranscript } from './support';

const settingsFile = () =>
  path.join(vscode.workspace.workspaceFolders?.[0]?.uri.fsPath ?? assert.fail(), '.transcript-review.json');

const WORDS = 'all 13 plants';

describe('what a team has judged', () => {
  let document: vscode.TextDocument;
  const line = () => placeOf(document, WORDS).start.line;
  const isFlagged = (wanted: boolean) => flagged(document, WORDS, wanted);

  beforeEach(async () => {
    document = (await showTranscript('judged.txt', CALL)).document;
    await isFlagged(true);
  });
  afterEach(async () => {
    await closeAll();
    rmSync(settingsFile(), { force: true });
  });

  it('is written by a quick fix into a file that is made and saved, and taken back by another', async () => {
    await run(await action(document, WORDS, AS_SPOKEN));
    await isFlagged(false);
    const { suppressions } = JSON.parse(readFileSync(settingsFile(), 'utf8'));
    assert.equal(suppressions[0].rule, 'counted-differently');
    assert.equal(suppressions[0].file, path.basename(document.uri.fsPath));
    assert.ok(vscode.workspace.textDocuments.every(({ isDirty }) => !isDirty));
    await run(await action(document, WORDS, 'Stop suppressing: counted-differently'));
    await isFlagged(true);
    assert.deepEqual(JSON.parse(readFileSync(settingsFile(), 'utf8')).suppressions, []);
  });

  it('is listed, and the list leads to its place', async () => {
    await run(await action(document, WORDS, AS_SPOKEN));
    await isFlagged(false);
    const editor = await vscode.window.showTextDocument(document, {
      preview: false,
      selection: new vscode.Range(0, 0, 0, 0),
    });
    await vscode.commands.executeCommand('transcriptReview.showSuppressed');
    await eventually(
      'the place is shown',
      async () => {
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return editor.document.getText(editor.selection);
      },
      (words) => words === '13 plants',
    );
  });

  it('counts when somebody else writes the file, and when it goes', async () => {
    writeFileSync(settingsFile(), '{"severities": {"counted-differently": "off"}}');
    await isFlagged(false);
    rmSync(settingsFile());
    await isFlagged(true);
  });

  it('counts while it is typed, saved or not, and says what is amiss', async () => {
    const settings = await openSettings('{"severities": {"counted-differently": "warning"}}');
    const edit = new vscode.WorkspaceEdit();
    edit.replace(settings.uri, placeOf(settings, 'warning'), 'off');
    await vscode.workspace.applyEdit(edit);
    await isFlagged(false);
    const wrong = new vscode.WorkspaceEdit();
    wrong.replace(settings.uri, placeOf(settings, '"off"'), '"of"');
    await vscode.workspace.applyEdit(wrong);
    await findings(settings, (all) =>
      all.some(({ source, message }) => source === 'transcript-review' && /must be one of/.test(message)),
    );
    await vscode.window.showTextDocument(settings);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it("takes a person's own levels where the file names none", async () => {
    const configuration = () => vscode.workspace.getConfiguration('transcriptReview');
    try {
      await configuration().update('severities', { 'counted-differently': 'hint' }, vscode.ConfigurationTarget.Global);
      await findings(document, (all) => onLine(all, line())[0]?.severity === vscode.DiagnosticSeverity.Hint);
      writeFileSync(settingsFile(), '{"severities": {"counted-differently": "error"}}');
      await findings(document, (all) => onLine(all, line())[0]?.severity === vscode.DiagnosticSeverity.Error);
    } finally {
      await configuration().update('severities', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('is completed by the editor from its schema', async () => {
    const settings = await openSettings('{\n  "severities": {\n    ""\n  }\n}\n');
    await vscode.window.showTextDocument(settings);
    const at = placeOf(settings, '""').start.translate(0, 1);
    const offered = await eventually(
      'rules are offered',
      () =>
        vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', settings.uri, at),
      ({ items }) =>
        items.some(({ label }) =>
          String(typeof label === 'string' ? label : label.label).includes('growth-does-not-follow'),
        ),
    );
    assert.ok(offered.items.length > 20);
  });

  it('is not written for a document that lies in no file', async () => {
    const untitled = await vscode.workspace.openTextDocument({ language: 'transcript', content: CALL });
    await vscode.window.showTextDocument(untitled);
    await findings(untitled, (all) => all.length > 0);
    const titles = (await actions(untitled, WORDS)).map(({ title }) => title);
    assert.ok(!titles.includes(AS_SPOKEN), titles.join());
    assert.ok(!existsSync(settingsFile()));
  });
});

/** The editor may still hold what the file said before, and learns of what it says now a moment later. */
async function openSettings(text: string): Promise<vscode.TextDocument> {
  writeFileSync(settingsFile(), text);
  const document = await vscode.workspace.openTextDocument(settingsFile());
  await eventually(
    'the editor has the file',
    () => document.getText(),
    (held) => held === text,
  );
  return document;
}
