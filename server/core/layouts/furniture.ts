import { isDigit } from '../text/characters';
import { squeezed } from '../text/words';
import { isTitle } from './dashed';
import { isFullName, isOperator, isUnidentified } from './names';
import type { Row } from './sheet';

/** How many written lines above and below a page's end may belong to its footer and the next page's header. */
const REACH = 7;
/** Numbers that stand this close behind a page's beginning are the same page's. */
const NEAR = 3;
const LONGEST = 400;

/**
 * The rows that belong to the page and not to speech: page numbers, and lines that come again at the ends of several pages,
 * whatever their numbers. Pages end at form feeds, at lone numbers that count up, and at "Page 3 of 12". A publisher's own
 * wording is known alone.
 */
export function furnitureAmong(rows: readonly Row[]): ReadonlySet<number> {
  const ends = pageEnds(rows);
  const aside = new Set<number>();
  rows.forEach((row, index) => {
    if (isPublishers(row.words)) aside.add(index);
  });
  if (ends.length === 0) return aside;
  const seen = countAroundEnds(rows, ends);
  for (const end of ends) {
    for (const index of around(rows, end)) {
      const { words } = rows[index]!;
      if (isPageNumber(words) || isRunning(words, seen.get(keyOf(words)) ?? 0, ends.length)) aside.add(index);
    }
  }
  return aside;
}

/** Rows at which a page begins, one for each page: a form feed tells it better than a number. */
function pageEnds(rows: readonly Row[]): readonly number[] {
  const ends: number[] = [];
  let number = 0;
  let numbered = -REACH;
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index]!;
    const next = isPageNumber(row.words) ? numberIn(row.words) : null;
    const counts = next !== null && next > number && next <= number + 3;
    if (counts) number = next;
    if (row.turned) {
      if (ends.at(-1) === numbered && index - numbered < REACH) ends.pop();
      ends.push(index);
    } else if (counts && index - (ends.at(-1) ?? -REACH) >= NEAR) {
      ends.push(index);
      numbered = index;
    }
  }
  return ends.length > 0 && ends[0]! > REACH ? [0, ...ends] : ends;
}

const PAGE = /^(?:page\s*)?\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?$|(?:^|\s)page\s+\d{1,4}(?:\s+of\s+\d{1,4})?$/i;

/** A lone number, or a line that ends in "Page 3 of 12". */
function isPageNumber(words: string): boolean {
  if (words.length > 160 || !isDigit(words.charCodeAt(words.length - 1))) return false;
  if (!isDigit(words.charCodeAt(0)) && !/page/i.test(words)) return false;
  return PAGE.test(words);
}

const numberIn = (words: string): number | null => {
  const match = /page\s+(\d{1,4})/i.exec(words) ?? /^(\d{1,4})/.exec(words);
  return match ? Number(match[1]) : null;
};

function* around(rows: readonly Row[], end: number): Generator<number> {
  for (let index = Math.max(0, end - REACH); index < Math.min(rows.length, end + REACH); index++) yield index;
}

const KEY_LENGTH = 48;

/** The first letters of a line: numbers and spacing change from page to page. */
const keyOf = (words: string): string => (words.length > LONGEST ? '' : squeezed(words.slice(0, KEY_LENGTH)));

/** How often each line stands at about the same distance from a page's end: what is said stands anywhere. */
function countAroundEnds(rows: readonly Row[], ends: readonly number[]): ReadonlyMap<string, number> {
  const places = new Map<string, number[]>();
  for (const end of ends) {
    for (const index of around(rows, end)) {
      const key = keyOf(rows[index]!.words);
      if (key.length < 3) continue;
      const counts = places.get(key) ?? new Array<number>(2 * REACH + 2).fill(0);
      counts[index - end + REACH + 1]! += 1;
      places.set(key, counts);
    }
  }
  return new Map([...places].map(([key, counts]) => [key, densest(counts)]));
}

/** The most that stand within three neighbouring distances. */
function densest(counts: readonly number[]): number {
  let most = 0;
  for (let at = 0; at < counts.length; at++) {
    most = Math.max(most, (counts[at - 1] ?? 0) + counts[at]! + (counts[at + 1] ?? 0));
  }
  return most;
}

/** Whether a line that stands at `times` of all page ends runs through the document. Speakers come again too, and are none. */
function isRunning(words: string, times: number, pages: number): boolean {
  if (times < 2 || times < pages * 0.4) return false;
  if (isOperator(words) || isUnidentified(words) || /^[QA]$/.test(words)) return false;
  if (beginsWithName(words)) return false;
  const everywhere = pages >= 5 && times >= pages * 0.8;
  return everywhere || (times >= 3 && !(isTitle(words) && !/\d/.test(words)));
}

/** `Name`, `Name - Firm`, `Name, Title`: a speaker's header, and no running one. */
function beginsWithName(words: string): boolean {
  const end = words.search(/,| [-–—] | ?--/);
  return !/\d/.test(words) && isFullName((end < 0 ? words : words.slice(0, end)).trim());
}

const PUBLISHERS =
  /^(?:(?:THOMSON REUTERS|REFINITIV) STREETEVENTS \||(?:©|\(c\) ?)(?:19|20)\d\d\b|copyright ©|©\s?copyright|1-877-factset|page \d+ of \d+(?:$| ©)|fair disclosure financial network, inc\. for more|document fndw|without the prior written consent of|affiliated companies\.$)/i;

/** Lines that only a publisher writes, wherever they stand. */
const isPublishers = (words: string): boolean =>
  (words.length < LONGEST &&
    isDigit(words.charCodeAt(words.length - 1)) &&
    /\bpage \d{1,4} of \d{1,4}$/i.test(words.slice(-20))) ||
  (words.length < LONGEST && '©(CTRPFDcwa1p'.includes(words[0]!) && PUBLISHERS.test(words));
