import { castOfRepeated } from './cast';
import type { FirstLook } from './first-look';
import { weighed, weightOfHeadings } from './first-look';
import { capitalLabel } from './labels';
import type { Layout } from './layout';
import { commaListing } from './listings';
import { type Grammar, readBy } from './reading';

export const capitalLabels: Layout = {
  id: 'capital-labels',
  name: 'Names in capitals (Citi, HSBC)',
  description:
    'Words follow their label on the same line: `NAME:` or `NAME, FIRM:` in capitals. A cover with host and speakers comes first; title and date run along the top of every page.',
  example: `TRANSCRIPT

Larkfield Second Quarter 2021 Earnings Review
Wednesday, July 14, 2021

Host
Ida Sand, Head of Investor Relations
Speakers
Dora Ames, Larkfield Chief Executive Officer
PRESENTATION
OPERATOR: Hello and welcome to Larkfield's second quarter 2021 earnings review.
IDA SAND: Thank you, operator. Let me turn it over to Dora.
DORA AMES: Thank you. Revenue for the quarter was $20.5 million.
QUESTION AND ANSWER
OPERATOR: Your first question is from the line of Piet Holm with Quayside Securities.
PIET HOLM: What drove the margin?
DORA AMES: Mostly volume.`,
  certainty,
  read: (page) => readBy(grammar, page),
};

function certainty(look: FirstLook): number {
  const labels = look.count('capital-label');
  if (labels === 0) return 0;
  const sections = weightOfHeadings(look, { presentation: 0.15, qa: 0.15, company: 0.1 });
  return weighed(look, Math.min(0.6, labels * 0.15) + Math.min(0.3, look.count('operator-label') * 0.2) + sections);
}

const grammar: Grammar = {
  paragraphs: 'wrapped',
  cast: castOfRepeated,
  header: (place) => (place.list ? listedLabel(place) : capitalLabel(place)),
  listing: commaListing,
};

/** In the list of speakers a colon may stand behind a heading; a label there has words behind it. */
const listedLabel: Grammar['header'] = (place) => {
  const found = capitalLabel(place);
  return found && found.mark.speech < place.row.span[1] ? found : null;
};
