import { failing } from './judge';
import type { Rule } from './rule';

const id = 'growth-does-not-follow';

export const growthDoesNotFollow: Rule = {
  id,
  title: 'A growth rate does not follow from the amounts beside it',
  severity: 'error',
  what: 'A rate of growth or decline is stated with the two amounts that it compares, or with an amount and its change, and the arithmetic gives another rate.',
  why: 'One of the three numbers is wrong. Readers copy rates more often than amounts, so a wrong rate travels far.',
  flagged: [
    {
      text: `
        Revenue for the year was $120.0 million, up 25.0% from $100.0 million in the prior year.
                                                    ^^^^^`,
      why: '120.0 over 100.0 is 20 per cent more, whatever the roundings.',
    },
    {
      text: `
        Orders of $54.0 million increased $4.0 million or 18%.
                                                          ^^^`,
      why: '4.0 on the 50.0 before it is 8 per cent.',
    },
  ],
  silent: [
    {
      text: 'Revenue for the year was $264.6 million, up 20.3% from $220.0 million in the prior year.',
      why: 'The rate lies within what the roundings of the amounts allow.',
    },
    {
      text: 'Revenue was $120.0 million, up 25% at constant currency from $100.0 million.',
      why: 'A rate at constant currency does not follow from amounts as reported.',
    },
  ],
  blind: 'It does not judge rates of amounts near zero, of losses, or on another basis than the amounts.',
  check: (evidence) => failing(evidence, id, 'growth'),
};
