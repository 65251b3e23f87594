import type { FirstLook } from './first-look';
import { weighed, weightOfHeadings } from './first-look';
import { houseStyle } from './house-style';
import type { Layout } from './layout';
import { readBy } from './reading';

export const nameLines: Layout = {
  id: 'name-lines',
  name: 'Names alone, wrapped lines (Bank of America, BNP Paribas)',
  description:
    'A list of presenters and participants, then wrapped lines in which a name alone on its line heads a turn. Title and date run through the pages.',
  example: `Larkfield
First Quarter 2026 Earnings Announcement
April 15, 2026
Participants
Presenters
Dora Ames – Larkfield, Chair and CEO
Participants
Piet Holm - Quayside Securities
Presentation
Dora Ames
Good morning. Thanks for joining our first quarter earnings call. Revenue grew 7% year-over-year to
$20.5 million.
Q&A
Operator
Our first question comes from Piet Holm with Quayside Securities.
Piet Holm
What drove the margin?
Dora Ames
Mostly volume.`,
  certainty,
  read: (page) => readBy(houseStyle, page),
};

function certainty(look: FirstLook): number {
  const names = look.count('name') + look.count('name-again');
  if (names < 2 || look.wrapped < 0.4) return 0;
  if (look.count('dots') + look.count('bio') + look.count('double-rule') > 2) return 0;
  const sections = weightOfHeadings(look, { qa: 0.2, presentation: 0.15, company: 0.15 });
  return weighed(look, Math.min(0.5, names * 0.08) + Math.min(0.3, look.count('operator') * 0.15) + sections) * 0.85;
}
