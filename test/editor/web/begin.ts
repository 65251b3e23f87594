import 'mocha/mocha.js';
import { COUNTS_LINE, TESTS_LINE } from './lines';

/** What the tests say is told from what the editor says on the same console. */
Mocha.reporters.Base.consoleLog = (words = '', ...more) => console.log(`${TESTS_LINE}${words}`, ...more);
mocha.setup({ ui: 'bdd', reporter: 'spec', timeout: 20_000, slow: 2000, color: false });

/** Called by the editor in its extension host, once all tests are loaded. A rejection is a failed run. */
export async function run(): Promise<void> {
  const failures = await new Promise<number>((resolve) => {
    const runner = mocha.run(resolve);
    runner.once('end', () => {
      const { passes: passed = 0, failures: failed = 0, pending: skipped = 0 } = runner.stats ?? {};
      console.log(`${COUNTS_LINE}${JSON.stringify({ passed, failed, skipped })}`);
    });
  });
  if (failures > 0) throw new Error(`${failures} of the tests in the browser's extension host failed.`);
}
