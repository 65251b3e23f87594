import { failing } from './judge';
import type { Rule } from './rule';

const id = 'balance-does-not-follow';

export const balanceDoesNotFollow: Rule = {
  id,
  title: 'A balance does not follow from the amounts that make it',
  severity: 'warning',
  what: 'Net cash or net debt is said with the cash and the debt that make it, and their difference is another.',
  why: 'One of the three is wrong, and the difference is what is quoted.',
  flagged: [
    {
      text: `
        We ended the quarter with $85 billion in cash. We have $62 billion in total debt. Therefore, net cash was $32 billion.
                                                                                                                  ^^^^^^^^^^^`,
      why: '85 less 62 is 23.',
    },
  ],
  silent: [
    {
      text: `
        We ended the quarter with $85 billion in cash. We have $62 billion in total debt. Therefore, net cash was $23 billion.`,
      why: '85 less 62 is 23.',
    },
  ],
  blind:
    'It only speaks up where a slip of one number would make it fit, or where the sentence draws the conclusion itself: definitions of cash differ.',
  check: (evidence) => failing(evidence, id, 'bridge'),
};
