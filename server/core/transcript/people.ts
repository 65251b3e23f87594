import { isOperator, isUnidentified } from '../layouts/names';
import { nameWords, sameName, tidyName } from '../layouts/person-names';
import { asMeant } from '../text/mojibake';
import type { Span } from '../text/span';
import { labelKey, tidied } from '../text/words';
import type { Participant, Role, Turn } from './transcript';

/** One naming of a person: by a header, or by a list of participants. */
export interface Naming {
  readonly name: string;
  readonly firm: string | null;
  readonly title: string | null;
  readonly side: 'company' | 'callers' | null;
  /** The whole header or entry, as it stands. */
  readonly spelling: string;
  /** Where a list names the person; null for a header. */
  readonly listed: Span | null;
}

/** All that is known of one person. */
export interface Person {
  /** Its place among the people. */
  id: number;
  kind: 'operator' | 'unidentified' | 'named';
  readonly words: readonly string[];
  /** Spellings of the name in headers, and in lists. */
  readonly names: Map<string, number>;
  readonly listedNames: Map<string, number>;
  readonly firms: Map<string, number>;
  readonly titles: Map<string, number>;
  readonly spellings: Set<string>;
  readonly sides: Set<'company' | 'callers'>;
  listed: Span | null;
}

/** The people of a transcript as they turn up, one entry each over all their spellings. */
export interface Register {
  readonly people: readonly Person[];
  readonly enter: (naming: Naming) => Person;
  /** Whose name this is, in whatever spelling; null when nobody's. */
  readonly find: (name: string) => Person | null;
  /** Lets go of labels that nobody bears any more, and gives the speakers by their new places. */
  readonly settle: (speakers: readonly number[]) => readonly number[];
}

/** A transcript names some dozens of people; beyond that, spellings are compared exactly so that the work stays linear. */
const MOST_COMPARED = 200;

export function createRegister(): Register {
  const people: Person[] = [];
  const byLabel = new Map<string, Person>();
  const nobody = new Set<string>();
  const find = (name: string): Person | null => {
    const known = byLabel.get(name);
    if (known || nobody.has(name) || people.length > MOST_COMPARED) return known ?? null;
    const person = theirs(people, name);
    if (person) byLabel.set(name, person);
    else nobody.add(name);
    return person ?? null;
  };
  const enter = (naming: Naming): Person => {
    let person = find(naming.name);
    if (!person) {
      person = newPerson(people, naming);
      byLabel.set(naming.name, person);
      nobody.clear();
    }
    return learn(person, naming);
  };
  return { people, enter, find, settle: (speakers) => settle(people, speakers) };
}

function settle(people: Person[], speakers: readonly number[]): readonly number[] {
  const speaking = new Set(speakers);
  const kept = people.filter((person) => person.listed !== null || speaking.has(person.id));
  const places = new Map(kept.map((person, place) => [person.id, place]));
  for (const [place, person] of kept.entries()) person.id = place;
  people.splice(0, people.length, ...kept);
  return speakers.map((speaker) => places.get(speaker)!);
}

function newPerson(people: Person[], { name }: Naming): Person {
  const kind = isOperator(name) ? 'operator' : isUnidentified(name) ? 'unidentified' : 'named';
  const person: Person = {
    id: people.length,
    kind,
    words: kind === 'named' ? nameWords(name) : [labelKey(name)],
    names: new Map(),
    listedNames: new Map(),
    firms: new Map(),
    titles: new Map(),
    spellings: new Set(),
    sides: new Set(),
    listed: null,
  };
  people.push(person);
  return person;
}

/** One operator runs a call, whatever the label; people who are not identified are told apart by their labels alone. */
function theirs(people: readonly Person[], name: string): Person | undefined {
  if (isOperator(name)) return people.find((person) => person.kind === 'operator');
  if (isUnidentified(name)) {
    const label = labelKey(name);
    return people.find((person) => person.kind === 'unidentified' && person.words[0] === label);
  }
  const words = nameWords(name);
  const letters = words.join('');
  return people.find(
    (person) =>
      person.kind === 'named' &&
      (sameName(person.words, words) || (person.words.length > 1 && person.words.join('') === letters)),
  );
}

function learn(person: Person, naming: Naming): Person {
  count(naming.listed ? person.listedNames : person.names, naming.name);
  if (naming.firm) count(person.firms, naming.firm);
  if (naming.title) count(person.titles, naming.title);
  if (naming.side) person.sides.add(naming.side);
  person.spellings.add(naming.spelling);
  person.listed ??= naming.listed;
  return person;
}

/** A header over several lines is read as one. */
const onOneLine = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');

const count = (counts: Map<string, number>, word: string): void => {
  counts.set(word, (counts.get(word) ?? 0) + 1);
};

/** The people as participants, with the turns in which they speak. */
export function participantsOf(
  people: readonly Person[],
  roles: readonly Role[],
  turns: readonly Turn[],
): readonly Participant[] {
  const spoken: number[][] = people.map(() => []);
  for (const turn of turns) spoken[turn.speaker]!.push(turn.index);
  return people.map((person) => ({
    id: person.id,
    name: bestName(person) ?? '',
    role: roles[person.id]!,
    firm: bestSpelling(person.firms),
    title: bestSpelling(person.titles),
    spellings: [...new Set([...person.spellings].map(onOneLine))],
    turns: spoken[person.id]!,
    listed: person.listed,
  }));
}

/** The spelling to show: one in mixed case before one in capitals, more often written before seldom, longer before shorter. */
export const bestSpelling = (counts: ReadonlyMap<string, number>): string | null =>
  best(counts, (words) => tidied(asMeant(words)));

/** The name as the list has it; as the headers have it where the list slips in the surname, or where there is none. */
export function bestName({ names, listedNames }: Person): string | null {
  const listed = best(listedNames, tidyName);
  const said = best(names, tidyName);
  if (listed === null || said === null) return listed ?? said;
  const agree = nameWords(listed).at(-1) === nameWords(said).at(-1);
  return agree && !(isCapitals(listed) && !isCapitals(said)) ? listed : said;
}

const isCapitals = (words: string): boolean => words === words.toUpperCase();

function best(counts: ReadonlyMap<string, number>, tidy: (words: string) => string): string | null {
  const spelt = new Map<string, number>();
  for (const [words, times] of counts) {
    const key = tidy(words);
    spelt.set(key, (spelt.get(key) ?? 0) + times);
  }
  let found: string | null = null;
  for (const [words, times] of spelt) {
    if (found === null || rank(words, times) > rank(found, spelt.get(found)!)) found = words;
  }
  return found;
}

function rank(words: string, times: number): number {
  const mixed = words !== words.toUpperCase() ? 1000 : 0;
  const full = words.includes(' ') ? 500 : 0;
  return mixed + full + Math.min(times, 90) * 4 + Math.min(words.length, 60) / 100;
}
