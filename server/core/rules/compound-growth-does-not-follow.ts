import { failing } from './judge';
import type { Rule } from './rule';

const id = 'compound-growth-does-not-follow';

export const compoundGrowthDoesNotFollow: Rule = {
  id,
  title: 'A compound rate does not follow from the amounts and the years',
  severity: 'error',
  what: 'An amount is said to have grown from one year to another at a compound annual rate, and the arithmetic gives another rate.',
  why: 'A compound rate is a promise of what is usual.',
  flagged: [
    {
      text: `
        Revenue has grown from $50.0 million in 2006 to $100.0 million in 2011, a compound annual growth rate of 25%.
                                                                                                                 ^^^`,
      why: 'Doubling in five years is 15 per cent a year.',
    },
  ],
  silent: [
    {
      text: `
        Revenue has grown from $50.0 million in 2006 to $100.0 million in 2011, a compound annual growth rate of 15%.`,
      why: 'It is 15 per cent a year.',
    },
  ],
  blind: 'It counts whole years from the names of the two periods.',
  check: (evidence) => failing(evidence, id, 'compound'),
};
