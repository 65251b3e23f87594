import type { Claim } from '../claims/claim';
import type { Finding } from './finding';
import type { Evidence, Rule } from './rule';

const id = 'corrected-statement';

export const correctedStatement: Rule = {
  id,
  title: 'A number is corrected later in the call',
  severity: 'information',
  what: 'A number that one speaker gives is taken back or put right by another shortly after.',
  why: 'Who reads on finds the right one; who quotes the first does not.',
  flagged: [],
  silent: [
    { text: 'Revenue was $50 million. I actually said that on the last call, too.', why: 'Nothing is put right.' },
  ],
  blind: 'It knows a correction by its words ("I actually said"), and only in the turns right behind.',
  check: (evidence) => evidence.claims.filter((claim) => claim.corrected).map((claim) => finding(evidence, claim)),
};

function finding(evidence: Evidence, claim: Claim): Finding {
  const [said, right] = claim.figures.map((figure) => evidence.figures[figure]!);
  return {
    rule: id,
    severity: 'information',
    span: said!.span,
    message: `${said!.written} is put right later: ${right!.written}`,
    related: [{ span: right!.span, message: `put right here: ${right!.written}` }],
    fixes: [],
  };
}
