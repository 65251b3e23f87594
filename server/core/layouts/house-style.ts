import type { Span } from '../text/span';
import { trimmed } from '../text/words';
import { castOfRepeated } from './cast';
import { commaHeader, commaNamed, knownLabel, mayBeHeader, nameHeader, rowBefore, rowBehind } from './headers';
import type { HeaderMark } from './layout';
import { commaListing, dashedListing, firstOf } from './listings';
import { headerMark, nameOnly } from './marks';
import { isFullName } from './names';
import type { Found, Grammar, Place } from './reading';

/**
 * What the transcripts that companies publish themselves have in common: wrapped lines, a name alone or with firm or title behind a
 * comma, running headers, sometimes the firm in brackets below the name. The houses' own layouts say what tells each apart.
 */
export const houseStyle: Grammar = {
  paragraphs: 'wrapped',
  cast: castOfRepeated,
  header: firstOf(knownLabel, bracketed, commaHeader, nameHeader),
  listing: firstOf(commaListing, dashedListing),
};

/** A name alone, and its firm in round brackets on the line below. */
function bracketed(place: Place): Found<HeaderMark> | null {
  const { row } = place;
  const next = rowBehind(place);
  if (!next || !/^\([A-Z][^()]{1,60}\)$/.test(next.words) || !mayBeHeader(row, 60) || !isFullName(row.words))
    return null;
  const firm: Span = [next.span[0] + 1, next.span[1] - 1];
  return {
    mark: headerMark([row.span[0], next.span[1]], { name: row.span, firm, title: null }, next.span[1]),
    rows: 2,
  };
}

const NUMBERED = /^question \d{1,3}\s?:?\s*/i;
const FURTHER = /^(?:further|follow[- ]?up|supplementary) questions?\s?\d{0,2}\s?:?\s*/i;
const ANSWER = /^(?:further )?answer\s?[:\-–]?\s*/i;

/** A line that only numbers a question. */
export const isQuestionNumber = ({ row }: Place): boolean => /^question \d{1,3}\s?:?$/i.test(row.words);

/**
 * `Question 3: Name, Firm` and the name below a bare number, `Answer: Name`, and `Further question`, which is asked by who asked
 * before where no name follows.
 */
export function createQuestionHeader(): (place: Place) => Found<HeaderMark> | null {
  let asker: string | null = null;
  return (place) => {
    const before = rowBefore(place);
    if (!mayBeHeader(place.row, 120)) return null;
    const below = before !== undefined && isQuestionNumber({ ...place, row: before });
    const found = below ? named(place, 0, 'question') : questionAt(place, asker);
    if (found?.mark.asks === 'question') asker = found.mark.speaker ?? nameOf(place, found.mark);
    return found;
  };
}

const nameOf = ({ sheet }: Place, { name }: HeaderMark): string => sheet.page.text.slice(name[0], name[1]);

function questionAt(place: Place, asker: string | null): Found<HeaderMark> | null {
  const { row } = place;
  const answer = ANSWER.exec(row.words);
  if (answer && answer[0].length < row.words.length) return named(place, answer[0].length, 'answer');
  const numbered = NUMBERED.exec(row.words);
  if (numbered) return numbered[0].length < row.words.length ? named(place, numbered[0].length, 'question') : null;
  const further = FURTHER.exec(row.words);
  if (!further) return null;
  const found = named(place, further[0].length, 'question');
  if (found || !asker || further[0].length < row.words.length) return found;
  return { mark: { ...headerMark(row.span, nameOnly(row.span), row.span[1], 'question'), speaker: asker }, rows: 1 };
}

/** The name behind the first `lead` characters of a row, or on the next row where nothing is left. */
function named(place: Place, lead: number, asks: 'question' | 'answer'): Found<HeaderMark> | null {
  const { row, sheet } = place;
  const { text } = sheet.page;
  const same = trimmed(text, [row.span[0] + lead, row.span[1]]);
  const next = rowBehind(place);
  const span = same ?? (next && next.words.length < 110 ? next.span : null);
  const parts = span && (commaNamed(text, span) ?? (isFullName(text.slice(span[0], span[1])) ? nameOnly(span) : null));
  if (!span || !parts) return null;
  return { mark: headerMark([row.span[0], span[1]], parts, span[1], asks), rows: same ? 1 : 2 };
}
