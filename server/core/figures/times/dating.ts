import type { ReadingContext } from '../reading';
import { word } from '../token-at';
import { isComparedWith, isLevel } from './comparison';
import { baseAt, type Dated, isTwin } from './dated';
import type { TimeMention } from './mention';
import { mentionFor } from './mention-of';
import { type FiscalPeriod, later, parsePeriod, writePeriod, yearBefore } from './period';
import { endsYear, type Outlook, resolveTime } from './resolve';

/** The period that the sentence says of its figure at `index`, resolved against the call; null where it says none. */
export function periodOf(sentence: Dated, index: number, outlook: Outlook, context: ReadingContext): string | null {
  if (isTwin(sentence, index)) return periodOf(sentence, index - 1, outlook, context);
  const base = baseAt(sentence, index);
  const mention = mentionFor(sentence, index, base);
  if (mention)
    return resolveTime(mention.time, context, isLevel(sentence.tokens, mention) ? 'past' : outlook, base >= 0);
  if (base >= 0) return null;
  if (comparesOwnPeriod(sentence)) return context.period;
  if (isLedOn(sentence, index)) return periodOf(sentence, index + 1, outlook, context);
  if (outlook === 'future') return null;
  return isComparedWithBefore(sentence, index, context) ? context.period : besideCompared(sentence, context);
}

/** "up 8% from the second quarter", "rose $10 versus 2016": beside the time that it is compared with, an amount is of the one after. */
function besideCompared(sentence: Dated, context: ReadingContext): string | null {
  const call = parsePeriod(context.period);
  const against = sentence.times.find((mention) => isComparedWith(sentence.tokens, mention));
  if (!call || !against || isLevel(sentence.tokens, against)) return null;
  const period = resolveTime(against.time, context, 'past', true);
  if (isBefore(call, period)) return endsYear(call) && isPlainYear(against) ? null : context.period;
  return against.time.kind === 'year' && period === `FY${call.year - 1}` ? `FY${call.year}` : null;
}

/** "grew 8.8% to $0.62": the change is of the same time as what it leads to. */
const isLedOn = ({ tokens, amounts }: Dated, index: number): boolean => {
  const next = amounts[index + 1];
  return next !== undefined && next.from - amounts[index]!.to <= 2 && word(tokens, amounts[index]!.to) === 'to';
};

/** "improved to 27.4% from 28.1% in the second quarter of last year": beside the quarter before, or that of a year ago, stands the call's own. */
function isComparedWithBefore(sentence: Dated, index: number, context: ReadingContext): boolean {
  const call = parsePeriod(context.period);
  const base = index + 1 < sentence.amounts.length ? baseAt(sentence, index + 1) : -1;
  if (!call || base < sentence.amounts[index]!.to) return false;
  const mention = mentionFor(sentence, index + 1, base);
  const period = mention && resolveTime(mention.time, context, 'past', true);
  return isBefore(call, period);
}

/** Whether a period is the one before the call's own, or that of a year before. */
const isBefore = (call: FiscalPeriod, period: string | null): boolean =>
  period !== null &&
  (period === writePeriod(yearBefore(call)) || (call.part !== null && period === writePeriod(later(call, -1))));

/** "the prior year", which in the call of a year's last quarter may be said of the quarter or of the year. */
const isPlainYear = ({ time }: TimeMention): boolean => time.kind === 'relative' && time.unit === 'year';

/** "sequentially" and "year over year" compare the call's own period. */
function comparesOwnPeriod({ tokens, from, to }: Dated): boolean {
  for (let at = from; at < to; at += 1) {
    const { lower } = tokens[at]!;
    if (lower === 'sequentially' || lower === 'sequential') return true;
    if (lower === 'linked' && tokens[at - 1]?.lower !== 'the') return true;
    const over = tokens[at + 1]?.lower === '-' ? at + 2 : at + 1;
    if ((lower === 'quarter' || lower === 'year') && ['over', 'on'].includes(tokens[over]?.lower ?? '')) return true;
  }
  return false;
}
