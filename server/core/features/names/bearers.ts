import { tokensOf } from '../../figures/tokens';
import { isOperator, isUnidentified } from '../../layouts/names';
import { tidyName } from '../../layouts/person-names';
import type { Review } from '../../review';
import { textAt } from '../../text/span';

/** A person by the words of the names that the transcript gives them, lower case. */
export interface Bearer {
  /** The participant's id. */
  readonly person: number;
  readonly surnames: ReadonlySet<string>;
  readonly givenNames: ReadonlySet<string>;
}

/** Who may be meant by a word of a name. */
export interface Bearers {
  readonly bySurname: ReadonlyMap<string, readonly Bearer[]>;
  /** By the name that comes first; an initial is nobody's. */
  readonly byFirstName: ReadonlyMap<string, readonly Bearer[]>;
}

/** The people with a name of at least two words, over all spellings in headers, lists and announcements. */
export function bearersOf(review: Review): Bearers {
  const bySurname = new Map<string, Bearer[]>();
  const byFirstName = new Map<string, Bearer[]>();
  for (const [person, names] of namesByPerson(review)) {
    const spelt = [...names].map(wordsOfName).filter((words) => words.length > 1);
    const surnames = new Set(spelt.map((words) => words.at(-1)!));
    const givenNames = new Set(spelt.flatMap((words) => words.slice(0, -1)));
    const bearer = { person, surnames, givenNames };
    for (const surname of surnames) add(bySurname, surname, bearer);
    for (const first of new Set(spelt.map(([word]) => word!))) if (first.length > 2) add(byFirstName, first, bearer);
  }
  return { bySurname, byFirstName };
}

/** Labels such as "Operator" and "Unidentified Analyst" name nobody. */
export const isNamed = (name: string): boolean => name !== '' && !isOperator(name) && !isUnidentified(name);

function namesByPerson({ text, transcript }: Review): ReadonlyMap<number, ReadonlySet<string>> {
  const names = new Map<number, Set<string>>();
  for (const { id, name } of transcript.participants) if (isNamed(name)) names.set(id, new Set([name]));
  for (const { speaker, nameSpan } of transcript.turns) names.get(speaker)?.add(textAt(text, nameSpan));
  for (const { person, nameSpan } of transcript.listings) names.get(person)?.add(textAt(text, nameSpan));
  for (const { analyst, announced, standIn } of transcript.exchanges)
    if (analyst !== null && announced !== null && !standIn) names.get(analyst)?.add(announced);
  return names;
}

/** The words of a name as a sentence is cut into words; titles before it and behind it are none of them. */
export function wordsOfName(name: string): readonly string[] {
  const words = tokensOf(tidyName(name))
    .filter(({ kind }) => kind === 'word')
    .map(({ lower }) => lower);
  while (HONORIFICS.has(words[0] ?? '')) words.shift();
  while (words.length > 1 && SUFFIXES.has(words.at(-1)!)) words.pop();
  return words;
}

export const HONORIFICS: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'sir', 'prof']);
const SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'cfa', 'cpa', 'phd', 'md', 'esq', 'ph']);

function add<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const there = lists.get(key);
  if (there) there.push(value);
  else lists.set(key, [value]);
}
