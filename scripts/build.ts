import { chmodSync } from 'node:fs';
import { bundles, makeBundle } from './support/bundles';
import { inProject } from './support/project';
import { main, size } from './support/terminal';

/** Bundles the command line, the language server and the client into dist/. */
export async function buildAll(): Promise<void> {
  for (const bundle of bundles) {
    const bytes = await makeBundle(bundle);
    console.log(`${bundle.to.padEnd(16)} ${size(bytes)}`);
  }
  chmodSync(inProject('dist/cli.js'), 0o755);
}

if (require.main === module) main(async () => void (await buildAll()));
