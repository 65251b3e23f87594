import { failing } from './judge';
import type { Rule } from './rule';

const id = 'counted-differently';

export const countedDifferently: Rule = {
  id,
  title: 'The same things are counted differently',
  severity: 'warning',
  what: 'All of a thing are counted twice with different results, "our six regions" are nine once, or a list has more or fewer parts than was announced or is pointed back to.',
  why: 'There is only one number of all of them.',
  flagged: [
    {
      text: `
        We believe we can compete in all 9 regions. I fully expect that we will be able to ship to all 8 regions by the fall.
                                                                                                       ^^^^^^^^^`,
      why: 'All of the regions are 9 or 8.',
    },
  ],
  silent: [
    { text: 'We compete in all 9 regions, and 8 regions have grown.', why: 'Eight of them need not be all.' },
    { text: 'We are in all 9 regions and in all 8 districts.', why: 'Other things may be of another number.' },
  ],
  blind:
    'All of a thing are compared within one turn only, for another speaker may count other things by the same name; what the company calls its own is compared throughout, where one number stands against one that is said twice.',
  check: (evidence) =>
    failing(evidence, id, 'count').map((each) => (each.severity === 'error' ? { ...each, severity: 'warning' } : each)),
};
