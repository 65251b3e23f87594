import { damages } from './damaged';
import { failing } from './judge';
import type { Rule } from './rule';

const id = 'damaged-number';

export const damagedNumber: Rule = {
  id,
  title: 'A number damaged in writing whose meaning is clear',
  severity: 'hint',
  what: 'A digit where a letter belongs, a lost blank, an ordinal for a count, a date without its month or where a level belongs, a number in two pieces or with two units, two numbers run together, a quarter without its letter, a form that no regulator has.',
  why: 'A reader sees what is meant; a search or a program does not.',
  flagged: [
    {
      text: `
        We refer you to our report for the quarter ended March 26,2011 for details.
                                                               ^^^^^^^`,
      why: 'A blank is lost behind the comma.',
    },
    {
      text: `
        We bought 101 thousand 371 shares and work toward $120 to 130 days of inventory.
                  ^^^^^^^^^^^^^^^^
                                                          ^^^^^^^^^^^^^^^^`,
      why: 'The first is 101,371 in two pieces; days are not counted in dollars.',
    },
  ],
  silent: [
    { text: 'We refer you to our report for the quarter ended March 26, 2011 for details.', why: 'It is whole.' },
  ],
  blind: 'It only knows damages that have a known shape.',
  check: (evidence) => [
    ...damages(evidence, id, false, 'hint'),
    ...failing(evidence, id, 'typing').map((each) => ({ ...each, severity: 'hint' as const })),
  ],
};
