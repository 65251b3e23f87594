import type { Expression } from '../expression';
import type { Token } from '../reading';
import { word } from '../token-at';
import { baseWordBefore } from './comparison';
import type { TimeMention } from './mention';

/** The times of a sentence `[from, to)` and the figures that they may be said of. */
export interface Dated {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly amounts: readonly Expression[];
  readonly times: readonly TimeMention[];
}

/** "$17.3 million or $0.45 per diluted share": the second says the first in another unit, and is of the same time. */
export function isTwin({ tokens, amounts }: Dated, index: number): boolean {
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
 * The token of the word that makes the figure at `index` one compared with; for the second of two ("compared to 16% in the prior
 * quarter and 18% a year ago") it is the first one's. -1 where none does.
 */
export function baseAt(sentence: Dated, index: number): number {
  const own = baseWordBefore(sentence.tokens, sentence.amounts[index]!.from);
  return own < 0 && isSecondBase(sentence, index) ? baseAt(sentence, index - 1) : own;
}

function isSecondBase(sentence: Dated, index: number): boolean {
  const { tokens, amounts, times } = sentence;
  const [before, here, next] = [amounts[index - 1], amounts[index]!, amounts[index + 1]];
  if (!before || word(tokens, here.from - 1) !== 'and') return false;
  const end = isTwin(sentence, index + 1) ? amounts[index + 2]?.from : next?.from;
  const own = times.some(({ from }) => from >= here.to && from - here.to <= 9 && (end === undefined || from < end));
  return own && times.some(({ from, to }) => from >= before.to && from - before.to <= 4 && to === here.from - 1);
}
