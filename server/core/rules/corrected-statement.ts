import type { Claim } from '../claims/claim';
import type { Finding } from './finding';
import type { Evidence, Rule } from './rule';

const id = 'corrected-statement';

export const correctedStatement: Rule = {
  id,
  title: 'A number is corrected later in the call',
  severity: 'information',
  what: 'A number that one speaker gives is taken back or put right by another shortly after, or by the same one later.',
  why: 'Who reads on finds the right one; who quotes the first does not.',
  flagged: [
    {
      text: `
        We expect to spend $40 million on furnaces. I said $40 million, and I should have said $44 million.
                                                           ^^^^^^^^^^^`,
      why: 'The speaker puts it right.',
    },
  ],
  silent: [
    { text: 'Revenue was $50 million. I actually said that on the last call, too.', why: 'Nothing is put right.' },
  ],
  blind: 'It knows a correction by its words ("I actually said", "I should have said").',
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
