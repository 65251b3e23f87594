import { failing } from './judge';
import type { Rule } from './rule';

const id = 'per-share-does-not-follow';

export const perShareDoesNotFollow: Rule = {
  id,
  title: 'Income, earnings per share and shares do not fit',
  severity: 'error',
  what: 'Net income, earnings per share and the number of shares are said near each other and do not fit; or income and earnings per share of two periods imply numbers of shares that no company moves between.',
  why: 'Earnings per share are the number that is compared with expectations.',
  flagged: [
    {
      text: `
        We expect adjusted net income of $182 million. We expect adjusted net income per diluted share of $2.15. The number of shares for the year is 48.6 million shares.
                                                                                                          ^^^^^`,
      why: '182 over 48.6 is 3.74; over 84.6 it is 2.15.',
    },
  ],
  silent: [
    {
      text: `
        Net income was $21.6 million or $0.45 per diluted share.`,
      why: 'It implies 48 million shares, and nothing says otherwise.',
    },
  ],
  blind:
    'The share counts of one call are only set against each other where they are a fifth apart or more. Basic and diluted shares are not told apart; unless one sentence says all three, only a slip of one number counts.',
  check: (evidence) => failing(evidence, id, 'per-share'),
};
