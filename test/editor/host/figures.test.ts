import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { CALL } from '../support/call';
import { eventually } from '../support/eventually';
import { closeAll, placeOf, replace, showTranscript } from './support';

describe('the figures view', () => {
  let document: vscode.TextDocument;
  beforeEach(async () => {
    document = (await showTranscript('call.txt', CALL)).document;
    await vscode.commands.executeCommand('transcriptReview.figures.focus');
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('transcriptReview.clearFiguresFilter');
    await closeAll();
  });

  it('copies its figures as a table and as Markdown', async () => {
    const table = await copied('transcriptReview.copyFigures', (text) => text.startsWith('Metric\t'));
    assert.match(table, /^revenue\t.*\t\$210\.0 million\t210000000\tUSD\tactual\tMarta Lindqvist\t\d+\t/im);
    const markdown = await copied('transcriptReview.copyFiguresMarkdown', (text) => text.startsWith('| Metric |'));
    assert.match(markdown, /\n\| --- \|/);
  });

  it('has the figures of the text as it is, however fast it changes', async () => {
    for (let round = 1; round <= 5; round++) {
      await replace(document, round === 1 ? '$210.0 million' : `$21${round - 1}.0 million`, `$21${round}.0 million`);
      await vscode.commands.executeCommand('transcriptReview.copyFigures');
      const table = await vscode.env.clipboard.readText();
      assert.ok(table.includes(`\t$21${round}.0 million\t`), `round ${round}`);
    }
  });

  it('follows the text as it is edited', async () => {
    await copied('transcriptReview.copyFigures', (text) => text.includes('$210.0 million'));
    await replace(document, '$210.0 million', '$310.0 million');
    const table = await copied('transcriptReview.copyFigures', (text) => text.includes('$310.0 million'));
    assert.ok(!table.includes('$210.0 million'));
  });

  it('is of the transcript that was last active', async () => {
    const other = await showTranscript('other.txt', CALL.replaceAll('$210.0 million', '$840.0 million'));
    await copied('transcriptReview.copyFigures', (text) => text.includes('$840.0 million'));
    await vscode.window.showTextDocument(document);
    const table = await copied('transcriptReview.copyFigures', (text) => text.includes('$210.0 million'));
    assert.ok(!table.includes('$840.0 million'));
    assert.ok(other);
  });

  it('opens a place where a click leads', async () => {
    const { start, end } = placeOf(document, '$200.0 million');
    await vscode.commands.executeCommand('transcriptReview.showPlace', document.uri.toString(), { start, end });
    const { activeTextEditor } = vscode.window;
    assert.equal(activeTextEditor?.document.getText(activeTextEditor.selection), '$200.0 million');
  });
});

/** What a command leaves in the clipboard, once it is as wanted. */
const copied = (command: string, wanted: (text: string) => boolean): Promise<string> =>
  eventually(
    command,
    async () => {
      await vscode.commands.executeCommand(command);
      return vscode.env.clipboard.readText();
    },
    wanted,
  );
