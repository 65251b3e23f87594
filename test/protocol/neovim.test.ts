import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { DocumentSymbol, Hover, MarkupContent } from 'vscode-languageserver-protocol';
import { folderWith } from '../cli/run';
import { builtCli } from '../support/built';
import { CALL } from '../support/call';

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
});

function runNeovim(): Seen {
  const folder = folderWith({ 'call.transcript': CALL });
  const result = path.join(folder, 'seen.json');
  const run = spawnSync(
    'nvim',
    ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', '-c', `luafile ${path.join(__dirname, 'neovim.lua')}`],
    {
      cwd: folder,
      encoding: 'utf8',
      timeout: 60_000,
      env: {
        ...process.env,
        XDG_CACHE_HOME: folder,
        XDG_STATE_HOME: folder,
        TRANSCRIPT_NODE: process.execPath,
        TRANSCRIPT_CLI: builtCli(),
        TRANSCRIPT_FILE: path.join(folder, 'call.transcript'),
        TRANSCRIPT_WORDS: '$91.6 million, up',
        TRANSCRIPT_RESULT: result,
      },
    },
  );
  assert.equal(run.status, 0, run.stderr);
  const seen: Seen = JSON.parse(readFileSync(result, 'utf8'));
  assert.equal(seen.failure, undefined, `${seen.failure}\n${run.stderr}`);
  return seen;
}
