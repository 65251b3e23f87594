import { rmSync } from 'node:fs';
import { run } from './support/process';
import { inProject, root, tool } from './support/project';
import { main } from './support/terminal';
import { mocha, UNIT_TESTS } from './testing/mocha';

/** Runs the unit tests, and tells which lines and branches of the core they reach; a page for each file lies in `.cache/coverage`. */
main(async () => {
  const folder = inProject('.cache/coverage');
  rmSync(folder, { recursive: true, force: true });
  const raw = inProject('.cache/coverage/raw');
  process.env.NODE_V8_COVERAGE = raw;
  const { failed } = await mocha(UNIT_TESTS, { minutes: 10, timeout: 60_000 });
  delete process.env.NODE_V8_COVERAGE;
  const report = [
    tool('c8', 'bin/c8.js'),
    'report',
    ...['--temp-directory', raw, '--reports-dir', folder],
    ...['--all', '--include', 'server/core/**'],
    ...['--reporter', 'text-summary', '--reporter', 'html'],
    ...['--check-coverage', '--lines', '95', '--branches', '90', '--functions', '95'],
  ];
  const { status } = await run(process.execPath, report, { cwd: root });
  return failed > 0 ? 1 : status;
});
