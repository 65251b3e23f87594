import assert from 'node:assert/strict';
import { type Direction, type Landmark, landmarkFrom } from '../../server/core/features/navigation/landmarks';
import { review } from '../../server/core/review';
import { lineAt } from '../../server/core/text/lines';
import { CALL } from '../support/call';
import { inCall } from './cursor';

const read = review(CALL);

/** The lines that steps from a place lead to, from 1. */
function checkSteps(
  start: number,
  landmark: Landmark,
  direction: Direction,
  expected: readonly (number | null)[],
): void {
  let offset = start;
  const lines = expected.map(() => {
    const found = landmarkFrom(read, offset, landmark, direction);
    offset = found?.[0] ?? offset;
    return found && lineAt(read.lines, found[0]) + 1;
  });
  assert.deepEqual(lines, expected);
}

describe('steps', () => {
  it('go from exchange to exchange, to who asks in each, and from the last to the first', () => {
    checkSteps(0, 'exchange', 'next', [18, 27, 39, 51, 18]);
    checkSteps(CALL.length, 'exchange', 'previous', [51, 39, 27, 18, 51]);
    checkSteps(CALL.indexOf('About 625'), 'exchange', 'previous', [51, 39]);
  });

  it('go from finding to finding', () => {
    checkSteps(0, 'finding', 'next', [10, 20, 10]);
    checkSteps(0, 'finding', 'previous', [20, 10, 20]);
  });

  it('go through the turns of whoever speaks at the cursor', () => {
    checkSteps(inCall('How should', ' we think').offset, 'turn', 'next', [51, 18]);
    checkSteps(inCall('Hello, ', 'Greg').offset, 'turn', 'previous', [31, 22, 7]);
  });

  it('lead nowhere where there is no such place', () => {
    for (const landmark of ['exchange', 'finding', 'turn'] as const)
      assert.equal(landmarkFrom(review('# Notes\n'), 3, landmark, 'next'), null);
  });
});
