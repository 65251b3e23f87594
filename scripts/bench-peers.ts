import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { told } from '../bench/goals';
import { machineOf, othersAtWork } from '../bench/machine';
import { goalsOf, pageOf, type Results } from '../bench/peers/page';
import { PEERS, type PeerResult } from '../bench/peers/peer';
import { installApart } from './support/apart';
import { bundleBench } from './support/bundles';
import { run } from './support/process';
import { inProject } from './support/project';
import { cross, heading, main, seconds, tick, warn } from './support/terminal';

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

function installPeers(): Promise<void> {
  const dependencies = Object.fromEntries(PEERS.flatMap(({ name, version }) => (version ? [[name, version]] : [])));
  return installApart(folder, dependencies, 'the others (some 130 MB)');
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
