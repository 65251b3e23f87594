import assert from 'node:assert/strict';
import { exchangeLines, plainText } from './support';

/** A call of an invented company around questions and answers, which start at line 9. */
function checkExchanges(questions: string, ...expected: readonly string[]): void {
  const text = `PRESENTATION
Operator
Good day, and welcome to the Larkfield first quarter earnings conference call.

Dora Ames - Larkfield, Inc. - CEO
Thank you. Revenue was $20.5 million. Operator, we are ready for questions.

QUESTIONS AND ANSWERS
${plainText(questions)}
`;
  assert.deepEqual(exchangeLines(text), expected);
}

describe('exchanges', () => {
  it('run from one call to the next, and to the closing; who comes back opens another', () =>
    checkExchanges(
      `
Operator
Our first question comes from Piet Holm from Quayside. Please go ahead.

Piet Holm - Quayside - Analyst
What drove the margin?

Dora Ames - Larkfield, Inc. - CEO
Volume.

Operator
Our next question comes from Bo Lund from Harbour.

Bo Lund - Harbour - Analyst
And the cash flow?

Dora Ames - Larkfield, Inc. - CEO
Strong.

Operator
Our next question is a follow-up from Piet Holm from Quayside.

Piet Holm - Quayside - Analyst
One more: how much of it is timing?

Dora Ames - Larkfield, Inc. - CEO
Little.

Operator
There are no more questions at this time. I would like to turn the call back over to Dora Ames for closing comments.

Dora Ames - Larkfield, Inc. - CEO
Thank you for joining us.
`,
      '9: Piet Holm, called Piet Holm of Quayside, asked, answered by Dora Ames',
      '18: Bo Lund, called Bo Lund of Harbour, asked, answered by Dora Ames',
      '27: Piet Holm, called Piet Holm of Quayside, asked, answered by Dora Ames',
    ));

  it('are dropped where nobody asks, though somebody greets', () =>
    checkExchanges(
      `
Operator
(Operator Instructions)

Our first question comes from Piet Holm from Quayside. Please proceed with your question.

Dora Ames - Larkfield, Inc. - CEO
Hey, Piet.

Operator
It seems you have left the queue, sir. Our next question comes from Bo Lund from Harbour.

Bo Lund - Harbour - Analyst
What drove the margin?

Dora Ames - Larkfield, Inc. - CEO
Volume.
`,
      '9: nobody, called Piet Holm of Quayside, dropped, answered by nobody',
      '17: Bo Lund, called Bo Lund of Harbour, asked, answered by Dora Ames',
    ));

  it('belong to who was called, though somebody stands in', () =>
    checkExchanges(
      `
Operator
Our first question comes from Piet Holm from Quayside.

Dora Ames - Larkfield, Inc. - CEO
Hello.

Stan Berg - Quayside - Analyst
It is actually Stan in for Piet. What drove the margin?

Dora Ames - Larkfield, Inc. - CEO
Volume.
`,
      '9: Stan Berg, called Piet Holm of Quayside, asked in place, answered by Dora Ames',
    ));

  it('stay one where the same person is called again before or while speaking', () =>
    checkExchanges(
      `
Operator
Our first question comes from Piet Holm from Quayside.

Operator
Piet Holm, your line is open. Please go ahead.

Piet Holm - Quayside - Analyst
Sorry. What drove the margin?

Operator
Mr. Holm, please go ahead.

Piet Holm - Quayside - Analyst
The margin?

Dora Ames - Larkfield, Inc. - CEO
Volume.
`,
      '9: Piet Holm, called Piet Holm of Quayside, asked, answered by Dora Ames',
    ));

  it('open without a call where a new questioner has something to ask; thanks open none', () =>
    checkExchanges(
      `
Piet Holm - Quayside - Analyst
What drove the margin?

Dora Ames - Larkfield, Inc. - CEO
It was mostly volume, and some mix. Shall we move on to the next question?

Bo Lund - Harbour - Analyst
And the cash flow?

Dora Ames - Larkfield, Inc. - CEO
Strong.

Piet Holm - Quayside - Analyst
Thanks.

Dora Ames - Larkfield, Inc. - CEO
You're welcome. That concludes our call. Thank you for joining.
`,
      '9: Piet Holm, uncalled, asked, answered by Dora Ames',
      '15: Bo Lund, uncalled, asked, answered by Dora Ames',
    ));

  it('are none in a presentation without questions', () => checkExchanges(''));
});
