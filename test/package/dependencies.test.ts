import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { inProject } from '../../scripts/support/project';

const PAGE = readFileSync(inProject('docs/dependencies.md'), 'utf8');
const MANIFEST = JSON.parse(readFileSync(inProject('package.json'), 'utf8'));

/** Licences under which code may be handed on with the extension. */
const ALLOWED = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'BlueOak-1.0.0']);

/** The rows of a table of the page: the name of a package, its licence, and what it is for. */
function rowsUnder(heading: string): readonly (readonly [name: string, licence: string, words: string])[] {
  const part = PAGE.slice(PAGE.indexOf(`## ${heading}\n`)).split('\n## ')[0] ?? '';
  const rows = [...part.matchAll(/^\| `([^`]+)` \| ([^|]+) \| ([^|]+) \|$/gm)];
  return rows.map(([, name = '', licence = '', words = '']) => [name, licence.trim(), words.trim()]);
}

const manifestIn = (folder: string): { readonly name: string; readonly license: string } =>
  JSON.parse(readFileSync(inProject(folder, 'package.json'), 'utf8'));

describe('the dependencies', () => {
  it('have a row each that says what they are for, and no other has one', () => {
    const named = Object.keys({ ...MANIFEST.dependencies, ...MANIFEST.devDependencies });
    const rows = rowsUnder('What the project asks for');
    assert.deepEqual(rows.map(([name]) => name).sort(), named.sort());
    for (const [name, , words] of rows) assert.ok(words.length > 15, `${name}: what is it for?`);
  });

  it('have the licence that their row says', () => {
    for (const [name, licence] of rowsUnder('What the project asks for'))
      assert.equal(manifestIn(`node_modules/${name}`).license, licence, name);
  });

  it('are pinned: every package of the lock file has its checksum', () => {
    const { packages } = JSON.parse(readFileSync(inProject('package-lock.json'), 'utf8'));
    for (const [where, { integrity }] of Object.entries<{ integrity?: string }>(packages))
      if (where !== '') assert.match(integrity ?? '', /^sha512-/, where);
  });
});

describe('what is handed on with the extension and the command line', () => {
  const NOTICES = readFileSync(inProject('dist/NOTICES.txt'), 'utf8');
  const found = new Map(
    [...NOTICES.matchAll(/^={100}\n(\S+) \S+ \((.+)\)$/gm)].map(([, name = '', licence = '']) => [name, licence]),
  );

  it('is on the page, each with its licence, which is one of those allowed', () => {
    for (const [name, licence] of found) assert.ok(ALLOWED.has(licence), `${name}: ${licence} is not allowed`);
    const said = rowsUnder('What is handed on').map(([name, licence]) => [name, licence] as const);
    assert.deepEqual(new Map([...said].sort()), new Map([...found].sort()));
    assert.ok(found.size > 5);
  });

  it('comes with the texts of these licences', () => {
    const parts = NOTICES.split(/^={100}$/m).slice(1);
    assert.ok(parts.length >= found.size);
    for (const part of parts) assert.match(part, /copyright|licen[cs]e/i);
    assert.doesNotMatch(NOTICES, /without a text of its licence/);
  });
});
