import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import manifest from '../../../package.json';
import { CALL } from '../support/call';
import { eventually } from '../support/eventually';
import { closeAll, findings, placeOf, showTranscript } from './support';

const KEYS = vscode.Uri.parse('vscode://defaultsettings/keybindings.json');

describe('steps through a transcript', () => {
  let editor: vscode.TextEditor;
  beforeEach(async () => {
    editor = await showTranscript('call.txt', CALL);
    await findings(editor.document, (all) => all.length > 1);
  });
  afterEach(closeAll);

  const lineOf = (words: string) => placeOf(editor.document, words).start.line;
  const go = async (command: string) => {
    await vscode.commands.executeCommand(`transcriptReview.${command}`);
    assert.ok(editor.selection.isEmpty);
    return editor.selection.active.line;
  };

  it('lead to exchanges, findings, and turns of whoever speaks, forwards and backwards', async () => {
    assert.equal(await go('nextExchange'), lineOf('Piet Holm - Quayside'));
    assert.equal(await go('nextFinding'), lineOf('20117'));
    assert.equal(await go('previousFinding'), lineOf('all 13 plants'));
    assert.equal(await go('nextTurnOfSpeaker'), lineOf('Mostly volume') - 2);
    assert.equal(await go('previousTurnOfSpeaker'), lineOf('Thank you, operator') - 2);
    assert.equal(await go('previousExchange'), lineOf('Piet Holm - Quayside'));
  });

  it('have keys that the editor uses for nothing', async () => {
    const defaults = (await vscode.workspace.openTextDocument(KEYS)).getText();
    const editors = defaults.slice(0, defaults.indexOf('\n]'));
    assert.ok(editors.length > 10_000);
    const taken = new Set(
      [...editors.matchAll(/"key": "([^"]+)",\s+"command": "(?!transcriptReview)/g)].map(([, key]) => key),
    );
    assert.ok(taken.has('f8'));
    for (const { key, command, when } of manifest.contributes.keybindings)
      assert.ok(when.startsWith(IN_FIGURES) || !taken.has(key), `${command}: ${key}`);
  });
});

/** Keys of the Figures view mean there what they mean everywhere: copy, and away with it. */
const IN_FIGURES = 'focusedView == transcriptReview.figures && listFocus && ';

describe('headers while a transcript is typed', () => {
  afterEach(closeAll);

  it('are offered at the start of a line, and complete it', async () => {
    const { document } = await showTranscript('call.txt', `${CALL.trimEnd()}\n\nMa`);
    const end = document.lineAt(document.lineCount - 1).range.end;
    const list = await eventually(
      'headers are offered',
      () =>
        vscode.commands.executeCommand<vscode.CompletionList>(
          'vscode.executeCompletionItemProvider',
          document.uri,
          end,
        ),
      (all) => (all?.items ?? []).length > 0,
    );
    assert.deepEqual(
      list.items.map(({ label }) => label),
      ['Marta Lindqvist - Halden Optics, Inc. - EVP, CFO'],
    );
  });
});
