import type { Expression } from '../expression';
import type { Token } from '../reading';
import { isAdverbial, isBesidePeriod, isClosing, isNaming, isOfSaying, isTrailing } from './adverbials';
import { baseWordBefore, isComparedWith, isLevel } from './comparison';
import { baseAt, type Dated, isTwin } from './dated';
import type { TimeMention } from './mention';

/**
 * The mention that a figure is said of: for what is compared with, the one inside its own phrase; else right behind the figure,
 * else the last before it, else the first behind. Times that belong to what is compared with are nobody else's.
 */
export function mentionFor(sentence: Dated, index: number, base: number): TimeMention | null {
  const { tokens, amounts, times } = sentence;
  const { from, to } = amounts[index]!;
  const next = amounts[isTwin(sentence, index + 1) ? index + 2 : index + 1]?.from ?? sentence.to;
  const own = times.find((mention) => isOwn(tokens, mention, from, amounts));
  if (own) return own;
  const behind = times.filter((mention) => mention.from >= to && mention.from < next);
  if (base >= 0) return baseMention(sentence, index, base, behind);
  const free = times.filter(
    (mention) => !isComparedWith(tokens, mention) && !isOwnedByBase(sentence, mention) && !isOfSaying(tokens, mention),
  );
  const close = free.find((mention) => mention.from >= to && mention.from - to <= 2);
  if (close) return close;
  const before = free.filter((mention) => mention.to <= from);
  const last = before[before.length - 1];
  const opening =
    last && isBesidePeriod(tokens, last) ? before.find((mention) => isOpening(sentence, mention, last)) : undefined;
  const closing =
    last && isOfOthers(sentence, index, last)
      ? free.find((mention) => mention.from >= to && mention.from < next && isClosing(tokens, mention, to))
      : undefined;
  return opening ?? closing ?? last ?? free.find((mention) => mention.from >= to) ?? null;
}

/** "During Q2 we paid our 2015 dividend", "Looking to the fourth quarter, another rise in December": what the sentence opens with. */
const isOpening = ({ tokens, from }: Dated, mention: TimeMention, last: TimeMention): boolean =>
  last.time.kind === 'date' ? mention.time.kind !== 'date' && mention.from - from <= 5 : isAdverbial(tokens, mention);

/** The time of what is compared with: inside its phrase, else behind it. */
function baseMention(
  { tokens, amounts, times }: Dated,
  index: number,
  base: number,
  behind: readonly TimeMention[],
): TimeMention | null {
  const start = Math.max(base, amounts[index - 1]?.to ?? 0);
  const isSecond = start > base;
  return (
    (isSecond ? null : times.find((mention) => mention.from > base && mention.to <= amounts[index]!.from)) ??
    behind.find((mention) => !isComparedWith(tokens, mention)) ??
    behind[0] ??
    null
  );
}

/** Whether the last time before a figure only names a thing, belongs to the amount before, or lies beyond another amount. */
function isOfOthers(sentence: Dated, index: number, last: TimeMention): boolean {
  const before = sentence.amounts[index - 1];
  if (isNaming(sentence.tokens, last) || (before && last.to <= before.from)) return true;
  return (
    before !== undefined && last.from >= before.to && isTrailing(sentence.tokens, last, sentence.amounts[index]!.from)
  );
}

/** "our second quarter level of $35.5 million", "1Q01 EBITDA of $386 million": the time stands inside the figure's own phrase. */
function isOwn(tokens: readonly Token[], mention: TimeMention, from: number, amounts: readonly Expression[]): boolean {
  const gap = from - mention.to;
  if (gap < 1 || gap > 5 || amounts.some((amount) => amount.from >= mention.to && amount.to <= from)) return false;
  for (let at = from - 1; at >= mention.to; at -= 1) if (tokens[at]!.lower === 'of') return true;
  return isLevel(tokens, mention);
}

/** "down from $31.7 million at the end of the third quarter": the time behind a base figure is the base's. */
function isOwnedByBase(sentence: Dated, mention: TimeMention): boolean {
  const { tokens, amounts } = sentence;
  const index = amounts.findLastIndex(({ to }) => to <= mention.from);
  const owner = amounts[index];
  if (!owner || mention.from - owner.to > 10) {
    const base = baseWordBefore(tokens, mention.from);
    return (
      base >= 0 &&
      amounts.some(
        (amount) =>
          amount.from >= mention.to && amount.from - mention.to <= 6 && baseWordBefore(tokens, amount.from) === base,
      )
    );
  }
  return baseAt(sentence, index) >= 0;
}
