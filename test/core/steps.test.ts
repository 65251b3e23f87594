import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { createReviewer, review } from '../../server/core/review';
import { PROJECT } from '../support/shared';

const SAMPLE = readFileSync(join(PROJECT, 'samples/contradictions.transcript.txt'), 'utf8');

/** How often a review of the text can rest. */
function restsOf(text: string): number {
  const steps = createReviewer().reviewInSteps(text);
  let rests = 0;
  while (!steps.next().done) rests += 1;
  return rests;
}

/** Another version of the sample: some of its words are gone. */
const versions = fc
  .record({ at: fc.nat(SAMPLE.length), cut: fc.nat(300) })
  .map(({ at, cut }) => SAMPLE.slice(0, at) + SAMPLE.slice(at + cut));

describe('a review in steps', () => {
  it('can rest at each turn that is read, and at each that is checked', () => {
    const { turns } = review(SAMPLE);
    assert.ok(turns.length > 5);
    assert.ok(restsOf(SAMPLE) >= 2 * turns.length);
    assert.ok(restsOf(`${SAMPLE}\n\n${SAMPLE}`) >= restsOf(SAMPLE) + 2 * turns.length);
  });

  it('leaves nothing behind where it is given up', () =>
    fc.assert(
      fc.property(versions, versions, fc.nat(150), (left, kept, done) => {
        const reviewer = createReviewer();
        reviewer.review(SAMPLE);
        const steps = reviewer.reviewInSteps(left);
        for (let step = 0; step < done && !steps.next().done; step++);
        assert.equal(JSON.stringify(reviewer.review(kept)), JSON.stringify(review(kept)));
      }),
      { numRuns: 30 },
    )).timeout(60_000);
});
