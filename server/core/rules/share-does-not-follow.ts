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
    {
      text: `
        Total loans were $12.3 billion. Energy loans decreased to $1.6 billion, representing 31% of our total loans.
                                                                                             ^^^`,
      why: '1.6 of 12.3 is 13 per cent.',
    },
  ],
  silent: [
    {
      text: `
        We have delivered $1.2 billion, or 40% of our $3.0 billion target.`,
      why: 'It is 40 per cent.',
    },
  ],
  blind:
    'A whole said elsewhere is found by its name, and only a misheard number is information then; what is merely off is a hint. A share of growth, of a market or of what has no name of its own is not judged.',
  check: (evidence) => failing(evidence, id, 'share'),
};
