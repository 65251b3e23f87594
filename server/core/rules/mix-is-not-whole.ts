import { failing } from './judge';
import type { Rule } from './rule';

const id = 'mix-is-not-whole';

export const mixIsNotWhole: Rule = {
  id,
  title: 'A mix does not make 100 per cent',
  severity: 'error',
  what: 'Shares that are said to be the mix, the split or the breakdown of a whole make more or less than 100 per cent.',
  why: 'A share that is misheard shifts the whole mix.',
  flagged: [
    {
      text: `
        The sales mix was 40% hardware, 35% services and 15% software.
                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
      why: 'They make 90.',
    },
    {
      text: `
        Orders were weighted towards hardware at 61%, with the remaining 93% from services.
                                                                         ^^^`,
      why: 'What remains of 61 is 39.',
    },
  ],
  silent: [
    {
      text: `
        The sales mix was 40% hardware, 35% services and 25% software.`,
      why: 'They make 100.',
    },
    {
      text: `
        Growth was 40% in hardware, 35% in services and 15% in software.`,
      why: 'Rates of growth make no whole.',
    },
  ],
  blind:
    'It needs a word for the mix or for the rest in the same sentence, or shares of one whole that a slip brings to more than it; shares that overlap are left alone.',
  check: (evidence) => failing(evidence, id, 'mix'),
};
