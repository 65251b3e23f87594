import type { Modifier } from './figure';
import type { Token } from './reading';
import { word, wordSet } from './token-at';

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
const SKIPPED = wordSet('a an the our that this another only just ( [ their its your , total additional');

/** What hedging words do to a figure, and the words themselves, lower case; `hedge` is null for an exact figure. */
export interface Hedge {
  readonly modifier: Modifier;
  readonly hedge: string | null;
}

const NONE: Hedge = { modifier: 'exact', hedge: null };

/** What the words beside a figure's tokens `[from, to)` do to it: "a little over" before it, "or so" behind it. */
export function hedgeOf(tokens: readonly Token[], from: number, to: number): Hedge {
  if (isInRange(tokens, from, to)) return { modifier: 'about', hedge: `in the … ${word(tokens, to)}` };
  return hedgeWithin(tokens, from, to) ?? hedgeBehind(tokens, to) ?? hedgeBefore(tokens, from) ?? NONE;
}

/** "50-ish days", "100-plus customers": the hedge stands between a number and what it counts. */
function hedgeWithin(tokens: readonly Token[], from: number, to: number): Hedge | null {
  for (let at = from + 1; at < to - 1; at += 1) {
    const inside = word(tokens, at);
    if (inside === 'ish' || inside === 'odd') return { modifier: 'about', hedge: `-${inside}` };
    if (inside === 'plus') return { modifier: 'over', hedge: 'plus' };
  }
  return null;
}

const AREAS = new Set(['range', 'area', 'ballpark', 'neighborhood', 'zone']);

/** "in the $500 million range". */
const isInRange = (tokens: readonly Token[], from: number, to: number): boolean =>
  AREAS.has(word(tokens, to)) && word(tokens, from - 2) === 'in' && word(tokens, from - 1) === 'the';

function hedgeBefore(tokens: readonly Token[], from: number): Hedge | null {
  let at = from - 1;
  for (let skipped = 0; skipped < 2 && SKIPPED.has(word(tokens, at)); skipped += 1) at -= 1;
  if (!ENDINGS.has(word(tokens, at))) return null;
  for (const length of LENGTHS) {
    const modifier = lookUp(wordsOf(tokens, at - length + 1, at + 1));
    if (modifier === null) continue;
    if (length === 1 && isNoHedge(tokens, at, from)) return null;
    const start = intensifiedFrom(tokens, at - length + 1);
    return { modifier, hedge: wordsOf(tokens, start, at + 1) };
  }
  return null;
}

const LENGTHS = [3, 2, 1];

/** The last words of all hedges: most words before a figure end none. */
const ENDINGS = new Set([...Object.keys(WORDS), ...Object.keys(OPPOSITES)].map((words) => words.split(' ').at(-1)!));

const lookUp = (words: string): Modifier | null =>
  Object.hasOwn(OPPOSITES, words) ? OPPOSITES[words]! : Object.hasOwn(WORDS, words) ? WORDS[words]! : null;

const wordsOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(Math.max(0, from), to)
    .map((token) => token.lower)
    .join(' ');

const INTENSIFIERS = wordSet(
  'a little bit just well slightly somewhat tad touch significantly substantially comfortably far right somewhere',
);

function intensifiedFrom(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at > from - 3 && INTENSIFIERS.has(word(tokens, at - 1))) at -= 1;
  return at;
}

/** "up 20% over $287 million" compares, "about the 14 states" speaks of them, "they say 5%" reports: none of these hedges. */
function isNoHedge(tokens: readonly Token[], at: number, from: number): boolean {
  const [found, before] = [word(tokens, at), word(tokens, at - 1)];
  if (found === 'about') return word(tokens, at + 1) === 'the' && at + 1 < from;
  if (found === 'over' || found === 'above' || found === 'below')
    return ['%', 'percent', 'points', 'bps', 'increase', 'growth'].includes(before);
  return found === 'say' && before !== ',' && before !== 'us' && before !== "let's" && word(tokens, at + 1) !== ',';
}

function hedgeBehind(tokens: readonly Token[], to: number): Hedge | null {
  const first = word(tokens, to);
  if (!OPENINGS.has(first)) return null;
  const second = word(tokens, to + 1);
  const pair = `${first} ${second}`;
  if (Object.hasOwn(BEHIND, pair)) return { modifier: BEHIND[pair]!, hedge: pair };
  if (first === 'give' && second === 'or') return { modifier: 'about', hedge: 'give or take' };
  if (first === 'ish' || pair === '- ish') return { modifier: 'about', hedge: '-ish' };
  const numberFollows = tokens[to + 1]?.kind === 'number' || second === '$';
  if ((first === 'plus' || first === '+') && !numberFollows) return { modifier: 'over', hedge: 'plus' };
  return pair === '- plus' ? { modifier: 'over', hedge: 'plus' } : null;
}

const BEHIND: Readonly<Record<string, Modifier>> = {
  'or so': 'about',
  'or more': 'over',
  'or better': 'over',
  'or higher': 'over',
  'or greater': 'over',
  'or less': 'under',
  'or lower': 'under',
  'or fewer': 'under',
};

/** The first words of all hedges behind a figure: most words there are none. */
const OPENINGS = new Set([...Object.keys(BEHIND).map((words) => words.split(' ')[0]), 'give', 'ish', '-', 'plus', '+']);
