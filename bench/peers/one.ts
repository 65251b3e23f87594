import { writeFileSync } from 'node:fs';
import { floorOf } from '../floor';
import { reference } from '../texts';
import { measureCspell } from './cspell';
import { measureFountain } from './fountain';
import { measureHarper } from './harper';
import { measureOurs } from './ours';
import type { Measuring, PeerResult } from './peer';
import { measureRecognizers } from './recognizers';

const MEASURING: Readonly<Record<string, Measuring>> = {
  'transcript-review': measureOurs,
  'harper.js': measureHarper,
  'cspell-lib': measureCspell,
  '@microsoft/recognizers-text-suite': measureRecognizers,
  'fountain-js': measureFountain,
};

/** Measures one program in a process of its own and writes what came out into a file. */
async function main([name = '', file = '']: readonly string[]): Promise<void> {
  const measuring = MEASURING[name];
  if (!measuring) throw new Error(`${name} is none of ${Object.keys(MEASURING).join(', ')}.`);
  const { text } = reference();
  const { times, remark = null } = await measuring(text);
  const floor = floorOf(text, { warmUp: 60, rounds: 200, seconds: 3 });
  const memory = process.memoryUsage.rss() / (1 << 20);
  writeFileSync(file, JSON.stringify({ times, floor, memory, remark } satisfies PeerResult));
}

main(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
