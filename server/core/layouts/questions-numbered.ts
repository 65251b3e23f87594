import type { FirstLook } from './first-look';
import { weighed } from './first-look';
import { createQuestionHeader, houseStyle, isQuestionNumber } from './house-style';
import type { Layout } from './layout';
import { firstOf } from './listings';
import { readBy, rowAside } from './reading';

export const questionsNumbered: Layout = {
  id: 'questions-numbered',
  name: 'Questions and answers, numbered (Barclays until 2012)',
  description:
    'Only the questions and answers are published. `Question 3` numbers a questioner, whose `Name, Firm` follows; answers are `Answer: Name`, and `Further question` goes on with the same questioner.',
  example: `12 February, 2013

Larkfield PLC Full Year 2012 Results
Analyst Q&A Transcript

Question 1
Piet Holm, Quayside Securities
Good morning. You have shown a better margin for the fourth quarter
than many had thought, and I wonder what drove it.
Answer: Dora Ames
Good morning Piet. It was mostly volume, with some help from the mix
of what we sold in the fourth quarter.
Further question
And for the full year?
Answer: Dora Ames
The same.
Question 2
Bo Lund, Harbour Research
On guidance, please.
Answer: Dora Ames
We gave none.`,
  certainty,
  read: (page) =>
    readBy(
      { ...houseStyle, header: firstOf(createQuestionHeader(), houseStyle.header), asides: rowAside(isQuestionNumber) },
      page,
    ),
};

function certainty(look: FirstLook): number {
  const questions = look.count('question');
  if (questions < 2 || look.wrapped < 0.4) return 0;
  const sections = look.headings.has('qa') ? 0.4 : 0;
  const names = Math.min(0.4, (look.count('comma-name') + look.count('name-again')) * 0.1);
  /** Questions and answers alone hold few words of the event. */
  const spoken = { ...look, call: look.holds('results') ? Math.max(look.call, 0.7) : look.call };
  return weighed(spoken, Math.min(0.6, questions * 0.2) + sections + names);
}
