import type { Reading } from '../../figures/reading';
import type { Part, Role } from './role';
import { BASE_PAIRS, BASES, type Direction, directionOf, FILLERS, LEVELS, MOVES, STOPS } from './vocabulary';
import { type Item, isAmount } from './words';

/** What the words before an amount make of it. */
export interface Marker {
  readonly part: Part;
  readonly direction: Direction | null;
  /** Index of the item that says the direction; -1 without one. */
  readonly way: number;
  readonly joined: 'or' | 'and' | null;
  readonly adds: boolean;
  readonly fresh: boolean;
}

const REACH = 11;
const LEVEL: Marker = { part: 'level', direction: null, way: -1, joined: null, adds: false, fresh: true };

/** The nearest word before an amount that says how it is used; `before` is the role of the amount before it. */
export function findMarker(reading: Reading, items: readonly Item[], place: number, before: Role | null): Marker {
  const last = before?.place ?? -1;
  const joined = joinedTo(items, place, last) ?? nextChange(reading, items, place, before);
  if (joined) return { ...LEVEL, joined, adds: joined === 'and', fresh: false };
  let behindOf = false;
  for (let at = place - 1; at > last && at >= place - REACH; at--) {
    const { word, figure } = items[at]!;
    if (figure >= 0 || isBound(items, at)) continue;
    if (word === 'of') behindOf = true;
    const marker = markerAt(reading, items, at, place, behindOf);
    if (marker) {
      const { part, direction, way } = marker;
      const [adds, fresh] = [isAdded(items, at), isFresh(reading, items, at, last)];
      return { part, direction, way, joined: null, adds, fresh };
    }
    if (STOPS.has(word)) break;
  }
  return LEVEL;
}

/** "at least", "at most": a hedge, and no word of place. */
const isBound = (items: readonly Item[], at: number): boolean =>
  items[at]!.word === 'at' && (items[at + 1]?.word === 'least' || items[at + 1]?.word === 'most');

/** Whether "and" stands right before a marker, with at most a form of "to be" between. */
function isAdded(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]?.word ?? '';
  return before === 'and' || (BEING.has(before) && items[at - 2]?.word === 'and');
}

const BEING = new Set(['was', 'were', 'is', 'are', 'also']);

type Found = Pick<Marker, 'part' | 'direction' | 'way'>;

const found = (part: Part, items: readonly Item[], way = -1): Found => ({
  part,
  direction: way < 0 ? null : directionOf(items[way]!.word),
  way: way >= 0 && directionOf(items[way]!.word) ? way : -1,
});

function markerAt(
  reading: Reading,
  items: readonly Item[],
  at: number,
  place: number,
  behindOf: boolean,
): Found | null {
  const word = items[at]!.word;
  if (word === 'than') return afterThan(items, at, place);
  if (word === 'over') return isBaseOver(reading, items, at) ? found('base', items) : null;
  if (word === 'from') return behindFrom(reading, items, at, behindOf);
  if (BASES.has(word)) return found('base', items, at - 1);
  if (BASE_PAIRS.get(word)?.has(items[at - 1]?.word ?? '')) return found('base', items);
  if (word === 'to') return behindTo(reading, items, at, place);
  if (word === 'by') return behindBy(items, at);
  if ((word === 'above' || word === 'below') && isDistance(reading, items[at - 1])) return found('base', items);
  const direction = directionOf(word);
  if (direction) return asChange(items, at, place, behindOf);
  return LEVELS.has(word) && !(behindOf && word === 'at') ? found('level', items) : null;
}

/** "90 basis points above our requirement of 10.6%", "10% below the $50 million": what the distance is counted from. */
const isDistance = (reading: Reading, item: Item | undefined): boolean =>
  item !== undefined && item.figure >= 0 && ['points', 'percent'].includes(reading.figures[item.figure]!.kind);

/** "increased from the prior year by 36%": behind "by", what moved stands a few words before. */
function behindBy(items: readonly Item[], at: number): Found | null {
  for (let near = at - 1; near >= 0 && near >= at - 8; near--) {
    const { word } = items[near]!;
    if (directionOf(word) && !isAdjective(items, near)) return found('change', items, near);
    if (STOPS.has(word) || LEVELS.has(word)) return null;
  }
  return null;
}

/** "from $4 million" is a base; "revenue from services of $4 million" is a level, where nothing moved before it. */
function behindFrom(reading: Reading, items: readonly Item[], at: number, behindOf: boolean): Found {
  const way = wayBefore(items, at);
  const opens =
    behindOf && way < 0 && items.slice(0, at).every(({ figure }) => figure < 0 || !isAmount(reading.figures[figure]!));
  return opens ? found('level', items) : found('base', items, way);
}

/** "more than $5 million" is a hedge; "higher than $5 million" is a comparison. */
function afterThan(items: readonly Item[], at: number, place: number): Found | null {
  const before = items[at - 1]?.word ?? '';
  if (['more', 'less', 'greater', 'fewer', 'rather', 'other'].includes(before))
    return at === place - 1 ? null : found('other', items);
  return found('base', items, at - 1);
}

