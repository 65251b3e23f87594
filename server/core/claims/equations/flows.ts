import type { Equation } from './equation';
import { difference, money, subtracted } from './terms';

const FREE_CASH = money(/free cash flow|\bfcf\b/, /yield|margin|convers|per cent|return|before|adjusted ebitda/);

const OPERATING_CASH = money(
  /operating cash flow|cash (?:flows? )?(?:generated |provided |used )?(?:from|by|in) (?:our )?operat|\bocf\b/,
  /free|before/,
);

const CAPITAL_SPENDING = money(
  /capital expenditures?|\bcapex\b|capital spend|capital investments?|paid for (?:pp ?& ?e\b|property)|(?:purchases|additions) (?:of|to) property/,
  /free|finance leases|operating cash|net of/,
);

/** What operations bring in, less what is spent on property, is free. Companies differ in what else they take off. */
export const FLOWS: readonly Equation[] = [
  {
    relation: 'bridge',
    result: FREE_CASH,
    terms: [OPERATING_CASH, CAPITAL_SPENDING],
    formula: difference,
    words: subtracted,
    reach: 4,
    loose: true,
  },
];
