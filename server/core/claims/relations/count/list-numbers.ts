import type { Item, SentenceWords } from '../../words/words';
import { THINGS } from './announcement';

const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  firstly: 1,
  second: 2,
  secondly: 2,
  third: 3,
  thirdly: 3,
  fourth: 4,
  fourthly: 4,
  fifth: 5,
  fifthly: 5,
  sixth: 6,
  seventh: 7,
};
const CARDINALS: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5 };

/** "Finally", and "next": members without a number of their own. */
export const LAST = -1;
export const NEXT = -2;
const WITHOUT_NUMBER: Readonly<Record<string, number>> = { finally: LAST, lastly: LAST, next: NEXT };

/** What a number of a list stands before, beside the things themselves: "First, …", "The second one is …", "Third, to …". */
const AFTER = new Set(', : . ; is was being of to one key strategic because with'.split(' '));
const OPENERS = new Set(
  'and so the but then our now my a number ( including include includes are these they'.split(' '),
);
const SIGNS = new Set([',', ';', ':', '.', '--', '–', '—']);

/** A member's number in a list; `isLast` where "and" before it says that none follows. */
export interface ListNumber {
  readonly number: number;
  readonly isLast: boolean;
}

/** The numbers by which a sentence marks the members of a list, behind a place. */
export function numbersIn({ items }: SentenceWords, behind: number): readonly ListNumber[] {
  const numbers: ListNumber[] = [];
  for (let at = behind + 1; at < items.length; at++) {
    const number = numberAt(items, at, behind);
    if (number !== 0) numbers.push({ number, isLast: items[at - 1]?.word === 'and' });
  }
  return numbers;
}

/** The number that an item marks; 0 where it marks none. */
function numberAt(items: readonly Item[], at: number, behind: number): number {
  const { word } = items[at]!;
  const next = items[at + 1]?.word ?? '';
  const number = numberOf(word);
  if (number === 0 || !opens(items, at, behind)) return 0;
  if (number === NEXT) return next === ',' ? number : 0;
  if (number === LAST || word.endsWith('ly')) return number;
  if (Object.hasOwn(CARDINALS, word))
    return next === ',' || next === 'is' || next === 'was' || items[at - 1]?.word === 'number' ? number : 0;
  return AFTER.has(next) || THINGS.has(next) ? number : 0;
}

function numberOf(word: string): number {
  for (const numbers of [ORDINALS, CARDINALS, WITHOUT_NUMBER]) if (Object.hasOwn(numbers, word)) return numbers[word]!;
  return 0;
}

/** Whether a word stands where a member of a list begins: at the head of the sentence, or behind a sign that parts. */
function opens(items: readonly Item[], at: number, behind: number): boolean {
  const next = items[at + 1]?.word;
  let near = at - 1;
  while (near > behind && OPENERS.has(items[near]!.word) && at - near <= 3) {
    if (items[near]!.word === 'and' && (next === ',' || next === 'is')) return true;
    near--;
  }
  return near === behind ? behind < 0 : SIGNS.has(items[near]!.word);
}
