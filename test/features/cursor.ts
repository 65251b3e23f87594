import assert from 'node:assert/strict';
import { type Review, review } from '../../server/core/review';
import { CALL } from '../support/call';

/** A review and a place in its text. */
export interface Cursor {
  readonly read: Review;
  readonly offset: number;
}

const called = review(CALL);

/** The cursor between two stretches of the call that stand side by side in it. */
export function inCall(before: string, behind: string): Cursor {
  const at = CALL.indexOf(before + behind);
  assert.ok(at >= 0, `the call has no "${before}${behind}"`);
  return { read: called, offset: at + before.length };
}

/** A text with its cursor, `<|>`. */
export const inText = (marked: string): Cursor => ({
  read: review(marked.replace('<|>', '')),
  offset: marked.indexOf('<|>'),
});
