import { damages } from './damaged';
import type { Rule } from './rule';

const id = 'impossible-number';

export const impossibleNumber: Rule = {
  id,
  title: 'A number, date or period that cannot be',
  severity: 'warning',
  what: 'A year of five digits, a day that its month does not have, a fifth quarter, digits mixed with letters.',
  why: 'What cannot be was not said: typing or character recognition has damaged it.',
  flagged: [
    {
      text: `
        We file our report for the quarter ended April 31 in August.
                                                 ^^^^^^^^`,
      why: 'April has thirty days.',
    },
  ],
  silent: [{ text: 'We file our report for the quarter ended April 30 in August.', why: 'That day exists.' }],
  blind: 'A wrong number that could be right is not seen here.',
  check: (evidence) => damages(evidence, id, true, 'warning'),
};
