import { castOfRepeated } from './cast';
import type { FirstLook } from './first-look';
import { weighed } from './first-look';
import { capitalLabel } from './labels';
import type { Layout } from './layout';
import { type Grammar, readBy } from './reading';

export const factiva: Layout = {
  id: 'factiva',
  name: 'Factiva FD Wire',
  description:
    'Words follow their label on the same line: `NAME, TITLE, FIRM:` for the first turn of a speaker, `NAME:` for later ones, all in capitals. A head of five lines says length, date and source.',
  example: `Q1 2012 Larkfield Inc. Earnings Conference Call - Final
11,576 words
13 April 2012
CQ FD Disclosure
FNDW
English
Presentation
OPERATOR: Good morning, and welcome to Larkfield's first quarter 2012 earnings call.
DORA AMES, CFO AND EVP, LARKFIELD INC.: Thanks, operator. Revenue for the
quarter was $20.5 million.
Questions and Answers
OPERATOR: Your first question comes from the line of Piet Holm with Quayside Securities.
PIET HOLM, ANALYST, QUAYSIDE SECURITIES: What drove the margin?
DORA AMES: Mostly volume.`,
  certainty,
  read: (page) => readBy(grammar, page),
};

function certainty(look: FirstLook): number {
  const labels = look.count('capital-label') + look.count('operator-label');
  if (look.count('capital-label') === 0) return 0;
  const source =
    look.holds('fndw') || look.holds('fd disclosure') || look.holds('fd wire') || look.holds('fair disclosure) wire')
      ? 0.5
      : 0;
  return weighed(look, source + Math.min(0.4, labels * 0.1) + (source > 0 ? 0.1 : 0)) * (source > 0 ? 1 : 0.85);
}

const grammar: Grammar = { paragraphs: 'wrapped', cast: castOfRepeated, header: capitalLabel };
