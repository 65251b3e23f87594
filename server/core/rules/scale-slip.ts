import { failing } from './judge';
import type { Rule } from './rule';

const id = 'scale-slip';

export const scaleSlip: Rule = {
  id,
  title: 'A number stands in the wrong unit or at the wrong scale',
  severity: 'warning',
  what: 'A metric is said in per cent here and in basis points there, with numbers so alike that one of the units must be wrong; an amount has the digits of another at a thousandfold, or lies far beyond what the company turns over; a margin moves by hundreds of per cent.',
  why: 'A per cent is a hundred basis points, and a million is a thousandth of a billion: the slips that listeners make, and nobody means.',
  flagged: [
    {
      text: `
        Card losses came to 17% this quarter against 20 basis points a year ago.
                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
      why: '17 per cent would be 68 times as much.',
    },
    {
      text: `
        The new data centers will have a $34 million impact on profit. As I said, there is a $34 billion impact of the data centers.
                                                                                             ^^^^^^^^^^^`,
      why: 'The digits and the words are the same, the scale is not.',
    },
    {
      text: `
        Operating margin was 29.5%, an improvement of 330%.
                                                      ^^^^`,
      why: 'A margin moves by points: 330 basis points are meant, or 3.3.',
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
  blind:
    'It does not know which metrics are usually counted in basis points, nor the size of a company that says few amounts.',
  check: (evidence) => failing(evidence, id, 'scale'),
};
