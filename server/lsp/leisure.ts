import type { Steps } from '../core/text/steps';
import { arrivals } from './arrivals';

/** How long the server works on one thing before it looks whether something has arrived, in milliseconds. */
const STRETCH = 15;

/** Does work in stretches, between which what has arrived is taken in. Null where it is no longer wanted then: it stays undone. */
export async function atLeisure<Result>(steps: Steps<Result>, isWanted: () => boolean): Promise<Result | null> {
  for (let began = performance.now(); ; ) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - began < STRETCH) continue;
    await arrivals();
    if (!isWanted()) return null;
    began = performance.now();
  }
}
