import { main, note, PlainError } from './support/terminal';
import { lastLine, sum } from './testing/counts';
import { mocha } from './testing/mocha';

/** Half of the time goes to the server, in three sessions one after the other, and half to the review of broken transcripts. */
const SESSIONS = 3;
const RUNS_A_MINUTE = 250;

/** Plays sequences of an editor against the server, and reviews broken transcripts, for so many minutes: `npm run fuzz -- --minutes 30`. */
main(async () => {
  const minutes = minutesIn(process.argv.slice(2));
  note(`For ${minutes} minutes. What fails is printed as it was played; put it into test/protocol/fuzz/failed.ts.`);
  process.env.TRANSCRIPT_FUZZ_MILLISECONDS = String(Math.round((minutes * 30_000) / SESSIONS));
  process.env.BROKEN_RUNS = String(Math.round(minutes * RUNS_A_MINUTE));
  const limits = { minutes: minutes * 4 + 5, timeout: minutes * 240_000 };
  const server = await mocha(['test/protocol/fuzz.test.ts'], limits);
  const counts = sum(server, await mocha(['test/core/broken.test.ts'], limits));
  console.log(lastLine(counts));
  return counts.failed > 0 ? 1 : 0;
});

function minutesIn([name, given = '10', ...others]: readonly string[]): number {
  const minutes = Number(given);
  if ((name !== undefined && name !== '--minutes') || others.length > 0 || !(minutes >= 0.1 && minutes <= 1440))
    throw new PlainError('Usage: npm run fuzz -- --minutes N, with a number from 0.1 to 1440.');
  return minutes;
}
