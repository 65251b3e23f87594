import { isUpper } from '../text/characters';
import { markedLabel } from './markdown';
import { isFullName, isSingleName } from './names';
import { nameWords, sameName } from './person-names';
import type { Sheet } from './sheet';
import { bareLabel, stampBehind } from './stamps';

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

const LONGEST_LABEL = 130;
/** So many times a single name must head a line, and a full one whose words stand in names but seldom. */
const LEAST_SINGLE = 3;
const LEAST_FULL = 2;

/** A cast of the names that label several lines, behind the signs that `leadOf` counts: those of one word, or of words that seldom are names, too. */
export const castOfLabels = (sheet: Sheet, leadOf: (words: string) => number = () => 0): Cast =>
  castOfSeveral(sheet, (words) => {
    const lead = leadOf(words);
    if (!isUpper(words.charCodeAt(lead))) return null;
    const colon = words.slice(lead, lead + LONGEST_LABEL).indexOf(':');
    return colon > 1
      ? words
          .slice(lead, lead + colon)
          .split(/[,(]/, 1)[0]!
          .trim()
      : null;
  });

/** A cast of the names that stand on several lines in bold or as headings. */
export const castOfMarked = (sheet: Sheet): Cast =>
  castOfSeveral(sheet, (words) => {
    const label = markedLabel(words)?.label;
    return label ? words.slice(...label) : null;
  });

/** A cast of the names that stand on several lines with nothing but a time. */
export const castOfTimes = (sheet: Sheet): Cast =>
  castOfSeveral(sheet, (words) => {
    const end = stampBehind(words);
    return end === null ? null : words.slice(...bareLabel(words, 0, end));
  });

function castOfSeveral({ rows }: Sheet, labelOf: (words: string) => string | null): Cast {
  const times = new Map<string, number>();
  for (const { words } of rows) {
    const label = labelOf(words);
    if (label) times.set(label, (times.get(label) ?? 0) + 1);
  }
  const cast = createCast();
  for (const [label, count] of times) if (isNameAt(label, count)) cast.add(label);
  return cast;
}

const isNameAt = (label: string, times: number): boolean =>
  isSingleName(label) ? times >= LEAST_SINGLE : times >= LEAST_FULL && isFullName(label, true);

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
