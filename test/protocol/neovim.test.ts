import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { DocumentSymbol, Hover, MarkupContent } from 'vscode-languageserver-protocol';
import { documented, editorEnvironment, editorFolder } from './documented';

/** What the script inside Neovim writes. Its diagnostics are Neovim's own records. */
interface Seen {
  readonly failure?: string;
  readonly hover: Hover;
  readonly symbols: DocumentSymbol[];
  readonly diagnostics: readonly { readonly lnum: number; readonly code: string; readonly severity: number }[];
  readonly shown: readonly string[];
}

describe('Neovim, over stdio', () => {
  let seen: Seen;

  before(function () {
    const version = spawnSync('nvim', ['--version'], { encoding: 'utf8' });
    if (version.error) {
      console.log(
        '    Neovim is not on this machine, so its tests are skipped. Install it (apt-get install neovim) to run them.',
      );
      this.skip();
    }
    seen = runNeovim();
  });

  it('shows the hover', () => {
    assert.match((seen.hover.contents as MarkupContent).value, /^\*\*\$91\.6 million\*\* · revenue/);
    assert.equal(seen.shown[0], '**$91.6 million** · revenue · fourth quarter 2011 · actual');
  });

  it('has the outline', () => {
    assert.deepEqual(
      seen.symbols.map(({ name }) => name),
      ['Presentation', 'Questions and answers'],
    );
    assert.equal(seen.symbols[1]?.children?.[0]?.name, 'Tom Hale (Orchard Securities)');
  });

  it('has the diagnostics, sent unasked', () => {
    const found = seen.diagnostics.find(({ code }) => code === 'counted-differently');
    assert.equal(found?.lnum, 9);
    assert.equal(found?.severity, 2);
  });

  it('goes by the settings of the configuration', () => {
    assert.equal(seen.diagnostics.find(({ code }) => code === 'impossible-number')?.severity, 3);
  });
});

function runNeovim(): Seen {
  const folder = editorFolder({ 'configuration.lua': configuration() });
  const env = editorEnvironment(folder);
  const run = spawnSync(
    'nvim',
    [
      '--headless',
      '-u',
      'configuration.lua',
      '-i',
      'NONE',
      '-n',
      '-c',
      `luafile ${path.join(__dirname, 'neovim.lua')}`,
    ],
    { cwd: folder, encoding: 'utf8', timeout: 60_000, env },
  );
  assert.equal(run.status, 0, run.stderr);
  const seen: Seen = JSON.parse(readFileSync(String(env.TRANSCRIPT_RESULT), 'utf8'));
  assert.equal(seen.failure, undefined, `${seen.failure}\n${run.stderr}`);
  return seen;
}

/** The one that the documentation gives for the version at hand. */
function configuration(): string {
  const [, minor] = /^NVIM v0\.(\d+)/.exec(spawnSync('nvim', ['--version'], { encoding: 'utf8' }).stdout) ?? [];
  return documented(minor !== undefined && Number(minor) < 11 ? 'Neovim 0.7 to 0.10' : 'Neovim 0.11 and later');
}
