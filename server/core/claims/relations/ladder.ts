import type { ReadFigure } from '../../figures/figure';
import { minus } from '../../figures/interval';
import { type Identity, identityClaims, type Matches } from '../equations/identity';
import type { Relation } from '../relation';

/** "Gross profit of G less operating expenses of O is operating income of I": one line of the statement follows from those above. */
export const ladder: Relation = {
  id: 'ladder',
  name: 'income ladder',
  formula:
    'revenue − cost of revenue = gross profit; gross profit − operating expenses = operating income; revenue − expenses = operating income; pre-tax income − tax = net income',
  wordings: [
    'Gross profit was $46.0 million, operating expenses were $35.0 million, and operating income was $11.0 million.',
    'Revenue was $101 million, expenses were $55 million, and operating income was $46 million.',
  ],
  inTurn: (turn) => identityClaims(turn, IDENTITIES),
};

const money =
  (pattern: RegExp): Matches =>
  (key: string, figure: ReadFigure) =>
    figure.kind === 'money' && !figure.unit?.includes('/') && pattern.test(key);

const difference = (result: RegExp, whole: RegExp, less: RegExp): Identity => ({
  relation: 'ladder',
  result: money(result),
  terms: [money(whole), money(less)],
  formula: ([a, b]) => minus(a!, b!),
  words: ([a, b]) => `${a!.written} less ${b!.written}`,
  reach: 4,
});

const REVENUE = /^(?:net )?(?:revenue|sales)$/;

const IDENTITIES: readonly Identity[] = [
  difference(/^gross profit$/, REVENUE, /^cost (?:revenue|sales|goods? sold)$/),
  difference(/^operating income$|^income from operation$/, REVENUE, /^expense$/),
  difference(
    /^operating (?:income|profit)$|^income from operation$/,
    /^gross (?:profit|margin)$/,
    /^operating expense$/,
  ),
  difference(
    /^net (?:income|earning)$/,
    /^(?:pre ?tax (?:income|profit)|income before (?:income )?tax)$/,
    /^(?:income )?tax(?: expense| provision)?$|^provision for (?:income )?tax$/,
  ),
];
