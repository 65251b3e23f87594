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
        We expect adjusted net income of $249 million. We expect adjusted net income per diluted share of $2.89. The number of shares for the year is 68.2 million shares.
                                                                                                          ^^^^^`,
      why: '249 over 68.2 is 3.65; over 86.2 it is 2.89.',
    },
  ],
  silent: [
    {
      text: `
        Net income was $18.8 million or $0.40 per diluted share.`,
      why: 'It implies 47 million shares, and nothing says otherwise.',
    },
  ],
  blind: 'Basic and diluted shares are not told apart; only a slip of one number counts.',
  check: (evidence) => failing(evidence, id, 'per-share'),
};
