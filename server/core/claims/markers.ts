import type { Reading } from '../figures/reading';
import type { Part } from './role';
import { BASE_PAIRS, BASES, type Direction, directionOf, FILLERS, LEVELS, MOVES, STOPS } from './vocabulary';
import { type Item, isAmount } from './words';

/** What the words before an amount make of it. */
export interface Marker {
  readonly part: Part;
  readonly direction: Direction | null;
  readonly joined: 'or' | 'and' | null;
  readonly fresh: boolean;
}

const REACH = 9;
const LEVEL: Marker = { part: 'level', direction: null, joined: null, fresh: true };

/** The nearest word before an amount that says how it is used. `last` is the place of the amount before, -1 without one. */
export function findMarker(reading: Reading, items: readonly Item[], place: number, last: number): Marker {
  const joined = joinedTo(items, place, last);
  if (joined) return { ...LEVEL, joined, fresh: false };
  let behindOf = false;
  for (let at = place - 1; at > last && at >= place - REACH; at--) {
    const { word, figure } = items[at]!;
    if (figure >= 0) continue;
    if (word === 'of') behindOf = true;
    const found = markerAt(reading, items, at, place, behindOf);
    if (found) return { ...found, joined: null, fresh: isFresh(reading, items, at, last) };
    if (STOPS.has(word)) break;
  }
  return { ...LEVEL, fresh: true };
}

type Found = Pick<Marker, 'part' | 'direction'>;

function markerAt(
  reading: Reading,
  items: readonly Item[],
  at: number,
  place: number,
  behindOf: boolean,
): Found | null {
  const word = items[at]!.word;
  if (word === 'than') return afterThan(items, at, place);
  if (word === 'over') return isBaseOver(reading, items, at) ? { part: 'base', direction: null } : null;
  if (BASES.has(word)) return { part: 'base', direction: directionOf(items[at - 1]?.word ?? '') };
  if (BASE_PAIRS.get(word)?.has(items[at - 1]?.word ?? '')) return { part: 'base', direction: null };
  if (word === 'to') return behindTo(reading, items, at, place);
  const direction = directionOf(word);
  if (direction) return asChange(items, at, place, behindOf, direction);
  return LEVELS.has(word) ? { part: 'level', direction: null } : null;
}

/** "more than $5 million" is a hedge; "higher than $5 million" is a comparison. */
function afterThan(items: readonly Item[], at: number, place: number): Found | null {
  const before = items[at - 1]?.word ?? '';
  if (['more', 'less', 'greater', 'fewer', 'rather', 'other'].includes(before))
    return at === place - 1 ? null : { part: 'other', direction: null };
  return { part: 'base', direction: directionOf(before) };
}

/** "an increase of 20% over the $5 million": a base where an amount or a word of change stands shortly before. */
function isBaseOver(reading: Reading, items: readonly Item[], at: number): boolean {
  const next = items[at + 1]?.word ?? '';
  if (next !== 'the' && next !== 'our' && next !== 'last') return false;
  for (let near = at - 1; near >= 0 && near >= at - 4; near--) {
    const { figure, word } = items[near]!;
    if (figure >= 0 ? isAmount(reading.figures[figure]!) : directionOf(word) !== null) return true;
  }
  return false;
}

/** "to" brings a result where something moved before it; else it says nothing ("returned to shareholders", "close to"). */
function behindTo(reading: Reading, items: readonly Item[], at: number, place: number): Found {
  const none: Found = { part: 'other', direction: null };
  if (place - at > 5) return none;
  for (let near = at - 1; near >= 0 && near >= at - 14; near--) {
    const { word, figure } = items[near]!;
    if (figure >= 0) continue;
    if (word === ';' || (word === 'of' && near === at - 1)) return none;
    const direction = directionOf(word);
    if (direction || MOVES.has(word) || word === 'from')
      return { part: 'result', direction: direction ?? wayBefore(reading, items, near) };
    if (LEVELS.has(word) && word !== 'at' && word !== 'has' && word !== 'have' && word !== 'from') return none;
  }
  return none;
}

/** "decreased from 39 to 25": behind "from", the way stands before it. */
function wayBefore(_reading: Reading, items: readonly Item[], at: number): Direction | null {
  if (items[at]!.word !== 'from') return null;
  for (let near = at - 1; near >= 0 && near >= at - 8; near--) {
    const direction = directionOf(items[near]!.word);
    if (direction) return direction;
    if (items[near]!.word === ',' || items[near]!.word === 'and') return null;
  }
  return null;
}

