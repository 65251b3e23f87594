import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { CALL } from '../support/call';
import { eventually } from '../support/eventually';
import { closeAll, newFile, placeOf, showTranscript } from './support';

describe('ways through a transcript', () => {
  let document: vscode.TextDocument;
  beforeEach(async () => {
    document = (await showTranscript('call.txt', CALL)).document;
  });
  afterEach(closeAll);

  const at = (words: string, into = 1) => placeOf(document, words).start.translate(0, into);
  const words = (range: vscode.Range) => document.getText(range);

  it('lead from an announced name to its header', async () => {
    const [found] = await asked<vscode.LocationLink>('vscode.executeDefinitionProvider', at('line of Piet Holm', 9));
    assert.ok(found?.targetSelectionRange);
    assert.equal(words(found.targetRange), 'Piet Holm - Quayside Securities - Analyst');
  });

  it('show every place of a person', async () => {
    const found = await asked<vscode.Location>('vscode.executeReferenceProvider', at('Piet Holm - Quayside'));
    assert.deepEqual(
      found.map(({ range }) => words(range)),
      ['Piet Holm', 'Piet Holm', 'Piet'],
    );
  });

  it('grow a selection from a figure over its sentence to its turn', async () => {
    const [found] = await eventually(
      'there are ranges',
      () =>
        vscode.commands.executeCommand<vscode.SelectionRange[]>('vscode.executeSelectionRangeProvider', document.uri, [
          at('$210.0 million', 2),
        ]),
      (all) => (all ?? []).length > 0,
    );
    const steps: string[] = [];
    for (let range = found; range; range = range.parent as vscode.SelectionRange) steps.push(words(range.range));
    assert.ok(steps.includes('$210.0 million'), steps.join(' | '));
    assert.ok(steps.some((step) => step.startsWith('Revenue for the full year') && step.endsWith('in 2010.')));
    assert.ok(steps.some((step) => step.startsWith('Marta Lindqvist - Halden') && step.endsWith('for questions.')));
  });

  it('rename a speaker in headers and announcements', async () => {
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      at('Piet Holm - Quayside'),
      'Pieter Holm',
    );
    await vscode.workspace.applyEdit(edit);
    assert.equal(document.getText(), CALL.replaceAll('Piet Holm', 'Pieter Holm'));
  });

  it('find people in transcripts that are not open, where these lie on a disk', async () => {
    const other = await newFile('other.txt', CALL.replaceAll('Marta Lindqvist', 'Ada Quill'));
    const found = await eventually(
      'symbols are found',
      () =>
        vscode.commands.executeCommand<vscode.SymbolInformation[]>(
          'vscode.executeWorkspaceSymbolProvider',
          'Halden CFO',
        ),
      (all) => (all ?? []).length > 0,
    );
    const here = found.filter(({ location }) => location.uri.toString() === other.toString());
    assert.deepEqual(
      here.map(({ name }) => name),
      other.scheme === 'file' ? ['Ada Quill, EVP, CFO, Halden Optics, Inc.'] : [],
    );
    assert.ok(found.some(({ name }) => name === 'Marta Lindqvist, EVP, CFO, Halden Optics, Inc.'));
  });

  function asked<Found>(command: string, position: vscode.Position): Promise<Found[]> {
    return eventually(
      `${command} answers`,
      () => vscode.commands.executeCommand<Found[]>(command, document.uri, position),
      (all) => (all ?? []).length > 0,
    );
  }
});
