import { failing } from './judge';
import type { Rule } from './rule';

const id = 'wrong-weekday';

export const wrongWeekday: Rule = {
  id,
  title: 'A day of the week does not belong to its date',
  severity: 'warning',
  what: 'A date is said with a day of the week that it does not have in that year.',
  why: 'Who puts the meeting into a calendar finds one of the two wrong.',
  flagged: [
    {
      text: `
        We will hold our annual meeting on Monday, May 8, 2012.
                                           ^^^^^^^^^^^^^^^^^^^`,
      why: 'That day is a Tuesday.',
    },
  ],
  silent: [
    {
      text: `
        We will hold our annual meeting on Tuesday, May 8, 2012.`,
      why: 'It is a Tuesday.',
    },
  ],
  blind: 'A date without a year is taken to be of the year of the call.',
  check: (evidence) =>
    failing(evidence, id, 'weekday').map((each) => ({
      ...each,
      severity: each.severity === 'error' ? 'warning' : each.severity,
    })),
};
