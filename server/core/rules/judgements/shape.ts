/** The part of JSON Schema (draft 7) that the settings need. */
export interface JsonSchema {
  readonly description?: string;
  readonly type?: 'string' | 'number' | 'integer' | 'array' | 'object';
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxItems?: number;
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly propertyNames?: JsonSchema;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
}

/** The way to a value from the top of a document: names of members and indices of items. */
export type Path = readonly (string | number)[];

/** Takes what is wrong at a place, as the end of a sentence whose subject is the place; words that are work to find only if they are told. */
export type Tell = (path: Path, words: string | (() => string)) => void;

/** What a value must be: the one description from which it is read and from which its schema is made. */
export interface Shape<Value> {
  readonly schema: JsonSchema;
  /** The value as far as it fits. Null, and told, where it does not. */
  readonly read: (given: unknown, path: Path, tell: Tell) => Value | null;
}

export type ValueOf<Described> = Described extends Shape<infer Value> ? Value : never;

interface TextLimits {
  readonly longest: number;
  readonly shortest?: number;
}

export const text = (description: string, { longest, shortest = 0 }: TextLimits): Shape<string> => ({
  schema: { description, type: 'string', minLength: shortest, maxLength: longest },
  read(given, path, tell) {
    if (typeof given !== 'string') return refuse(path, tell, 'must be a text in quotes');
    if (given.length > longest) return refuse(path, tell, `is longer than ${longest} characters`);
    return given.length < shortest ? refuse(path, tell, 'must not be empty') : given;
  },
});

/** A text of a form: `form` is the whole of it as a regular expression, `words` what a person calls it. */
export const formed = (description: string, form: RegExp, words: string): Shape<string> => ({
  schema: { description, type: 'string', pattern: form.source },
  read: (given, path, tell) =>
    typeof given === 'string' && form.test(given) ? given : refuse(path, tell, `must be ${words}`),
});

/** One of some words, each with what it means. */
export const choice = <Word extends string>(
  description: string,
  meanings: Readonly<Record<Word, string>>,
): Shape<Word> => ({
  schema: { description, enum: Object.keys(meanings), enumDescriptions: Object.values<string>(meanings) },
  read: (given, path, tell) =>
    typeof given === 'string' && Object.hasOwn(meanings, given)
      ? (given as Word)
      : refuse(path, tell, `must be ${oneOf(Object.keys(meanings))}`),
});

interface NumberLimits {
  readonly least: number;
  readonly most: number;
  readonly whole?: boolean;
}

export const number = (description: string, { least, most, whole = false }: NumberLimits): Shape<number> => ({
  schema: { description, type: whole ? 'integer' : 'number', minimum: least, maximum: most },
  read: (given, path, tell) =>
    typeof given === 'number' && given >= least && given <= most && (!whole || Number.isInteger(given))
      ? given
      : refuse(path, tell, `must be a ${whole ? 'whole ' : ''}number from ${least} to ${most}`),
});

/** A list. An item that does not fit is left out, and the others stay; `null` keeps its place, so that indices stay as written. */
export const list = <Item>(description: string, item: Shape<Item>, most: number): Shape<readonly (Item | null)[]> => ({
  schema: { description, type: 'array', items: item.schema, maxItems: most },
  read(given, path, tell) {
    if (!Array.isArray(given)) return refuse(path, tell, 'must be a list in [ ]');
    if (given.length > most) tell(path, `has more than ${most} items; those behind are left out`);
    return given.slice(0, most).map((each, index) => item.read(each, [...path, index], tell));
  },
});

/** Values by name. Where `names` are given there are no others. */
export const named = <Value>(
  description: string,
  value: Shape<Value>,
  names?: Readonly<Record<string, string>>,
): Shape<ReadonlyMap<string, Value>> => ({
  schema: {
    description,
    type: 'object',
    ...(names ? { propertyNames: { enum: Object.keys(names), enumDescriptions: Object.values(names) } } : {}),
    additionalProperties: value.schema,
  },
  read(given, path, tell) {
    if (!isObject(given)) return refuse(path, tell, 'must be an object in { }');
    const found = new Map<string, Value>();
    for (const [name, each] of Object.entries(given)) {
      if (names && !Object.hasOwn(names, name)) tell([...path, name], () => unknownName(name, Object.keys(names)));
      else {
        const read = value.read(each, [...path, name], tell);
        if (read !== null) found.set(name, read);
      }
    }
    return found;
  },
});

type Members = Readonly<Record<string, Shape<unknown>>>;
type Whole<All extends Members, Needed extends keyof All> = {
  readonly [Name in Needed]: ValueOf<All[Name]>;
} & { readonly [Name in Exclude<keyof All, Needed>]?: ValueOf<All[Name]> };

interface MemberRules<Needed> {
  readonly needed: readonly Needed[];
  /** Whether one member that does not fit spoils the whole: without it the others would mean more than was meant. */
  readonly strict: boolean;
}

/** An object of known members. */
export const members = <All extends Members, Needed extends keyof All & string = never>(
  description: string,
  all: All,
  { needed, strict }: MemberRules<Needed>,
): Shape<Whole<All, Needed>> => ({
  schema: {
    description,
    type: 'object',
    properties: Object.fromEntries(Object.entries(all).map(([name, { schema }]) => [name, schema])),
    ...(needed.length > 0 ? { required: needed } : {}),
    additionalProperties: false,
  },
  read(given, path, tell) {
    if (!isObject(given)) return refuse(path, tell, 'must be an object in { }');
    let fits = true;
    const found: Record<string, unknown> = {};
    for (const [name, each] of Object.entries(given)) {
      const shape = Object.hasOwn(all, name) ? all[name] : undefined;
      if (!shape) tell([...path, name], () => unknownName(name, Object.keys(all)));
      const value = shape?.read(each, [...path, name], tell) ?? null;
      if (value === null) fits = false;
      else found[name] = value;
    }
    const missing = needed.filter((name) => !Object.hasOwn(given, name));
    if (missing.length > 0) tell(path, `needs ${missing.map((name) => `"${name}"`).join(' and ')}`);
    return (strict && !fits) || missing.length > 0 ? null : (found as Whole<All, Needed>);
  },
});

function refuse(path: Path, tell: Tell, words: string): null {
  tell(path, words);
  return null;
}

const isObject = (given: unknown): given is Readonly<Record<string, unknown>> =>
  typeof given === 'object' && given !== null && !Array.isArray(given);

/** A slip of the keyboard is met with the name that was meant; a name of no likeness with some or all of those known. */
function unknownName(name: string, known: readonly string[]): string {
  const meant = known.find((each) => slips(each, name.slice(0, 100)) <= 2);
  return meant ? `is not known; did you mean "${meant}"?` : `is not known; known are ${someOf(known)}`;
}

/** How many letters must be put in, left out or changed to make one word of another (the distance of Levenshtein, 1965). */
function slips(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const above = row;
    row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(change, above[j]! + 1, row[j - 1]! + 1));
    }
  }
  return row[b.length]!;
}

const SHOWN = 8;
const someOf = (names: readonly string[]): string =>
  names.length <= SHOWN ? names.join(', ') : `${names.slice(0, SHOWN).join(', ')} and ${names.length - SHOWN} more`;

const oneOf = (words: readonly string[]): string => `one of ${words.map((word) => `"${word}"`).join(', ')}`;
