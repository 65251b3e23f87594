import { castOfRepeated } from './cast';
import type { FirstLook } from './first-look';
import { weighed, weightOfHeadings } from './first-look';
import { dashedHeader, knownLabel } from './headers';
import type { Layout } from './layout';
import { firstOf, twoLineListing } from './listings';
import { type Grammar, readBy } from './reading';

export const dashedNames: Layout = {
  id: 'dashed-names',
  name: 'Name, firm and title with long dashes (TD)',
  description:
    'A header is `Name – Firm – Title` with long dashes. Participants are listed over two lines, name and `Firm – Title`. The footer has the same shape, and ends in the number of its page.',
  example: `CORPORATE PARTICIPANTS
Dora Ames
Larkfield Group – Group President and CEO

CONFERENCE CALL PARTICIPANTS
Piet Holm
Quayside Securities – Analyst

Larkfield Group – Q3 2023 Earnings Call Transcript – August 24, 2023

Page 1 of 18

PRESENTATION
Dora Ames – Larkfield – Group President and CEO
Thank you operator. Good afternoon and welcome to the third quarter 2023 earnings conference call.

QUESTION AND ANSWER
Operator
First question is from Piet Holm from Quayside Securities.

Piet Holm – Quayside Securities – Analyst
What drove the margin?

Dora Ames – Larkfield Group – Group President and CEO
Mostly volume.`,
  certainty,
  read: (page) => readBy(grammar, page),
};

function certainty(look: FirstLook): number {
  const heads = look.count('dashed-long');
  if (heads === 0) return 0;
  const sections = weightOfHeadings(look, { company: 0.2, callers: 0.2, presentation: 0.1 });
  return weighed(look, Math.min(0.6, heads * 0.4) + Math.min(0.3, look.count('operator') * 0.3) + sections);
}

const grammar: Grammar = {
  paragraphs: 'wrapped',
  cast: castOfRepeated,
  header: (place) => (/\b(?:19|20)\d\d\b/.test(place.row.words) ? null : firstOf(knownLabel, dashedHeader)(place)),
  listing: twoLineListing,
};
