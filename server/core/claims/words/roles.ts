import type { Reading } from '../../figures/reading';
import type { Span } from '../../text/span';
import { comparisonIn, timeBehind } from './comparison';
import { clauseAround, findMarker, isFresh, isMultiplied, type Marker } from './markers';
import type { Part, Role } from './role';
import { type Direction, directionOf, LIMITS, QUALIFIERS, REASONS } from './vocabulary';
import { type Item, isAmount, type SentenceWords } from './words';

const NONE: readonly Role[] = [];

/** The roles of a sentence's amounts, in order. */
export function readRoles(reading: Reading, sentence: SentenceWords): readonly Role[] {
  if (sentence.places.length === 0) return NONE;
  const roles: Role[] = [];
  for (const place of sentence.places) {
    const figure = sentence.items[place]!.figure;
    if (!isAmount(reading.figures[figure]!)) continue;
    roles.push(readRole(reading, sentence, place, roles.at(-1) ?? null));
  }
  return roles;
}

function readRole(reading: Reading, sentence: SentenceWords, place: number, before: Role | null): Role {
  const { items } = sentence;
  const figure = items[place]!.figure;
  const marker = findMarker(reading, items, place, before);
  const ahead = changeAhead(reading, items, place);
  const clause = clauseAround(reading, items, place);
  const joined = marker.joined && before ? marker.joined : null;
  const inherited =
    joined && before ? (rateOfMove(reading, items, place, before) ?? inheritedRole(before, ahead)) : null;
  const { part, direction, said } = inherited ?? {
    part: partOf(reading, sentence, place, marker, ahead),
    direction: marker.direction ?? ahead?.direction ?? null,
    said: spanOf(items, marker.way >= 0 ? marker.way : (ahead?.at ?? -1)),
  };
  const byAhead = ahead !== null && !inherited && part === 'change' && marker.part !== 'change';
  return {
    figure,
    place,
    part: finalPart(reading, items, place, part),
    direction,
    said,
    joined,
    adds: marker.adds,
    fresh: (byAhead ? isFresh(reading, items, place, before?.place ?? -1) : marker.fresh) || (ahead?.own ?? false),
    against: comparisonIn(items, place + 1, clause.to) ?? comparisonIn(items, clause.from, place),
    since: periodSaid(reading, items, timeBehind(items, place)),
    qualified: isQualified(items, clause, place, sentence.places[0]!),
  };
}

function finalPart(reading: Reading, items: readonly Item[], place: number, part: Part): Part {
  if (part === 'change' && isAgainstPlan(items, place)) return 'other';
  if (isMultiplied(reading, items[place]!.figure)) return 'other';
  return part === 'level' && isShare(reading, items, place) ? 'share' : part;
}

const PLANS = new Set(
  'guide guidance outlook expectation expectations midpoint consensus forecast plan target budget estimates expected'.split(
    ' ',
  ),
);

/** "higher by $300 million compared to our guide": a difference from what was planned is no move. */
function isAgainstPlan(items: readonly Item[], place: number): boolean {
  for (let at = place + 1; at <= place + 7 && at < items.length; at++) {
    const { word } = items[at]!;
    if (PLANS.has(word)) return true;
    if (word === ',' || word === ';' || word === 'and') return false;
  }
  return false;
}

const periodSaid = (reading: Reading, items: readonly Item[], at: number): string | null =>
  at < 0 ? null : reading.figures[items[at]!.figure]!.period;

/** "fell to $5 million from $6 million, or 17%": a per cent that is joined to the amount before it says how far it moved. */
function rateOfMove(reading: Reading, items: readonly Item[], place: number, before: Role): Inherited | null {
  if (before.part !== 'base' || items[place + 1]?.word === 'of') return null;
  const [base, rate] = [before.figure, items[place]!.figure].map((index) => reading.figures[index]!.kind);
  return rate === 'percent' && (base === 'money' || base === 'count')
    ? { part: 'change', direction: before.direction, said: before.said }
    : null;
}

type Inherited = Pick<Role, 'part' | 'direction' | 'said'>;

/** "up $5 million or 20%": the second amount is used as the first, unless words behind it say otherwise. */
function inheritedRole(before: Role, ahead: Ahead | null): Inherited | null {
  if (ahead && before.part !== 'change')
    return { part: ahead.own ? 'other' : 'change', direction: ahead.direction, said: null };
  const part = before.part === 'result' ? 'level' : before.part;
  return { part, direction: before.direction, said: before.said };
}

