import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { CALL } from '../support/call';
import { eventually } from '../support/eventually';
import { closeAll, newFile, showTranscript } from './support';

/** The editor's tools for language models, which the types of the oldest editor that is supported do not have. */
interface Tools {
  readonly tools: readonly { readonly name: string; readonly description: string; readonly inputSchema?: object }[];
  invokeTool(
    name: string,
    options: { readonly input: object; readonly toolInvocationToken: undefined },
  ): Promise<{ readonly content: readonly { readonly value?: string }[] }>;
}

const { lm } = vscode as unknown as { readonly lm?: Partial<Tools> };
// The editors before have some of the names, and let no extension use them.
const there = 'LanguageModelToolResult' in vscode && 'LanguageModelTextPart' in vscode;

describe(`the tools for language models${there ? '' : ' (which this editor does not have)'}`, () => {
  before(function () {
    if (!there) this.skip();
  });
  afterEach(closeAll);

  it('are known to the editor, described and with a schema', async () => {
    const ours = () => (lm?.tools ?? []).filter(({ name }) => name.startsWith('transcriptReview_'));
    const all = await eventually('the tools are there', ours, (tools) => tools.length === 3);
    for (const { description, inputSchema } of all) assert.ok(description.length > 100 && inputSchema);
  });

  it('answer about the transcript that is open', async () => {
    await showTranscript('call.txt', CALL);
    const figures = await asked('find_figures', { about: 'revenue' });
    assert.match(figures, /^Halden Optics.*\$210\.0 million = 210,000,000 USD\n {2}line \d+, Marta Lindqvist: "/s);
    assert.match(await asked('check_numbers', {}), /all 13 plants/);
    assert.match(
      await asked('read_exchange', { analyst: 'Holm' }),
      /^Exchange 1 of 1: Piet Holm \(Quayside Securities\)/m,
    );
  });

  it('answer about a file of the workspace that is not open', async () => {
    const file = await newFile('closed.txt', CALL.replaceAll('$210.0 million', '$840.0 million'));
    assert.match(await asked('find_figures', { file: vscode.workspace.asRelativePath(file) }), /840,000,000 USD/);
    assert.match(await asked('find_figures', { file: file.fsPath }), /840,000,000 USD/);
  });

  it('read no file outside of the workspace', async () => {
    for (const file of ['/etc/hostname', '../../../etc/hostname'])
      assert.match(await asked('find_figures', { file }), /is no file of the workspace/);
  });
});

async function asked(tool: string, input: object): Promise<string> {
  const { content } = await lm!.invokeTool!(`transcriptReview_${tool}`, { input, toolInvocationToken: undefined });
  return content.map(({ value }) => value ?? '').join('');
}
