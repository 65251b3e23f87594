import { failing } from './judge';
import type { Rule } from './rule';

const id = 'income-does-not-follow';

export const incomeDoesNotFollow: Rule = {
  id,
  title: 'A line of the income statement does not follow from those above it',
  severity: 'warning',
  what: 'Operating income is said beside the gross profit and the operating expenses that make it, or net income beside income before tax and the tax, and the difference is another.',
  why: 'The lines of a statement are read one by one, and each by itself looks right.',
  flagged: [
    {
      text: `
        Gross profit was $46.0 million. Operating expenses were $35.0 million. Operating income was $110.0 million.
                                                                                                    ^^^^^^^^^^^^^^`,
      why: '46 less 35 is 11.',
    },
  ],
  silent: [
    {
      text: `
        Gross profit was $46.0 million. Operating expenses were $35.0 million. Operating income was $11.0 million.`,
      why: 'It is 11.',
    },
  ],
  blind: 'It only speaks up where a slip of one number would make it fit: other lines may stand between.',
  check: (evidence) => failing(evidence, id, 'ladder'),
};
