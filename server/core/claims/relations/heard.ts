import type { Token } from '../../figures/reading';
import { gather } from '../../text/gather';
import { keptOnce } from '../../text/once';
import type { Span } from '../../text/span';
import type { Claim } from '../claim';
import type { Scene } from '../document/scene';
import type { Relation } from '../relation';
import { isSpokenNumber, soundOf, spoken } from '../sounds';
import type { TurnWords } from '../words/turn-words';
import { misheard, termsHeard } from './heard/heard-terms';

/** A name that speech recognition has taken for a number: "project 45" where "Project Fortify" is said elsewhere. */
export const heard: Relation = {
  id: 'heard',
  name: 'name heard as a number',
  formula: 'a number that sounds like the name which stands behind the same word elsewhere is that name',
  wordings: ['Project Fortify is on track. We have what we need to execute Project Fortify.'],
  inDocument: [namesHeard, termsHeard],
};

/** A number as it is spoken, and the word before it. */
interface Numeral {
  readonly before: string;
  readonly place: Span;
  readonly sound: string;
}

/** A shorter sound is that of too many words. */
const SHORTEST = 3;

function namesHeard(scene: Scene): readonly Claim[] {
  const numerals = scene.words.map(numeralsIn);
  const names = namesBehind(scene, numerals);
  if (names.size === 0) return [];
  return gather(numerals, (own, turn) =>
    gather(own, ({ before, place, sound }) => {
      const name = [...names.get(before)!].find((each) => soundOf(each) === sound);
      const words = `sounds like "${name}", said behind "${before}" elsewhere`;
      return name ? [{ ...misheard(scene, turn, place, words), weak: true }] : [];
    }),
  );
}

/** The names behind those words behind which a number stands, too: of all others nothing is asked, and few calls have such numbers. */
function namesBehind(
  { words }: Scene,
  numerals: readonly (readonly Numeral[])[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>();
  for (const own of numerals) for (const { before } of own) names.set(before, new Set());
  if (names.size === 0) return names;
  for (const turn of words) for (const { before, name } of namesIn(turn)) names.get(before)?.add(name);
  return names;
}

const numeralsIn = keptOnce(({ reading: { tokens } }: TurnWords): readonly Numeral[] => {
  const numerals: Numeral[] = [];
  for (let at = 1; at < tokens.length; at++) {
    // Half of all words are too short to tie a number: that is asked first, as it costs least.
    if (tokens[at - 1]!.lower.length < LEAST_TIE || !isNumber(tokens[at]!) || !isTied(tokens[at - 1]!)) continue;
    const numeral = numeralAt(tokens, at, tokens[at - 1]!.lower);
    if (numeral) numerals.push(numeral);
  }
  return numerals;
});

/** Each name of a turn that is no number, with the lower-case word before it. */
const namesIn = keptOnce(({ reading: { tokens, text } }: TurnWords) => {
  const names: { readonly before: string; readonly name: string }[] = [];
  for (let at = 1; at < tokens.length; at++) {
    const before = tokens[at - 1]!;
    const name = tokens[at]!;
    if (name.kind === 'word' && isName(text, name) && !isSpokenNumber(name.lower) && isTied(before))
      names.push({ before: before.lower, name: text.slice(name.start, name.end) });
  }
  return names;
});

/** Whether a word ties a name to what it is said of, as "project" does. */
const isTied = ({ kind, lower }: Token): boolean => kind === 'word' && lower.length >= LEAST_TIE && !FRAME.has(lower);

/** Letters of the shortest word that ties. */
const LEAST_TIE = 4;

/** Words before any number and any name, which tie neither to the other. */
const FRAME = new Set(
  'about above after almost approximately around before behind below between both least from have into just like more most nearly only over roughly since some than that their them then there these they this through under until were what when where which with within would your'.split(
    ' ',
  ),
);

/** A capital and no second one: `Fortify`, and not `EPS`. */
const isName = (text: string, { start, end }: Token): boolean =>
  end - start >= 4 && isCapital(text.charCodeAt(start)) && /^[A-Z][a-z]+$/.test(text.slice(start, end));

const isCapital = (code: number): boolean => code >= 65 && code <= 90;

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
