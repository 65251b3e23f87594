import { failing } from './judge';
import type { Rule } from './rule';

const id = 'outside-stated-range';

export const outsideStatedRange: Rule = {
  id,
  title: 'A number lies elsewhere to a range than the text says, or a range runs backwards',
  severity: 'error',
  what: 'A number is said to be within, above or below a range, or at one of its ends, and is not; or the low end of a range is above its high end.',
  why: 'Guidance is read to the digit. A range that runs backwards has a wrong end.',
  flagged: [
    {
      text: `
        Our capital ratio of 11.3% is within our target range of 10.0% to 10.5%.
                             ^^^^^`,
      why: '11.3 is above the range.',
    },
    {
      text: `
        We expect earnings per share of $12.70 to $12.10 for the year.
                                        ^^^^^^^^^^^^^^^^`,
      why: 'The low end is above the high end.',
    },
  ],
  silent: [
    { text: 'Our capital ratio of 10.3% is within our target range of 10.0% to 10.5%.', why: 'It is.' },
    { text: 'Revenue was $86 million; we had guided to $88 million to $92 million.', why: 'Guidance may be missed.' },
  ],
  blind: 'It needs the range beside the number; a range said elsewhere is only shown in the hover.',
  check: (evidence) => failing(evidence, id, 'range'),
};
