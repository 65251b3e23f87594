import assert from 'node:assert/strict';
import { folds } from '../../server/core/features/outline/folding';
import { review } from '../../server/core/review';
import { lineAt } from '../../server/core/text/lines';
import { CALL } from '../support/call';
import { plainText, undent } from '../support/drawn';

/** The folds of a text as `kind first-last`, lines from 1. */
function checkFolds(fixture: string, expected: string): void {
  const read = review(plainText(fixture));
  const line = (offset: number) => lineAt(read.lines, offset) + 1;
  const drawn = folds(read).map(({ kind, span }) => `${kind} ${line(span[0])}-${line(span[1])}`);
  assert.equal(drawn.join('\n'), undent(expected));
}

describe('folding', () => {
  it('folds sections, exchanges and turns, and keeps the blank line behind each in sight', () => {
    checkFolds(
      CALL,
      `
      section 1-11
      turn 2-5
      turn 7-11
      section 13-65
      exchange 14-25
      turn 14-16
      turn 18-20
      turn 22-25
      exchange 27-33
      turn 27-29
      turn 31-33
      exchange 35-45
      turn 35-37
      turn 39-41
      turn 43-45
      exchange 47-57
      turn 47-49
      turn 51-53
      turn 55-57
      turn 59-61
      turn 63-65
      `,
    );
  });

  it('folds nothing in a text that is no transcript', () => {
    checkFolds('# Notes\n\nRevenue was $91.6 million.\n', '');
  });
});
