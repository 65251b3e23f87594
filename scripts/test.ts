import { check } from './check';
import { runHostTests } from './editor/hostTests';
import { runWebTests } from './editor/webTests';
import { packageExtension } from './package';
import { cross, heading, main, PlainError, seconds, tick } from './support/terminal';
import { type Counts, lastLine, none, sum } from './testing/counts';
import { EMACS, haveEditor, NEOVIM, type OtherEditor } from './testing/editors';
import { counted, mocha, UNIT_TESTS } from './testing/mocha';

/** Tests of other editors, which are not on every machine. */
const NEOVIM_TESTS = 'test/protocol/neovim.test.ts';
const EMACS_TESTS = 'test/protocol/emacs.test.ts';
const ONE_FAILED: Counts = { ...none, failed: 1 };

interface Suite {
  readonly id: string;
  readonly name: string;
  readonly run: () => Promise<Counts>;
}

/** In order: what is cheap and tells most comes first. Each later suite uses what the build made. */
const suites: readonly Suite[] = [
  { id: 'check', name: 'types, lint and architecture', run: check },
  {
    id: 'package',
    name: 'build and package',
    run: async () =>
      sum(
        await step('the extension is built and packed', packageExtension),
        await mocha(['test/package/**/*.test.ts'], { minutes: 3, timeout: 60_000 }),
      ),
  },
  {
    id: 'unit',
    name: 'unit tests',
    run: () => mocha(UNIT_TESTS, { minutes: 5, timeout: 10_000 }),
  },
  {
    id: 'record',
    name: 'the findings on real transcripts',
    run: () => mocha(['test/record/**/*.test.ts'], { minutes: 5, timeout: 120_000 }),
  },
  {
    id: 'regexes',
    name: 'every regular expression takes linear time',
    run: () => mocha(['test/regexes/**/*.test.ts'], { minutes: 5, timeout: 60_000 }),
  },
  {
    id: 'protocol',
    name: 'the language server over its protocol',
    run: () =>
      mocha(['test/protocol/**/*.test.ts', `!${NEOVIM_TESTS}`, `!${EMACS_TESTS}`], { minutes: 5, timeout: 30_000 }),
  },
  { id: 'neovim', name: 'another editor: Neovim', run: () => inEditor(NEOVIM, NEOVIM_TESTS) },
  { id: 'emacs', name: 'another editor: Emacs', run: () => inEditor(EMACS, EMACS_TESTS) },
  { id: 'cli', name: 'the command line', run: () => mocha(['test/cli/**/*.test.ts'], { minutes: 5, timeout: 30_000 }) },
  { id: 'host', name: 'in the extension host of the real editor', run: () => counted(runHostTests) },
  { id: 'web', name: 'in a web worker of the real editor', run: () => counted(runWebTests) },
  {
    id: 'screen',
    name: 'on the screen of the real editor',
    run: () => mocha(['test/editor/screen/**/*.test.ts'], { minutes: 6, timeout: 60_000 }),
  },
];

main(async () => {
  const started = Date.now();
  const counts = await runSuites(chosen(process.argv.slice(2)));
  console.log(`\nAll suites together, in ${seconds(started)}:`);
  console.log(lastLine(counts));
  return counts.failed > 0 ? 1 : 0;
});

/** The suites that try what the build made. */
const NEED_BUILD = new Set(['protocol', 'neovim', 'emacs', 'cli', 'host', 'web', 'screen']);

/** All suites, or those that the arguments name, with the build before those that need it. */
function chosen(ids: readonly string[]): readonly Suite[] {
  const unknown = ids.find((id) => !suites.some((suite) => suite.id === id));
  if (unknown)
    throw new PlainError(`There is no suite "${unknown}". The suites: ${suites.map(({ id }) => id).join(', ')}.`);
  const built = ids.some((id) => NEED_BUILD.has(id));
  return ids.length === 0 ? suites : suites.filter(({ id }) => ids.includes(id) || (built && id === 'package'));
}

async function runSuites(wanted: readonly Suite[]): Promise<Counts> {
  let total = none;
  for (const { name, run } of wanted) {
    heading(name);
    const started = Date.now();
    const counts = await run().catch(failure);
    console.log(`  ${counts.failed > 0 ? cross : tick} ${name}: ${lastLine(counts)} (${seconds(started)})`);
    total = sum(total, counts);
  }
  return total;
}

/** A step that has no tests of its own counts as one. */
async function step(name: string, work: () => Promise<unknown>): Promise<Counts> {
  await work();
  console.log(`  ${tick} ${name}`);
  return { ...none, passed: 1 };
}

async function inEditor(editor: OtherEditor, tests: string): Promise<Counts> {
  return (await haveEditor(editor)) ? mocha([tests], { minutes: 2, timeout: 30_000 }) : { ...none, skipped: 1 };
}

function failure(error: unknown): Counts {
  console.error(error instanceof PlainError ? error.message : error);
  return ONE_FAILED;
}
