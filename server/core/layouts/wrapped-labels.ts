import { castOfLabels } from './cast';
import { areWrapped, labelCertainty } from './label-feed';
import { nameLabel } from './labels';
import type { Layout } from './layout';
import { type Grammar, readBy } from './reading';

export const wrappedLabels: Layout = {
  id: 'wrapped-labels',
  name: 'Labels and wrapped words',
  description:
    'Words follow their label on the same line, `Name: words` or `Name, Title: words`, and run over several lines of about the same length.',
  example: `Larkfield Q3 2025 Earnings Call

Dora Ames: Good afternoon, and welcome to the Larkfield third quarter earnings
conference call. Revenue was $20.5 million, up 4% from the quarter of the year
before.

Operator: Thank you. Our first question is from Piet Holm, who is with Quayside
Securities.

Piet Holm: What drove the margin, which we had thought would come down with the
mix?

Dora Ames, CEO: Mostly volume.`,
  certainty: (look) => (areWrapped(look) ? labelCertainty(look) : 0),
  read: (page) => readBy(grammar, page),
};

const grammar: Grammar = { paragraphs: 'wrapped', cast: castOfLabels, header: nameLabel };
