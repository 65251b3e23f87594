import type { Reading, Token } from '../../figures/reading';
import { once } from '../../text/once';
import type { Span } from '../../text/span';
import type { Claim } from '../claim';
import type { Scene } from '../document/scene';
import { draftClaim } from '../draft';
import type { Relation } from '../relation';
import { isSpokenNumber, soundOf, spoken } from '../sounds';
import { termsHeard } from './heard-terms';

/** A name that speech recognition has taken for a number: "project 45" where "Project Fortify" is said elsewhere. */
export const heard: Relation = {
  id: 'heard',
  name: 'name heard as a number',
  formula: 'a number that sounds like the name which stands behind the same word elsewhere is that name',
  wordings: ['Project Fortify is on track. We have what we need to execute Project Fortify.'],
  inDocument: (scene) => [...namesHeard(scene), ...termsHeard(scene)],
};

/** A number as it is spoken, and the word before it. */
interface Numeral {
  readonly before: string;
  readonly place: Span;
  readonly sound: string;
}

/** What one reading has of numbers behind words, and of names behind words. */
interface Behind {
  readonly numerals: readonly Numeral[];
  /** Names by the lower-case word before them. */
  readonly names: ReadonlyMap<string, readonly string[]>;
}

/** A shorter sound is that of too many words. */
const SHORTEST = 3;

function namesHeard(scene: Scene): readonly Claim[] {
  const read = scene.ground.turns.map(({ reading }) => behindWords(reading));
  const names = namesBehind(read);
  return read.flatMap(({ numerals }, turn) =>
    numerals.flatMap(({ before, place, sound }) => {
      const name = [...(names.get(before) ?? [])].find((each) => soundOf(each) === sound);
      return name ? [claimOf(scene, turn, place, `sounds like "${name}", said behind "${before}" elsewhere`)] : [];
    }),
  );
}

/** The names behind those words behind which a number stands, too: of all others nothing is asked. */
function namesBehind(read: readonly Behind[]): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>();
  for (const { numerals } of read) for (const { before } of numerals) names.set(before, new Set());
  if (names.size === 0) return names;
  for (const { names: own } of read)
    for (const [before, known] of names) for (const name of own.get(before) ?? []) known.add(name);
  return names;
}

function claimOf(scene: Scene, turn: number, place: Span, words: string): Claim {
  const { reading } = scene.ground.turns[turn]!;
  const claim = draftClaim(reading, {
    relation: 'heard',
    figures: [],
    accent: null,
    place,
    computed: null,
    stated: null,
    holds: false,
    words: `"${reading.text.slice(...place)}" ${words}`,
  });
  return { ...scene.place(turn, claim), weak: true };
}

const behindWords: (reading: Reading) => Behind = once(readBehind);

function readBehind({ tokens, text }: Reading): Behind {
  const numerals: Numeral[] = [];
  const names = new Map<string, string[]>();
  for (let at = 1; at < tokens.length; at++) {
    const [word, next] = [tokens[at - 1]!, tokens[at]!];
    if (word.kind !== 'word' || word.lower.length < 4 || FRAME.has(word.lower)) continue;
    if (next.kind === 'number' || (next.kind === 'word' && isSpokenNumber(next.lower))) {
      const numeral = numeralAt(tokens, at, word.lower);
      if (numeral) numerals.push(numeral);
    } else if (next.kind === 'word' && isName(text, next)) {
      names.set(word.lower, [...(names.get(word.lower) ?? []), text.slice(next.start, next.end)]);
    }
  }
  return { numerals, names };
}

/** Words before any number and any name, which tie neither to the other. */
const FRAME = new Set(
  'about above after almost approximately around before behind below between both least from have into just like more most nearly only over roughly since some than that their them then there these they this through under until were what when where which with within would your'.split(
    ' ',
  ),
);

/** A capital and no second one: `Fortify`, and not `EPS`. */
const isName = (text: string, { start, end }: Token): boolean =>
  end - start >= 4 && /^[A-Z][a-z]+$/.test(text.slice(start, end));

const JOINTS = new Set(['to', 'and', 'point', 'oh', 'hundred']);
const UNITS = new Set('% percent million billion thousand basis bps points per days years months'.split(' '));

/** The number that starts at a token, up to six words of it; null where a unit makes it an amount. */
function numeralAt(tokens: readonly Token[], at: number, before: string): Numeral | null {
  let to = at;
  while (to < tokens.length && to < at + 6 && (isNumber(tokens[to]!) || JOINTS.has(tokens[to]!.lower))) to++;
  while (to > at && !isNumber(tokens[to - 1]!)) to--;
  const words = tokens.slice(at, to).map(({ lower }) => spoken(lower));
  const sound = words.some((word) => /\d/.test(word)) ? '' : soundOf(words.join(' '));
  if (sound.length < SHORTEST || UNITS.has(tokens[to]?.lower ?? '')) return null;
  return { before, place: [tokens[at]!.start, tokens[to - 1]!.end], sound };
}

const isNumber = ({ kind, lower }: Token): boolean => kind === 'number' || (kind === 'word' && isSpokenNumber(lower));
