import { failing } from './judge';
import type { Rule } from './rule';

const id = 'margin-does-not-follow';

export const marginDoesNotFollow: Rule = {
  id,
  title: 'A margin does not follow from profit and revenue',
  severity: 'warning',
  what: 'A margin is said beside the profit and the revenue that make it, and the quotient is another.',
  why: 'Margins are compared to a tenth of a point.',
  flagged: [
    {
      text: `
        Gross profit was $46.0 million on revenue of $100.0 million. That is a gross margin of 64%.
                                                                                               ^^^`,
      why: '46 of 100 is 46 per cent.',
    },
  ],
  silent: [
    {
      text: `
        Gross profit was $46.0 million on revenue of $100.0 million. That is a gross margin of 46%.`,
      why: 'It is.',
    },
  ],
  blind:
    'The margins of parts are weighted only where the revenues of the parts make the whole. It only speaks up where a slip of one number would make it fit: margins of segments stand beside those of the whole.',
  check: (evidence) => failing(evidence, id, 'margin'),
};
