import { failing } from './judge';
import type { Rule } from './rule';

const id = 'direction-contradicted';

export const directionContradicted: Rule = {
  id,
  title: 'A word of direction contradicts the numbers',
  severity: 'error',
  what: 'A number is said to be up, down, better or worse than another, and it lies on the other side.',
  why: 'Either the word or one of the numbers is wrong, and both change what a reader takes away.',
  flagged: [
    {
      text: `
        Deferred revenue was $25.2 million, up from $26.8 million at the end of the third quarter.
                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
      why: '25.2 is below 26.8.',
    },
  ],
  silent: [
    { text: 'Deferred revenue was $25.2 million, down from $26.8 million.', why: 'The word and the numbers agree.' },
    { text: 'Days sales outstanding improved to 36 days from 44 days.', why: 'Fewer days are better.' },
  ],
  blind: 'Better and worse are only judged for metrics of which the better side is certain; losses are left alone.',
  check: (evidence) => failing(evidence, id, 'direction'),
};
