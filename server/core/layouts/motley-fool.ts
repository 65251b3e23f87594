import type { Span } from '../text/span';
import { castOfRepeated } from './cast';
import { dashedParts, isTitle } from './dashed';
import type { FirstLook } from './first-look';
import { weighed, weightOfHeadings } from './first-look';
import { knownLabel, mayBeHeader } from './headers';
import type { HeaderMark, Layout, ListingMark } from './layout';
import { firstOf } from './listings';
import { headerMark, listingMark, nameOnly, type Parts } from './marks';
import { isFullName, isUnidentified } from './names';
import { type Found, type Grammar, type Place, readBy } from './reading';

export const motleyFool: Layout = {
  id: 'motley-fool',
  name: 'Motley Fool',
  description:
    'A header is `Name -- Title` or `Name -- Firm -- Analyst`, in later copies over three lines with the dashes alone on the second. A table of contents stands before the call, the participants behind it.',
  example: `Larkfield (LRK) Q1 2025 Earnings Call May 22, 2024, 5:00 p.m. ET
Contents:
Prepared Remarks
Questions and Answers
Call Participants
Prepared Remarks:
Operator
Good afternoon, and welcome to the Larkfield first quarter fiscal 2025 earnings conference call.
Dora Ames -- Chief Executive Officer
Thank you. Revenue for the quarter was $20.5 million.
Questions & Answers:
Operator
Our first question comes from Piet Holm with Quayside Securities.
Piet Holm -- Quayside Securities -- Analyst
What drove the margin?
Dora Ames -- Chief Executive Officer
Mostly volume.
Duration: 40 minutes
Call participants:
Dora Ames -- Chief Executive Officer
Piet Holm -- Quayside Securities -- Analyst`,
  certainty,
  read: (page) => readBy(grammar, page),
};

function certainty(look: FirstLook): number {
  const dashes = look.count('double-dash');
  if (dashes === 0) return 0;
  const source = look.holds('fool.com') || look.holds('motley fool') || look.holds('motley_fool') ? 0.3 : 0;
  const sections = weightOfHeadings(look, { presentation: 0.15, qa: 0.15 });
  const labels = look.count('name-label') + look.count('glued-label');
  return (
    weighed(look, Math.min(0.5, dashes * 0.2) + Math.min(0.2, look.count('operator') * 0.1) + source + sections) *
    (labels > 4 ? 0.3 : 1)
  );
}

const LONGEST = 160;

/** `Name -- Title`, `Name--Title`, or a name with the dashes and the rest on the two lines below. */
function doubleDashed(place: Place): { readonly parts: Parts; readonly span: Span; readonly rows: number } | null {
  const { row, sheet, at } = place;
  const { text } = sheet.page;
  if (!mayBeHeader(row, LONGEST)) return null;
  if (isDashes(sheet.rows[at + 1]?.words)) {
    const rest = sheet.rows[at + 2];
    if (!rest || rest.words.length > LONGEST || !isName(row.words)) return null;
    return { parts: { name: row.span, ...described(text, rest.span) }, span: [row.span[0], rest.span[1]], rows: 3 };
  }
  const dash = row.words.search(/ ?(?:--|—) ?/);
  if (dash < 3 || !isName(row.words.slice(0, dash).trim())) return null;
  const length = /^ ?(?:--|—) ?/.exec(row.words.slice(dash))![0].length;
  const name: Span = [row.span[0], row.span[0] + dash];
  if (dash + length >= row.words.length) return { parts: nameOnly(name), span: row.span, rows: 1 };
  return { parts: { name, ...described(text, [row.span[0] + dash + length, row.span[1]]) }, span: row.span, rows: 1 };
}

const isDashes = (words: string | undefined): boolean => words === '--' || words === '—' || words === '-';
const isName = (words: string): boolean => isFullName(words) || isUnidentified(words);

/** `Firm -- Analyst`, or a title alone. */
function described(text: string, span: Span): Pick<Parts, 'firm' | 'title'> {
  const words = text.slice(span[0], span[1]);
  const dash = words.search(/ ?(?:--|—) ?/);
  if (dash > 0) {
    const length = /^ ?(?:--|—) ?/.exec(words.slice(dash))![0].length;
    return { firm: [span[0], span[0] + dash], title: [span[0] + dash + length, span[1]] };
  }
  const parts = dashedParts(text, span);
  if (parts.length > 1 && !isTitle(text.slice(parts[0]![0], parts[0]![1])))
    return { firm: parts[0]!, title: parts.at(-1)! };
  return isTitle(words) ? { firm: null, title: span } : { firm: span, title: null };
}

function dashHeader(place: Place): Found<HeaderMark> | null {
  const found = doubleDashed(place);
  return found && { mark: headerMark(found.span, found.parts), rows: found.rows };
}

function dashListing(place: Place): Found<ListingMark> | null {
  const found = doubleDashed(place);
  return found && { mark: listingMark(found.span, found.parts, null), rows: found.rows };
}

const grammar: Grammar = {
  paragraphs: 'one-a-line',
  cast: castOfRepeated,
  header: firstOf(knownLabel, dashHeader),
  listing: dashListing,
};
