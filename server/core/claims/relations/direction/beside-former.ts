import type { ReadFigure } from '../../../figures/figure';
import { gather } from '../../../text/gather';
import type { TurnClaim } from '../../claim';
import { comparable, isLoss, isThousandfold } from '../../comparable';
import { draftClaim } from '../../draft';
import type { TurnWords } from '../../words/turn-words';
import { type Direction, directionOf, pointing } from '../../words/vocabulary';
import { type Item, isAmount, type SentenceWords } from '../../words/words';

/** How many words may stand between two amounts that are compared in one breath. */
const REACH = 16;

/**
 * "Sales were down 8%, a clear improvement from the 17% decline in the first quarter", "40%, up from 36%": two amounts, and how the
 * words between them compare the first to the second.
 */
export const besideFormer = (turn: TurnWords): readonly TurnClaim[] =>
  gather(turn.withAmounts, (sentence) => {
    const amounts = sentence.places.filter((place) => isAmount(turn.reading.figures[sentence.items[place]!.figure]!));
    return gather(amounts.slice(1), (behind, at) => {
      const before = amounts[at]!;
      const word = behind - before > REACH ? null : comparisonBetween(sentence.items, before, behind);
      return word === null ? [] : compared(turn, sentence, [before, behind], word);
    });
  });

const LINKS = new Set(['from', 'than', 'versus', 'vs', 'against']);
/** What may lead from an amount to the word that compares it: ", which is a significant". */
const LEADING = new Set(
  ', which is was are were that a an the slight slightly significant significantly strong clear much well nicely marginally modest modestly just only still organically sequentially year over year-over-year reported basis on in for quarter per share registering representing marking good nice sharp very far also some somewhat substantially considerable considerably meaningful dramatic material or but organic core constant currency loss now quite number'.split(
    ' ',
  ),
);
/** What may lead from the link to the second amount: "from last year's", "than our previous guidance of". */
const FORMER = new Set(
  "the our a an last prior previous preceding year year's quarter quarter's of about around approximately roughly loss guidance outlook forecast range estimate expectation down up more level reported original same comparable period than nearly".split(
    ' ',
  ),
);
const NOUNS: Readonly<Record<string, Direction>> = {
  'step-up': 'up',
  acceleration: 'up',
  deceleration: 'down',
  slowdown: 'down',
};

interface Word {
  readonly direction: Direction;
  readonly at: number;
}

/** The word by which the first of two amounts is compared to the second; null where other words stand between them. */
function comparisonBetween(items: readonly Item[], before: number, behind: number): Word | null {
  let at = before + 1;
  while (at < behind && (LEADING.has(items[at]!.word) || isTime(items[at]!))) at++;
  const { word } = items[at]!;
  const direction = Object.hasOwn(NOUNS, word) ? NOUNS[word]! : directionOf(word);
  if (at >= behind || direction === null || !LINKS.has(items[at + 1]?.word ?? '')) return null;
  const rest = items.slice(at + 2, behind);
  return rest.every((item) => FORMER.has(item.word) || isTime(item)) ? { direction, at } : null;
}

const isTime = ({ word, figure }: Item): boolean => figure >= 0 && word !== '';

function compared(
  turn: TurnWords,
  sentence: SentenceWords,
  [before, behind]: readonly [number, number],
  { direction, at }: Word,
): readonly TurnClaim[] {
  const { reading } = turn;
  const [first, second] = [sentence.items[before]!.figure, sentence.items[behind]!.figure];
  const [a, b] = [reading.figures[first]!, reading.figures[second]!];
  if (
    !comparable(a, b) ||
    (a.kind === 'count' && a.unit !== b.unit) ||
    isThousandfold(a, b) ||
    a.range !== b.range ||
    a.kind === 'points' ||
    isMoved(turn, sentence, first, second)
  )
    return [];
  const falls = [isFall(turn, sentence, [0, before], a), isFall(turn, sentence, [at + 1, behind], b)] as const;
  const way = wayOf(direction, a, falls);
  const rose = a.interval.low > b.interval.high;
  const fell = a.interval.high < b.interval.low;
  if (way === null || (!rose && !fell)) return [];
  const where = rose ? 'above' : 'below';
  return [
    draftClaim(reading, {
      relation: 'direction',
      figures: [first, second],
      place: [a.place[0], Math.max(sentence.items[at]!.end, b.place[1])],
      holds: way > 0 === rose,
      words: `${a.written} is ${where} ${b.written}, and “${reading.text.slice(sentence.items[at]!.start, sentence.items[at + 1]!.end)}” is said`,
    }),
  ];
}

/** Whether the pair is read as a move already; a move of losses is not judged as such. */
const isMoved = (turn: TurnWords, { index }: SentenceWords, first: number, second: number): boolean =>
  !isLoss(turn.reading.figures[first]!) &&
  !isLoss(turn.reading.figures[second]!) &&
  turn.movements[index]!.some(({ level, base, direction }) => level === first && base === second && direction !== null);

const FALLS = /^(?:declin|decreas|drop|reduc|contract|loss)/;

/** Whether an amount is that of a fall or of a loss: "down 8%", "a 17% decline", "a loss of $70 million". */
function isFall(
  turn: TurnWords,
  { items, index }: SentenceWords,
  [from, place]: readonly [number, number],
  figure: ReadFigure,
): boolean {
  const role = turn.roles[index]!.find((each) => each.place === place);
  const behind = items.slice(place + 1, place + 4).some(({ word }) => FALLS.test(word));
  const led = items.slice(Math.max(from, place - 3), place).some(({ word }) => word === 'down' || word === 'loss');
  return isLoss(figure) || (from === 0 && role?.direction === 'down') || behind || led;
}

/** Which way the first amount must lie for the word to be right; null where the words do not tell. */
function wayOf(direction: Direction, { metric, kind }: ReadFigure, [a, b]: readonly [boolean, boolean]): 1 | -1 | null {
  if (a !== b) return null;
  if (a)
    return direction === 'better'
      ? -1
      : direction === 'worse'
        ? 1
        : kind === 'percent'
          ? null
          : pointing(direction, null);
  return /\bdecremental\b/.test(metric ?? '') ? null : pointing(direction, metric);
}
