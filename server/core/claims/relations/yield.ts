import type { Relation } from '../relation';
import { eachPeriod } from './yield/each-period';
import { purchases } from './yield/purchases';

/** "N shares for D dollars, at an average price of P": price, number and cost follow from each other; so do two such purchases. */
export const buyback: Relation = {
  id: 'yield',
  name: 'price and number',
  formula: 'D ÷ N = P; quarterly dividend · 4 = annual dividend',
  wordings: [
    'We repurchased 2.0 million shares for $50 million at an average price of $25.00.',
    'We used $50 million to repurchase 2.0 million shares, an average of $25.00 per share.',
    'The quarterly dividend of $0.25 per share is $1.00 a year.',
    'Interest is $60 million a quarter, or $240 million for the year.',
  ],
  inTurn: (turn) => [...purchases(turn), ...eachPeriod(turn)],
};
