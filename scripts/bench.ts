import { bundleBench } from './support/bundles';
import { run } from './support/process';
import { inProject } from './support/project';
import { main } from './support/terminal';

/** Measures the code as it is shipped, in one bundle: loaded file by file, every call from one file to another costs more. */
main(async () => {
  const program = inProject('.cache/bench.cjs');
  await bundleBench('bench/main.ts', program, inProject('test/support'));
  const { status } = await run(process.execPath, ['--expose-gc', program, ...process.argv.slice(2)]);
  return status;
});
