import { failing } from './judge';
import type { Rule } from './rule';

const id = 'price-does-not-follow';

export const priceDoesNotFollow: Rule = {
  id,
  title: 'A price does not follow from the cost and the number',
  severity: 'error',
  what: 'Shares are bought for an amount at an average price, and amount over number is another price; or two purchases imply prices a power of ten apart; or an amount a quarter or a month, and what is said for the year, do not fit.',
  why: 'One of the numbers has lost its decimal point, or a digit.',
  flagged: [
    {
      text: `
        We repurchased 2.0 million shares for $50.0 million at an average price of $52.00.
                                                                                   ^^^^^^`,
      why: '50 over 2 is 25.',
    },
    {
      text: `
        Interest is $60 million a quarter, or $420 million for the year.
                                              ^^^^^^^^^^^^`,
      why: 'Four quarters of 60 are 240.',
    },
  ],
  silent: [
    {
      text: `
        We repurchased 2.0 million shares for $50.0 million at an average price of $25.00.`,
      why: 'It is.',
    },
  ],
  blind: 'It needs the number, the cost and the price in one sentence, and the quarter and the year likewise.',
  check: (evidence) => failing(evidence, id, 'yield'),
};
