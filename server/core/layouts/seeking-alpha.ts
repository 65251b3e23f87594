import type { Span } from '../text/span';
import { castOfRepeated } from './cast';
import type { FirstLook } from './first-look';
import { weighed, weightOfHeadings } from './first-look';
import { dashedHeader, knownLabel, nameParagraph, rowBehind } from './headers';
import type { HeaderMark, Layout } from './layout';
import { letteredHeader } from './letters';
import { dashedListing, firstOf } from './listings';
import { headerMark, nameOnly } from './marks';
import { isOperator } from './names';
import { type Found, type Grammar, type Place, readBy } from './reading';

export const seekingAlpha: Layout = {
  id: 'seeking-alpha',
  name: 'Seeking Alpha page text',
  description:
    'A title line with exchange and ticker, lists of executives and analysts, then one paragraph a line. A speaker is a line that holds nothing but a name; no blank line or sign sets it apart.',
  example: `Larkfield, Inc. (NYSE:LRK) Q4 2012 Earnings Call November 12, 2012 10:00 AM ET
Executives
Dora Ames - Chief Executive Officer
Analysts
Piet Holm - Quayside Securities
Operator
Good morning, and welcome to the Larkfield fourth quarter 2012 earnings conference call. Please go ahead, Dora.
Dora Ames
Thank you. Revenue for the fourth quarter was $20.5 million, up 4%. We are ready for questions.
Question-and-Answer Session
Operator
[Operator Instructions] Our first question comes from Piet Holm with Quayside Securities.
Piet Holm
What drove the margin?
Dora Ames
Mostly volume.`,
  certainty,
  read: (page) => readBy(grammar, page),
};

function certainty(look: FirstLook): number {
  if (look.wrapped > 0.4) return 0;
  const lists = weightOfHeadings(look, { company: 0.25, callers: 0.25, qa: 0.2 });
  const names = Math.min(0.5, (look.count('name') + look.count('name-again') + look.count('dashed-two')) * 0.12);
  if (names === 0 || look.count('rule') + look.count('dots') > 2) return 0;
  if (look.count('comma-name') > look.count('name') + look.count('name-again')) return 0;
  return weighed(look, lists + names + Math.min(0.4, look.count('operator') * 0.3)) * 0.97;
}

/** `Name - Firm` heads a turn only where the name is known or words follow. */
function dashedName(place: Place): Found<HeaderMark> | null {
  const found = dashedHeader({ ...place, free: true });
  if (!found) return null;
  const name = place.row.words.slice(0, found.mark.name[1] - found.mark.name[0]);
  const next = rowBehind(place);
  const described = found.mark.firm !== null && place.people.describes(place.sheet.page.text.slice(...found.mark.firm));
  return described || place.people.has(name) || (next !== undefined && next.words.length > 60) ? found : null;
}

/** `Operator:` with a colon, and words behind it or below. */
function operatorLabel({ row }: Place): Found<HeaderMark> | null {
  const colon = row.words.slice(0, 30).indexOf(':');
  if (colon < 0 || !isOperator(row.words.slice(0, colon))) return null;
  const name: Span = [row.span[0], row.span[0] + colon];
  return { mark: headerMark([name[0], name[1] + 1], nameOnly(name), name[1] + 1), rows: 1 };
}

const grammar: Grammar = {
  paragraphs: 'one-a-line',
  cast: castOfRepeated,
  header: firstOf(knownLabel, operatorLabel, letteredHeader, nameParagraph, dashedName),
  listing: dashedListing,
};
