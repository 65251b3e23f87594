import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { looksLikeTranscript } from '../../client/look';

const project = path.join(__dirname, '../..');
const shared = process.env.TRANSCRIPT_SHARED ?? path.join(project, '../shared');

describe('the cheap look at whole files', () => {
  it('takes every sample for a transcript', () => {
    for (const file of filesUnder(path.join(project, 'samples')).filter(isText)) assert.ok(look(file), file);
  });

  it('leaves every other file of this project', () => {
    const files = ownFiles();
    assert.ok(files.includes(path.join(project, 'package.json')));
    assert.deepEqual(files.filter(look), []);
  });

  it('takes every published transcript that names its speakers', function () {
    const folders = ['seed', 'corpus', 'bulk'].map((name) => path.join(shared, name)).filter(existsSync);
    if (folders.length === 0) {
      console.log(`      skipped: no transcripts under ${shared}`);
      this.skip();
    }
    const files = folders.flatMap(filesUnder).filter(isText).filter(namesSpeakers);
    assert.ok(files.length > 0);
    assert.deepEqual(
      files.filter((file) => !look(file)),
      [],
    );
  });
});

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
