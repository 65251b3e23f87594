import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { CALL, ORDINARY } from '../support/call';
import { eventually } from '../support/eventually';
import { becomes, closeAll, newFile, PLAIN_TEXT, show, showTranscript, TRANSCRIPT } from './support';

const RECOGNISE = 'transcriptReview.recognise';

describe('the document type', () => {
  afterEach(closeAll);

  it('is seen by the content of a plain text file', () => showTranscript('call.txt', CALL));

  it('belongs to names that end in .transcript and .transcript.txt', async () => {
    for (const name of ['short.transcript', 'short.transcript.txt']) {
      const { document } = await show(await newFile(name, 'Operator\n\nGood day.\n'));
      assert.equal(document.languageId, TRANSCRIPT, name);
    }
  });

  it('is seen in an untitled document', async () => {
    const document = await vscode.workspace.openTextDocument({ language: PLAIN_TEXT, content: CALL });
    await becomes(document, TRANSCRIPT);
  });

  it('is seen when a call is pasted into an empty document', async () => {
    const document = await vscode.workspace.openTextDocument({ language: PLAIN_TEXT });
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), CALL));
    await becomes(document, TRANSCRIPT);
  });

  it('is seen in a document that is no file at all', async () => {
    const provider = vscode.workspace.registerTextDocumentContentProvider('archive', {
      provideTextDocumentContent: () => CALL,
    });
    try {
      const { document } = await show(vscode.Uri.parse('archive:/calls/halden.txt'));
      await becomes(document, TRANSCRIPT);
    } finally {
      provider.dispose();
    }
  });

  for (const [name, text] of Object.entries(ORDINARY)) checkOrdinary(name, text);

  it('stays plain text where the setting says so, and can be had by hand', async () => {
    await set(RECOGNISE, false);
    try {
      const plain = await show(await newFile('call.txt', CALL));
      await afterADecision();
      assert.equal(plain.document.languageId, PLAIN_TEXT);
      await vscode.window.showTextDocument(plain.document);
      await vscode.commands.executeCommand('transcriptReview.reviewDocument');
      await becomes(plain.document, TRANSCRIPT);
    } finally {
      await set(RECOGNISE, undefined);
    }
  });

  it('is taken back by hand, which is remembered for the file', async () => {
    const { document } = await showTranscript('call.txt', CALL);
    await vscode.commands.executeCommand('transcriptReview.plainText');
    await becomes(document, PLAIN_TEXT);
    await closeAll();
    const again = await show(document.uri);
    await afterADecision();
    assert.equal(again.document.languageId, PLAIN_TEXT);
    await vscode.window.showTextDocument(again.document);
    await vscode.commands.executeCommand('transcriptReview.reviewDocument');
    await becomes(again.document, TRANSCRIPT);
  });
});

function checkOrdinary(name: string, text: string): void {
  it(`leaves ${name} alone`, async () => {
    const { document } = await show(await newFile(name, text));
    const before = document.languageId;
    await afterADecision();
    assert.equal(document.languageId, before);
    assert.deepEqual(vscode.languages.getDiagnostics(document.uri), []);
  });
}

/** Documents are judged in the order in which they are opened: when a call has become a transcript, those before it are decided. */
async function afterADecision(): Promise<void> {
  const { document } = await show(await newFile('decided.transcript', CALL));
  await eventually(
    'the server answers',
    () => vscode.languages.getDiagnostics(document.uri).length,
    (count) => count > 0,
  );
}

async function set(name: string, value: unknown): Promise<void> {
  await vscode.workspace.getConfiguration().update(name, value, vscode.ConfigurationTarget.Global);
}
