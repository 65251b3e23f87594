import { type Amount, amountAt, countOf } from './amount';
import { excludedEnd } from './exclusions';
import type { Expression } from './expression';
import { sharedUnits } from './lists';
import { rangeFrom } from './ranges';
import type { Token } from './reading';
import { mayBeginTime, timeAt } from './times/calendar';
import type { TimeMention } from './times/mention';
import { wordSet } from './token-at';
import { vagueAt } from './vague';

export interface Expressions {
  readonly amounts: readonly Expression[];
  readonly times: readonly TimeMention[];
}

/** Words that may start an amount. */
const STARTS = wordSet(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety a half couple minus negative one-third third quarter quarters doubled doubling tripled tripling quadrupled halved low mid high us u c ca cad cdn au hk nz s nt r mx â usd eur gbp inr rs chf jpy aud sek nok dkk rmb cny hkd sgd brl mxn zar krw twd pln aed sar',
);
const SIGNS = wordSet('$ € £ ¥ ₹ ₩ ₽ ₺ ₪ - − –');

/** All amounts and times among the tokens `[from, to)`, in order and without overlap. */
export function expressionsOf(tokens: readonly Token[], text: string, bare: string): Expressions {
  const amounts: Expression[] = [];
  const times: TimeMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!;
    if (token.kind === 'break' || (token.kind === 'word' && !mayBegin(token.lower))) {
      at += 1;
      continue;
    }
    const time = token.kind === 'number' && tokens[at - 1]?.lower === '$' ? null : timeAt(tokens, at, text);
    if (time) {
      times.push(time);
      at = time.to;
      continue;
    }
    const excluded = token.kind === 'number' ? excludedEnd(tokens, at) : at;
    if (excluded > at) {
      at = excluded;
      continue;
    }
    const found = maySay(token) ? (vagueAt(tokens, at) ?? expressionAt(tokens, at, bare)) : null;
    if (found) amounts.push(found);
    at = found ? found.to : at + 1;
  }
  return { amounts: sharedUnits(tokens, amounts), times };
}

/** Most words begin neither a time nor an amount. */
const mayBegin = (word: string): boolean => mayBeginTime(word) || STARTS.has(word);

const maySay = (token: Token): boolean =>
  token.kind === 'number' || (token.kind === 'word' ? STARTS.has(token.lower) : SIGNS.has(token.lower));

function expressionAt(tokens: readonly Token[], at: number, bare: string): Expression | null {
  const first = amountAt(tokens, at, bare);
  if (!first) return null;
  return rangeFrom(tokens, first, bare) ?? single(tokens, first);
}

/** A bare number is kept where a noun behind it is counted, or where a neighbour may lend it a unit. */
function single(tokens: readonly Token[], amount: Amount): Expression | null {
  if (amount.kind !== null) return { from: amount.from, to: amount.to, first: amount, last: null };
  const counted = mayCount(tokens, amount) ? countOf(tokens, amount) : null;
  const known = counted ?? amount;
  return { from: known.from, to: known.to, first: known, last: null };
}

/** "one" is mostly a pronoun. */
const mayCount = (tokens: readonly Token[], amount: Amount): boolean =>
  amount.scaled || amount.digits || !['one', 'a', 'couple'].includes(tokens[amount.from]!.lower);
