import { judge } from './judge';
import type { Rule } from './rule';

const id = 'restated-differently';

export const restatedDifferently: Rule = {
  id,
  title: 'The same quantity is stated twice and differently',
  severity: 'warning',
  what: 'A quantity of one metric, period and basis is said at two places with values that do not agree within their roundings.',
  why: 'One of the two is wrong, and who quotes the call may pick either.',
  flagged: [],
  silent: [
    {
      text: 'Revenue for the year was $264.6 million. As we said, full-year revenue was about $265 million.',
      why: 'The second is the first, rounded.',
    },
  ],
  blind: 'It only compares statements whose metric, period and basis it has read with certainty.',
  check: (evidence) =>
    evidence.claims
      .filter((claim) => claim.relation === 'restated' && claim.verdict === 'fails' && !claim.corrected)
      .map((claim) => judge(evidence, id, claim)),
};
