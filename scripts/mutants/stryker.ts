import { readFileSync, rmSync, unwatchFile, watchFile, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { installApart } from '../support/apart';
import { bundleBench } from '../support/bundles';
import { run } from '../support/process';
import { inProject, root, tool } from '../support/project';
import { PlainError } from '../support/terminal';
import type { Mutant } from './mutant';
import { nameOf, type Tested } from './plugin';

/** Stryker lies here with all that belongs to it, outside the project's own dependencies; safe to delete. */
export const folder = inProject('.cache/mutants');

/** The newest that run on the oldest Node that is supported. Versions stay as they are until somebody writes others here. */
const PACKAGES = { '@stryker-mutator/core': '9.6.1', '@stryker-mutator/mocha-runner': '9.6.1', mocha: '11.7.5' };

/** How a run is done: which tests are tried, and whether each alone against the mutants that it reaches, or all of them together. */
export interface Tests {
  readonly files: readonly string[];
  readonly each: boolean;
}

export const installStryker = (): Promise<void> => installApart(folder, PACKAGES, 'Stryker (some 80 MB)');

/** Runs the tests against each of the mutants: Stryker's word for what came of each. `tell` hears of every one that is done. */
export async function statuses(
  mutants: readonly Mutant[],
  tests: Tests,
  tell: (done: number) => void,
): Promise<ReadonlyMap<Mutant, string>> {
  const names = new Map(mutants.map((mutant) => [nameOfMutant(mutant), mutant]));
  const [sample, results] = [path.join(folder, 'sample.json'), path.join(folder, 'results.jsonl')];
  writeFileSync(sample, JSON.stringify([...names.keys()]));
  writeFileSync(results, '');
  watchFile(results, { interval: 2000 }, () => tell(linesOf(results).length));
  const env = { ...process.env, TRANSCRIPT_MUTANTS: sample, TRANSCRIPT_MUTANTS_RESULTS: results };
  const { status, output } = await runStryker(await configured(mutants, tests), env);
  unwatchFile(results);
  if (status !== 0) throw new PlainError(`Stryker ended with ${status}:\n${output.trim().slice(-3000)}`);
  const tested = linesOf(results).map((line) => JSON.parse(line) as Tested);
  return new Map(tested.flatMap(({ name, status: word }) => (names.has(name) ? [[names.get(name)!, word]] : [])));
}

const linesOf = (file: string): readonly string[] => readFileSync(file, 'utf8').split('\n').filter(Boolean);

const nameOfMutant = ({ file, place, kind, replacement }: Mutant): string =>
  nameOf(inProject(file), place, kind, replacement);

async function runStryker(configuration: string, env: NodeJS.ProcessEnv) {
  const program = path.join(folder, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  const ended = await run(process.execPath, [program, 'run', configuration], {
    cwd: root,
    env,
    quiet: true,
    minutes: 120,
  });
  rmSync(path.join(folder, 'sandbox'), { recursive: true, force: true });
  return ended;
}

/** Writes what Stryker is told, and gives the file. The copy of the project that it works in has none of what is only built or fetched. */
async function configured(mutants: readonly Mutant[], { files, each }: Tests): Promise<string> {
  const plugin = path.join(folder, 'plugin.cjs');
  await bundleBench('scripts/mutants/plugin.ts', plugin, inProject('scripts/mutants'));
  const options = {
    plugins: [path.join(folder, 'node_modules/@stryker-mutator/mocha-runner/dist/src/index.js'), plugin],
    mutate: [...new Set(mutants.map(rangeOf))],
    checkers: ['sample'],
    reporters: ['lines'],
    testRunner: 'mocha',
    mochaOptions: { spec: files, extension: ['ts'], 'no-config': true, 'no-package': true },
    testRunnerNodeArgs: ['--import', pathToFileURL(tool('tsx', 'dist/loader.mjs')).href],
    coverageAnalysis: each ? 'perTest' : 'off',
    concurrency: 1,
    // A machine at work on other things must not pass for a loop without an end.
    timeoutMS: 15_000,
    timeoutFactor: 3,
    dryRunTimeoutMinutes: 20,
    tempDirName: '.cache/mutants/sandbox',
    cleanTempDir: 'always',
    ignorePatterns: ['.cache', 'dist', '.vscode-test', 'docs/images', '*.vsix'],
    // It would be read with a TypeScript that is not there, to mend paths that need no mending.
    tsconfigFile: 'none.json',
    disableTypeChecks: false,
    allowConsoleColors: false,
    logLevel: 'warn',
    warnings: { slow: false },
  };
  const file = path.join(folder, 'stryker.config.json');
  writeFileSync(file, JSON.stringify(options, null, 2));
  return file;
}

/** Stryker counts lines from 1 and columns from 0 here. */
const rangeOf = ({ file, place: { start, end } }: Mutant): string =>
  `${file}:${start.line + 1}:${start.column}-${end.line + 1}:${end.column}`;
