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
        We have delivered $1.2 billion, or 14% of our $3.0 billion target.
                                           ^^^`,
      why: '1.2 of 3.0 is 40 per cent.',
    },
  ],
  silent: [
    {
      text: `
        We have delivered $1.2 billion, or 40% of our $3.0 billion target.`,
      why: 'It is 40 per cent.',
    },
  ],
  blind: 'It needs the whole in the same sentence.',
  check: (evidence) => failing(evidence, id, 'share'),
};
