import assert from 'node:assert/strict';
import { createRestarts, MINUTES, MOST_RESTARTS } from '../../client/connection/restarts';

describe('a server that ends by itself', () => {
  const answersAt = (minutes: readonly number[]): readonly boolean[] => {
    let time = 0;
    const mayRestart = createRestarts(() => time);
    return minutes.map((at) => {
      time = at * 60_000;
      return mayRestart();
    });
  };

  it('is started again so often within some minutes, and then no more', () => {
    const quick = Array.from({ length: MOST_RESTARTS + 2 }, (_, index) => index * 0.1);
    assert.deepEqual(answersAt(quick), [...Array(MOST_RESTARTS).fill(true), false, false]);
  });

  it('is started again and again where it ends now and then', () => {
    const slow = Array.from({ length: 40 }, (_, index) => index * MINUTES * 0.3);
    assert.ok(answersAt(slow).every(Boolean));
  });

  it('is started again once it has rested, by hand', () => {
    const quick = Array.from({ length: MOST_RESTARTS + 1 }, () => 0);
    assert.equal(answersAt([...quick, MINUTES + 1]).at(-1), true);
  });
});
