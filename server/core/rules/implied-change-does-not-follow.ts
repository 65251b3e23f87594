import { failing } from './judge';
import type { Rule } from './rule';

const id = 'implied-change-does-not-follow';

export const impliedChangeDoesNotFollow: Rule = {
  id,
  title: 'A guided amount and the change that it is said to mean do not fit',
  severity: 'error',
  what: 'An amount is guided together with the growth or decline that it means, and the amount it is measured against gives another.',
  why: 'Models are built on both, and they cannot both be met.',
  flagged: [
    {
      text: `
        We expect revenue of $64.0 million to $66.0 million, down 25.0% from the $74.2 million we reported for the fourth quarter.
                                                                  ^^^^^`,
      why: '64 to 66 over 74.2 is 11 to 14 per cent less.',
    },
  ],
  silent: [
    {
      text: 'We expect revenue of $64.0 million to $66.0 million, a little over 10% below the $74.2 million we reported for the fourth quarter.',
      why: 'The range is 11 to 14 per cent less.',
    },
  ],
  blind: 'It does not know growth that is guided without an amount.',
  check: (evidence) => failing(evidence, id, 'implied'),
};
