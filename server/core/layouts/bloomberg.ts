import type { Span } from '../text/span';
import { trimmed } from '../text/words';
import { castOfRepeated } from './cast';
import type { FirstLook } from './first-look';
import { weighed } from './first-look';
import { knownLabel } from './headers';
import type { HeaderMark, Layout } from './layout';
import { letteredHeader } from './letters';
import { commaListing, firstOf } from './listings';
import { headerMark, nameOnly } from './marks';
import { isFullName, isUnidentified } from './names';
import { type Found, type Grammar, type Place, readBy } from './reading';

export const bloomberg: Layout = {
  id: 'bloomberg',
  name: 'Bloomberg transcript',
  description:
    "A header is the speaker's name with a number in braces, `Dora Ames {BIO 1234567 <GO>}`; in the questions and answers `Q - ` or `A - ` stands before it.",
  example: `Q2 2023 Earnings Call
Company Participants
Dora Ames, President and Chief Executive Officer
Other Participants
Piet Holm, Analyst, Quayside Securities

Presentation
Operator
Good afternoon. I would now like to turn the conference over to Dora Ames of Larkfield.
Please go ahead.

Dora Ames {BIO 22149760 <GO>}
Welcome to Larkfield's Second Quarter 2023 Earnings Call. Revenue was $20.5 million.

Questions And Answers
Operator
That will come from the line of Piet Holm with Quayside Securities. Your line is open.

Q - Piet Holm {BIO 3825792 <GO>}
What drove the margin?

A - Dora Ames {BIO 22149760 <GO>}
Mostly volume.`,
  certainty,
  read: (page) => readBy(grammar, page),
};

function certainty(look: FirstLook): number {
  if (look.count('bio') === 0) return 0;
  return weighed(look, 0.6 + look.count('bio') * 0.2);
}

const BIO = /\{BIO\b[^{}]{0,40}\}?$/;

function bioHeader({ row, sheet }: Place): Found<HeaderMark> | null {
  if (row.words.length > 120) return null;
  const bio = BIO.exec(row.words);
  if (!bio) return null;
  const letter = /^([QA])\s?[-–]\s?/.exec(row.words);
  const name = trimmed(sheet.page.text, [row.span[0] + (letter?.[0].length ?? 0), row.span[0] + bio.index]);
  const label = name && sheet.page.text.slice(name[0], name[1]);
  if (!name || !label || (!isFullName(label) && !isUnidentified(label))) return null;
  const asks = letter?.[1] === 'Q' ? 'question' : letter?.[1] === 'A' ? 'answer' : null;
  return { mark: headerMark(row.span, nameOnly(name as Span), row.span[1], asks), rows: 1 };
}

const grammar: Grammar = {
  paragraphs: 'wrapped',
  cast: castOfRepeated,
  header: firstOf(bioHeader, knownLabel, letteredHeader),
  listing: (place) => commaListing(place) ?? null,
};
