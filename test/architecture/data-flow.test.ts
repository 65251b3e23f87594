import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');

/** Every example becomes a file of a made-up project under the real configuration; one lint run judges them all. */
const examples: { readonly file: string; readonly code: string }[] = [];
let judged: Judgement;

describe('the architecture check', () => {
  before(() => {
    judged = judge();
  });
  it('looks at every example', () =>
    assert.ok(judged.files >= examples.length, `${judged.files} of ${examples.length}`));

  describe('lets data flow one way', () => {
    checkAllowed('server/core/layouts', '../text/span');
    checkAllowed('server/core/transcript', '../layouts');
    checkAllowed('server/core/rules', './finding');
    checkAllowed('server/core/features', '../review');
    checkAllowed('server/core', './claims');
    checkAllowed('server/lsp', '../core/review');
    checkAllowed('server/cli', '../lsp/server');
    checkAllowed('client', 'vscode');
    checkAllowed('client', 'vscode-languageclient');
  });

  describe('and no other', () => {
    checkRefused('server/core/text', '../layouts/layout');
    checkRefused('server/core/layouts', '../figures/figure');
    checkRefused('server/core/transcript', '../review');
    checkRefused('server/core/figures', '../claims');
    checkRefused('server/core/claims', '../rules/finding');
    checkRefused('server/core/rules', '../features/places');
    checkRefused('server/core/features', '../report');
    checkRefused('server/core', '../lsp/server');
    checkRefused('server/core/rules', 'vscode');
    checkRefused('server/core/rules', 'node:fs');
    checkRefused('server/core/text', 'tinyglobby');
    checkRefused('server/lsp', '../cli/main');
    checkRefused('server/lsp', 'node:fs');
    checkRefused('server/cli', '../../client/extension');
    checkRefused('client', '../server/core/review');
    checkRefused('client', 'vscode-languageclient/node');
    checkRefused('client', 'node:fs');
    checkRefused('server/lsp', 'vscode-languageserver/node');
  });

  describe('keeps the core pure', () => {
    checkImpure('Date.now()');
    checkImpure('Math.random()');
    checkImpure('process.env');
    checkPure('Math.max(1, 2)');
  });
});

function checkAllowed(folder: string, imported: string): void {
  const complaints = exampleOf(folder, importing(imported));
  it(`${folder} may import ${imported}`, () => assert.deepEqual(complaints(), []));
}

function checkRefused(folder: string, imported: string): void {
  const complaints = exampleOf(folder, importing(imported));
  it(`${folder} may not import ${imported}`, () =>
    assert.match(complaints().join(), /noRestrictedImports|noNodejsModules/));
}

function checkImpure(code: string): void {
  const complaints = exampleOf('server/core/rules', `export const value = ${code};`);
  it(`no ${code}`, () => assert.match(complaints().join(), /noRestrictedGlobals|plugin/));
}

function checkPure(code: string): void {
  const complaints = exampleOf('server/core/rules', `export const value = ${code};`);
  it(`but ${code}`, () => assert.deepEqual(complaints(), []));
}

function importing(imported: string): string {
  return `import { value } from '${imported}';\nexport const copy = value;`;
}

/** Answers, once the examples are judged, with the names of the rules that this one breaks. */
function exampleOf(folder: string, code: string): () => readonly string[] {
  const file = `${folder}/example-${examples.length}.ts`;
  examples.push({ file, code });
  return () => judged.complaints.filter(({ location }) => location.path === file).map(({ category }) => category);
}

interface Judgement {
  readonly files: number;
  readonly complaints: readonly { readonly category: string; readonly location: { readonly path: string } }[];
}

function judge(): Judgement {
  const project = mkdtempSync(path.join(tmpdir(), 'architecture-'));
  try {
    for (const file of ['biome.json', 'scripts/support/pure.grit'])
      cpSync(path.join(root, file), path.join(project, file));
    for (const { file, code } of examples) {
      mkdirSync(path.dirname(path.join(project, file)), { recursive: true });
      writeFileSync(path.join(project, file), `${code}\n`);
    }
    return lint(project);
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}

function lint(project: string): Judgement {
  const biome = path.join(root, 'node_modules/@biomejs/biome/bin/biome');
  const args = [biome, 'lint', '--reporter=json', '--max-diagnostics=none'];
  const { stdout } = spawnSync(process.execPath, args, { cwd: project, encoding: 'utf8' });
  const { summary, diagnostics } = JSON.parse(stdout);
  return { files: summary.unchanged, complaints: diagnostics };
}
