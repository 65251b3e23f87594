import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';

const root = path.resolve(__dirname, '../..');
const EXPORTED = /^export (?:async )?(?:function\*?|const|class) (\w+)/gm;

describe('what a file exports', () => {
  it('is used by another file', () => {
    const files = globSync(
      ['client', 'server', 'scripts', 'bench', 'test'].map((folder) => `${folder}/**/*.ts`),
      { cwd: root },
    );
    assert.ok(files.length > 500, `${files.length} files are looked at`);
    checkUnused(Object.fromEntries(files.map((file) => [file, readFileSync(path.join(root, file), 'utf8')])), []);
  });

  it('is told where no other file uses it', () => {
    const used = 'export const used = 1;\nexport async function unused() {}\nconst own = unused;';
    checkUnused({ 'a.ts': used, 'b.ts': "import { used } from './a';" }, ['a.ts: unused']);
    checkUnused({ 'a.ts': 'export class Alone {}' }, ['a.ts: Alone']);
    checkUnused({ 'a.ts': 'export interface Shape {}\nconst inside = 1;' }, []);
  });
});

/** Functions, constants and classes alone: a type that a signature names is exported for whoever wants to write it down. */
function checkUnused(texts: Readonly<Record<string, string>>, unused: readonly string[]): void {
  const counts = new Map<string, number>();
  for (const text of Object.values(texts))
    for (const word of new Set(text.match(/\w+/g))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const found = Object.entries(texts).flatMap(([file, text]) =>
    [...text.matchAll(EXPORTED)]
      .filter(([, name]) => counts.get(name ?? '') === 1)
      .map(([, name]) => `${file}: ${name}`),
  );
  assert.deepEqual(found, unused);
}
