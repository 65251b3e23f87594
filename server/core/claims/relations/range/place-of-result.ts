import { allowed } from '../../../figures/agreement';
import type { ReadFigure } from '../../../figures/figure';
import { gather } from '../../../text/gather';
import type { TurnClaim } from '../../claim';
import { haveTwoBases } from '../../comparable';
import { draftClaim } from '../../draft';
import { levelsOf } from '../../equations/identity';
import { metricKey } from '../../metrics';
import type { TurnWords } from '../../words/turn-words';
import type { Item, SentenceWords } from '../../words/words';
import { lies, type Place, wordsOf } from './place-in-range';

/** The result stands in the sentence of its range, or this many before it. */
const REACH = 2;
/** How many words behind a range may say where the result lies. */
const WORDS = 12;

/** "Sales were X. Our guidance was A to B, so we came in within the range": a range, and where the result before it is said to lie. */
export const placesOfResults = (turn: TurnWords): readonly TurnClaim[] =>
  gather(turn.withAmounts, (sentence) => {
    const ranged = sentence.places.filter((place) => turn.reading.figures[sentence.items[place]!.figure]!.range);
    const said = ranged.length === 1 ? placeBehind(sentence.items, ranged[0]!) : null;
    return said ? placed(turn, sentence, sentence.items[ranged[0]!]!.figure, said) : [];
  });

function placed(turn: TurnWords, { index }: SentenceWords, bounds: number, said: Place): readonly TurnClaim[] {
  const guided = turn.reading.figures[bounds]!;
  const actual = levelsOf(turn)
    .filter((level) => level.index < bounds && index - level.figure.sentence <= REACH)
    .filter(({ figure }) => isResultOf(figure, guided))
    .at(-1);
  if (!actual) return [];
  return [
    draftClaim(turn.reading, {
      relation: 'range',
      figures: [actual.index, bounds],
      accent: actual.index,
      holds: lies(allowed(actual.figure), guided.interval, said),
      words: wordsOf(actual.figure, guided, said),
    }),
  ];
}

/** One quantity of one known period, reported here and guided there. */
const isResultOf = (actual: ReadFigure, guided: ReadFigure): boolean =>
  guided.stance === 'guidance' &&
  actual.stance === 'actual' &&
  !actual.range &&
  actual.unit === guided.unit &&
  actual.period !== null &&
  actual.period === guided.period &&
  metricKey(actual.metric) === metricKey(guided.metric) &&
  !haveTwoBases(actual, guided);

const RANGES = new Set(['range', 'guidance', 'it', 'expectations', 'outlook']);
const FAR = new Set(['not', 'expect', 'expected', 'will', 'would', 'should', 'if', 'midpoint', 'to', 'now']);

/** The place that the words behind a range say: "within the range", "above it", "at the high end of our guidance". */
function placeBehind(items: readonly Item[], place: number): Place | null {
  const behind = items.slice(place + 1, place + 1 + WORDS);
  const stop = behind.findIndex(({ word, figure }) => FAR.has(word) || word === ';' || (figure >= 0 && word === ''));
  const words = behind.slice(0, stop < 0 ? behind.length : stop).map(({ word }) => word);
  const at = words.findIndex((word) => word === 'within' || word === 'above' || word === 'below' || word === 'end');
  if (at < 0 || !words.slice(at + 1, at + 7).some((word) => RANGES.has(word))) return null;
  if (words[at] !== 'end') return words[at] as Place;
  const side = words[at - 1];
  return side === 'high' || side === 'low' ? `${side} end` : null;
}
