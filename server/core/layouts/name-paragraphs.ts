import { castOfRepeated } from './cast';
import type { FirstLook } from './first-look';
import { weighed } from './first-look';
import { commaHeader, dashedHeader, knownLabel, nameHeader } from './headers';
import type { HeaderMark, Layout } from './layout';
import { dashedListing, firstOf } from './listings';
import { commaNamed } from './headers';
import { headerMark } from './marks';
import { type Found, type Grammar, type Place, readBy } from './reading';

export const nameParagraphs: Layout = {
  id: 'name-paragraphs',
  name: 'Names alone, one paragraph a line',
  description:
    'A name alone between blank lines heads a turn; there may be neither title nor list. Remarks published before the call head each part with `Prepared Remarks - Name, Title`.',
  example: `Operator

Good day, everyone, and welcome to the Larkfield first quarter fiscal year 2017 earnings release conference call.

Dora Ames - Larkfield, Inc.

Thank you. Revenue in the quarter was $20.5 million, above the top of our guidance range.

Operator

We will take our first question from Piet Holm with Quayside Securities.

Piet Holm - Quayside Securities

What drove the margin?

Dora Ames - Larkfield, Inc.

Mostly volume.`,
  certainty,
  read: (page) => readBy(grammar, page),
};

function certainty(look: FirstLook): number {
  if (look.wrapped > 0.4) return 0;
  const names = look.count('name') + look.count('name-again') + look.count('dashed-two') + look.count('dashed-three') + look.count('comma-name');
  const remarks = look.holds('prepared remarks - ') ? 0.6 : 0;
  if (names === 0 && remarks === 0) return 0;
  return weighed(look, Math.min(0.5, names * 0.12) + Math.min(0.4, look.count('operator') * 0.25) + remarks) * (remarks > 0 ? 0.95 : 0.8);
}

const REMARKS = /^(?:prepared remarks|remarks|opening remarks)\s?[-–—:]\s*(?=\S)/i;

/** `Prepared Remarks - Name, Title Firm`. */
function remarksHeader({ row, sheet }: Place): Found<HeaderMark> | null {
  const match = REMARKS.exec(row.words);
  if (!match || row.words.length > 140) return null;
  const parts = commaNamed(sheet.page.text, [row.span[0] + match[0].length, row.span[1]]);
  return parts && { mark: headerMark(row.span, parts), rows: 1 };
}

const grammar: Grammar = {
  paragraphs: 'one-a-line',
  cast: castOfRepeated,
  header: firstOf(knownLabel, remarksHeader, dashedHeader, commaHeader, nameHeader),
  listing: dashedListing,
};
