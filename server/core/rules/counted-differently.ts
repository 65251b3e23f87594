import { failing } from './judge';
import type { Rule } from './rule';

const id = 'counted-differently';

export const countedDifferently: Rule = {
  id,
  title: 'The same things are counted differently',
  severity: 'warning',
  what: 'All of a thing are counted twice with different results, or a list has more or fewer parts than was announced.',
  why: 'There is only one number of all of them.',
  flagged: [
    {
      text: `
        We believe we can compete in all 14 regions. I fully expect that we will be able to ship to all 13 regions by the fall.
                                                                                                        ^^^^^^^^^^`,
      why: 'All of the regions are 14 or 13.',
    },
  ],
  silent: [
    { text: 'We compete in all 14 regions, and 13 regions have grown.', why: 'Thirteen of them need not be all.' },
    { text: 'We are in all 14 regions and in all 13 districts.', why: 'Other things may be of another number.' },
  ],
  blind: 'Only one turn is looked at: another speaker may count other things by the same name.',
  check: (evidence) =>
    failing(evidence, id, 'count').map((each) => (each.severity === 'error' ? { ...each, severity: 'warning' } : each)),
};
