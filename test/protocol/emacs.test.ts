import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { documented, editorEnvironment, editorFolder } from './documented';

/** What the script inside Emacs writes: the outline, the hover and the findings as Emacs has them. */
interface Seen {
  readonly failure?: string;
  readonly mode: string;
  readonly hover: string;
  readonly outline: readonly string[];
  readonly diagnostics: readonly { readonly line: number; readonly type: string; readonly text: string }[];
}

describe('Emacs with eglot, over stdio', () => {
  let seen: Seen;

  before(function () {
    if (!hasEglot()) {
      console.log(
        '    Emacs with eglot is not on this machine, so its tests are skipped: apt-get install emacs-nox elpa-eglot.',
      );
      this.skip();
    }
    seen = runEmacs();
  });

  it('takes the file for a transcript', () => assert.equal(seen.mode, 'transcript-mode'));

  it('shows the hover', () => assert.match(seen.hover, /\$91\.6 million.*revenue/));

  it('has the outline', () =>
    assert.ok(
      ['Presentation', 'Questions and answers'].every((name) => seen.outline.includes(name)),
      seen.outline.join(),
    ));

  it('has the diagnostics, sent unasked', () => {
    const found = seen.diagnostics.find(({ text }) => /13 states/.test(text));
    assert.equal(found?.line, 10);
    assert.match(String(found?.type), /warning/);
  });

  it('goes by the settings of the configuration', () => {
    const found = seen.diagnostics.find(({ text }) => /2012\?/.test(text));
    assert.match(String(found?.type), /note/);
  });
});

function hasEglot(): boolean {
  const load = "(progn (when (fboundp 'package-activate-all) (package-activate-all)) (require 'eglot))";
  return spawnSync('emacs', ['--batch', '--eval', load], { timeout: 30_000 }).status === 0;
}

function runEmacs(): Seen {
  const folder = editorFolder({ 'configuration.el': documented('Emacs') });
  const env: NodeJS.ProcessEnv = { ...editorEnvironment(folder), TRANSCRIPT_CONFIGURATION: 'configuration.el' };
  const run = spawnSync('emacs', ['--batch', '-l', path.join(__dirname, 'emacs.el')], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 60_000,
    env,
  });
  assert.equal(run.status, 0, run.stderr);
  const seen: Seen = JSON.parse(readFileSync(String(env.TRANSCRIPT_RESULT), 'utf8'));
  assert.equal(seen.failure, undefined, `${seen.failure}\n${run.stderr}`);
  return seen;
}
