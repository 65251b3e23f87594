import { failing } from './judge';
import type { Rule } from './rule';

const id = 'balance-does-not-follow';

export const balanceDoesNotFollow: Rule = {
  id,
  title: 'A balance does not follow from the amounts that make it',
  severity: 'warning',
  what: 'Net cash or net debt is said with the cash and the debt that make it, and their difference is another; or a total, what it includes, and what is left without that.',
  why: 'One of the three is wrong, and the difference is what is quoted.',
  flagged: [
    {
      text: `
        We ended the quarter with $85 billion in cash. We have $62 billion in total debt. Therefore, net cash was $32 billion.
                                                                                                                  ^^^^^^^^^^^`,
      why: '85 less 62 is 23.',
    },
    {
      text: `
        Earnings per share were $1.32. This includes a benefit of $0.58 from a tax reform. Excluding this benefit, earnings per share were $0.47.
                                                                                                                                           ^^^^^`,
      why: '1.32 less 0.58 is 0.74; 1.32 less 0.85 is 0.47.',
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
