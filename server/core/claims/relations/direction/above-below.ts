import { allowed } from '../../../figures/agreement';
import type { ReadFigure } from '../../../figures/figure';
import type { Interval } from '../../../figures/interval';
import { gather } from '../../../text/gather';
import type { TurnClaim } from '../../claim';
import { comparable, isLoss } from '../../comparable';
import { draftClaim } from '../../draft';
import type { Role } from '../../words/role';
import type { TurnWords } from '../../words/turn-words';
import { type Item, isAmount, type SentenceWords } from '../../words/words';
import { lies } from '../range/place-in-range';

/** How many words may stand between a word of place and the amount behind it. */
const REACH = 8;

/** "$85 a ton, well below our earlier cost of $100 a ton": an amount, and on which side of another it is said to lie. */
export const besideOthers = (turn: TurnWords): readonly TurnClaim[] =>
  gather(turn.withAmounts, (sentence) =>
    gather(sidesIn(sentence.items), ({ at, side }) => {
      const other = amountBehind(turn, sentence, at);
      const before = other === null || turn.reading.figures[other]!.range ? null : amountBefore(turn, sentence, at);
      const actual = other === null ? null : (before ?? amountPointedAt(turn, sentence, at, other));
      return other === null || actual === null ? [] : claimOf(turn, actual, other, side);
    }),
  );

type Side = 'above' | 'below';

/** The words that say a side, with their place among the items. */
function sidesIn(items: readonly Item[]): readonly { readonly at: number; readonly side: Side }[] {
  const sides: { at: number; side: Side }[] = [];
  for (let at = 0; at < items.length; at++) {
    const side = sideAt(items, at);
    if (side !== null) sides.push({ at, side });
  }
  return sides;
}

/** The side that a word says; "$0.27 above" is a distance, and "above and beyond" a phrase. */
function sideAt(items: readonly Item[], at: number): Side | null {
  const { word } = items[at]!;
  const next = items[at + 1]?.word;
  if (word === 'ahead' || word === 'short') return next === 'of' ? (word === 'ahead' ? 'above' : 'below') : null;
  if (word === 'exceeding' || word === 'exceeded') return 'above';
  if (word !== 'above' && word !== 'below') return null;
  return (items[at - 1]?.figure ?? -1) >= 0 || next === 'and' || items[at - 1]?.word === 'and' ? null : word;
}

const LEADING = new Set(
  'our the its their last prior previous original earlier initial guidance guided range of target goal for expectation expectations expected plan planned forecast outlook consensus estimate estimates budget midpoint pre idled level rate cost average high low end share a an normal historical long term'.split(
    ' ',
  ),
);

/** The amount behind a word of place, of which the words between speak. */
function amountBehind(turn: TurnWords, { items }: SentenceWords, at: number): number | null {
  for (let near = at + 1; near <= at + REACH && near < items.length; near++) {
    const { figure, word } = items[near]!;
    if (figure >= 0 && isAmount(turn.reading.figures[figure]!))
      return near === at + 1 || isSharePoint(items, near) ? null : figure;
    if (/^[,;:.()]$/.test(word) || word === 'and' || word === 'but') return null;
  }
  return null;
}

/** "points", "per cent of": what a distance is said in, or a part of what is compared. */
const isSharePoint = (items: readonly Item[], at: number): boolean =>
  !items.slice(Math.max(0, at - REACH), at).some(({ word }) => LEADING.has(word));

const BETWEEN = new Set(
  ', which that is was were are and it well slightly just still comfortably significantly far also remains remained substantially somewhat solidly meaningfully in the for quarter year coming came so now landing or up down'.split(
    ' ',
  ),
);

/** The level right before a word of place, with nothing between that brings a subject of its own. */
function amountBefore(turn: TurnWords, sentence: SentenceWords, at: number): number | null {
  const before = turn.roles[sentence.index]!.filter(({ place }) => place < at).at(-1);
  if (!before || !isLevel(before)) return null;
  const between = sentence.items.slice(before.place + 1, at);
  return between.length <= 7 && between.every(({ word, figure }) => figure >= 0 || BETWEEN.has(word))
    ? before.figure
    : null;
}

const isLevel = ({ part }: Role): boolean => part === 'level' || part === 'result';

/** "This was below our guidance": the one such level of the sentence before, when this one opens by pointing back. */
function amountPointedAt(turn: TurnWords, sentence: SentenceWords, at: number, other: number): number | null {
  const opening = sentence.items.slice(0, at).map(({ word }) => word);
  if (
    at > 5 ||
    !/^(?:this|that|it) (?:is|was|is also|was also|came in)(?: (?:well|slightly|just|still))?$/.test(opening.join(' '))
  )
    return null;
  const before = turn.sentences[sentence.index - 1];
  if (!before) return null;
  const bounds = turn.reading.figures[other]!;
  const levels = turn.roles[before.index]!.filter(
    (role) => isLevel(role) && comparable(turn.reading.figures[role.figure]!, bounds),
  );
  return levels.length === 1 ? levels[0]!.figure : null;
}

function claimOf(turn: TurnWords, actual: number, other: number, side: Side): readonly TurnClaim[] {
  const [a, b] = [turn.reading.figures[actual]!, turn.reading.figures[other]!];
  if (!comparable(a, b) || a.range || isLoss(a) || isLoss(b) || a.kind === 'points' || isOfAnotherSize(a, b)) return [];
  const [value, bounds] = [asSaid(a), asSaid(b)];
  const where =
    value.low > bounds.high ? 'above' : value.high < bounds.low ? 'below' : b.range ? 'within' : 'level with';
  return [
    draftClaim(turn.reading, {
      relation: b.range ? 'range' : 'direction',
      figures: [actual, other],
      holds: b.range ? lies(value, bounds, side) : where === side || where === 'level with',
      words: `${a.written} is ${where} ${b.written}, said to be ${side}`,
    }),
  ];
}

/** Two amounts that are held against each other are meant as they are said; only a hedge widens them. */
const asSaid = (figure: ReadFigure): Interval =>
  figure.range || figure.modifier === 'exact' ? figure.interval : allowed(figure);

/** What is ten times as much is of another measure, or of another scale. */
const isOfAnotherSize = (a: ReadFigure, b: ReadFigure): boolean =>
  Math.abs(a.interval.high) > 10 * Math.abs(b.interval.high) ||
  Math.abs(b.interval.high) > 10 * Math.abs(a.interval.high);