/** "an increase of 20% over the $5 million": a base where an amount or a word of change stands shortly before. */
function isBaseOver(reading: Reading, items: readonly Item[], at: number): boolean {
  if ((items[at - 1]?.figure ?? -1) >= 0 && isAmount(reading.figures[items[at - 1]!.figure]!)) return true;
  const next = items[at + 1];
  if (next === undefined) return false;
  if (next.figure >= 0 ? isAmount(reading.figures[next.figure]!) : !OWNERS.has(next.word)) return false;
  for (let near = at - 1; near >= 0 && near >= at - 4; near--) {
    const { figure, word } = items[near]!;
    if (figure >= 0 ? isAmount(reading.figures[figure]!) : directionOf(word) !== null) return true;
  }
  return false;
}

/** What leads to an amount that "over" measures against, beside a time: "over last year's $5 million". */
const OWNERS = new Set('the our last prior previous its'.split(' '));

/** "to" brings a result where something moved before it; else it says nothing ("returned to shareholders", "close to"). */
function behindTo(reading: Reading, items: readonly Item[], at: number, place: number): Found {
  const none = found('other', items);
  if (place - at > 5) return none;
  for (let near = at - 1; near >= 0 && near >= at - 14; near--) {
    const { word, figure } = items[near]!;
    if (figure >= 0 && isMultiplied(reading, figure)) return found('result', items);
    if (figure >= 0) continue;
    if (word === ';' || (word === 'of' && near === at - 1)) return none;
    if (MOVES.has(word) || (directionOf(word) && !isAdjective(items, near))) return found('result', items, near);
    if (word === 'from') return found('result', items, wayBefore(items, near));
    if (LEVELS.has(word) && word !== 'at' && word !== 'has' && word !== 'have' && word !== 'from') return none;
  }
  return none;
}

/** "doubled to $10 million": the word of multiplying is a figure, and moves what it speaks of. */
export const isMultiplied = (reading: Reading, index: number): boolean => {
  const { kind, written } = reading.figures[index]!;
  return kind === 'multiple' && /^(?:doubl|tripl|quadrupl|halv)|fold$/i.test(written);
};

/** "decreased from 34 to 22": behind "from", the way stands before it; -1 where none does. */
function wayBefore(items: readonly Item[], from: number): number {
  let noun = -1;
  for (let near = from - 1; near >= 0 && near >= from - 8; near--) {
    const { word } = items[near]!;
    if (word === 'growth') noun = near;
    else if (directionOf(word)) return near;
    if (word === ',' || word === 'and' || word === 'from' || MOVES.has(word)) break;
  }
  return noun;
}

const NOUNS = new Set(
  'increase decrease decline growth improvement reduction rise drop expansion contraction fall jump deterioration deceleration uptick dip addition'.split(
    ' ',
  ),
);

/** A word of change makes its amount a change: right before it, or as a noun before "of" or "in … of". */
function asChange(items: readonly Item[], at: number, place: number, behindOf: boolean): Found | null {
  const word = items[at]!.word;
  if (!behindOf) return between(items, at, place) <= 3 && !isAdjective(items, at) ? found('change', items, at) : null;
  if (!NOUNS.has(word)) return null;
  const next = items[at + 1]?.word;
  return next === 'of' || next === 'in' ? found('change', items, at) : null;
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
  if (last < 0 || place - last > 8) return null;
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

/** "up 35% from the second quarter and 5% from the first": a change goes on behind what it is counted from. */
function nextChange(reading: Reading, items: readonly Item[], place: number, before: Role | null): 'and' | null {
  const and =
    items[place - 1]?.word === 'and' || (items[place - 2]?.word === 'and' && JOINERS.has(items[place - 1]!.word));
  if (!and || before?.part !== 'change' || place - before.place > 10) return null;
  const kinds = [before.place, place].map((at) => reading.figures[items[at]!.figure]!.kind);
  return kinds[0] === kinds[1] &&
    items.slice(before.place + 1, place).every(({ word, figure }) => figure >= 0 || isBridge(word))
    ? 'and'
    : null;
}

const COMPARING = new Set('year over on quarter sequentially organically in the –'.split(' '));

const BRIDGES = new Set(
  "which was is are were an a the representing reflecting or and by that that's equating translating compared compares comparison comparing to with from over on year quarter prior previous last same period ago earlier sequentially sequential also still both in of for our its this it up down versus vs or at as an about approximately nearly almost slightly just more less than year-over-year respectively another showing marking now stand stands stood reported comparable full relative and/or strong solid record significant further total higher lower however but".split(
    ' ',
  ),
);

/**
 * Whether a subject of its own stands before the marker: words of their own behind the last comma or conjunction, or a noun right
 * before a verb of change.
 */
export function isFresh(reading: Reading, items: readonly Item[], marker: number, last: number): boolean {
  if (last < 0) return true;
  let own = 0;
  let aside = false;
  for (let at = marker - 1; at > last; at--) {
    const { word, figure } = items[at]!;
    if (figure >= 0 && isAmount(reading.figures[figure]!)) break;
    if (word === 'reflecting' || word === 'representing' || word === 'marking') return false;
    if (CLAUSES.has(word)) {
      if (word !== ',') return own > 0;
      if (at !== marker - 1 && !aside) return own > 0;
      aside = true;
    } else if (figure < 0 && !isBridge(word)) own++;
  }
  return own > 0 && isFiniteVerb(items[marker]!.word);
}

const isBridge = (word: string): boolean =>
  BRIDGES.has(word) || FILLERS.has(word) || directionOf(word) !== null || MOVES.has(word) || isAdverb(word);
const CLAUSES = new Set([',', 'and', ';', 'with', 'while', '--']);
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
