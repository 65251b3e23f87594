import { allowed } from '../../../figures/agreement';
import { interval } from '../../../figures/interval';
import { gather } from '../../../text/gather';
import type { TurnClaim } from '../../claim';
import { comparable, isLoss } from '../../comparable';
import { draftClaim } from '../../draft';
import { metricKey } from '../../metrics';
import { say } from '../../say';
import type { TurnWords } from '../../words/turn-words';
import type { Item, SentenceWords } from '../../words/words';

/** How many sentences before a midpoint its range may be said. */
const REACH = 2;

/** "In the range of A to B. The M midpoint of this guidance …": the middle follows from the two ends. */
export const midpoints = (turn: TurnWords): readonly TurnClaim[] =>
  gather(turn.withAmounts, (sentence) => {
    const at = sentence.items.findIndex(({ word }) => word === 'midpoint' || word === 'mid-point');
    const middle = at < 0 ? null : middleAt(turn, sentence, at);
    const bounds = middle === null ? null : rangeBefore(turn, sentence, middle);
    return middle === null || bounds === null ? [] : claimOf(turn, bounds, middle);
  });

/** "the $4.80 midpoint", "a midpoint of $4.80", "$4.80 at the midpoint". */
function middleAt(turn: TurnWords, { items }: SentenceWords, at: number): number | null {
  const isAmountOf = (item: Item | undefined): number | null => {
    const figure = item === undefined || item.figure < 0 ? null : turn.reading.figures[item.figure]!;
    return figure && !figure.range && figure.value !== null && figure.kind !== 'points' ? item!.figure : null;
  };
  const behind = items[at + 1]?.word === 'of' || items[at + 1]?.word === 'is' ? isAmountOf(items[at + 2]) : null;
  const right = isAmountOf(items[at - 1]);
  const toward = items[at - 1]?.word === 'the' && items[at - 2]?.word === 'at' ? isAmountOf(items[at - 3]) : null;
  return behind ?? right ?? toward;
}

/** The one range of its kind in the sentence of a midpoint, or in the sentences right before. */
function rangeBefore(turn: TurnWords, sentence: SentenceWords, middle: number): number | null {
  const { figures } = turn.reading;
  for (let index = sentence.index; index >= 0 && index >= sentence.index - REACH; index--) {
    const { sentence: own } = turn.sentences[index]!;
    if (own.paragraph !== sentence.sentence.paragraph) return null;
    const ranges = own.figures.filter(
      (figure) => figures[figure]!.range && comparable(figures[figure]!, figures[middle]!),
    );
    if (ranges.length > 0) return ranges.length === 1 && isOfOne(turn, ranges[0]!, middle) ? ranges[0]! : null;
  }
  return null;
}

/** A range in digits and a middle that may be of one measure and size: a rate has many beside it, an amount few. */
function isOfOne({ reading }: TurnWords, range: number, middle: number): boolean {
  const [bounds, mean] = [reading.figures[range]!, reading.figures[middle]!];
  const [a, b] = [metricKey(bounds.metric), metricKey(mean.metric)];
  const [size, least, most] = [mean.interval.high, bounds.interval.low / 2, bounds.interval.high * 2];
  if (isLoss(bounds) || isLoss(mean) || !/\d/.test(bounds.written) || size < least || size > most) return false;
  return a === b || (bounds.kind !== 'percent' && (a === null || b === null || a.includes(b) || b.includes(a)));
}

function claimOf({ reading }: TurnWords, range: number, middle: number): readonly TurnClaim[] {
  const [bounds, mean] = [reading.figures[range]!, reading.figures[middle]!];
  const half = bounds.step / 2;
  const center = (bounds.interval.low + bounds.interval.high) / 2;
  const computed = interval(center - half, center + half);
  return [
    draftClaim(reading, {
      relation: 'range',
      figures: [range, middle],
      accent: middle,
      computed,
      stated: allowed(mean),
      words: `the midpoint of ${bounds.written} is ${say(interval(center, center), mean.unit)}`,
    }),
  ];
}
