import { trimBlanks } from '../text/characters';
import type { Span } from '../text/span';
import { trimmed } from '../text/words';
import type { FirstLook } from './first-look';
import { weighed } from './first-look';
import type { HeaderMark, Layout } from './layout';
import { firmAndTitle, twoLineListing } from './listings';
import { headerMark, type Parts } from './marks';
import { isOperator, isUnidentified } from './names';
import { type Found, type Grammar, type Place, readBy, rowAside } from './reading';

export const streetEventsText: Layout = {
  id: 'streetevents-text',
  name: 'StreetEvents text edition',
  description:
    'Headings stand between lines of `=`, headers between lines of `-`: `Name,  Firm - Title    [n]`, where `n` counts the turns of a section.',
  example: `Q2 2016 Larkfield Inc Earnings Call
APRIL 26, 2016 / 9:00PM GMT

================================================================================
Corporate Participants
================================================================================

 * Dora Ames
   Larkfield Inc. - CEO

================================================================================
Conference Call Participiants
================================================================================

 * Piet Holm
   Quayside Securities, LLC - Analyst

================================================================================
Presentation
================================================================================
--------------------------------------------------------------------------------
Operator    [1]
--------------------------------------------------------------------------------
Good day, and welcome to the Larkfield second quarter earnings conference call.

--------------------------------------------------------------------------------
Dora Ames,  Larkfield Inc. - CEO    [2]
--------------------------------------------------------------------------------
Thank you. Revenue was $20.5 million.

================================================================================
Questions and Answers
================================================================================
--------------------------------------------------------------------------------
Operator    [1]
--------------------------------------------------------------------------------
(Operator Instructions) Our first question is from Piet Holm of Quayside Securities.

--------------------------------------------------------------------------------
Piet Holm,  Quayside Securities, LLC - Analyst    [2]
--------------------------------------------------------------------------------
What drove the margin?`,
  certainty,
  read: (page) => readBy(grammar, page),
};

function certainty(look: FirstLook): number {
  if (look.count('numbered') === 0 || look.count('rule') < 2) return 0;
  return weighed(look, 0.5 + look.count('numbered') * 0.2, 0.7);
}

const NUMBER = /\s\[\d{1,4}\]$/;

/** The line between two rules; its number is no part of the header's names. */
function ruledHeader({ sheet, at, row }: Place): Found<HeaderMark> | null {
  if (row.words.length > 300 || !NUMBER.test(row.words)) return null;
  if (!isRule(sheet.rows[at - 1]?.words) && !isRule(sheet.rows[at + 1]?.words)) return null;
  const end = row.span[0] + trimBlanks(row.words, row.words.search(NUMBER));
  const behind = sheet.rows[at + 1];
  const speech = isRule(behind?.words) ? behind!.span[1] : row.span[1];
  return {
    mark: headerMark(row.span, partsOf(sheet.page.text, [row.span[0], end]), speech),
    rows: isRule(behind?.words) ? 2 : 1,
  };
}

const isRule = (words: string | undefined): boolean => words !== undefined && /^[-=]{20,}$/.test(words);

/** `Name,  Firm - Title`: the name ends at the first comma, the title begins at the last dash; firms hold commas. */
function partsOf(text: string, span: Span): Parts {
  const words = text.slice(span[0], span[1]);
  if (isOperator(words) || (isUnidentified(words) && !words.includes(',')))
    return { name: span, firm: null, title: null };
  const comma = nameComma(words);
  if (comma < 0) return { name: span, firm: null, title: null };
  const name = trimmed(text, [span[0], span[0] + comma]) ?? span;
  const rest = trimmed(text, [span[0] + comma + 1, span[1]]);
  return { name, ...(rest ? firmAndTitle(text, rest) : { firm: null, title: null }) };
}

/** Two blanks stand behind the comma that ends the name; a suffix has its own. */
function nameComma(words: string): number {
  const wide = words.search(/,\s{2,}/);
  return wide >= 0 ? wide : words.replace(/,(?= (?:Jr|Sr|II|III|IV|CFA)\b)/g, ' ').indexOf(',');
}

const grammar: Grammar = {
  paragraphs: 'one-a-line',
  header: ruledHeader,
  listing: (place) => (isRule(place.row.words) ? null : twoLineListing(place)),
  asides: rowAside(({ row }) => isRule(row.words)),
};
