import { isUpper } from '../text/characters';
import { isFullName, isSingleName } from './names';
import { nameWords, sameName } from './person-names';
import type { Sheet } from './sheet';

/** The names and their descriptions that a page has told so far: by its lists, by its headers, by saying them again. */
export interface Cast {
  /** Whether a name is one of them, in this or another spelling. */
  readonly has: (name: string) => boolean;
  readonly add: (name: string) => void;
  /** Whether one of them bears the same surname. */
  readonly hasSurname: (name: string) => boolean;
  /** Whether a single word is one of somebody's names. */
  readonly hasWord: (word: string) => boolean;
  /** Whether words are the firm or title with which a list describes somebody. */
  readonly describes: (words: string) => boolean;
  readonly describe: (words: string) => void;
}

/** Beyond this many names, spellings are compared exactly so that the work stays linear. */
const MOST_COMPARED = 150;

export function createCast(): Cast {
  const descriptions = new Set<string>();
  const people = createPeople();
  return {
    ...spellingsOf(people),
    hasSurname(name) {
      const surname = nameWords(name).at(-1);
      return people.some((person) => person.length > 1 && person.at(-1) === surname);
    },
    hasWord(word) {
      const lower = word.toLowerCase();
      return people.some((person) => person.includes(lower));
    },
    describes: (words) => descriptions.has(words),
    describe: (words) => void descriptions.add(words),
  };
}

/** The names as words; none is like another once they are too many to be compared. */
interface People {
  readonly some: (isMeant: (person: readonly string[]) => boolean) => boolean;
  readonly add: (name: string) => void;
}

function createPeople(): People {
  const people: (readonly string[])[] = [];
  return {
    some: (isMeant) => people.length <= MOST_COMPARED && people.some(isMeant),
    add(name) {
      if (people.length <= MOST_COMPARED) people.push(nameWords(name));
    },
  };
}

/** Each name is compared once, and again when another one has been added. */
function spellingsOf(people: People): Pick<Cast, 'has' | 'add'> {
  const known = new Set<string>();
  const unknown = new Set<string>();
  const isLikeOne = (name: string): boolean => {
    const words = nameWords(name);
    return words.length > 1 && people.some((person) => sameName(person, words));
  };
  return {
    has(name) {
      if (known.has(name) || unknown.has(name)) return known.has(name);
      const answer = isLikeOne(name);
      (answer ? known : unknown).add(name);
      return answer;
    },
    add(name) {
      if (known.has(name)) return;
      known.add(name);
      unknown.clear();
      people.add(name);
    },
  };
}

const LABEL = /^([A-Z][a-z]{2,14}):/;
const LEAST_LABELS = 3;

/** A cast of single names that label at least three lines: operators who are called by their first name. */
export function castOfLabels({ rows }: Sheet): Cast {
  const times = new Map<string, number>();
  for (const { words } of rows) {
    const label = LABEL.exec(words.slice(0, 17))?.[1];
    if (label) times.set(label, (times.get(label) ?? 0) + 1);
  }
  const cast = createCast();
  for (const [label, count] of times) if (count >= LEAST_LABELS && isSingleName(label)) cast.add(label);
  return cast;
}

const LONGEST_NAME = 60;

/** A cast of the names that stand alone on at least two lines of a sheet. */
export function castOfRepeated({ rows }: Sheet): Cast {
  const times = new Map<string, number>();
  for (const { words } of rows) {
    if (words.length > LONGEST_NAME || !isUpper(words.charCodeAt(0))) continue;
    times.set(words, (times.get(words) ?? 0) + 1);
  }
  const cast = createCast();
  for (const [words, count] of times) if (count > 1 && isFullName(words)) cast.add(words);
  return cast;
}
