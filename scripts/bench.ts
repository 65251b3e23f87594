import { measureActivation } from '../bench/activation';
import { bundleBench } from './support/bundles';
import { run } from './support/process';
import { inProject } from './support/project';
import { main } from './support/terminal';

/** Measures the code as it is shipped; with the word `activation`, how long the extension takes to wake in a real editor. */
main(async () => (process.argv.includes('activation') ? void (await measureActivation()) : measureCode()));

/** All of it in one bundle: loaded file by file, every call from one file to another costs more. */
async function measureCode(): Promise<number> {
  const program = inProject('.cache/bench.cjs');
  await bundleBench('bench/main.ts', program, inProject('test/support'));
  const { status } = await run(process.execPath, ['--expose-gc', program, ...process.argv.slice(2)]);
  return status;
}
