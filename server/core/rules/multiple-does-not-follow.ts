import { failing } from './judge';
import type { Rule } from './rule';

const id = 'multiple-does-not-follow';

export const multipleDoesNotFollow: Rule = {
  id,
  title: 'A multiple does not follow from the amounts beside it',
  severity: 'error',
  what: 'Something is said to have doubled, tripled or halved, and the two amounts beside it say otherwise.',
  why: 'A multiple is what a headline takes up.',
  flagged: [
    {
      text: `
        Orders tripled to $48.0 million from $24.0 million.
               ^^^^^^^`,
      why: '48 over 24 is 2.',
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
  blind: 'It needs both amounts in the sentence.',
  check: (evidence) => failing(evidence, id, 'multiple'),
};
