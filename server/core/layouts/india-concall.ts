import type { Span } from '../text/span';
import { castOfRepeated } from './cast';
import { dashedParts, isTitle } from './dashed';
import type { FirstLook } from './first-look';
import { weighed } from './first-look';
import { mayBeHeader } from './headers';
import { headingOf } from './headings';
import { nameLabel } from './labels';
import type { HeaderMark, Layout, ListingMark } from './layout';
import { commaListing, dashedListing, firstOf } from './listings';
import { headerMark, listingMark, nameOnly } from './marks';
import { isFullName } from './names';
import { type Found, type Grammar, type Place, readBy } from './reading';

export const indiaConcall: Layout = {
  id: 'india-concall',
  name: 'Indian conference call',
  description:
    "A letter to the exchange comes first. The label stands in a left column, `Moderator:` for the operator, and the words hang beside it or, in reading order, below it. Page numbers and the company's name fall in between.",
  example: `                         Larkfield Mills Limited
         Q3 FY25 Earnings Conference Call Transcript
                        February 11, 2025


Moderator:       Ladies and gentlemen, good day and welcome to the Larkfield Mills Limited
                 Q3 FY25 earnings conference call. Over to you, ma'am.

Dora Ames:       Thank you. We achieved revenue growth of 24.1% in the third quarter.

Moderator:       Our first question is from the line of Piet Holm from Quayside Securities.

Piet Holm:       What drove the margin?

Dora Ames:       Mostly volume.`,
  certainty,
  read: (page) => readBy(grammar, page),
};

function certainty(look: FirstLook): number {
  const moderator = look.count('moderator');
  const stamped = look.count('stamped');
  const letter = look.holds('sebi') || look.holds('bse limited') || look.holds('listing obligations') ? 0.3 : 0;
  if (moderator === 0 && stamped < 2) return 0;
  return weighed(
    look,
    letter +
      Math.min(0.6, moderator * 0.3) +
      Math.min(0.5, stamped * 0.2) +
      Math.min(0.3, look.count('name-label') * 0.06),
    0.25,
  );
}

const STAMP = /, ?\d{1,2}:\d\d(?::\d\d)?$/;

/** `Ms. Dora Ames, 0:57`: a name with the time at which the turn begins. */
function stampedHeader({ row }: Place): Found<HeaderMark> | null {
  if (!mayBeHeader(row, 80)) return null;
  const stamp = STAMP.exec(row.words);
  if (!stamp || !isFullName(row.words.slice(0, stamp.index))) return null;
  const name: Span = [row.span[0], row.span[0] + stamp.index];
  return { mark: headerMark(row.span, nameOnly(name)), rows: 1 };
}

const PEOPLE =
  /^(?:(management|moderators?|host|speakers?|participants?)\s?:?\s{0,40})?(?=(?:MR|MS|MRS|DR)\b\.? [A-Z])/i;

/** `MANAGEMENT: MR. PIET HOLM – CHAIRMAN – LARKFIELD MILLS` on the cover, and the names in the lines below it. */
function coverListing({ sheet, row }: Place): Found<ListingMark> | null {
  const lead = PEOPLE.exec(row.words);
  if (!lead || row.words.length > 160) return null;
  const { text } = sheet.page;
  const [name, second, third] = dashedParts(text, [row.span[0] + lead[0].length, row.span[1]]);
  if (!name || !second || !isFullName(text.slice(name[0], name[1]), true)) return null;
  const title = isTitle(text.slice(second[0], second[1])) ? second : null;
  const firm = title ? (third ?? null) : second;
  const side = title ? 'company' : null;
  return { mark: listingMark(row.span, { name, firm, title }, side), rows: 1 };
}

const ASIDE =
  /^(?:disclaimer|note|source|sub|subject|encl|email|symbol|scrip code|management|participants?|call participants|transcript)\b.{0,40}:/i;

const grammar: Grammar = {
  paragraphs: 'wrapped',
  cast: castOfRepeated,
  header: (place) => (ASIDE.test(place.row.words) ? null : firstOf(stampedHeader, nameLabel)(place)),
  heading: ({ row }) => (row.words === 'Transcript:' ? 'presentation' : headingOf(row.words)),
  listing: firstOf(commaListing, dashedListing),
  cover: coverListing,
};
