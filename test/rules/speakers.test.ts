import assert from 'node:assert/strict';
import { review } from '../../server/core/review';
import { checkDrawn } from '../support/drawn';

/** Draws the findings of a whole text, with or without speakers, under their places. */
function checkReview(fixture: string): void {
  checkDrawn(fixture, (text) =>
    review(text).findings.map(({ span, severity, rule }) => ({ span, note: `${severity} ${rule}` })),
  );
}

const OPENING =
  'good morning and welcome to the elmstead networks conference call for the second quarter of 2011 thank you operator and good morning everyone on the call your lines have been placed on mute and after the remarks there will be a question and answer session.';
const FILLING =
  'the kilns were built by hand in our own hall and the people who built them have been with us for many a year. ';
const CASH = 'we ended the quarter with $85 billion in cash.';
const DEBT = 'we have $62 billion in total debt.';
const NET = 'therefore, net cash was $32 billion.';

/** What is found in a text that names no speakers. */
function checkUnnamed(words: string, expected: readonly string[]): void {
  const { transcript, findings } = review(`${OPENING} ${words}`);
  assert.equal(transcript.turns.length, 0);
  assert.deepEqual(
    findings.map(({ severity, rule }) => `${severity} ${rule}`),
    expected,
  );
}

describe('what two far places prove', () => {
  it('is a warning where it is known who speaks', () =>
    checkReview(`
      Elmstead Networks Fourth Quarter 2011 Earnings Conference Call Transcript

      Ann Reed: Good afternoon and welcome. Net debt was $27.4 billion at the end of the quarter.

      Tom Hale: Thank you. The kilns were built by hand in your own hall, and the people who built them have been with you for many years.
      Could you tell us how you go on from here, and what the board thinks of the plans that you spoke of at the exhibition in the spring?

      Ann Reed: We could, but we had rather wait until all of it has been agreed with those whom it is about. Net debt was $27.4 million.
    `));

  it('is information where nobody is named', () =>
    checkUnnamed(`${FILLING.repeat(30)} ${CASH} ${DEBT} ${FILLING.repeat(4)} ${NET}`, [
      'information balance-does-not-follow',
    ]));

  it('is information where but one of its places is far', () =>
    checkUnnamed(`${FILLING.repeat(30)} ${CASH} ${FILLING.repeat(4)} ${DEBT} ${NET}`, [
      'information balance-does-not-follow',
    ]));

  it('and stays what it is where all is said nearby', () =>
    checkUnnamed(`${FILLING.repeat(30)} ${CASH} ${DEBT} ${NET}`, ['error balance-does-not-follow']));
});
