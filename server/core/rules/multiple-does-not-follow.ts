import { failing } from './judge';
import type { Rule } from './rule';

const id = 'multiple-does-not-follow';

export const multipleDoesNotFollow: Rule = {
  id,
  title: 'A multiple does not follow from the amounts beside it',
  severity: 'error',
  what: 'Something is said to have doubled, tripled or halved, to be so many times another amount, or to grow at so many times its pace, and the amounts say otherwise.',
  why: 'A multiple is what a headline takes up.',
  flagged: [
    {
      text: `
        Orders tripled to $48.0 million from $24.0 million.
               ^^^^^^^`,
      why: '48 over 24 is 2.',
    },
    {
      text: `
        Revenue was $60.0 million, more than double the $42.0 million of a year ago.
                    ^^^^^^^^^^^^^`,
      why: '60 over 42 is 1.43.',
    },
  ],
  silent: [
    {
      text: `
        Orders doubled to $48.0 million from $24.0 million.`,
      why: 'It is 2.',
    },
    {
      text: `
        Orders more than doubled to $60.0 million from $24.0 million.`,
      why: '2.5 is more than 2.',
    },
  ],
  blind:
    'Amounts are taken from one sentence, rates of growth from those around it. Two words for one growth in two places are a hint: a name may have several.',
  check: (evidence) => failing(evidence, id, 'multiple'),
};
