import { isOperator, isUnidentified } from '../layouts/names';
import type { Span } from '../text/span';
import { squeezed, tidied } from '../text/words';
import { nameWords, sameName, tidyName } from '../layouts/person-names';

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
  readonly id: number;
  readonly kind: 'operator' | 'unidentified' | 'named';
  readonly words: readonly string[];
  readonly names: Map<string, number>;
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
}

/** A transcript names some dozens of people; beyond that, spellings are compared exactly so that the work stays linear. */
const MOST_COMPARED = 200;

export function createRegister(): Register {
  const people: Person[] = [];
  const byLabel = new Map<string, Person>();
  const find = (naming: Naming): Person => {
    const known = byLabel.get(naming.name);
    if (known) return known;
    const person = people.length <= MOST_COMPARED ? people.find((each) => isThePerson(each, naming)) : undefined;
    const found = person ?? newPerson(people, naming);
    byLabel.set(naming.name, found);
    return found;
  };
  return { people, enter: (naming) => learn(find(naming), naming) };
}

function newPerson(people: Person[], { name }: Naming): Person {
  const kind = isOperator(name) ? 'operator' : isUnidentified(name) ? 'unidentified' : 'named';
  const person: Person = {
    id: people.length,
    kind,
    words: kind === 'named' ? nameWords(name) : [squeezed(name)],
    names: new Map(),
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
function isThePerson(person: Person, { name }: Naming): boolean {
  if (isOperator(name)) return person.kind === 'operator';
  if (isUnidentified(name)) return person.kind === 'unidentified' && person.words[0] === squeezed(name);
  return person.kind === 'named' && (sameName(person.words, nameWords(name)) || sameLetters(person, name));
}

const sameLetters = (person: Person, name: string): boolean =>
  person.words.length > 1 && person.words.join('') === nameWords(name).join('');

function learn(person: Person, naming: Naming): Person {
  count(person.names, tidyName(naming.name));
  if (naming.firm) count(person.firms, tidied(naming.firm));
  if (naming.title) count(person.titles, tidied(naming.title));
  if (naming.side) person.sides.add(naming.side);
  person.spellings.add(tidiedEnds(naming.spelling));
  person.listed ??= naming.listed;
  return person;
}

const tidiedEnds = (text: string): string => text.trim();

const count = (counts: Map<string, number>, word: string): void => {
  counts.set(word, (counts.get(word) ?? 0) + 1);
};

/** The spelling to show: one in mixed case before one in capitals, more often written before seldom, longer before shorter. */
export function bestSpelling(counts: ReadonlyMap<string, number>): string | null {
  let best: string | null = null;
  for (const [words, times] of counts) {
    if (best === null || rank(words, times) > rank(best, counts.get(best)!)) best = words;
  }
  return best;
}

function rank(words: string, times: number): number {
  const mixed = words !== words.toUpperCase() ? 1000 : 0;
  const full = words.includes(' ') ? 500 : 0;
  return mixed + full + Math.min(times, 90) * 4 + Math.min(words.length, 60) / 100;
}
