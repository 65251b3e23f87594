import { allowed, contradicts } from '../../../figures/agreement';
import type { ReadFigure } from '../../../figures/figure';
import { over, scaled } from '../../../figures/interval';
import { gather } from '../../../text/gather';
import type { TurnClaim } from '../../claim';
import { comparable, isLoss } from '../../comparable';
import { draftClaim } from '../../draft';
import { say } from '../../say';
import type { Role } from '../../words/role';
import type { TurnWords } from '../../words/turn-words';
import type { Item, SentenceWords } from '../../words/words';

/** How many sentences before a part may say its whole. */
const BACK = 2;
/** How many words may stand between a part and what per cent it is. */
const REACH = 8;

const POINTING = new Set(['this', 'that', 'these', 'those', 'which', 'it']);
/** Words that go on from "of the total" to something else than what was just said. */
const GOES_ON = /^[a-z]/;
const ENDS = new Set('was is were are will that in at has have and from as which'.split(' '));

/** "We hold $246 million in cash. $230 million of this, or 94% of the total, is abroad": the whole was said just before. */
export const sharesOfThis = (turn: TurnWords): readonly TurnClaim[] =>
  gather(turn.withAmounts, (sentence) => {
    const roles = turn.roles[sentence.index]!;
    return roles.length < 2
      ? []
      : gather(roles, (share, at) => {
          const part = roles[at - 1];
          return part && isPair(turn, sentence, part, share) ? claimOf(turn, sentence, part, share) : [];
        });
  });

/** Whether a per cent "of" something stands behind "or" or the like, as another way to say the amount before it. */
function isPair({ reading }: TurnWords, { items }: SentenceWords, part: Role, share: Role): boolean {
  const [a, p] = [reading.figures[part.figure]!, reading.figures[share.figure]!];
  if (p.kind !== 'percent' || p.range || !isAmount(a) || items[share.place + 1]?.word !== 'of') return false;
  const between = items.slice(part.place + 1, share.place);
  return (
    share.place - part.place <= REACH &&
    between.some(({ word }) => word === 'or' || word === 'representing') &&
    (pointsBack(items, part.place) || isOfTotal(items, share.place))
  );
}

const isAmount = (figure: ReadFigure): boolean =>
  figure.kind === 'money' && !figure.range && figure.value !== null && !isLoss(figure);

/** "$230 million of this cash". */
const pointsBack = (items: readonly Item[], place: number): boolean =>
  (items[place + 1]?.word === 'of' && POINTING.has(items[place + 2]?.word ?? '')) ||
  (items[place - 2]?.word === 'of' && POINTING.has(items[place - 1]?.word ?? ''));

/** "94% of the total", and nothing behind that says of which. */
function isOfTotal(items: readonly Item[], place: number): boolean {
  const at = items[place + 2]?.word === 'the' || items[place + 2]?.word === 'that' ? place + 3 : place + 2;
  const next = items[at + 1]?.word ?? '';
  return items[at]?.word === 'total' && (!GOES_ON.test(next) || ENDS.has(next));
}

function claimOf(turn: TurnWords, sentence: SentenceWords, part: Role, share: Role): readonly TurnClaim[] {
  const wholes = wholesBefore(turn, sentence, part);
  const stated = allowed(turn.reading.figures[share.figure]!);
  const found = wholes.find((whole) => {
    const computed = percentOf(turn, part.figure, whole);
    return computed !== null && !contradicts(computed, stated);
  });
  const whole = found ?? (wholes.length === 1 ? wholes[0]! : null);
  const computed = whole === null ? null : percentOf(turn, part.figure, whole);
  if (whole === null || !computed) return [];
  const [a, t] = [turn.reading.figures[part.figure]!, turn.reading.figures[whole]!];
  return [
    draftClaim(turn.reading, {
      relation: 'share',
      figures: [part.figure, whole, share.figure],
      accent: share.figure,
      computed,
      stated,
      words: `${a.written} of ${t.written} is ${say(computed, '%')}`,
      weak: true,
    }),
  ];
}

const percentOf = ({ reading }: TurnWords, part: number, whole: number): ReturnType<typeof over> => {
  const quotient = over(allowed(reading.figures[part]!), allowed(reading.figures[whole]!));
  return quotient && scaled(quotient, 100);
};

/** The larger amounts of money in its own sentence before it; where there are none, those of the sentences before. */
function wholesBefore(
  turn: TurnWords,
  { index, sentence: { paragraph } }: SentenceWords,
  part: Role,
): readonly number[] {
  const figure = turn.reading.figures[part.figure]!;
  for (let at = index; at >= Math.max(0, index - BACK); at--) {
    if (turn.sentences[at]!.sentence.paragraph !== paragraph) return [];
    const found = turn.roles[at]!.filter((role) => at < index || role.place < part.place)
      .filter((role) => isWhole(turn.reading.figures[role.figure]!, role, figure))
      .map((role) => role.figure);
    if (found.length > 0) return found;
  }
  return [];
}

const isWhole = (figure: ReadFigure, { part: use }: Role, part: ReadFigure): boolean =>
  isAmount(figure) && use !== 'change' && use !== 'base' && comparable(figure, part) && figure.value! > part.value!;
