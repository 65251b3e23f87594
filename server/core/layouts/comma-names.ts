import type { FirstLook } from './first-look';
import { weighed, weightOfHeadings } from './first-look';
import { houseStyle } from './house-style';
import type { Layout } from './layout';
import { readBy } from './reading';

export const commaNames: Layout = {
  id: 'comma-names',
  name: 'Name and firm with a comma (Barclays from 2013, UBS)',
  description:
    'A header is `Name, Firm` or `Name, Title` alone on its line, later turns of the same speaker the name alone; nothing but the line sets it apart. There is no operator.',
  example: `06 May 2014
Larkfield PLC
Q1 2014 Results
Analyst Transcript Q&A
Piet Holm, Quayside Securities
Morning, everyone. What drove the margin in the first quarter? And what is your guidance
for revenue?
Dora Ames, Group Finance Director
Thanks, Piet. Mostly volume. On the earnings call in the fourth quarter we gave the guidance
and it stands.
Piet Holm
Thank you, that is very helpful.
Dora Ames
Shall we move on to the next question?
Bo Lund, Harbour Research
On cash flow, please.
Dora Ames
It was strong.`,
  certainty,
  read: (page) => readBy(houseStyle, page),
};

function certainty(look: FirstLook): number {
  const comma = look.count('comma-name');
  const names = look.count('name') + look.count('name-again');
  if (comma < 2 || names === 0 || look.wrapped < 0.4) return 0;
  const sections = weightOfHeadings(look, { qa: 0.35, company: 0.1 });
  const slides = Math.min(0.15, look.count('slide') * 0.03);
  return weighed(look, Math.min(0.5, comma * 0.15) + Math.min(0.35, names * 0.06) + sections + slides) * 0.9;
}
