import { failing } from './judge';
import type { Rule } from './rule';

const id = 'points-do-not-follow';

export const pointsDoNotFollow: Rule = {
  id,
  title: 'A change in points does not follow from the percentages beside it',
  severity: 'error',
  what: 'A change in basis points or percentage points is stated with the two percentages, and their difference is another; or operating leverage is said with the growth of revenue and of expenses.',
  why: 'Points are reckoned by hand and spoken by heart; a slip of a digit or of the unit stays unseen.',
  flagged: [
    {
      text: `
        Gross margin was 38.4%, up 510 basis points from 36.9% a year ago.
                                   ^^^^^^^^^^^^^^^^`,
      why: '43.1 less 41.8 is 1.3 points, 150 basis points.',
    },
    {
      text: `
        Revenue rose 6% and operating expenses fell 6%, which gave us 21 points of operating leverage.
                                                                      ^^^^^^^^^`,
      why: 'Revenue up 6% and expenses down 6% are 12 points apart.',
    },
  ],
  silent: [
    { text: 'Gross margin was 38.4%, up 150 basis points from 36.9% a year ago.', why: 'The difference is as stated.' },
    {
      text: 'Gross margin was 38.4%, up 3% from 36.9% a year ago.',
      why: 'A per cent of a margin may be meant in relation to it.',
    },
  ],
  blind: 'It does not compare rates of growth with each other.',
  check: (evidence) => failing(evidence, id, 'points'),
};
