import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ServerCapabilities } from 'vscode-languageserver-protocol';
import { builtCli } from '../support/built';
import { PROJECT } from '../support/shared';
import { MODERN, startClient } from './client';

const read = (file: string): string => readFileSync(path.join(PROJECT, file), 'utf8');
const manifest = JSON.parse(read('package.json'));
const { contributes } = manifest;
const commands: readonly string[] = contributes.commands.map(({ command }: { command: string }) => command);
const helps = new Map<string, string>();
const has = (...ends: string[]): boolean => ends.every((end) => commands.includes(`transcriptReview.${end}`));

/** What a command says of itself; each is asked but once. */
function help(command: string): string {
  const said =
    helps.get(command) ?? execFileSync(process.execPath, [builtCli(), command, '--help'], { encoding: 'utf8' });
  helps.set(command, said);
  return said;
}

/** A capability of the server and the row of the page that speaks of it. */
const ANNOUNCED: Readonly<Record<string, keyof ServerCapabilities>> = {
  'Semantic tokens': 'semanticTokensProvider',
  Folding: 'foldingRangeProvider',
  'Document symbols': 'documentSymbolProvider',
  'Selection ranges': 'selectionRangeProvider',
  Highlights: 'documentHighlightProvider',
  Definition: 'definitionProvider',
  References: 'referencesProvider',
  Rename: 'renameProvider',
  'Workspace symbols': 'workspaceSymbolProvider',
  'Document links': 'documentLinkProvider',
  Completion: 'completionProvider',
  Hover: 'hoverProvider',
  'Inlay hints': 'inlayHintProvider',
  'Code lens': 'codeLensProvider',
  'Diagnostics when the editor asks': 'diagnosticProvider',
  'Quick fixes': 'codeActionProvider',
  Formatting: 'documentFormattingProvider',
};

/** What every server says, and none of its features. */
const COMMON = ['positionEncoding', 'textDocumentSync', 'workspace'];

/** What is to be seen of the other rows in the manifest, in the command line, or in what the client registers. */
const OFFERED: Readonly<Record<string, () => boolean>> = {
  'Document type of its own': () => contributes.languages.length > 0,
  'Plain text recognised by its content': () =>
    manifest.activationEvents.includes('onLanguage:plaintext') &&
    'transcriptReview.recognise' in contributes.configuration.properties,
  'Colours from a grammar': () => contributes.grammars.length > 0,
  'Status of the document': () => read('client/status.ts').includes('createLanguageStatusItem('),
  'Next and previous, as commands': () =>
    has('nextExchange', 'previousExchange', 'nextFinding', 'previousFinding', 'nextTurnOfSpeaker'),
  Diagnostics: () => help('check').includes('prints what cannot all be right'),
  'A fix that sets a finding aside': () =>
    contributes.jsonValidation.some(({ fileMatch }: { fileMatch: string }) => fileMatch === '.transcript-review.json'),
  'Severity of a single rule': () => 'transcriptReview.severities' in contributes.configuration.properties,
  'All fixes at once': () => commands.some((command) => /fixAll/i.test(command)),
  'Tree view': () => Object.values(contributes.views).flat().length > 0,
  'Report on the document': () => has('openReport', 'saveReport') && help('check').includes('"html"'),
  'Preview as it is printed': () => commands.some((command) => /preview/i.test(command)),
  'Export of tables': () => has('exportFigures') && /"json".*"csv"/s.test(help('inspect')),
  'Language-model tools': () => contributes.languageModelTools.length > 0,
  'Model Context Protocol': () => help('mcp').includes('Model Context Protocol'),
  'In a browser alone': () => typeof manifest.browser === 'string',
  'Virtual workspaces': () => manifest.capabilities.virtualWorkspaces.supported === true,
  'Restricted mode': () => manifest.capabilities.untrustedWorkspaces.supported === true,
  'Server for other editors': () => help('lsp').includes('--stdio'),
  'Command line': () => existsSync(path.join(PROJECT, 'server/cli/main.ts')) && 'transcript-review' in manifest.bin,
  'Results as SARIF': () => help('check').includes('"sarif"'),
  Walkthrough: () => contributes.walkthroughs.length > 0,
  Translations: () => manifest.l10n !== undefined && existsSync(path.join(PROJECT, 'package.nls.json')),
};

describe('the page of features', () => {
  const rows = rowsOf(read('docs/features.md'));
  let announced: ServerCapabilities;
  before(async () => {
    // Diagnostics are announced to whoever asks for them, fixes to whoever can read them.
    const client = await startClient(MODERN);
    announced = client.server.capabilities;
    await client.stop();
  });

  it('claims what the server announces, and no more', () => {
    for (const [row, capability] of Object.entries(ANNOUNCED)) checkClaim(rows, row, Boolean(announced[capability]));
  });

  it('claims what the manifest and the command line offer, and no more', () => {
    for (const [row, offered] of Object.entries(OFFERED)) checkClaim(rows, row, offered());
  });

  it('has no row that is not held against anything', () =>
    assert.deepEqual([...rows.keys()].sort(), [...Object.keys(ANNOUNCED), ...Object.keys(OFFERED)].sort()));

  it('leaves out no capability of the server', () => {
    const known: readonly string[] = [...Object.values(ANNOUNCED), ...COMMON];
    for (const capability of Object.keys(announced)) assert.ok(known.includes(capability), capability);
  });

  it('says something of each neighbour in each row', () => {
    for (const [row, cells] of rows) assert.ok(cells.length === 7 && cells.every((cell) => cell !== ''), row);
  });
});

function checkClaim(rows: ReadonlyMap<string, readonly string[]>, row: string, offered: boolean): void {
  const [claim] = rows.get(row) ?? assert.fail(`docs/features.md has no row “${row}”.`);
  assert.match(claim ?? '', offered ? /^yes\b/ : /^–$/, `docs/features.md says “${claim}” of “${row}”`);
}

/** The rows of the tables that compare, by their titles; the heads of tables have none. */
function rowsOf(page: string): ReadonlyMap<string, readonly string[]> {
  const cells = page
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  return new Map(
    cells.filter(([title, ...rest]) => title && rest.length === 7).map(([title = '', ...rest]) => [title, rest]),
  );
}
