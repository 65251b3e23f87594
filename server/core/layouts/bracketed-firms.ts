import type { FirstLook } from './first-look';
import { weighed, weightOfHeadings } from './first-look';
import { houseStyle } from './house-style';
import type { Layout } from './layout';
import { readBy, rowAside } from './reading';

export const bracketedFirms: Layout = {
  id: 'bracketed-firms',
  name: 'Firm in brackets below the name (Deutsche Bank)',
  description:
    'The remarks are bulleted under the titles of slides, their speakers in capitals. In the questions and answers a name stands alone, with the firm of a questioner in round brackets on the line below.',
  example: `Larkfield AG
Larkfield Q2 2024 Analyst Conference Call
Wednesday 24th July 2024

Speakers:
Dora Ames, Chief Executive Officer

DORA AMES
Slide 1 – Strong second quarter
-

Thank you, and a warm welcome to our earnings call from me. I am
delighted to discuss our second quarter results with you today.
Revenues were 15.4 million euros.

Questions & Answers
Piet Holm
(Quayside Securities)

Good morning, and thank you for the presentation. What
drove the margin in the second quarter? And is your
guidance for revenues unchanged?

Dora Ames

Thank you, Piet. It was mostly volume, as we said when we
gave the guidance, and it stands for the full year.

Bo Lund
(Harbour Research)

On cash flow, please. How does it develop from here?

Dora Ames

It was strong.`,
  certainty,
  read: (page) =>
    readBy({ ...houseStyle, asides: rowAside(({ row }) => row.words === '-' || row.words === '•') }, page),
};

function certainty(look: FirstLook): number {
  const names = look.count('name') + look.count('name-again');
  const brackets = look.count('bracket-firm');
  if (names === 0 || (brackets === 0 && look.count('slide') < 3)) return 0;
  const sections = weightOfHeadings(look, { qa: 0.3, company: 0.2 });
  return (
    weighed(
      look,
      Math.min(0.5, brackets * 0.15) +
        Math.min(0.3, look.count('slide') * 0.05) +
        Math.min(0.25, names * 0.1) +
        sections,
      0.5,
    ) * 0.9
  );
}
