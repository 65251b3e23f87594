import { failing } from './judge';
import type { Rule } from './rule';

const id = 'misheard-number';

export const misheardNumber: Rule = {
  id,
  title: 'A number that sounds like a name or term',
  severity: 'information',
  what: 'A number stands behind a word behind which the text elsewhere names what sounds like it; or where a capital ratio, a standard of accounting or a quarter belongs.',
  why: 'Speech recognition writes what it hears: "forty five" for "Fortify".',
  flagged: [
    {
      text: `
        Project Fortify is on track. We have what we need to execute project 45 and our growth plans.
                                                                             ^^`,
      why: '"Forty five" sounds like "Fortify", which stands behind the same word.',
    },
    {
      text: `
        Our Q1 ratio will be well above the minimum.
            ^^`,
      why: 'A quarter has no ratio; the Tier 1 ratio sounds alike.',
    },
  ],
  silent: [
    {
      text: 'Project Fortify is on track. We have finished project 12 of forty.',
      why: '"Twelve" does not sound like "Fortify".',
    },
  ],
  blind: 'It knows names by the word before them, and by their consonants; what is misheard into words is not seen.',
  check: (evidence) => failing(evidence, id, 'heard'),
};
