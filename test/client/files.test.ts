import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { looksLikeTranscript } from '../../client/look';
import { linesOf } from '../../server/core/text/lines';
import { readTranscript } from '../../server/core/transcript/read';
import { SHARED } from '../support/shared';

const project = path.join(__dirname, '../..');

describe('the cheap look at whole files', () => {
  it('takes every sample for a transcript', () => {
    for (const file of filesUnder(path.join(project, 'samples')).filter(isText)) assert.ok(look(file), file);
  });

  it('leaves every other file of this project, but for the page that quotes a call in each layout', () => {
    const files = ownFiles();
    assert.ok(files.includes(path.join(project, 'package.json')));
    assert.deepEqual(files.filter(look), [QUOTES_CALLS]);
  });

  it('and the reading takes none of them for a transcript', () => {
    assert.deepEqual(ownFiles().filter(isTaken), []);
  });

  it('takes every published transcript that names its speakers', function () {
    if (SHARED === null) {
      console.log('      skipped: no folder of shared transcripts lies beside the project');
      this.skip();
    }
    const folders = ['seed', 'corpus', 'bulk'].map((name) => path.join(SHARED ?? '', name)).filter(existsSync);
    const files = folders.flatMap(filesUnder).filter(isText).filter(namesSpeakers);
    assert.ok(files.length > 0);
    assert.deepEqual(
      files.filter((file) => !look(file)),
      [],
    );
  });
});

/** The cheap look may ask about it; it is the reading that decides. */
const QUOTES_CALLS = path.join(project, 'docs/layouts.md');

function isTaken(file: string): boolean {
  const text = readFileSync(file, 'utf8');
  return readTranscript(text, linesOf(text)).layout !== 'none';
}

/** Folders of machine-made texts: one line or one sentence a line, with nobody named. */
const SPEAKERLESS = ['asr', 'asr_single_line', 'ectsum', 'ectsum_sentences', 'maec'];

const namesSpeakers = (file: string) => !SPEAKERLESS.includes(path.basename(path.dirname(file)));
const isText = (file: string) => file.endsWith('.txt');
const look = (file: string) => looksLikeTranscript(readFileSync(file, 'utf8'));

function filesUnder(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}

/** What other commands make or fetch is no part of the project. */
const MADE = ['node_modules', 'dist', 'samples', '.git', '.cache', '.vscode-test'];

function ownFiles(): readonly string[] {
  const entries = readdirSync(project, { withFileTypes: true }).filter(
    ({ name }) => !MADE.includes(name) && !name.endsWith('.vsix'),
  );
  return entries.flatMap((entry) => {
    const at = path.join(project, entry.name);
    return entry.isDirectory() ? filesUnder(at) : [at];
  });
}
