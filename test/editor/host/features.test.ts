import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { CALL } from '../support/call';
import { eventually } from '../support/eventually';
import { flat, hover, symbols } from './asking';
import { closeAll, findings, onLine, placeOf, replace, showTranscript } from './support';

describe('an open transcript', () => {
  let document: vscode.TextDocument;
  beforeEach(async () => {
    document = (await showTranscript('call.txt', CALL)).document;
  });
  afterEach(closeAll);

  it('has an outline of its sections, speakers and exchanges', async () => {
    const names = flat(await symbols(document)).map(({ name }) => name);
    for (const expected of [/Presentation/, /Questions/, /Marta Lindqvist/, /Piet Holm.*Quayside/]) {
      assert.ok(
        names.some((name) => expected.test(name)),
        `${expected} in ${names.join(' | ')}`,
      );
    }
  });

  it('says what a figure is and what it was checked against', async () => {
    const words = await hover(document, '$210.0 million');
    assert.match(words, /revenue/i);
    assert.match(words, /Marta Lindqvist/);
    assert.match(words, /\$210\.0 million over \$200\.0 million is \+4\.9 to \+5\.1 %/);
  });

  it('says who a speaker is', async () => {
    assert.match(await hover(document, 'Piet Holm - Quayside', 2), /Quayside Securities/);
  });

  it('has findings with their rule, its page and the places they are about', async () => {
    const [found] = onLine(
      await findings(document, (all) => onLine(all, lineOf(document, 'all 13 plants')).length > 0),
      lineOf(document, 'all 13 plants'),
    );
    assert.equal(found?.severity, vscode.DiagnosticSeverity.Warning);
    const code = found?.code as { value: string; target: vscode.Uri };
    assert.match(code.value, /^[a-z]+(?:-[a-z]+)*$/);
    assert.match(code.target.toString(), new RegExp(code.value));
    assert.equal(found?.relatedInformation?.[0]?.location.range.start.line, lineOf(document, 'all 14 plants'));
  });

  it('loses a finding when the text is put right, and has it again when that is undone', async () => {
    const line = lineOf(document, 'all 13 plants');
    await findings(document, (all) => onLine(all, line).length > 0);
    await replace(document, 'all 13 plants', 'all 14 plants');
    await findings(document, (all) => onLine(all, line).length === 0);
    await vscode.commands.executeCommand('undo');
    await findings(document, (all) => onLine(all, line).length > 0);
  });

  it('offers a fix where the text is certain, which puts it right', async () => {
    const line = lineOf(document, '20117');
    await findings(document, (all) => onLine(all, line).length > 0);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      placeOf(document, '20117'),
      vscode.CodeActionKind.QuickFix.value,
    );
    const action = actions.find(({ edit }) => edit);
    assert.ok(action?.edit, `a fix among ${JSON.stringify(actions.map(({ title }) => title))}`);
    await vscode.workspace.applyEdit(action.edit);
    assert.match(document.lineAt(line).text, /calendar 2011\?/);
    await findings(document, (all) => onLine(all, line).length === 0);
  });

  it('folds by section and turn', async () => {
    const ranges = await eventually(
      'it folds',
      () => vscode.commands.executeCommand<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri),
      (all) => (all ?? []).length > 0,
    );
    assert.ok(ranges.some(({ start }) => start === lineOf(document, 'QUESTIONS AND ANSWERS')));
  });

  it('colours speakers and figures by what they are', async () => {
    const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
      'vscode.provideDocumentSemanticTokensLegend',
      document.uri,
    );
    const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>(
      'vscode.provideDocumentSemanticTokens',
      document.uri,
    );
    assert.ok(legend.tokenTypes.length > 0);
    assert.ok(tokens.data.length > 5 * 10, `${tokens.data.length / 5} tokens`);
  });
});

function lineOf(document: vscode.TextDocument, words: string): number {
  return placeOf(document, words).start.line;
}
