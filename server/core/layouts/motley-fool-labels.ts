import { castOfLabels } from './cast';
import type { FirstLook } from './first-look';
import { weighed } from './first-look';
import { nameLabel } from './labels';
import type { Layout } from './layout';
import { reversedListing } from './listings';
import { type Grammar, readBy } from './reading';

export const motleyFoolLabels: Layout = {
  id: 'motley-fool-labels',
  name: 'Motley Fool, from 2025 on',
  description:
    "A machine's summary stands first; below `Full Conference Call Transcript` every turn is `Name:words` or `Name: words`, and further paragraphs of a turn bear no name.",
  example: `NASDAQ:LRK

Larkfield

DATE

Wednesday, January 7, 2026 at 9 a.m. ET

CALL PARTICIPANTS

Chief Executive Officer — Dora Ames

TAKEAWAYS

Revenue -- $20.5 million, up 4%.

Full Conference Call Transcript

Dora Ames:Thank you, and good morning. Revenue for the third quarter of fiscal 2026 was $20.5 million.

We are ready for questions. Operator, please go ahead.

Operator:Our first question comes from Piet Holm with Quayside Securities.

Piet Holm:What drove the margin?

Dora Ames:Mostly volume.`,
  certainty,
  read: (page) => readBy(grammar, page),
};

function certainty(look: FirstLook): number {
  const labels = look.count('glued-label') + look.count('name-label') + look.count('operator-label');
  if (labels === 0) return 0;
  const source = look.holds('fool.com') || look.holds('motley fool') || look.holds('motley_fool') ? 0.3 : 0;
  const heading = look.holds('full conference call transcript') ? 0.5 : 0;
  const glued = Math.min(0.3, look.count('glued-label') * 0.1);
  if (source + heading + glued === 0) return 0;
  return weighed(look, source + heading + glued + Math.min(0.35, labels * 0.08), 0.3);
}

const grammar: Grammar = {
  paragraphs: 'one-a-line',
  cast: castOfLabels,
  header: (place) => (place.list ? null : nameLabel(place)),
  listing: reversedListing,
  afterHeading: true,
};
