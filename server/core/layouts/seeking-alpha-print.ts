import { castOfRepeated } from './cast';
import type { FirstLook } from './first-look';
import { weighed, weightOfHeadings } from './first-look';
import { dashedHeader, isLedTo, knownLabel, nameHeader, standsFree, withDescription } from './headers';
import type { HeaderMark, Layout } from './layout';
import { letteredHeader } from './letters';
import { firstOf, wrappedListing } from './listings';
import { type Found, type Grammar, type Place, readBy } from './reading';

export const seekingAlphaPrint: Layout = {
  id: 'seeking-alpha-print',
  name: 'Seeking Alpha, printed from a browser',
  description:
    'The page text of Seeking Alpha, wrapped over lines and cut into pages. A speaker is a name alone on its line; newer prints set the title or firm on the line below.',
  example: `Transcripts
Larkfield, Inc. (LRK) Q1 2024 Earnings Call
Transcript
Apr. 12, 2024 12:43 PM ET
Larkfield, Inc. (NYSE:LRK) Q1 2024 Earnings Conference Call April 12,
2024 8:30 AM ET
Company Participants
Dora Ames - Chief Executive Officer
Conference Call Participants
Piet Holm - Quayside Securities
Operator
Good morning. Welcome to Larkfield's First Quarter 2024 Earnings Call. This
call is being recorded. Please go ahead.
Dora Ames
Thank you. Revenue for the first quarter was $20.5 million, up 4% from the
first quarter of 2023.
Question-and-Answer Session
Operator
Our first question is from the line of Piet Holm from Quayside Securities.
Piet Holm
What drove the margin?
Dora Ames
Mostly volume.`,
  certainty,
  read: (page) => readBy(grammar, page),
};

function certainty(look: FirstLook): number {
  if (look.wrapped < 0.4) return 0;
  const lists = weightOfHeadings(look, { company: 0.25, callers: 0.25, qa: 0.15 });
  const names = Math.min(0.45, (look.count('name') + look.count('name-again') + look.count('dashed-two')) * 0.12);
  if (names === 0 || look.count('rule') + look.count('dots') + look.count('bio') > 2) return 0;
  return (
    weighed(look, lists + names + Math.min(0.35, look.count('operator') * 0.2)) *
    (TICKER.test(look.page.text.slice(0, 6000)) ? 0.97 : 0.75)
  );
}

/** Exchange and ticker behind the company, as in every title of the site. */
const TICKER = /\((?:(?:NYSE|NASDAQ|AMEX|OTC)\w{0,8}\s?:\s?)?[A-Z]{1,6}\)|seeking ?alpha/i;

/** `Name - Firm`, where a list has told the name or the firm: other lines of that shape are speech that was wrapped. */
function dashedOfList(place: Place): Found<HeaderMark> | null {
  const found = dashedHeader({ ...place, free: true });
  if (!found) return null;
  const { name, firm } = found.mark;
  const { text } = place.sheet.page;
  const label = text.slice(...name);
  const told =
    place.people.has(label) ||
    (standsFree(place) && isLedTo(place, label)) ||
    (firm !== null && place.people.describes(text.slice(...firm)));
  return told ? found : null;
}

const grammar: Grammar = {
  paragraphs: 'wrapped',
  cast: castOfRepeated,
  header: (place) => {
    const found = firstOf(knownLabel, letteredHeader, nameHeader)(place);
    return found ? withDescription(place, found) : dashedOfList(place);
  },
  listing: wrappedListing,
};
