import { castOfLabels } from './cast';
import type { FirstLook } from './first-look';
import { weighed } from './first-look';
import { nameLabel } from './labels';
import type { Layout } from './layout';
import { type Grammar, readBy } from './reading';

export const labelFeed: Layout = {
  id: 'label-feed',
  name: 'Feed with one turn a line',
  description: 'Every turn is one line or paragraph, `Name: words`. A heading and fields in Markdown may stand before.',
  example: `# LRK Q3 2025 Earnings Call Transcript

**Date:** 2025-07-31
**Company:** LRK
**Quarter:** Q3 2025

---

Dora Ames: Good afternoon, and welcome to the Larkfield third quarter earnings conference call. Revenue was $20.5 million.
Operator: Our first question is from Piet Holm with Quayside Securities.
Piet Holm: What drove the margin?
Dora Ames: Mostly volume.`,
  certainty: (look) => (areWrapped(look) ? 0 : labelCertainty(look)),
  read: (page) => readBy(grammar, page),
};

/** How sure it is that a text is words behind labels, `Name: words`. */
export function labelCertainty(look: FirstLook): number {
  const labels = look.count('name-label');
  const operator = look.count('operator-label');
  if (labels === 0 || labels + operator < 3) return 0;
  const share = (labels + operator) / look.written;
  const event =
    look.holds('earnings call') || look.holds('conference call') || look.holds('earnings conference') ? 0.25 : 0;
  if (event === 0 && operator === 0) return 0;
  return (
    weighed(look, Math.min(0.4, labels * 0.08) + Math.min(0.35, operator * 0.2) + event + Math.min(0.15, share), 0.45) *
    0.95
  );
}

const grammar: Grammar = { paragraphs: 'one-a-line', cast: castOfLabels, header: nameLabel };

/** Whether the words run over several lines, so that a line's end is none of a sentence. */
export const areWrapped = ({ wrapped }: FirstLook): boolean => wrapped > 0.5;
