import { allowed } from '../../figures/agreement';
import type { Figure } from '../../figures/figure';
import { agrees } from '../../figures/interval';
import { gather } from '../../text/gather';
import type { Claim, TurnClaim } from '../claim';
import { comparable, isLoss } from '../comparable';
import { areInOneSentence } from '../document/same-words';
import type { Scene } from '../document/scene';
import { draftClaim, isHedged } from '../draft';
import { push } from '../lists';
import { metricKey } from '../metrics';
import type { Relation } from '../relation';
import type { TurnWords } from '../words/turn-words';
import type { Item, SentenceWords } from '../words/words';
import { midpoints } from './range/midpoint';
import { lies, type Place, wordsOf } from './range/place-in-range';
import { placesOfResults } from './range/place-of-result';
import { reversedPairs } from './range/reversed-pair';

/** "Within our range of A to B", "above the high end of our guidance": the place of an actual in a range. */
export const range: Relation = {
  id: 'range',
  name: 'range',
  formula: 'A ≤ B; within: A ≤ X ≤ B; above: X > B; below: X < A; midpoint: (A + B) ÷ 2',
  wordings: [
    'Our capital ratio of 8.3% is within our target range of 8.0% to 8.5%.',
    'Revenue of $74.2 million was at the high end of our range of $70 million to $75 million.',
    'Revenue was $74.2 million. Our guidance was for revenue of $70 million to $75 million, so we came in within the range.',
  ],
  inTurn: (turn) => [
    ...reversedRanges(turn),
    ...reversedPairs(turn),
    ...gather(turn.withAmounts, (sentence) => placesInRange(turn, sentence)),
    ...placesOfResults(turn),
    ...midpoints(turn),
  ],
  inDocument: [guidedRanges],
};

/** A range whose low end is written above its high end. */
function reversedRanges(turn: TurnWords): readonly TurnClaim[] {
  return gather(turn.reading.figures, (figure, index) => {
    const ends = figure.range ? endsOf(figure.written) : null;
    if (!ends || figure.kind === 'date' || figure.kind === 'period' || isLoss(figure) || inChain(turn, index))
      return [];
    const holds = ends[0] <= ends[1];
    if (holds) return [];
    return [
      draftClaim(turn.reading, {
        relation: 'range',
        figures: [index],
        accent: index,
        holds,
        words: `${ends[0]} is above ${ends[1]}, so ${figure.written} runs from its high end to its low one`,
      }),
    ];
  });
}

/** "28% to 27% to 26%" is a way down, and no range. */
function inChain({ reading }: TurnWords, index: number): boolean {
  const { place } = reading.figures[index]!;
  return (
    /^ ?to \$?\d/.test(reading.text.slice(place[1], place[1] + 6)) ||
    /\d[%\w]{0,3} to $/.test(reading.text.slice(Math.max(0, place[0] - 8), place[0]))
  );
}

/** The two numbers of a range in one scale; null where each has a scale of its own, or where they are not just two. */
function endsOf(written: string): readonly [number, number] | null {
  const numbers = written.match(/\d[\d,]*(?:\.\d+)?/g)?.map((each) => Number(each.replaceAll(',', '')));
  const scales = new Set(
    written
      .toLowerCase()
      .match(/\b(?:thousand|million|billion|trillion|crore|lakh)|\d(?:k|m|b|bn|mm)\b|cents?\b|basis|%/g) ?? [],
  );
  if (numbers?.length !== 2 || scales.size > 1 || /minus|negative|\(|[-–] ?\d[^-–]*[-–]/.test(written.toLowerCase()))
    return null;
  return [numbers[0]!, numbers[1]!];
}

/** Where a sentence says that an amount lies to a range said beside it. */
function placesInRange(turn: TurnWords, sentence: SentenceWords): readonly TurnClaim[] {
  const { reading } = turn;
  const roles = turn.roles[sentence.index]!;
  const ranged = roles.find((role) => reading.figures[role.figure]!.range);
  if (!ranged || roles.length < 2) return [];
  const bounds = reading.figures[ranged.figure]!;
  const said = placeBefore(sentence.items, ranged.place);
  const actual = roles.filter((role) => role.place < ranged.place).at(-1);
  if (!said || !actual || actual.part === 'change' || isDifference(sentence.items, actual.place)) return [];
  const figure = reading.figures[actual.figure]!;
  if (figure.range || !comparable(figure, bounds)) return [];
  return [
    draftClaim(reading, {
      relation: 'range',
      figures: [actual.figure, ranged.figure],
      accent: actual.figure,
      holds: lies(allowed(figure), bounds.interval, said),
      words: wordsOf(figure, bounds, said),
    }),
  ];
}

/** "$0.27 above the midpoint of our range" is a distance. */
const isDifference = (items: readonly Item[], place: number): boolean =>
  ['above', 'below', 'over', 'under'].includes(items[place + 1]?.word ?? '') ||
  items.some(({ word }) => word === 'midpoint');

/** The word that places an amount to the range behind it, a few words before the range. */
function placeBefore(items: readonly Item[], place: number): Place | null {
  for (let at = place - 1; at >= 0 && at >= place - 10; at--) {
    const { word, figure } = items[at]!;
    if (figure >= 0 && word === '') return null;
    if (word === 'within' || word === 'inside') return 'within';
    if (word === 'end' && items[at - 1]?.word === 'high' && items[at + 1]?.word === 'of') return 'high end';
    if (word === 'end' && items[at - 1]?.word === 'low' && items[at + 1]?.word === 'of') return 'low end';
    if (word === 'above' || word === 'exceeding' || word === 'exceeded') return 'above';
    if (word === 'below') return 'below';
    if (word === ';') return null;
  }
  return null;
}

/** Actuals inside what was guided for them in another sentence: shown as holding; a miss of guidance contradicts nothing. */
function guidedRanges(scene: Scene): readonly Claim[] {
  const guided = new Map<string, Figure[]>();
  for (const figure of scene.ground.figures) {
    const metric = figure.range && figure.stance === 'guidance' && figure.period ? metricKey(figure.metric) : null;
    if (metric) push(guided, metric, figure);
  }
  if (guided.size === 0) return [];
  return gather(scene.ground.figures, (figure) => {
    const part = scene.roles[figure.id]?.part;
    if (figure.range || figure.stance !== 'actual' || (part !== 'level' && part !== 'result')) return [];
    const metric = metricKey(figure.metric);
    const all = metric === null ? undefined : guided.get(metric);
    const bounds = all?.find(({ period, unit }) => period === figure.period && unit === figure.unit);
    if (!bounds || areInOneSentence(figure, bounds)) return [];
    return agrees(allowed(figure), bounds.interval) ? [insideClaim(figure, bounds)] : [];
  });
}

const insideClaim = (actual: Figure, bounds: Figure): Claim => ({
  relation: 'range',
  span: actual.span,
  turn: actual.turn,
  figures: [actual.id, bounds.id],
  accent: actual.id,
  computed: null,
  stated: null,
  verdict: 'holds',
  words: `${actual.written} is within ${bounds.written}`,
  derived: null,
  corrected: false,
  distance: 'document',
  hedged: isHedged(actual),
  unverified: actual.unverified || bounds.unverified,
});
