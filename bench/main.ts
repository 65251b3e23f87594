import { pathToFileURL } from 'node:url';
import { comparison, writeBaseline } from './baseline';
import { goalsOf, told } from './goals';
import { latencies } from './latency';
import { othersAtWork } from './machine';
import { measureSizes } from './measure';
import type { Measure, Run } from './record';
import { throughputLines, writeScale } from './scale';
import { lineOf, numberOf, tableOf } from './tables';
import { largest, reference } from './texts';
import { type Throughput, throughput } from './throughput';

/** The texts to measure, by their names; all where none is named. */
const wanted = process.argv.slice(2).filter((each) => !each.startsWith('-'));
const writes = process.argv.includes('--baseline');

const isFeature = ({ name }: Measure): boolean => /, (?:cold|after an edit)$/.test(name);

async function main(): Promise<void> {
  const started = performance.now();
  if (writes && wanted.length > 0) throw new Error('A baseline is of all texts: leave out the names, or --baseline.');
  const busy = othersAtWork();
  if (busy) console.log(busy);
  console.log(`${reference().words} The larger ones are its repetitions, each made different.`);
  const run = await measureSizes(wanted, (name) => process.stderr.write(`measuring ${name} …\n`));
  printTables(run);
  console.log('\nGoals');
  for (const goal of goalsOf(run)) console.log(told(goal));
  await printLatencies();
  const many = await throughput();
  printThroughput(many);
  console.log('\nAgainst the baseline');
  if (busy) console.log('  Others were at work on the machine: most of what is slower here is their doing.');
  for (const line of comparison(run)) console.log(`  ${line}`);
  if (writes) keep(run, many, busy);
  console.log(`\nMeasured in ${((performance.now() - started) / 1000).toFixed(0)} s.`);
}

function printTables(run: Run): void {
  const floors = [...run.texts.values()].map(({ floor }) => numberOf(floor));
  console.log(
    'Each figure is a median; what is edited is held against a fresh review. Warm, but where a new process is named.\n',
  );
  console.log(tableOf(run, (measure) => !isFeature(measure)));
  console.log(lineOf('the floor: one pass of one expression, ms', floors));
  console.log('\nFeatures: on the review of a text just read (cold), and after an edit\n');
  console.log(tableOf(run, isFeature));
}

/** What a client over stdio waits for, each kind of answer with its own goal. */
async function printLatencies(): Promise<void> {
  const { name, text, folder, count } = largest();
  console.log(
    `\nAnswers over stdio on ${name}, ${Math.round(text.length / 1024)} KB, in a folder of ${count}; a hundred of each`,
  );
  for (const { name: kind, median, p95 } of await latencies(text, pathToFileURL(folder).href))
    console.log(told({ words: `${kind}, p95 (median ${median.toFixed(1)} ms)`, unit: 'ms', most: 20, value: p95 }));
}

function printThroughput(many: Throughput | null): void {
  console.log('\nThe command line on many files');
  const absent = ['  skipped: the transcripts that it is measured on do not lie beside the project'];
  for (const line of many ? throughputLines(many) : absent) console.log(line);
}

function keep(run: Run, many: Throughput | null, busy: string | null): void {
  writeBaseline(run);
  if (many) writeScale(many);
  console.log(
    `\nWritten: bench/baseline.json${many ? ' and the times of docs/at-scale.md' : ''}.${busy ? ' Write them again when the machine is quiet.' : ''}`,
  );
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
