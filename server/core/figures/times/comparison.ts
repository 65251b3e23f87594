import { isModifier } from '../metrics/phrases';
import type { Token } from '../reading';
import { wordSet } from '../token-at';
import type { TimeMention } from './mention';

const BASE_WORDS = new Set(['from', 'versus', 'vs', 'against', 'than']);
const SMALLER_OR_OTHER = wordSet('more less greater fewer better rather other higher lower');
const LIGHT = new Set(
  'the a an our its their that same about around approximately roughly nearly $ reported restated adjusted record last prior what we had in'.split(
    ' ',
  ),
);

/**
 * The token of the word that makes a figure the one compared with ("from", "compared to", "versus"); -1 where none does. At most
 * seven words may lie between, and no other figure.
 */
export function baseWordBefore(tokens: readonly Token[], at: number): number {
  for (let back = at - 1; back >= Math.max(0, at - 8); back -= 1) {
    const { lower, kind } = tokens[back]!;
    if (kind === 'break' || lower === '.' || lower === '-' || lower === '%') return -1;
    if (kind === 'number' && !/^(?:19|20)\d\d$/.test(lower)) return -1;
    if ((lower === ',' && at - back > 1) || lower === 'and') return -1;
    if (lower === 'to' && !isComparison(tokens, back)) return -1;
    if (isComparison(tokens, back)) return lower !== 'from' || at - back <= 6 ? back : -1;
  }
  return -1;
}

function isComparison(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  const before = tokens[at - 1]?.lower ?? '';
  if (lower === 'than') return !SMALLER_OR_OTHER.has(before);
  const compares = before === 'compared' || before === 'relative' || before === 'comparison' || before === 'compares';
  return BASE_WORDS.has(lower) || ((lower === 'to' || lower === 'with') && compares);
}

/** "over 1Q01", "from the third quarter", "our Q3 level": the time is that of what is compared with. */
export function isComparedWith(tokens: readonly Token[], mention: TimeMention): boolean {
  if (isLevel(tokens, mention)) return true;
  let back = mention.from - 1;
  while (back > mention.from - 4 && LIGHT.has(tokens[back]?.lower ?? '')) back -= 1;
  const before = tokens[back]?.lower;
  if (before === undefined) return false;
  return isComparison(tokens, back) || ((before === 'over' || before === 'above' || before === 'below') && back >= 1);
}

/** "our second quarter level of $35.5 million": the time belongs to the figure behind it, and is past. "Q2 total revenue" is no level. */
export function isLevel(tokens: readonly Token[], { to }: TimeMention): boolean {
  const noun = tokens[to]?.lower ?? '';
  if (noun === 'total' || noun === 'average') return !isModifier(tokens, to + 1);
  return noun === 'level' || noun === 'levels' || noun === 'averages';
}
