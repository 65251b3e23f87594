import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { CALL } from '../support/call';
import { MemoryFiles } from '../support/memoryFiles';
import { becomes, closeAll, findings, onLine, placeOf, show, TRANSCRIPT } from './support';

const SETTINGS = '.transcript-review.json';
const OFF = '{ "severities": { "counted-differently": "off" } }';

/** Waits until the two counts of plants are flagged, or are not. */
async function flagged(document: vscode.TextDocument, wanted: boolean): Promise<void> {
  const { line } = placeOf(document, 'all 13 plants').start;
  // Another finding, which stays, tells that the call has been reviewed.
  await findings(document, (all) => all.length > 0 && onLine(all, line).length > 0 === wanted);
}

async function transcriptAt(uri: vscode.Uri): Promise<vscode.TextDocument> {
  const { document } = await show(uri);
  await becomes(document, TRANSCRIPT);
  return document;
}

describe('a transcript in a file system that is no disk', () => {
  let provider: vscode.Disposable | undefined;
  const provide = (scheme: string, files: MemoryFiles, isReadonly = false) => {
    provider = vscode.workspace.registerFileSystemProvider(scheme, files, { isReadonly });
  };
  afterEach(async () => {
    await closeAll();
    provider?.dispose();
  });

  it('is reviewed like any other', async () => {
    provide('vault', new MemoryFiles({ '/calls/halden.txt': CALL }));
    await flagged(await transcriptAt(vscode.Uri.parse('vault:/calls/halden.txt')), true);
  });

  it('is reviewed where nothing can be written', async () => {
    provide('sealed', new MemoryFiles({ '/calls/halden.txt': CALL }), true);
    const document = await transcriptAt(vscode.Uri.parse('sealed:/calls/halden.txt'));
    await flagged(document, true);
    assert.equal(document.isDirty, false);
  });

  it('goes by the settings beside it, where its folder is one of the workspace', async function () {
    const folders = vscode.workspace.workspaceFolders ?? [];
    if (!vscode.workspace.workspaceFile) return this.skip();
    provide('cellar', new MemoryFiles({ '/calls/halden.txt': CALL, [`/calls/${SETTINGS}`]: OFF }));
    const uri = vscode.Uri.parse('cellar:/calls');
    assert.ok(vscode.workspace.updateWorkspaceFolders(folders.length, 0, { uri }));
    try {
      await flagged(await transcriptAt(vscode.Uri.parse('cellar:/calls/halden.txt')), false);
    } finally {
      await closeAll();
      vscode.workspace.updateWorkspaceFolders(folders.length, 1);
    }
  });
});

describe('several folders', () => {
  const inFolder = (at: number, name: string) =>
    vscode.Uri.joinPath((vscode.workspace.workspaceFolders?.[at] ?? assert.fail()).uri, name);
  const write = (uri: vscode.Uri, text: string) => vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  beforeEach(function () {
    if ((vscode.workspace.workspaceFolders?.length ?? 0) < 2) this.skip();
  });
  afterEach(async () => {
    await closeAll();
    for (const { uri } of vscode.workspace.workspaceFolders ?? [])
      await vscode.workspace.fs.delete(vscode.Uri.joinPath(uri, SETTINGS)).then(undefined, () => undefined);
  });

  it('have settings of their own each', async () => {
    await write(inFolder(0, SETTINGS), '{ "severities": { "counted-differently": "error" } }');
    await write(inFolder(1, SETTINGS), OFF);
    for (const at of [0, 1]) await write(inFolder(at, 'of-a-folder.txt'), CALL);
    const first = await transcriptAt(inFolder(0, 'of-a-folder.txt'));
    const second = await transcriptAt(inFolder(1, 'of-a-folder.txt'));
    const { line } = placeOf(first, 'all 13 plants').start;
    await findings(first, (all) => onLine(all, line)[0]?.severity === vscode.DiagnosticSeverity.Error);
    await flagged(second, false);
    await vscode.workspace.fs.delete(inFolder(1, SETTINGS));
    await flagged(second, true);
    await findings(first, (all) => onLine(all, line)[0]?.severity === vscode.DiagnosticSeverity.Error);
    await vscode.workspace.fs.delete(inFolder(0, SETTINGS));
    await findings(first, (all) => onLine(all, line)[0]?.severity === vscode.DiagnosticSeverity.Warning);
  });
});
