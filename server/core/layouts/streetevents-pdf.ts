import { castOfRepeated } from './cast';
import type { FirstLook } from './first-look';
import { weighed } from './first-look';
import { dashedHeader, knownLabel, nameHeader } from './headers';
import { headingOf } from './headings';
import { behindRepeatedLabel, inlineLabels } from './inline-labels';
import type { Layout } from './layout';
import { firstOf, runTogetherListing } from './listings';
import { type Grammar, readBy } from './reading';

export const streetEventsPdf: Layout = {
  id: 'streetevents-pdf',
  name: 'StreetEvents PDF edition',
  description:
    'A header names who speaks, alone on its line: `Name - Firm - Title`, or `Operator`. Section headings stand in capitals. One ' +
    'blank at the start of a line is where two pages were joined. Recognition of the printed page damages letters and blanks.',
  example: `PRESENTATION
Operator

Good day, and welcome to the Larkfield fourth quarter financial results conference call. Please go ahead, Ms. Ames.

Dora Ames - Larkfield, Inc. - CEO

Thank you, operator. Revenue for the fourth quarter was $20.5 million.
 I would now like to turn the call over for questions.

QUESTIONS AND ANSWERS
Operator

Our first question comes from the line of Piet Holm from Quayside Securities. Please proceed with your question.

Piet Holm - Quayside Securities - Analyst

Thanks. What drove the margin?

Dora Ames - Larkfield, Inc.- CEO

Mostly volume.`,
  certainty,
  read: (page) => readBy(grammar, page),
};

function certainty(look: FirstLook): number {
  const heads = look.count('dashed-three') * 0.45 + look.count('dashed-two') * 0.15 + look.count('operator') * 0.4;
  const source = (look.holds('streetevents') ? 0.5 : 0) + (look.holds('event date/time') ? 0.2 : 0);
  const sections = look.headings.has('qa') || look.headings.has('presentation') ? 0.1 : 0;
  if (look.count('dashed-three') === 0 && source === 0) return 0;
  if (look.count('double-rule') + look.count('numbered') > 2) return 0;
  return weighed(look, heads + sections + source, source > 0 ? 0.4 : 0.12);
}

const grammar: Grammar = {
  paragraphs: 'wrapped',
  cast: castOfRepeated,
  header: (place) => {
    const found = firstOf(knownLabel, dashedHeader, nameHeader)(place);
    const speech = found && behindRepeatedLabel(place, found.mark, found.rows);
    return found && speech ? { ...found, mark: { ...found.mark, speech } } : found;
  },
  inline: inlineLabels,
  listing: runTogetherListing,
  heading: ({ row }) => (row.words === 'TRANSCRIPT' ? 'presentation' : headingOf(row.words)),
};
