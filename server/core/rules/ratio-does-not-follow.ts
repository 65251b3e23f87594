import { failing } from './judge';
import type { Rule } from './rule';

const id = 'ratio-does-not-follow';

export const ratioDoesNotFollow: Rule = {
  id,
  title: 'A ratio does not follow from its terms',
  severity: 'warning',
  what: 'A ratio is said with the two amounts that it divides, and the quotient is another: leverage, book-to-bill, capital over risk-weighted assets, expenses over revenue, tax over income before tax, credit losses over loans.',
  why: 'Covenants are read from such ratios.',
  flagged: [
    {
      text: `
        Net debt was $120.0 million. Adjusted EBITDA for the last twelve months was $50.0 million. Our leverage ratio was 4.2 times.
                                                                                                                          ^^^^^^^^^`,
      why: '120 over 50 is 2.4.',
    },
    {
      text: `
        Credit loss expense was $155 million, a 25% cost of risk on an average loan portfolio of $243 billion.
                                                ^^^`,
      why: 'Four quarters of 155 million over 243 billion are 25 basis points.',
    },
  ],
  silent: [
    {
      text: `
        Net debt was $120.0 million. Adjusted EBITDA for the last twelve months was $50.0 million. Our leverage ratio was 2.4 times.`,
      why: 'It is 2.4.',
    },
  ],
  blind:
    'Definitions differ. It only speaks up where a slip of one number would make it fit, or where expenses stand in one sentence with what they are of the revenue that is said elsewhere.',
  check: (evidence) => failing(evidence, id, 'ratio'),
};
