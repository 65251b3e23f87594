import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { packageExtension } from '../../scripts/package';
import { vsix } from '../../scripts/support/project';

/** All that the extension is made of. A file more or less is meant to be seen here. */
const FILES = [
  '[Content_Types].xml',
  'extension.vsixmanifest',
  'extension/LICENSE.txt',
  'extension/changelog.md',
  'extension/dist/NOTICES.txt',
  'extension/dist/client.browser.js',
  'extension/dist/client.cjs',
  'extension/dist/connection.cjs',
  'extension/dist/server.cjs',
  'extension/dist/server.worker.js',
  'extension/images/icon.png',
  'extension/l10n/bundle.l10n.de.json',
  'extension/media/walkthrough/judge.svg',
  'extension/media/walkthrough/number.svg',
  'extension/media/walkthrough/open.svg',
  'extension/media/walkthrough/outline.svg',
  'extension/package.json',
  'extension/package.nls.de.json',
  'extension/package.nls.json',
  'extension/readme.md',
  'extension/samples/contradictions.transcript.txt',
  'extension/samples/damaged.transcript.txt',
  'extension/syntaxes/language-configuration.json',
  'extension/syntaxes/transcript-review.schema.json',
  'extension/syntaxes/transcript.tmLanguage.json',
];

describe('the packed extension', () => {
  it('holds these files and no other', () => {
    assert.deepEqual(filesIn(readFileSync(vsix)), FILES);
  });

  it('has the same bytes when it is made again', async () => {
    const hash = () => createHash('sha256').update(readFileSync(vsix)).digest('hex');
    const before = hash();
    await packageExtension();
    assert.equal(hash(), before);
  });
});

const END = 0x06054b50;
const ENTRY = 0x02014b50;

/** The names in a zip archive, by its central directory (PKWARE's APPNOTE, 4.3.12 and 4.3.16). */
function filesIn(zip: Buffer): readonly string[] {
  let end = zip.length - 22;
  while (zip.readUInt32LE(end) !== END) end -= 1;
  const names: string[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let count = zip.readUInt16LE(end + 10); count > 0; count--) {
    assert.equal(zip.readUInt32LE(at), ENTRY);
    const [name, extra, comment] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ];
    names.push(zip.toString('utf8', at + 46, at + 46 + name));
    at += 46 + name + extra + comment;
  }
  return names.sort();
}
