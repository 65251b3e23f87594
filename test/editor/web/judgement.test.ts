import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, showTranscript } from '../host/support';
import { CALL } from '../support/call';
import { AS_SPOKEN, action, flagged, run } from '../support/judging';

const WORDS = 'all 13 plants';

describe('what a team has judged, in a virtual file system', () => {
  let document: vscode.TextDocument;
  const isFlagged = (wanted: boolean) => flagged(document, WORDS, wanted);

  beforeEach(async () => {
    document = (await showTranscript('judged.txt', CALL)).document;
    await isFlagged(true);
  });
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(settingsFile()).then(undefined, () => undefined);
  });

  it('is read from the file beside the transcripts, whoever writes it, until it goes', async () => {
    await vscode.workspace.fs.writeFile(settingsFile(), bytes('{"severities": {"counted-differently": "off"}}'));
    await isFlagged(false);
    await vscode.workspace.fs.delete(settingsFile());
    await isFlagged(true);
  });

  it('is written there by a quick fix', async () => {
    await run(await action(document, WORDS, AS_SPOKEN));
    await isFlagged(false);
    const written = new TextDecoder().decode(await vscode.workspace.fs.readFile(settingsFile()));
    assert.equal(JSON.parse(written).suppressions[0].rule, 'counted-differently');
    assert.ok(vscode.workspace.textDocuments.every(({ isDirty }) => !isDirty));
  });
});

function settingsFile(): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  return vscode.Uri.joinPath((folder ?? assert.fail()).uri, '.transcript-review.json');
}

const bytes = (text: string) => new TextEncoder().encode(text);
