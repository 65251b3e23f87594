import { castOfRepeated } from './cast';
import type { FirstLook } from './first-look';
import { weighed } from './first-look';
import { knownLabel } from './headers';
import { nameLabel } from './labels';
import type { Layout } from './layout';
import { letteredHeader } from './letters';
import { firstOf } from './listings';
import { type Grammar, readBy } from './reading';

export const letterLabels: Layout = {
  id: 'letter-labels',
  name: 'Q and A before each name (Bloomberg, older pages)',
  description:
    'Who asks is `<Q - Name>: words`, who answers `<A - Name>: words`; or `Q - Name` and `A - Name` alone on a line, the words below. The presentation may name its speakers without a letter.',
  example: `Larkfield Q3 2025 Earnings Conference Call

Dora Ames: Good afternoon, and welcome to the Larkfield third quarter earnings call. Revenue was $20.5 million.

Operator: Our first question is from Piet Holm with Quayside Securities.

<Q - Piet Holm>: What drove the margin?

<A - Dora Ames>: Mostly volume.

<Q - Piet Holm>: And the guidance?

<A - Dora Ames>: It stands.`,
  certainty,
  read: (page) => readBy(grammar, page),
};

function certainty(look: FirstLook): number {
  const letters = look.count('lettered');
  if (letters < 3 || look.count('bio') > 0) return 0;
  return weighed(look, Math.min(1, 0.5 + letters * 0.1), 0.3) * 0.8;
}

const grammar: Grammar = {
  paragraphs: 'one-a-line',
  cast: castOfRepeated,
  header: firstOf(letteredHeader, nameLabel, knownLabel),
};
