import { readdirSync } from 'node:fs';
import path from 'node:path';
import Mocha from 'mocha';
import CountingSpec from '../../../scripts/testing/reporter';

/** Called by the editor in its extension host. A rejection is a failed run. */
export async function run(): Promise<void> {
  const mocha = new Mocha({
    ui: 'bdd',
    timeout: 20_000,
    slow: 2000,
    color: false,
    reporter: CountingSpec,
    grep: process.env.TRANSCRIPT_TEST_GREP,
  });
  const files = readdirSync(__dirname).filter((name) => name.endsWith('.test.cjs'));
  for (const name of files.sort()) mocha.addFile(path.join(__dirname, name));
  await mocha.loadFilesAsync();
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} of the tests in the extension host failed.`);
}
