import { failing } from './judge';
import type { Rule } from './rule';

const id = 'share-does-not-follow';

export const shareDoesNotFollow: Rule = {
  id,
  title: 'A share does not follow from the part and the whole',
  severity: 'error',
  what: 'A part is said as an amount and as a per cent of a whole whose amount is said, too, and the arithmetic gives another share.',
  why: 'One of the three numbers is wrong.',
  flagged: [
    {
      text: `
        We have delivered $1.5 billion, or 16% of our $2.5 billion target.
                                           ^^^`,
      why: '1.5 of 2.5 is 60 per cent.',
    },
  ],
  silent: [
    {
      text: `
        We have delivered $1.5 billion, or 60% of our $2.5 billion target.`,
      why: 'It is 60 per cent.',
    },
  ],
  blind: 'It needs the whole in the same sentence.',
  check: (evidence) => failing(evidence, id, 'share'),
};