function partOf(reading: Reading, sentence: SentenceWords, place: number, marker: Marker, ahead: Ahead | null): Part {
  if (!ahead || marker.part === 'change') return marker.part;
  if (marker.part === 'base') return 'other';
  return reading.figures[sentence.items[place]!.figure]!.kind === 'duration' ? 'other' : 'change';
}

interface Ahead {
  /** Index of the item that names it. */
  readonly at: number;
  readonly direction: Direction;
  /** Whether the words behind name what changes: "$5 million lower costs". */
  readonly own: boolean;
}

const LINKS = new Set(
  'sequential sequentially year over quarter on organic net annual annualized gross revenue sales constant currency volume further overall total reported points point'.split(
    ' ',
  ),
);
const ENDS = new Set(
  'from than over versus vs compared in year sequentially on to , . ; and or as for with during at by relative due driven quarter when which primarily mainly -- ( )'.split(
    ' ',
  ),
);

/** "20% increase", "150 basis points higher": the change that the words behind an amount name. */
function changeAhead(reading: Reading, items: readonly Item[], place: number): Ahead | null {
  for (let at = place + 1; at <= place + 5 && at < items.length; at++) {
    const { word, figure } = items[at]!;
    if (figure >= 0) {
      if (isAmount(reading.figures[figure]!) && items[at - 1]?.word !== 'or') return null;
      continue;
    }
    if (word === 'or' && at === place + 1) continue;
    if (word === 'more' || word === 'less') return behindThan(items, at);
    if ((word === 'above' || word === 'below') && at === place + 1 && isDistance(reading, items, place))
      return { at, direction: word === 'above' ? 'up' : 'down', own: false };
    const direction = directionOf(word);
    if (direction && at > place + 1 && isVerb(word)) return null;
    if (direction) return isVerb(word) ? null : { at, direction, own: !endsThere(items, at + 1) };
    if (!LINKS.has(word)) return null;
  }
  return null;
}

/** Points lie above or below something; a per cent does only where the amount that it is of follows. */
function isDistance(reading: Reading, items: readonly Item[], place: number): boolean {
  const { kind } = reading.figures[items[place]!.figure]!;
  if (kind !== 'percent') return kind === 'points';
  const next = items
    .slice(place + 2, place + 8)
    .find(({ figure }) => figure >= 0 && isAmount(reading.figures[figure]!));
  return next !== undefined && ['money', 'count'].includes(reading.figures[next.figure]!.kind);
}

const endsThere = (items: readonly Item[], at: number): boolean =>
  at >= items.length || items[at]!.figure >= 0 || ENDS.has(items[at]!.word);

/** "5% more than": a change only where something is compared. */
const behindThan = (items: readonly Item[], at: number): Ahead | null =>
  items[at + 1]?.word === 'than' ? { at, direction: items[at]!.word === 'more' ? 'up' : 'down', own: false } : null;

/** "Revenue of $5 million increased 10%" says nothing of a change of $5 million. */
const isVerb = (word: string): boolean =>
  /(?:ed|ing|es)$/.test(word) ||
  ([
    'grew',
    'grown',
    'rose',
    'risen',
    'fell',
    'fallen',
    'up',
    'down',
    'grow',
    'improve',
    'increases',
    'shrank',
    'improvement',
  ].includes(word) &&
    word !== 'improvement');

/** A per cent that "of" and a noun follow is a part of a whole. */
function isShare(reading: Reading, items: readonly Item[], place: number): boolean {
  const kind = reading.figures[items[place]!.figure]!.kind;
  return (kind === 'percent' || kind === 'fraction') && items[place + 1]?.word === 'of';
}

function isQualified(
  items: readonly Item[],
  { from, to }: { from: number; to: number },
  place: number,
  first: number,
): boolean {
  for (let at = from; at < to; at++) {
    const { word } = items[at]!;
    if (at > place && REASONS.has(word)) return false;
    if (QUALIFIERS.has(word) || (at > first && LIMITS.has(word))) return true;
    if (word === 'average' && ['on', 'an', 'annual'].includes(items[at - 1]?.word ?? '')) return true;
  }
  return false;
}

const spanOf = (items: readonly Item[], at: number): Span | null =>
  at < 0 ? null : [items[at]!.start, items[at]!.end];
