/** What is done with one text by us and by others, as far as each can. */
export const WORKS = {
  first: 'the first result of a new process',
  check: 'the whole text, warm',
  edit: 'one character typed',
  amounts: 'numbers, percentages and money',
  figures: 'the same, and dates and periods',
  structure: 'who speaks where',
} as const;

export type Work = keyof typeof WORKS;

/** What one program took, in milliseconds; it lacks what it cannot do. */
export type PeerTimes = Readonly<Partial<Record<Work, number>>>;

export interface PeerResult {
  readonly times: PeerTimes;
  /** What the floor took in the same process, in milliseconds. */
  readonly floor: number;
  /** What the process occupies at the end, in MB. */
  readonly memory: number;
  /** What a reader of the figures must know; null where they speak for themselves. */
  readonly remark: string | null;
}

/** What a program is given, and what it answers when it is done. */
export type Measuring = (text: string) => Promise<{ readonly times: PeerTimes; readonly remark?: string }>;

/** A program that a user would have instead, as it is published. */
export interface Peer {
  readonly name: string;
  /** Its package and its exact version; null for this project. */
  readonly version: string | null;
  /** What it is, for a reader of the table. */
  readonly about: string;
}

/** Ours first. Versions stay as they are until somebody writes others here. */
export const PEERS: readonly Peer[] = [
  { name: 'transcript-review', version: null, about: 'this project' },
  { name: 'harper.js', version: '2.10.0', about: 'a grammar checker, in WebAssembly' },
  { name: 'cspell-lib', version: '9.8.0', about: 'the spell checker of Code Spell Checker' },
  {
    name: '@microsoft/recognizers-text-suite',
    version: '1.3.1',
    about: 'a reader of numbers, units, dates and periods',
  },
  { name: 'fountain-js', version: '1.2.4', about: 'a parser of screenplays in Fountain' },
];

/** Loads a package that is no dependency of the project, from beside the bundle that this is part of. */
export const load = async <Loaded>(name: string): Promise<Loaded> => (await import(name)) as Loaded;

/** From the start of this process until now, in milliseconds. */
export const sinceStart = (): number => performance.now();
