import { allowed } from '../../../figures/agreement';
import type { FigureKind, ReadFigure } from '../../../figures/figure';
import { exactly, type Interval, interval, over, scaled } from '../../../figures/interval';
import { gather } from '../../../text/gather';
import type { TurnClaim } from '../../claim';
import { draftClaim } from '../../draft';
import { say } from '../../say';
import type { TurnWords } from '../../words/turn-words';
import type { SentenceWords } from '../../words/words';

const OWNERS = new Set('the our these those its their total all a'.split(' '));
const JOINTS = new Set(
  ', or which is that about approximately roughly nearly almost over just so some - a ( means'.split(' '),
);

/** "16 of these 25 days, or two-thirds": what the part of a count is of the whole. */
export const sharesOutOf = (turn: TurnWords, sentence: SentenceWords): readonly TurnClaim[] =>
  gather(sentence.places, (place, at) => {
    const [whole, share] = [sentence.places[at + 1], sentence.places[at + 2]];
    return whole !== undefined &&
      share !== undefined &&
      isOf(sentence, place, whole) &&
      isSaidAgain(sentence, whole, share)
      ? claimOf(turn, sentence, [place, whole, share])
      : [];
  });

/** "of the", "out of these": all that stands between a part and its whole. */
function isOf({ items }: SentenceWords, part: number, whole: number): boolean {
  const between = items.slice(part + 1, whole).map(({ word }) => word);
  const behind = between[0] === 'out' ? between.slice(1) : between;
  return behind[0] === 'of' && behind.length <= 3 && behind.slice(1).every((word) => OWNERS.has(word));
}

/** A share behind a count, with its noun and a joint between. */
function isSaidAgain({ items }: SentenceWords, whole: number, share: number): boolean {
  const between = items.slice(whole + 1, share).map(({ word }) => word);
  const joint = between.findIndex((word) => JOINTS.has(word));
  const isRightBehind = joint === 0 || (joint === 1 && between[0]!.endsWith('s'));
  return (
    isRightBehind &&
    between.length <= 5 &&
    between.includes('or') &&
    between.slice(joint).every((word) => JOINTS.has(word))
  );
}

function claimOf({ reading }: TurnWords, { items }: SentenceWords, places: readonly number[]): readonly TurnClaim[] {
  const indices = places.map((place) => items[place]!.figure);
  const [part, whole, share] = indices.map((index) => reading.figures[index]!) as [ReadFigure, ReadFigure, ReadFigure];
  const stated = share.kind === 'fraction' || share.kind === 'percent' ? shareOf(share) : null;
  if (!COUNTED.has(part.kind) || part.kind !== whole.kind || stated === null || part.range || whole.range) return [];
  const quotient = over(counted(part), counted(whole));
  if (!quotient || (part.value ?? 0) > (whole.value ?? 0)) return [];
  const computed = scaled(quotient, 100);
  return [
    draftClaim(reading, {
      relation: 'share',
      figures: indices,
      accent: indices[2]!,
      computed,
      stated,
      words: `${part.written} of ${whole.written} is ${say(computed, '%')}`,
    }),
  ];
}

const COUNTED: ReadonlySet<FigureKind> = new Set(['count', 'duration']);

/** What is counted out of a whole is exact, its noughts too. */
const counted = (figure: ReadFigure): Interval =>
  figure.modifier === 'exact' && figure.value !== null && figure.value < 1000 ? exactly(figure.value) : allowed(figure);

/** A share in per cent; a fraction in words is meant by a twentieth either side. */
function shareOf(figure: ReadFigure): Interval | null {
  if (figure.kind === 'percent') return allowed(figure);
  return figure.value === null ? null : interval(100 * figure.value - 5, 100 * figure.value + 5);
}
