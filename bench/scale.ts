import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PROJECT } from '../test/support/shared';
import { machineOf } from './machine';
import type { Pass, Throughput } from './throughput';

/** What the command line does with many files, in words; one line for each thing that was measured. */
export function throughputLines({ alone, part, together, told }: Throughput): readonly string[] {
  const terminal =
    told === null ? 'not tried: no terminal can be had here' : `says how far the run is, ${told} times in a short run`;
  return [
    passLine(alone),
    passLine(part),
    passLine(together),
    `  memory for ${(together.files / part.files).toFixed(0)} times the files: ${(together.memory / part.memory).toFixed(2)} times`,
    `  results: each printed in its turn, the first of ${together.files} after ${together.first.toFixed(1)} s`,
    `  a terminal: ${terminal}`,
  ];
}

const passLine = ({ files, megabytes, threads, seconds, processor, memory }: Pass): string =>
  `  ${files} files, ${megabytes.toFixed(1)} MB, by ${threadsOf(threads)}: ${(megabytes / seconds).toFixed(2)} MB/s ` +
  `(${seconds.toFixed(1)} s; ${processor.toFixed(1)} s of the processors), at most ${memory.toFixed(0)} MB of memory`;

const threadsOf = (threads: number): string => (threads === 1 ? 'one thread' : `${threads} threads`);

const PAGE = path.join(PROJECT, 'docs/at-scale.md');
const [START, END] = ['<!-- measured -->', '<!-- /measured -->'];

/** Writes what was measured, and what follows from it for a million calls, into the page on thousands and millions of them. */
export function writeScale(throughput: Throughput): void {
  const page = readFileSync(PAGE, 'utf8');
  const [start, end] = [page.indexOf(START), page.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`${PAGE} has no place for what was measured: ${START} … ${END}.`);
  writeFileSync(PAGE, `${page.slice(0, start)}${START}\n${scaleOf(throughput)}\n${page.slice(end)}`);
}

const scaleOf = ({ alone, part, together }: Throughput): string =>
  [
    `Measured by \`npm run bench -- --baseline\` on ${machineOf()}, two cores. \`inspect --format ndjson\` by one thread took`,
    `${alone.processor.toFixed(1)} s of processor time for ${alone.files} calls, ${alone.megabytes.toFixed(1)} MB: ${rateOf(alone)} a second and core.`,
    `It occupied at most ${alone.memory.toFixed(0)} MB; by two threads ${part.memory.toFixed(0)} MB for ${part.files} calls, and ${together.memory.toFixed(0)} MB for ${together.files}. From the`,
    'processor time, with no account of reading and moving the files:',
    '',
    '| calls | cores | time |',
    '|---|---|---|',
    ...SCALES.map(([calls, cores]) => {
      const time = timeOf((calls * alone.processor) / alone.files / cores);
      return `| ${calls.toLocaleString('en')} | ${cores} | ${time} |`;
    }),
  ].join('\n');

const rateOf = ({ files, megabytes, processor }: Pass): string =>
  `${(megabytes / processor).toFixed(2)} MB (${(files / processor).toFixed(0)} calls of ${((megabytes / files) * 1000).toFixed(0)} KB)`;

const SCALES = [
  [1000, 2],
  [1_000_000, 2],
  [1_000_000, 64],
] as const;

const timeOf = (seconds: number): string =>
  seconds < 120
    ? `${seconds.toFixed(0)} s`
    : seconds < 7200
      ? `${(seconds / 60).toFixed(0)} min`
      : `${(seconds / 3600).toFixed(1)} h`;
