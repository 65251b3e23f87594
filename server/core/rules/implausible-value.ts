import { failing } from './judge';
import type { Rule } from './rule';

const id = 'implausible-value';

export const implausibleValue: Rule = {
  id,
  title: 'A value that its measure never has',
  severity: 'information',
  what: 'A margin above 100 per cent, a cost of risk of a quarter of all loans, a credit score of 70, more than all customers, a level in points.',
  why: 'A wrong unit or a lost digit makes a number that is right in form and impossible for what it measures.',
  flagged: [
    {
      text: `
        Gross margin was 430%, and cost of risk was 25%.
                         ^^^^
                                                    ^^^`,
      why: 'A margin is at most 100 per cent, and a cost of risk is counted in basis points.',
    },
    {
      text: `
        We book these loans at FICO scores of around 74.
                                                     ^^`,
      why: 'Credit scores run from 300 to 850.',
    },
    {
      text: `
        We are expanding our operating margins to 35.2 percentage points.
                                                  ^^^^^^^^^^^^^^^^^^^^^^`,
      why: 'Points say by how much a margin moves; it stands at so many per cent.',
    },
  ],
  silent: [
    {
      text: 'Gross margin was 43.0%, cost of risk was 25 basis points, and free cash flow was 110% of net income.',
      why: 'Each is within what its measure can be.',
    },
    {
      text: 'The tax rate of 87% was due to the settlement, and net revenue retention was 127%.',
      why: 'Both are unusual, and both are seen.',
    },
  ],
  blind: 'It knows the bounds of a few measures only, and leaves much room above what has been seen.',
  check: (evidence) => failing(evidence, id, 'world'),
};
