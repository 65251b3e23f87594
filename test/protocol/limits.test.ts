import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Diagnostic, DocumentDiagnosticRequest } from 'vscode-languageserver-protocol';
import { LARGEST } from '../../server/cli/workspace-files';
import { LONGEST_TEXT } from '../../server/core/features/reviewable';
import { LONGEST_SETTINGS, MOST_IN_BASELINE, MOST_SUPPRESSIONS } from '../../server/core/rules/judgements/settings';
import { MOST_DIAGNOSTICS } from '../../server/lsp/diagnostics';
import { MOST_SYMBOLS } from '../../server/lsp/workspace/symbols';
import { MOST_FILES } from '../../server/lsp/workspace/symbols-on-disk';
import { CALL } from '../support/call';
import { PROJECT } from '../support/shared';
import { startClient } from './client';

/** A call in which so many sentences contradict themselves, each in numbers of its own. */
const contradicting = (count: number): string =>
  CALL.replace(
    'About 625 people.',
    Array.from(
      { length: count },
      (_, n) => `Orders were $${120 + n}.0 million, up 1${n}.0% from $${100 + n}.0 million.`,
    ).join(' '),
  );

/** The diagnostics of a text, asked for. */
async function diagnosticsOf(text: string): Promise<readonly Diagnostic[]> {
  const client = await startClient();
  const uri = 'file:///calls/many.transcript';
  await client.open(uri, text);
  const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
  assert.equal(await client.stop(), 0);
  return report.kind === 'full' ? report.items : [];
}

describe('the limits', () => {
  it('let a thousand findings of a document through, and say how many more there are', async () => {
    const all = await diagnosticsOf(contradicting(MOST_DIAGNOSTICS + 30));
    assert.equal(all.length, MOST_DIAGNOSTICS + 1);
    const [note] = all.slice(-1);
    assert.match(
      String(note?.message),
      /^\d\d more findings follow from here\. The review report and the command line/,
    );
    assert.ok(all.slice(0, -1).every(({ code }) => typeof code === 'string'));
    assert.equal(note?.code, undefined);
    assert.deepEqual(all[0]?.source, note?.source);
  });

  it('say nothing where there are fewer', async () => {
    const all = await diagnosticsOf(contradicting(20));
    assert.ok(all.length >= 20 && all.every(({ code }) => code !== undefined));
  });

  it('stand on their page as they are in the code', () => {
    const page = readFileSync(path.join(PROJECT, 'docs/limits.md'), 'utf8');
    for (const limit of [LONGEST_TEXT, MOST_DIAGNOSTICS, LONGEST_SETTINGS, MOST_SUPPRESSIONS, MOST_IN_BASELINE])
      assert.ok(page.includes(limit.toLocaleString('en-US')), `${limit} is missing`);
    for (const limit of [MOST_FILES, MOST_SYMBOLS, LARGEST])
      assert.ok(page.includes(limit.toLocaleString('en-US')), `${limit} is missing`);
  });
});

describe('one line of any length', () => {
  for (const length of [117_000, 1_000_000])
    it(`is reviewed as one: ${length} characters`, async () => {
      const line = contradicting(3).replaceAll('\n', ' ');
      const all = await diagnosticsOf(line.repeat(Math.ceil(length / line.length)).slice(0, length));
      assert.ok(all.length > 10);
      assert.ok(all.every(({ range }) => range.start.line === 0 && range.end.line === 0));
    });
});
