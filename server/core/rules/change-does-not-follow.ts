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
        Outstanding debt decreased by $41.5 million to $218.3 million from $232.7 million.
                                      ^^^^^^^^^^^^^`,
      why: '232.7 less 218.3 is 14.4.',
    },
  ],
  silent: [
    {
      text: 'Outstanding debt decreased by $14.4 million to $218.3 million from $232.7 million.',
      why: 'The difference is the change that is stated.',
    },
    {
      text: 'Cash was $27.3 million, up $4.8 million from the third quarter.',
      why: 'Nothing says what it was before.',
    },
  ],
  blind: 'Where only two of the three numbers are said, it can only show what the third must be.',
  check: (evidence) => failing(evidence, id, 'delta'),
};
