import { failing } from './judge';
import type { Rule } from './rule';

const id = 'change-does-not-follow';

export const changeDoesNotFollow: Rule = {
  id,
  title: 'A change does not follow from the amounts beside it',
  severity: 'error',
  what: 'A change is stated with the amounts before and after it, and their difference is another.',
  why: 'One of the three numbers is wrong, often by a swapped or a dropped digit.',
  flagged: [
    {
      text: `
        Outstanding debt decreased by $31.2 million to $329.1 million from $342.3 million.
                                      ^^^^^^^^^^^^^`,
      why: '342.3 less 329.1 is 13.2.',
    },
  ],
  silent: [
    {
      text: 'Outstanding debt decreased by $13.2 million to $329.1 million from $342.3 million.',
      why: 'The difference is the change that is stated.',
    },
    {
      text: 'Cash was $39.7 million, up $6.4 million from the third quarter.',
      why: 'Nothing says what it was before.',
    },
  ],
  blind: 'Where only two of the three numbers are said, it can only show what the third must be.',
  check: (evidence) => failing(evidence, id, 'delta'),
};
