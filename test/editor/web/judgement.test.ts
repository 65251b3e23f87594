import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, findings, onLine, placeOf, showTranscript } from '../host/support';
import { CALL } from '../support/call';
import { eventually } from '../support/eventually';

const AS_SPOKEN = 'This is as spoken: do not flag it again';

describe('what a team has judged, in a virtual file system', () => {
  let document: vscode.TextDocument;
  const line = () => placeOf(document, 'all 13 plants').start.line;
  const flagged = (wanted: boolean) => findings(document, (all) => onLine(all, line()).length > 0 === wanted);

  beforeEach(async () => {
    document = (await showTranscript('judged.txt', CALL)).document;
    await flagged(true);
  });
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(settingsFile()).then(undefined, () => undefined);
  });

  it('is read from the file beside the transcripts, whoever writes it, until it goes', async () => {
    await vscode.workspace.fs.writeFile(settingsFile(), bytes('{"severities": {"counted-differently": "off"}}'));
    await flagged(false);
    await vscode.workspace.fs.delete(settingsFile());
    await flagged(true);
  });

  it('is written there by a quick fix', async () => {
    const offered = await eventually(
      `"${AS_SPOKEN}" is offered`,
      () => actions(document),
      (all) => all.some(({ title }) => title === AS_SPOKEN),
    );
    const { edit, command } = offered.find(({ title }) => title === AS_SPOKEN) ?? assert.fail();
    assert.ok(edit && (await vscode.workspace.applyEdit(edit)));
    if (command) await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
    await flagged(false);
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

const actions = (document: vscode.TextDocument) =>
  vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    placeOf(document, 'all 13 plants'),
    vscode.CodeActionKind.QuickFix.value,
  );
