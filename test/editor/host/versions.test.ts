import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import * as vscode from 'vscode';
import { CALL } from '../support/call';
import { eventually } from '../support/eventually';
import { becomes, closeAll, findings, newFile, replace, show, TRANSCRIPT } from './support';

/** As much of the interface of the editor's own Git extension as is used here. */
interface Git {
  getAPI(version: 1): {
    openRepository(root: vscode.Uri): Promise<unknown>;
    toGitUri(uri: vscode.Uri, ref: string): vscode.Uri;
  };
}

const NO_ONE = ['-c', 'user.name=Nobody', '-c', 'user.email=nobody@example.com', '-c', 'commit.gpgsign=false'];

describe('a committed transcript that is compared with its file', () => {
  const enableGit = (value: boolean | undefined) =>
    vscode.workspace.getConfiguration('git').update('enabled', value, vscode.ConfigurationTarget.Global);
  before(async function () {
    if (spawnSync('git', ['--version']).status !== 0) return this.skip();
    await enableGit(true);
  });
  afterEach(closeAll);
  after(() => enableGit(false));

  it('is a transcript on both sides, whose findings are told once', async function () {
    this.timeout(40_000);
    const file = await newFile('compared.txt', CALL);
    const folder = vscode.Uri.file(path.dirname(file.fsPath));
    for (const args of [
      ['init', '-q'],
      ['add', '.'],
      [...NO_ONE, 'commit', '-q', '-m', 'A call'],
    ])
      assert.equal(spawnSync('git', args, { cwd: folder.fsPath }).status, 0, args.join(' '));
    const { document } = await show(file);
    await becomes(document, TRANSCRIPT);
    await replace(document, '$210.0 million', '$211.0 million');
    await document.save();
    const older = await committed(file, folder);
    await vscode.commands.executeCommand('vscode.diff', older, file);
    const before = await eventually(
      'the older version is shown',
      () => vscode.window.visibleTextEditors.find((editor) => editor.document.uri.toString() === older.toString()),
      (editor) => editor !== undefined,
    );
    await becomes(before!.document, TRANSCRIPT);
    assert.ok(before!.document.getText().includes('$210.0 million'));
    await findings(document, (all) => all.length > 0);
    const symbols = await eventually(
      'the older version has an outline',
      () => vscode.commands.executeCommand<unknown[]>('vscode.executeDocumentSymbolProvider', older),
      (all) => all?.length > 0,
    );
    assert.ok(symbols.length > 0);
    assert.deepEqual(vscode.languages.getDiagnostics(older), []);
  });
});

async function committed(file: vscode.Uri, folder: vscode.Uri): Promise<vscode.Uri> {
  const extension = vscode.extensions.getExtension<Git>('vscode.git') ?? assert.fail('the editor has no Git extension');
  const git = await extension.activate();
  const api = await eventually(
    'Git is at work',
    () => {
      try {
        return git.getAPI(1);
      } catch {
        return null;
      }
    },
    (found) => found !== null,
  );
  await api!.openRepository(folder);
  return api!.toGitUri(file, 'HEAD');
}
