import fc from 'fast-check';
import { FAILED } from './fuzz/failed';
import { type Session, startSession } from './fuzz/session';
import { politeSteps, rudeSteps } from './fuzz/steps';

/** How long each session plays new sequences, in milliseconds; `npm run fuzz` gives it minutes. */
const TIME = Number(process.env.TRANSCRIPT_FUZZ_MILLISECONDS ?? 3000);

const SESSIONS = [
  { name: 'an editor that asks for diagnostics', way: 'asks', steps: politeSteps },
  { name: 'an editor that is told of diagnostics', way: 'is told', steps: politeSteps },
  { name: 'an editor that keeps to no rules', way: 'asks', steps: rudeSteps },
] as const;

for (const { name, way, steps } of SESSIONS)
  describe(`the server, with ${name}`, function () {
    this.timeout(TIME * 3 + 120_000);
    let session: Session;
    before(async () => {
      session = await startSession(way);
    });

    it('answers everything, and at the end says what a fresh server says', async () => {
      await fc.assert(
        fc.asyncProperty(steps, (played) => session.play(played)),
        {
          numRuns: 1_000_000,
          interruptAfterTimeLimit: TIME,
          markInterruptAsFailure: false,
          examples: FAILED.map((played) => [[...played]]),
          endOnFailure: TIME < 10_000,
        },
      );
      await session.end();
    });
  });
