import type { Modifier } from './figure';
import type { Token } from './reading';

const WORDS: Readonly<Record<string, Modifier>> = {
  about: 'about',
  around: 'about',
  approximately: 'about',
  roughly: 'about',
  circa: 'about',
  some: 'about',
  approx: 'about',
  '~': 'about',
  '≈': 'about',
  say: 'about',
  'call it': 'about',
  'order of': 'about',
  'neighborhood of': 'about',
  'neighbourhood of': 'about',
  'kind of': 'about',
  'vicinity of': 'about',
  over: 'over',
  'more than': 'over',
  'at least': 'over',
  above: 'over',
  'north of': 'over',
  'excess of': 'over',
  'greater than': 'over',
  exceeding: 'over',
  exceeded: 'over',
  exceeds: 'over',
  exceed: 'over',
  'upwards of': 'over',
  'better than': 'over',
  surpassed: 'over',
  surpassing: 'over',
  '>': 'over',
  'higher than': 'over',
  topped: 'over',
  'minimum of': 'over',
  topping: 'over',
  under: 'under',
  'less than': 'under',
  below: 'under',
  'up to': 'under',
  'shy of': 'under',
  'fewer than': 'under',
  'at most': 'under',
  '<': 'under',
  'lower than': 'under',
  'short of': 'under',
  'south of': 'under',
  'as much as': 'under',
  'as many as': 'under',
  'as high as': 'under',
  'maximum of': 'under',
  within: 'under',
  nearly: 'nearly',
  almost: 'nearly',
  'close to': 'nearly',
  approaching: 'nearly',
  virtually: 'nearly',
  'closer to': 'nearly',
  nearer: 'nearly',
  'something like': 'about',
  'is like': 'about',
  "it's like": 'about',
  'was like': 'about',
};
const OPPOSITES: Readonly<Record<string, Modifier>> = {
  'no more than': 'under',
  'not more than': 'under',
  'no less than': 'over',
  'no fewer than': 'over',
  'not less than': 'over',
};
const SKIPPED = new Set([
  'a',
  'an',
  'the',
  'our',
  'that',
  'this',
  'another',
  'only',
  'just',
  '(',
  '[',
  'their',
  'its',
  'your',
  ',',
  'total',
  'additional',
]);

const word = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';

/** What the words beside a figure's tokens `[from, to)` do to it: "about" before it, "or so" behind it. */
export function modifierOf(tokens: readonly Token[], from: number, to: number): Modifier {
  const ranged =
    ['range', 'area', 'ballpark', 'neighborhood', 'zone'].includes(word(tokens, to)) &&
    word(tokens, from - 2) === 'in' &&
    word(tokens, from - 1) === 'the';
  if (ranged) return 'about';
  return modifierBehind(tokens, to) ?? modifierBefore(tokens, from) ?? 'exact';
}

function modifierBefore(tokens: readonly Token[], from: number): Modifier | null {
  let at = from - 1;
  for (let skipped = 0; skipped < 2 && SKIPPED.has(word(tokens, at)); skipped += 1) at -= 1;
  const [one, two, three] = [
    word(tokens, at),
    `${word(tokens, at - 1)} ${word(tokens, at)}`,
    `${word(tokens, at - 2)} ${word(tokens, at - 1)} ${word(tokens, at)}`,
  ];
  const found = OPPOSITES[three] ?? lookUp(three) ?? lookUp(two) ?? lookUp(one);
  if (one === 'about' && word(tokens, at + 1) === 'the' && at + 1 < from) return null;
  return found !== null && comparesWith(tokens, at, one) ? null : found;
}

const lookUp = (words: string): Modifier | null => (Object.hasOwn(WORDS, words) ? WORDS[words]! : null);

/** "up 20% over $287 million" compares, "grew over 20%" does not; nor does "over" behind a verb of speech name a bound. */
function comparesWith(tokens: readonly Token[], at: number, word: string): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  if (word === 'over' || word === 'above' || word === 'below')
    return (
      before === '%' ||
      before === 'percent' ||
      before === 'points' ||
      before === 'bps' ||
      before === 'increase' ||
      before === 'growth'
    );
  return word === 'say' && before !== ',' && before !== 'us' && before !== "let's" && tokens[at + 1]?.lower !== ',';
}

function modifierBehind(tokens: readonly Token[], to: number): Modifier | null {
  const [first, second, third] = [word(tokens, to), word(tokens, to + 1), word(tokens, to + 2)];
  if (first === 'or' && second === 'so') return 'about';
  if (first === 'or' && (second === 'more' || second === 'better' || second === 'higher' || second === 'greater'))
    return 'over';
  if (first === 'or' && (second === 'less' || second === 'lower' || second === 'fewer')) return 'under';
  if (first === 'plus' && third !== '%' && tokens[to + 1]?.kind !== 'number' && second !== '$') return 'over';
  if (first === '-' && second === 'plus') return 'over';
  if (first === '+' && tokens[to + 1]?.kind !== 'number') return 'over';
  if (first === 'ish' || (first === '-' && second === 'ish')) return 'about';
  return first === 'give' && second === 'or' && third === 'take' ? 'about' : null;
}
