import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { ofReference, referenceTranscript } from '../support/reference';
import { flat, hover, symbols } from './asking';
import { closeAll, findings, onLine, showTranscript } from './support';

describe(ofReference('the reference transcript'), () => {
  const reference = referenceTranscript();
  let document: vscode.TextDocument;
  before(async function () {
    if (!reference) return this.skip();
    document = (await showTranscript('reference.txt', readFileSync(reference))).document;
  });
  after(closeAll);

  it('has its findings at their lines and levels', async () => {
    const { Warning, Hint } = vscode.DiagnosticSeverity;
    const expected: readonly (readonly [line: number, severity: vscode.DiagnosticSeverity])[] = [
      [420, Warning],
      [290, Warning],
      [299, Hint],
      [54, Hint],
      [672, Hint],
    ];
    for (const [line, severity] of expected) {
      const all = await findings(document, (found) => onLine(found, line - 1).length > 0);
      assert.equal(onLine(all, line - 1)[0]?.severity, severity, `line ${line}`);
    }
  });

  it('tells exchanges apart in the outline', async () => {
    const names = flat(await symbols(document)).map(({ name }) => name);
    assert.equal(names.filter((name) => name.startsWith('Mark McKechnie (ThinkEquity)')).length, 2, names.join(' | '));
  });

  it('shows the arithmetic of what holds', async () => {
    const words = await hover(document, '20.1%', 1);
    assert.match(words, /287\.0/);
    assert.match(words, /344\.7/);
  });
});
