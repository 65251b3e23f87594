import type { Expression } from '../expression';
import type { ReadingContext, Token } from '../reading';
import { word, wordSet } from '../token-at';
import { baseWordBefore, isComparedWith, isLevel } from './comparison';
import type { TimeMention } from './mention';
import { later, parsePeriod, writePeriod, yearBefore } from './period';
import { type Outlook, resolveTime } from './resolve';

/** The times of a sentence `[from, to)` and the figures that they may be said of. */
export interface Dated {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly amounts: readonly Expression[];
  readonly times: readonly TimeMention[];
}

/** The period that the sentence says of its figure at `index`, resolved against the call; null where it says none. */
export function periodOf(sentence: Dated, index: number, outlook: Outlook, context: ReadingContext): string | null {
  if (isTwin(sentence, index)) return periodOf(sentence, index - 1, outlook, context);
  const amount = sentence.amounts[index]!;
  const base = baseWordBefore(sentence.tokens, amount.from);
  const mention = mentionFor(sentence, index, base);
  if (mention)
    return resolveTime(mention.time, context, isLevel(sentence.tokens, mention) ? 'past' : outlook, base >= 0);
  const isOwn = comparesOwnPeriod(sentence) || (outlook === 'past' && isComparedWithBefore(sentence, index, context));
  return base < 0 && isOwn ? context.period : null;
}

/** "improved to 27.4% from 28.1% in the second quarter of last year": beside the quarter before, or that of a year ago, stands the call's own. */
function isComparedWithBefore(sentence: Dated, index: number, context: ReadingContext): boolean {
  const call = parsePeriod(context.period);
  const next = sentence.amounts[index + 1];
  const base = next ? baseWordBefore(sentence.tokens, next.from) : -1;
  if (!call || base < sentence.amounts[index]!.to) return false;
  const mention = mentionFor(sentence, index + 1, base);
  const period = mention && resolveTime(mention.time, context, 'past', true);
  const before = [yearBefore(call), ...(call.part ? [later(call, -1)] : [])].map(writePeriod);
  return typeof period === 'string' && before.includes(period);
}

/** "$17.3 million or $0.45 per diluted share": the second says the first in another unit, and is of the same time. */
function isTwin({ tokens, amounts }: Dated, index: number): boolean {
  const [before, here] = [amounts[index - 1], amounts[index]];
  return (
    before !== undefined &&
    here !== undefined &&
    here.from === before.to + 1 &&
    tokens[before.to]!.lower === 'or' &&
    before.first.unit !== here.first.unit
  );
}

/**
 * The mention that a figure is said of: for what is compared with, the one inside its own phrase; else right behind the figure,
 * else the last before it, else the first behind. Times that belong to what is compared with are nobody else's.
 */
function mentionFor(sentence: Dated, index: number, base: number): TimeMention | null {
  const { tokens, amounts, times } = sentence;
  const { from, to } = amounts[index]!;
  const next = amounts[isTwin(sentence, index + 1) ? index + 2 : index + 1]?.from ?? sentence.to;
  const own = times.find((mention) => isOwn(tokens, mention, from, amounts));
  if (own) return own;
  const behind = times.filter((mention) => mention.from >= to && mention.from < next);
  if (base >= 0)
    return (
      times.find((mention) => mention.from > base && mention.to <= from) ??
      behind.find((mention) => !isComparedWith(tokens, mention)) ??
      behind[0] ??
      null
    );
  const free = times.filter(
    (mention) => !isComparedWith(tokens, mention) && !isOwnedByBase(sentence, mention) && !isOfSaying(tokens, mention),
  );
  const close = free.find((mention) => mention.from >= to && mention.from - to <= 2);
  if (close) return close;
  const before = free.filter((mention) => mention.to <= from);
  const last = before[before.length - 1];
  const opening =
    last && isAdjective(tokens, last) ? before.find((mention) => isAdverbial(tokens, mention)) : undefined;
  const naming = last && isNaming(tokens, last);
  const closing = naming
    ? free.find((mention) => mention.from >= to && mention.from < next && isAdverbial(tokens, mention))
    : undefined;
  return opening ?? closing ?? last ?? free.find((mention) => mention.from >= to) ?? null;
}

/** "our 2025 project startups will earn $3 billion in 2026": the year before a noun names what earns, not when. */
const isNaming = (tokens: readonly Token[], { from, to, time }: TimeMention): boolean =>
  time.kind === 'year' &&
  tokens[to]?.kind === 'word' &&
  !BEHIND_YEARS.has(word(tokens, to)) &&
  !AT_TIMES.has(word(tokens, from - 1));

const BEHIND_YEARS = wordSet(
  'was were is are we our the to and or for in by with as from will should would of on at which has have had',
);
const AT_TIMES = wordSet('in during for over at by of since through until from to and year fiscal');

const SAYING = wordSet(
  'gave given provided issued said told mentioned discussed announced talked guided updated raised lowered shared laid spoke',
);

/** "the range that we gave you in May": when something was said is not the time of what was said. */
function isOfSaying(tokens: readonly Token[], { from, time }: TimeMention): boolean {
  if (time.kind !== 'date') return false;
  for (let at = from - 1; at >= from - 5; at -= 1) if (SAYING.has(word(tokens, at))) return true;
  return false;
}

/** "During Q2 we paid our 2015 dividend": the year only names the dividend, and the sentence is of the quarter. */
const isAdjective = (tokens: readonly Token[], { from, to, time }: TimeMention): boolean =>
  time.kind === 'year' && ['our', 'its', 'their'].includes(word(tokens, from - 1)) && tokens[to]?.kind === 'word';

const isAdverbial = (tokens: readonly Token[], { from }: TimeMention): boolean =>
  ['in', 'during', 'for', 'over', 'at'].includes(word(tokens, from - 1)) || word(tokens, from - 1) === '';

/** "our second quarter level of $35.5 million", "1Q01 EBITDA of $386 million": the time stands inside the figure's own phrase. */
function isOwn(tokens: readonly Token[], mention: TimeMention, from: number, amounts: readonly Expression[]): boolean {
  const gap = from - mention.to;
  if (gap < 1 || gap > 5 || amounts.some((amount) => amount.from >= mention.to && amount.to <= from)) return false;
  for (let at = from - 1; at >= mention.to; at -= 1) if (tokens[at]!.lower === 'of') return true;
  return isLevel(tokens, mention);
}

/** "down from $31.7 million at the end of the third quarter": the time behind a base figure is the base's. */
function isOwnedByBase({ tokens, amounts }: Dated, mention: TimeMention): boolean {
  let owner: Expression | null = null;
  for (const amount of amounts) if (amount.to <= mention.from) owner = amount;
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
  return baseWordBefore(tokens, owner.from) >= 0;
}

/** "sequentially" and "year over year" compare the call's own period. */
function comparesOwnPeriod({ tokens, from, to }: Dated): boolean {
  for (let at = from; at < to; at += 1) {
    const { lower } = tokens[at]!;
    if (lower === 'sequentially' || lower === 'sequential') return true;
    const over = tokens[at + 1]?.lower === '-' ? at + 2 : at + 1;
    if ((lower === 'quarter' || lower === 'year') && ['over', 'on'].includes(tokens[over]?.lower ?? '')) return true;
  }
  return false;
}
