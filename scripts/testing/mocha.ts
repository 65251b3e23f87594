import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { globSync } from 'tinyglobby';
import { run } from '../support/process';
import { inProject, root, tool } from '../support/project';
import { removeFolder, scratchFolder } from '../support/scratch';
import { type Counts, none, readCounts } from './counts';

/** The tests of the code itself: all that starts no built program and no editor. */
export const UNIT_TESTS = ['test/**/*.test.ts', '!test/{package,protocol,cli,editor,record,regexes}/**'];

export interface MochaOptions {
  readonly minutes: number;
  /** Milliseconds that one test may take. */
  readonly timeout: number;
}

/** Runs the tests that the patterns name, as files below the project's root, in one mocha process. No file at all is a failure. */
export async function mocha(patterns: readonly string[], options: MochaOptions): Promise<Counts> {
  const files = globSync([...patterns], { cwd: root }).sort();
  if (files.length === 0) {
    console.log(`  No test is there: ${patterns.join(' ')}`);
    return { ...none, failed: 1 };
  }
  return counted(async (counts) => {
    const reporter = inProject('scripts/testing/reporter.ts');
    const args = [
      // Node is told of tsx here and not by mocha, which would start a second process to tell it.
      ...['--import', pathToFileURL(tool('tsx', 'dist/loader.mjs')).href],
      tool('mocha', 'bin/mocha.js'),
      '--reporter',
      reporter,
      '--timeout',
      String(options.timeout),
      ...files,
    ];
    const { status, output } = await run(process.execPath, args, {
      cwd: root,
      env: { ...process.env, TRANSCRIPT_TEST_COUNTS: counts },
      minutes: options.minutes,
    });
    if (output) console.log(output.trim());
    return status;
  });
}

/** Gives a suite a file to leave its counts in, and reads them when it has ended. */
export async function counted(suite: (countsFile: string) => Promise<number>): Promise<Counts> {
  const folder = scratchFolder('tr-counts');
  const file = path.join(folder, 'counts.json');
  try {
    return readCounts(file, await suite(file));
  } finally {
    removeFolder(folder);
  }
}
