import { run } from './support/process';
import { root, tool } from './support/project';
import { cross, heading, main, seconds, tick } from './support/terminal';
import { type Counts, lastLine, none, sum } from './testing/counts';

const biome = () => tool('@biomejs/biome', 'bin/biome');
const typescript = () => tool('typescript', 'bin/tsc');
const DATA_FLOW = ['style/noRestrictedImports', 'style/noRestrictedGlobals', 'suspicious/noImportCycles'];

/** What is true of the code without running it. */
const stages: readonly { readonly name: string; readonly command: () => readonly string[] }[] = [
  { name: 'types', command: () => [typescript(), '--project', '.'] },
  {
    name: 'types of the core, which knows no Node and no editor',
    command: () => [typescript(), '--project', 'server/core'],
  },
  {
    name: 'architecture: data flows one way, the core is pure',
    command: () => [biome(), 'lint', ...only(DATA_FLOW), 'server', 'client'],
  },
  { name: 'lint and format', command: () => [biome(), 'check', '--error-on-warnings'] },
];

/** Runs every stage, whether or not one before it failed; each counts as a test. */
export async function check(): Promise<Counts> {
  let counts = none;
  for (const { name, command } of stages) {
    const started = Date.now();
    const { status, output } = await run(process.execPath, command(), { cwd: root, quiet: true, minutes: 3 });
    console.log(`  ${status === 0 ? tick : cross} ${name} (${seconds(started)})`);
    if (status !== 0) console.log(output.trim());
    counts = sum(counts, { ...none, [status === 0 ? 'passed' : 'failed']: 1 });
  }
  return counts;
}

function only(rules: readonly string[]): string[] {
  return rules.map((rule) => `--only=${rule}`);
}

if (require.main === module) {
  main(async () => {
    heading('check');
    const counts = await check();
    console.log(`\n${lastLine(counts)}`);
    return counts.failed > 0 ? 1 : 0;
  });
}
