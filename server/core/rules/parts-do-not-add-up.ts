import { failing } from './judge';
import type { Rule } from './rule';

const id = 'parts-do-not-add-up';

export const partsDoNotAddUp: Rule = {
  id,
  title: 'Parts do not make their total',
  severity: 'error',
  what: 'A total is said with all of its parts, and they make another sum; or a part is greater than the whole that includes it.',
  why: 'A total that its parts do not make has a wrong number in it, in the total or in a part.',
  flagged: [
    {
      text: `
        Charges were $52 million, consisting of $26 million for leases, $12 million for inventory and $5 million for severance.
                     ^^^^^^^^^^^`,
      why: '26, 12 and 5 make 43.',
    },
    {
      text: `
        During the year we brought out 12 products, including 35 products for small firms.
                                                              ^^^^^^^^^^^`,
      why: '35 of 12 cannot be.',
    },
    {
      text: `
        We returned $716 million to shareholders, including $373 million in dividends and $379 million in share repurchases.
                    ^^^^^^^^^^^^`,
      why: '373 and 379 make 752, and there is no third way.',
    },
  ],
  silent: [
    {
      text: `
        Charges were $52 million, consisting of $26 million for leases, $21 million for inventory and $5 million for severance.`,
      why: 'The parts make the total.',
    },
    {
      text: `
        Net income of $5 million, including a charge of $10 million, was as we expected.`,
      why: 'Of a net amount, a part may be greater than the whole.',
    },
  ],
  blind:
    'It only adds where the words say that the list is whole, or where the parts are known to be all: dividends and repurchases, charge-offs and reserves, products and services. Parts in other sentences count where a slip of one number would make them fit; else, and only if they nearly fit, they are a hint.',
  check: (evidence) => failing(evidence, id, 'sum'),
};
