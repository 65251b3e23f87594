import { failing, milder } from './judge';
import type { Rule } from './rule';

const id = 'period-misnamed';

export const periodMisnamed: Rule = {
  id,
  title: 'A period is named that the call is not about',
  severity: 'information',
  what: 'Management calls the results or the call those of another quarter than the call reports, tells as past what lies ahead, or expects something for a time that is over, or a year ends on the day that ends the quarter everywhere else; or two values that are compared are of one day, one amount is said of two quarters, a span of days ends before it begins, a dividend goes to those of record on a day after its payment, more months of the year are told than are over, the next call is of another quarter than the next, or the call is dated twice and differently.',
  why: 'A quarter that is misnamed puts numbers into the wrong column.',
  flagged: [
    {
      text: `
        Given our third quarter results, we now expect margins to rise.
                  ^^^^^^^^^^^^^`,
      why: 'The call reports the fourth quarter.',
    },
    {
      text: `
        We look forward to speaking with you on our second quarter call.
                                                    ^^^^^^^^^^^^^^`,
      why: 'Behind the call on the fourth quarter comes that on the first.',
    },
  ],
  silent: [
    {
      text: `
        We look forward to speaking with you on our first quarter call.`,
      why: 'The first quarter is the next.',
    },
    {
      text: `
        Given our fourth quarter results, we now expect margins to rise.`,
      why: 'That is the quarter of the call.',
    },
    {
      text: `
        Compared with our third quarter results, margins rose.`,
      why: 'The quarter before is what is compared with.',
    },
  ],
  blind:
    'It knows the period and the day of the call from its title and first words, and a call whose fiscal year it has misread looks like one told ahead: then it stays silent. A year is told as past before it ends, and proves nothing.',
  check: (evidence) =>
    failing(evidence, id, 'period').map((each) => ({ ...each, severity: milder(each.severity, 'information') })),
};
