import { failing } from './judge';
import type { Rule } from './rule';

const id = 'scale-slip';

export const scaleSlip: Rule = {
  id,
  title: 'The same number stands in two units',
  severity: 'warning',
  what: 'A metric is said in per cent here and in basis points there, with numbers so alike that one of the units must be wrong.',
  why: 'A per cent is a hundred basis points.',
  flagged: [
    {
      text: `
        Card losses came to 17% this quarter against 20 basis points a year ago.
                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
      why: '17 per cent would be 68 times as much.',
    },
  ],
  silent: [
    {
      text: `
        Card losses came to 17 basis points for the quarter compared to 25 basis points a year ago.`,
      why: 'Both are in basis points.',
    },
    {
      text: `
        The margin was 13%, up 20 basis points.`,
      why: 'Points are a change here, not a level.',
    },
  ],
  blind: 'It does not know which metrics are usually counted in basis points.',
  check: (evidence) => failing(evidence, id, 'scale'),
};
