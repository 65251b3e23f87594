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
        Our capital ratio of 9.4% is within our target range of 8.0% to 8.5%.
                             ^^^^`,
      why: '9.4 is above the range.',
    },
    {
      text: `
        We expect earnings per share of $6.80 to $6.20 for the year.
                                        ^^^^^^^^^^^^^^`,
      why: 'The low end is above the high end.',
    },
  ],
  silent: [
    {
      text: 'Fourth quarter revenue was $78.2 million. Our guidance is for first quarter revenue of $70 million to $75 million, and we will be within the range.',
      why: 'The range is for another quarter.',
    },
    { text: 'Our capital ratio of 8.3% is within our target range of 8.0% to 8.5%.', why: 'It is.' },
    { text: 'Revenue was $66 million; we had guided to $70 million to $75 million.', why: 'Guidance may be missed.' },
  ],
  blind:
    'It needs the range beside the number, or at most two sentences behind it; a range said elsewhere is only shown in the hover.',
  check: (evidence) => failing(evidence, id, 'range'),
};
