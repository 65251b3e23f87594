import { judge } from './judge';
import type { Rule } from './rule';

const id = 'restated-differently';

export const restatedDifferently: Rule = {
  id,
  title: 'The same quantity is stated twice and differently',
  severity: 'warning',
  what: 'A quantity of one metric, period and basis is said at two places with values that do not agree within their roundings. Where only the words around two numbers are most alike, and one slip of the tongue or the keys lies between them, it is information or a hint.',
  why: 'One of the two is wrong, and who quotes the call may pick either.',
  flagged: [
    {
      text: `
        We recorded a restructuring charge of $14 million for the kiln in Oslo. Revenue rose. Margins rose. Our people have done well. They will go on. Costs fell. The restructuring charge for the kiln in Oslo was $40 million.
                                                                                                                                                                                                                      ^^^^^^^^^^^`,
      why: 'Both sentences say the one charge, and fourteen sounds like forty.',
    },
  ],
  silent: [
    {
      text: 'Revenue for the year was $264.6 million. As we said, full-year revenue was about $265 million.',
      why: 'The second is the first, rounded.',
    },
    {
      text: 'In our Kiln segment, operating margin was 14%. In our Glaze segment, operating margin was 40%.',
      why: 'Each segment has its own margin.',
    },
  ],
  blind:
    'Two values that no single slip joins are taken for two quantities unless they are said in the same words; and a quantity that is said once cannot be compared.',
  check: (evidence) =>
    evidence.claims
      .filter((claim) => claim.relation === 'restated' && claim.verdict === 'fails' && !claim.corrected)
      .map((claim) => judge(evidence, id, claim)),
};
