import assert from 'node:assert/strict';
import { LONGEST_TEXT, unreviewable } from '../../server/core/features/reviewable';
import { CALL } from '../support/call';

describe('what cannot be reviewed', () => {
  it('is a file of another format, by its name and with what to do', () => {
    checkUnreviewable('%PDF-1.7\n%âãÏÓ\n', /^is a PDF, not text: save its words as plain text first$/);
    checkUnreviewable('PK\u0003\u0004\u0014', /^is a document of Word or an archive, not text: save/);
    checkUnreviewable('ÐÏ\u0011à¡±', /^is a document of Word, not text: save/);
    checkUnreviewable('{\\rtf1\\ansi Revenue was \\b $20.5 million', /^is a document in Rich Text, not text: save/);
  });

  it('is what holds a NUL in its head, and what is too long', () => {
    checkUnreviewable('Revenue\0was', /^is binary, not text/);
    checkUnreviewable(
      'x'.repeat(LONGEST_TEXT + 1),
      /^is too long to review: 20,000,001 characters, the most is 20,000,000$/,
    );
  });

  it('is no text, whatever it speaks of', () => {
    for (const text of ['', '\ud800', CALL, 'PDF-1.7', 'PK was up 4%.', ' %PDF-', `${'x'.repeat(9_000)}\0`])
      assert.equal(unreviewable(text), null);
  });
});

function checkUnreviewable(text: string, words: RegExp): void {
  assert.match(unreviewable(text) ?? 'is reviewed', words);
}