const NOUNS = new Set(
  'increase decrease decline growth improvement reduction rise drop expansion contraction fall jump deterioration deceleration uptick dip'.split(
    ' ',
  ),
);

/** A word of change makes its amount a change: right before it, or as a noun before "of" or "in … of". */
function asChange(
  items: readonly Item[],
  at: number,
  place: number,
  behindOf: boolean,
  direction: Direction,
): Found | null {
  const word = items[at]!.word;
  if (!behindOf)
    return between(items, at, place) <= 3 && !isAdjective(items, at) ? { part: 'change', direction } : null;
  if (!NOUNS.has(word)) return null;
  const next = items[at + 1]?.word;
  return next === 'of' || next === 'in' ? { part: 'change', direction } : null;
}

/** How many words of their own stand between a marker and its amount. */
function between(items: readonly Item[], at: number, place: number): number {
  let count = 0;
  for (let near = at + 1; near < place; near++) if (!FILLERS.has(items[near]!.word)) count++;
  return count;
}

/** "higher revenue", "lower taxes": the word belongs to the noun behind it, not to the amount. */
function isAdjective(items: readonly Item[], at: number): boolean {
  const word = items[at]!.word;
  if (
    word !== 'higher' &&
    word !== 'lower' &&
    word !== 'better' &&
    word !== 'worse' &&
    word !== 'growing' &&
    word !== 'growth'
  )
    return false;
  const next = items[at + 1];
  return next !== undefined && next.figure < 0 && !FILLERS.has(next.word);
}

const JOINERS = new Set([
  ',',
  'or',
  'and',
  'about',
  'approximately',
  'roughly',
  'nearly',
  'almost',
  'over',
  'a',
  'an',
  'also',
  'by',
  'more',
  'than',
  'around',
]);

/** Whether nothing but "or" or "and" stands between two amounts. */
function joinedTo(items: readonly Item[], place: number, last: number): 'or' | 'and' | null {
  if (last < 0 || place - last > 6) return null;
  let joined: 'or' | 'and' | null = null;
  for (let at = last + 1; at < place; at++) {
    const { word, figure } = items[at]!;
    if (figure >= 0) continue;
    if (word === 'or' || word === 'and') joined = word;
    else if (!JOINERS.has(word) && joined === null && !COMPARING.has(word)) return null;
    else if (!JOINERS.has(word) && joined !== null) return null;
  }
  return joined;
}

const COMPARING = new Set('year over on quarter sequentially organically in the'.split(' '));

const BRIDGES = new Set(
  "which was is are were an a the representing reflecting or and by that that's equating translating compared compares comparison comparing to with from over on year quarter prior previous last same period ago earlier sequentially sequential also still both in of for our its this it up down versus vs or at as an about approximately nearly almost slightly just more less than year-over-year respectively another showing marking reported comparable full relative and/or strong solid record significant further total higher lower however but".split(
    ' ',
  ),
);

/**
 * Whether a subject of its own stands before the marker: words of their own behind the last comma or conjunction, or a noun right
 * before a verb of change.
 */
function isFresh(reading: Reading, items: readonly Item[], marker: number, last: number): boolean {
  if (last < 0) return true;
  let own = 0;
  for (let at = marker - 1; at > last; at--) {
    const { word, figure } = items[at]!;
    if (figure >= 0 && isAmount(reading.figures[figure]!)) break;
    if (word === ',' || word === 'and' || word === ';' || word === 'with' || word === 'while' || word === '--')
      return own > 0;
    if (figure < 0 && !BRIDGES.has(word) && directionOf(word) === null && !isAdverb(word)) own++;
  }
  return own > 0 && isFiniteVerb(items[marker]!.word);
}

const isAdverb = (word: string): boolean => word.endsWith('ly');
const isFiniteVerb = (word: string): boolean =>
  LEVELS.has(word) ||
  (directionOf(word) !== null && (word.endsWith('ed') || ['grew', 'rose', 'fell', 'was', 'were', 'is'].includes(word)));

/** The stretch of words around an amount up to the amounts beside it or a sign that parts clauses. */
export function clauseAround(reading: Reading, items: readonly Item[], place: number): { from: number; to: number } {
  const ends = (at: number): boolean => {
    const { figure, word } = items[at]!;
    return figure >= 0 ? isAmount(reading.figures[figure]!) : word === ';';
  };
  let from = place;
  while (from > 0 && !ends(from - 1)) from--;
  let to = place + 1;
  while (to < items.length && !ends(to)) to++;
  return { from, to };
}
