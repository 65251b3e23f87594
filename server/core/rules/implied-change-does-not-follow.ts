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
        We expect revenue of $80.0 million to $82.0 million, down 25.0% from the $91.6 million we reported for the fourth quarter.
                                                                  ^^^^^`,
      why: '80 to 82 over 91.6 is 10 to 13 per cent less.',
    },
  ],
  silent: [
    {
      text: 'We expect revenue of $80.0 million to $82.0 million, down a little over 10% from the $91.6 million we reported for the fourth quarter.',
      why: 'The range is 10 to 13 per cent less.',
    },
  ],
  blind: 'It does not know growth that is guided without an amount.',
  check: (evidence) => failing(evidence, id, 'implied'),
};
