import { appendFileSync, writeFileSync } from 'node:fs';
import { format } from 'node:util';
import Mocha from 'mocha';
import type { Counts } from './counts';

const { Base, Spec } = Mocha.reporters;

/**
 * mocha's own "spec", which also leaves its counts as JSON in the file that `TRANSCRIPT_TEST_COUNTS` names, so that many suites
 * can be added up; and, inside an editor, whose console is not a terminal, writes what it has to say to `TRANSCRIPT_TEST_OUTPUT`.
 */
export default class CountingSpec extends Spec {
  constructor(runner: Mocha.Runner, options?: Mocha.MochaOptions) {
    const output = process.env.TRANSCRIPT_TEST_OUTPUT;
    if (output) Base.consoleLog = (...words: unknown[]) => appendFileSync(output, `${format(...words)}\n`);
    super(runner, options);
    runner.once('end', () => leave(runner.stats));
  }
}

function leave(stats: Mocha.Stats | undefined): void {
  const file = process.env.TRANSCRIPT_TEST_COUNTS;
  if (!file || !stats) return;
  const counts: Counts = { passed: stats.passes, failed: stats.failures, skipped: stats.pending };
  writeFileSync(file, JSON.stringify(counts));
}
