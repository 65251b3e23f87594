import type { Figure } from '../../figures/figure';
import type { Reading } from '../../figures/reading';
import { keptOnce, oncePerKey } from '../../text/once';
import { metricKey } from '../metrics';
import type { Role } from '../words/role';
import type { TurnWords } from '../words/turn-words';
import type { Item } from '../words/words';
import type { Scene } from './scene';
import { stem } from './word-counts';

/** So many words before a figure, and so many behind it, are said of it more than of its neighbours. */
const BEFORE = 12;
const BEHIND = 8;

/** A figure with all that it is compared by. */
export interface Profile {
  readonly figure: Figure;
  readonly role: Role | null;
  /** As `metricKey` has it. */
  readonly metric: string | null;
  readonly metricWords: readonly string[];
  readonly around: Surroundings;
  /** The other amounts of its sentence. */
  readonly beside: readonly Figure[];
}

/** The words around a figure, which its turn alone tells. */
interface Surroundings {
  /** The stems of the words near it, and of those of its whole sentence, without common ones. */
  readonly near: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
  /** Which words that limit what is said stand in its sentence, and which that tell its time: each a bit of its own. */
  readonly limits: number;
  readonly times: number;
  /** Names that stand near it. */
  readonly names: ReadonlySet<string>;
  /** The part of the company that its sentence names: "global" of the global segment; null for none. */
  readonly part: string | null;
}

/** Reads the profiles of a document's figures, each once. */
export const profilesIn = (scene: Scene): ((figure: Figure) => Profile) =>
  oncePerKey((figure) => profileOf(scene, figure));

function profileOf(scene: Scene, figure: Figure): Profile {
  const metric = metricKey(figure.metric);
  return {
    figure,
    role: scene.roles[figure.id] ?? null,
    metric,
    metricWords: metric?.split(' ') ?? [],
    get around() {
      return surroundingsOf(scene, figure);
    },
    beside: besideOf(scene, figure),
  };
}

/** By figure, as its turn counts them; a turn keeps them from version to version. */
const surroundingsIn = keptOnce((_: TurnWords) => new Map<number, Surroundings>());

function surroundingsOf(scene: Scene, figure: Figure): Surroundings {
  const words = scene.words[figure.turn]!;
  const known = surroundingsIn(words);
  const index = figure.id - scene.figureId(figure.turn, 0);
  const before = known.get(index);
  if (before) return before;
  const made = readSurroundings(words, figure, scene.roles[figure.id]?.place);
  known.set(index, made);
  return made;
}

function readSurroundings(words: TurnWords, figure: Figure, place: number | undefined): Surroundings {
  const { items } = words.sentences[figure.sentence]!;
  const at = place ?? items.findIndex(({ start }) => start >= figure.place[0]);
  return {
    ...ofSentence(words, figure.sentence),
    near: stemsOf(items.slice(Math.max(0, at - BEFORE), at + BEHIND + 1)),
    names: namesNear(words.reading, figure),
  };
}

/** What all figures of a sentence have around them. */
type OfSentence = Pick<Surroundings, 'all' | 'limits' | 'times' | 'part'>;

const sentencesOf = keptOnce((_: TurnWords) => new Map<number, OfSentence>());

function ofSentence(words: TurnWords, sentence: number): OfSentence {
  const known = sentencesOf(words);
  const before = known.get(sentence);
  if (before) return before;
  const { items } = words.sentences[sentence]!;
  const all = stemsOf(items);
  const made = { all, limits: bitsOf(all, LIMITS), times: bitsOf(all, TIMES), part: partNamed(items) };
  known.set(sentence, made);
  return made;
}

const LIMITS = numbered(
  'excluding exclude ex organic organically adjusted gaap non constant core underlying pro normalized comparable including currency reported before after',
);
const TIMES = numbered(
  'full year ytd month half annual annually annualized trailing sequential sequentially quarter quarterly monthly date previously prior previous last ago next',
);

/** Each word with a bit of its own; at most 31 words. */
function numbered(words: string): ReadonlyMap<string, number> {
  return new Map(words.split(' ').map((word, index) => [word, 1 << index]));
}

function bitsOf(words: ReadonlySet<string>, bits: ReadonlyMap<string, number>): number {
  let all = 0;
  for (const word of words) all |= bits.get(word) ?? 0;
  return all;
}

/** Words that every text has, be it long enough to show it or not. */
const COMMON = new Set(
  'a an the and or but if so as of to in on at by for from with into over about than that this these those it its they their there here we our us i my you your he she his her is are was were be been being has have had do did does will would can could should may might not no which who what when all any some more most very also just'.split(
    ' ',
  ),
);

const isSmallLetter = (code: number): boolean => code >= 97 && code <= 122;

function stemsOf(items: readonly Item[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { word, figure } of items)
    if (figure < 0 && isSmallLetter(word.charCodeAt(0)) && !COMMON.has(word)) found.add(stem(word));
  return found;
}

const NAMELESS = new Set(
  'january february march april may june july august september october november december q1 q2 q3 q4 we and so as our the in gaap ebitda eps inr eur usd rs million billion this that it for on at turning looking'.split(
    ' ',
  ),
);

/** Capitalised words near a figure, but for the one that opens the sentence: whose number it is. */
function namesNear(reading: Reading, { sentence, place }: Figure): ReadonlySet<string> {
  const { from, to } = reading.sentences[sentence]!;
  let at = from;
  while (at < to && reading.tokens[at]!.start < place[0]) at++;
  const names = new Set<string>();
  for (const { kind, start, end, lower } of reading.tokens.slice(Math.max(from + 1, at - BEFORE), at + BEHIND)) {
    const letter = reading.text[start]!;
    if (
      kind === 'word' &&
      start < reading.sentences[sentence]!.span[1] &&
      end - start > 1 &&
      letter >= 'A' &&
      letter <= 'Z' &&
      !NAMELESS.has(lower)
    )
      names.add(stem(lower));
  }
  return names;
}

const PARTS = new Set('segment division business region group unit category brand team bank banking market'.split(' '));

function partNamed(items: readonly Item[]): string | null {
  const at = items.findIndex(({ word }) => PARTS.has(word));
  return at > 0 ? items[at - 1]!.word : null;
}

const besideOf = ({ ground }: Scene, { turn, sentence, id }: Figure): readonly Figure[] =>
  ground.turns[turn]!.reading.sentences[sentence]!.figures.map((index) => ground.turns[turn]!.figures[index]!).filter(
    (other) => other.id !== id && other.value !== null && other.kind !== 'date' && other.kind !== 'period',
  );
