import assert from 'node:assert/strict';
import { type BuildOptions, build, type Metafile } from 'esbuild';
import { bundles } from '../../scripts/support/bundles';
import { project } from './manifest';

describe('what the editor reads when it wakes the extension', () => {
  checkLight('dist/client.cjs');
  checkLight('dist/client.browser.js');

  it('does not have what speaks to the server in it, where that can lie in a file of its own', async () => {
    assert.ok(speakingIn(Object.keys((await metafileOf('dist/connection.cjs')).inputs)).length > 0);
    assert.deepEqual(speakingIn(Object.keys((await metafileOf('dist/client.cjs')).inputs)), []);
  });
});

/** What runs at once is little: the library that speaks to the server comes with the first transcript. */
function checkLight(bundle: string): void {
  it(`runs nothing that speaks to the server: ${bundle}`, async () => {
    const { inputs } = await metafileOf(bundle);
    const atOnce = reached(inputs, bundles.find(({ to }) => to === bundle)!.from);
    assert.ok(atOnce.includes('client/extension.ts'));
    assert.deepEqual(speakingIn(atOnce), []);
  });
}

const speakingIn = (files: readonly string[]): readonly string[] =>
  files.filter((file) => /vscode-(?:languageclient|languageserver|jsonrpc)|client\/connection\//.test(file));

/** The files that a file imports, and they in turn, but for those that are imported only when they are needed. */
function reached(inputs: Metafile['inputs'], from: string): readonly string[] {
  const seen = new Set([from]);
  for (const file of seen)
    for (const { path, kind, external } of inputs[file]?.imports ?? [])
      if (!external && kind !== 'dynamic-import') seen.add(path);
  return [...seen];
}

async function metafileOf(bundle: string): Promise<Metafile> {
  const { from, options } = bundles.find(({ to }) => to === bundle)!;
  const made: BuildOptions = {
    platform: 'node',
    format: 'cjs',
    ...options,
    bundle: true,
    write: false,
    metafile: true,
  };
  return (await build({ ...made, absWorkingDir: project, entryPoints: [from], outfile: bundle })).metafile!;
}
