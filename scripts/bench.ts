import { existsSync } from 'node:fs';
import { run } from './support/process';
import { inProject, tool } from './support/project';
import { main, PlainError } from './support/terminal';

main(async () => {
  const program = inProject('bench/main.ts');
  if (!existsSync(program)) throw new PlainError('bench/main.ts is missing, so there is nothing to measure.');
  const loader = tool('tsx', 'dist/loader.mjs');
  const { status } = await run(process.execPath, [
    '--expose-gc',
    '--import',
    loader,
    program,
    ...process.argv.slice(2),
  ]);
  return status;
});
