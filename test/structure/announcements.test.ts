import assert from 'node:assert/strict';
import { announcementsIn } from '../../server/core/transcript/announcements';

/** Whom words call up, as `Name of Firm`, or nobody. */
function checkCalled(words: string, ...expected: readonly string[]): void {
  it(words.slice(0, 100), () => {
    const found = announcementsIn(words, (name) => (name === 'Dora Ames' ? 'company' : null));
    assert.deepEqual(
      found.map(({ name, firm }) => (firm === null ? name : `${name} of ${firm}`)),
      expected,
    );
  });
}

describe('announcements', () => {
  describe('call somebody up', () => {
    checkCalled(
      'Our first question comes from the line of Piet Holm from Quayside Securities. Please proceed with your question.',
      'Piet Holm of Quayside Securities',
    );
    checkCalled("We'll go next to Bo Lund with Harbour Research.", 'Bo Lund of Harbour Research');
    checkCalled('Our next questioner in queue is Bo Lund, Harbour. Please go ahead.', 'Bo Lund of Harbour');
    checkCalled('And from Harbour Research, we have Bo Lund.', 'Bo Lund of Harbour Research');
    checkCalled('From Harbour, Bo Lund.', 'Bo Lund of Harbour');
    checkCalled('Piet Holm, your line is open.', 'Piet Holm');
    checkCalled('Piet Holm of Quayside.', 'Piet Holm of Quayside');
    checkCalled(
      '(Operator Instructions) The next question is from J.P. Holm of Quayside, Inc. Your line is now open.',
      'J.P. Holm of Quayside Inc',
    );
    checkCalled(
      'Your next question is from [Piet Holm] of Quayside. Mr. Holm, your line is now live.',
      'Piet Holm of Quayside',
    );
    checkCalled('Our next question comes from P i e t H o l m (ph) of Quayside.', 'Piet Holm of Quayside');
    checkCalled('Our next question is from Piet with Quayside. Your line is open.', 'Piet of Quayside');
    checkCalled(
      "It seems you have left the queue. We'll take our next question from Bo Lund with Harbour.",
      'Bo Lund of Harbour',
    );
    checkCalled(
      'Our first question comes from Piet Holm from Quayside.\nOur next question comes from Bo Lund from Harbour.',
      'Piet Holm of Quayside',
      'Bo Lund of Harbour',
    );
    checkCalled('Weâ\u0080\u0099ll move on to Bo Lund with Harbour.', 'Bo Lund of Harbour');
    checkCalled('A follow−up from Bo Lund of Harbour.', 'Bo Lund of Harbour');
  });

  describe('are none', () => {
    checkCalled('I would now like to turn the call over to Dora Ames, Chief Executive Officer. Please go ahead.');
    checkCalled('There are no further questions. I will turn the call back over to Dora Ames for closing remarks.');
    checkCalled('Ladies and gentlemen, thank you for standing by. Your lines are muted.');
    checkCalled(
      "Welcome to Larkfield Mills's earnings call. Your line will be muted for the duration of the conference.",
    );
    checkCalled('Mr. Holm and all, I am not showing any further questions in our queue.');
    checkCalled('(Operator Instructions)');
    checkCalled('This concludes today’s conference. You may now disconnect.');
  });
});
