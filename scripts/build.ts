import { chmodSync, writeFileSync } from 'node:fs';
import { bundles, makeBundle } from './support/bundles';
import { NOTICES, noticesOf } from './support/notices';
import { inProject } from './support/project';
import { main, size } from './support/terminal';

/** Bundles the command line, the language server and the client into dist/. */
export async function buildAll(): Promise<void> {
  const packages: string[] = [];
  for (const bundle of bundles) {
    const made = await makeBundle(bundle);
    console.log(`${bundle.to.padEnd(16)} ${size(made.bytes)}`);
    packages.push(...made.packages);
  }
  writeFileSync(inProject(NOTICES), noticesOf(packages));
  chmodSync(inProject('dist/cli.js'), 0o755);
}

if (require.main === module) main(async () => void (await buildAll()));
