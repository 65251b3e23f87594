import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import * as vscode from 'vscode';
import { CALL, ORDINARY } from '../support/call';
import { eventually } from '../support/eventually';
import { becomes, closeAll, findings, newFile, PLAIN_TEXT, replace, show, TRANSCRIPT } from './support';

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
    commit(file);
    const { document } = await show(file);
    await becomes(document, TRANSCRIPT);
    await replace(document, '$210.0 million', '$211.0 million');
    await document.save();
    const older = await committed(file, 'HEAD');
    await vscode.commands.executeCommand('vscode.diff', older, file);
    const before = await shown(older);
    await becomes(before, TRANSCRIPT);
    assert.ok(before.getText().includes('$210.0 million'));
    await findings(document, (all) => all.length > 0);
    const symbols = await eventually(
      'the older version has an outline',
      () => vscode.commands.executeCommand<unknown[]>('vscode.executeDocumentSymbolProvider', older),
      (all) => all?.length > 0,
    );
    assert.ok(symbols.length > 0);
    assert.deepEqual(vscode.languages.getDiagnostics(older), []);
  });

  it('is one beside another committed version, too, and other texts are not', async function () {
    this.timeout(40_000);
    // What becomes of the call has been decided after the chat.
    const chat = await compareCommits('chat.txt', String(ORDINARY['chat.txt']));
    for (const side of await compareCommits('twice.txt', CALL)) await becomes(side, TRANSCRIPT);
    for (const side of chat) assert.equal(side.languageId, PLAIN_TEXT);
  });
});

/** Commits a text and a longer one, and shows the two beside each other. */
async function compareCommits(name: string, text: string): Promise<readonly vscode.TextDocument[]> {
  const file = await newFile(name, text);
  commit(file);
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(`${text}\nThe end.\n`));
  commit(file);
  const [before, after] = [await committed(file, 'HEAD~1'), await committed(file, 'HEAD')];
  await vscode.commands.executeCommand('vscode.diff', before, after, name, { preview: false });
  return [await shown(before), await shown(after)];
}

async function shown(uri: vscode.Uri): Promise<vscode.TextDocument> {
  const editor = await eventually(
    `${uri.toString()} is shown`,
    () => vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString()),
    (found) => found !== undefined,
  );
  return editor!.document;
}

const folderOf = (file: vscode.Uri): vscode.Uri => vscode.Uri.file(path.dirname(file.fsPath));

function commit(file: vscode.Uri): void {
  for (const args of [
    ['init', '-q'],
    ['add', '.'],
    [...NO_ONE, 'commit', '-q', '-m', 'A call'],
  ])
    assert.equal(spawnSync('git', args, { cwd: folderOf(file).fsPath }).status, 0, args.join(' '));
}

async function committed(file: vscode.Uri, ref: string): Promise<vscode.Uri> {
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
  await api!.openRepository(folderOf(file));
  return api!.toGitUri(file, ref);
}
