import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { told } from '../bench/goals';
import { machineOf, othersAtWork } from '../bench/machine';
import { goalsOf, pageOf, type Results } from '../bench/peers/page';
import { PEERS, type PeerResult } from '../bench/peers/peer';
import { bundleBench } from './support/bundles';
import { npm, run } from './support/process';
import { inProject } from './support/project';
import { cross, heading, main, note, PlainError, seconds, tick, warn } from './support/terminal';

/** What others need lies here, outside the project's own dependencies; safe to delete. */
const folder = inProject('.cache/peers');
const PAGE = 'docs/performance.md';
/** No program may keep the others waiting for longer. */
const MINUTES = 1.5;

/** Measures the programs that a user would have instead, each in a process of its own, and writes the page about it. */
main(async () => {
  await installPeers();
  const program = path.join(folder, 'one.cjs');
  await bundleBench('bench/peers/one.ts', program, inProject('test/support'));
  const busy = othersAtWork();
  heading('measuring');
  const results: Results = new Map(await measured(program));
  writeFileSync(inProject(PAGE), pageOf(results, machineOf(), busy));
  heading(`written: ${PAGE}`);
  for (const goal of goalsOf(results)) console.log(told(goal));
});

async function installPeers(): Promise<void> {
  const dependencies = Object.fromEntries(PEERS.flatMap(({ name, version }) => (version ? [[name, version]] : [])));
  const wanted = `${JSON.stringify({ private: true, dependencies }, null, 2)}\n`;
  const file = path.join(folder, 'package.json');
  const isThere = Object.keys(dependencies).every((name) => existsSync(path.join(folder, 'node_modules', name)));
  if (isThere && readFileSync(file, 'utf8') === wanted) return;
  heading('putting the others in place (some 130 MB, once)');
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, wanted);
  const started = Date.now();
  // Without a network npm would go on trying for minutes.
  const patience = ['--fetch-retries=1', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=2000'];
  const args = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--no-package-lock', ...patience];
  const { status } = await npm(args, { cwd: folder, quiet: false, minutes: 5 });
  if (status !== 0)
    throw new PlainError(
      `npm could not install the packages in ${folder}. Its words are above; a network is what it needs.`,
    );
  note(`In place after ${seconds(started)}.`);
}

/** One after the other, so that none takes the processor from another; one that fails costs its own figures alone. */
async function measured(program: string): Promise<[string, PeerResult][]> {
  const results: [string, PeerResult][] = [];
  for (const [index, { name }] of PEERS.entries()) {
    const started = Date.now();
    const file = path.join(folder, `result-${index}.json`);
    const { status, output } = await run(process.execPath, ['--expose-gc', program, name, file], {
      quiet: true,
      minutes: MINUTES,
    });
    console.log(`  ${status === 0 ? tick : cross} ${name} (${seconds(started)})`);
    if (status === 0) results.push([name, JSON.parse(readFileSync(file, 'utf8')) as PeerResult]);
    else warn(output.trim().slice(-2000));
  }
  return results;
}
