import { currencyBefore, currencyBehind } from './currencies';
import type { FigureKind } from './figure';
import { numberAt } from './numbers';
import type { Token } from './reading';
import { scaleAt } from './scales';
import { word, wordSet } from './token-at';
import { durationAt, multipleAt, nounAt, percentAt, pointsAt } from './units';

/** One number with its currency, scale and unit: tokens `[from, to)`. `kind` is null while nothing says what is numbered. */
export interface Amount {
  readonly from: number;
  readonly to: number;
  /** The number as written, and what it is multiplied with: 344.7 and a million. */
  readonly number: number;
  readonly factor: number;
  /** One unit of the last written digit, before the factor. */
  readonly step: number;
  readonly digits: boolean;
  readonly scaled: boolean;
  readonly negative: boolean;
  readonly kind: FigureKind | null;
  readonly unit: string | null;
}

/** The amount that starts at a token; null where none does. `bare` is the currency that a plain `$` stands for. */
export function amountAt(tokens: readonly Token[], from: number, bare: string): Amount | null {
  const lead = leadingSign(tokens, from);
  const currency = currencyBefore(tokens, lead.to, bare);
  const inner = currency ? leadingSign(tokens, currency.to) : { to: lead.to, negative: false };
  const number = scaledNumberAt(tokens, inner.to, currency !== null);
  if (!number) return null;
  const amount: Amount = {
    from,
    to: number.to,
    number: number.number,
    factor: number.factor,
    step: number.step,
    digits: number.digits,
    scaled: number.scaled,
    negative: lead.negative || inner.negative,
    kind: currency ? 'money' : null,
    unit: currency ? currency.code : null,
  };
  return currency ? perUnit(tokens, amount) : withUnit(tokens, amount, bare);
}

/** "minus", "negative", and a minus sign that touches its number and no word or number before it. */
function leadingSign(tokens: readonly Token[], at: number): { readonly to: number; readonly negative: boolean } {
  const token = tokens[at];
  if (!token) return { to: at, negative: false };
  if (token.lower === 'minus' || token.lower === 'negative') return { to: at + 1, negative: true };
  const dash = token.lower === '-' || token.lower === '−' || token.lower === '–';
  const touches = tokens[at + 1]?.start === token.end && tokens[at - 1]?.end !== token.start;
  return dash && touches ? { to: at + 1, negative: true } : { to: at, negative: false };
}

type Scaled = Omit<Amount, 'from' | 'negative' | 'kind' | 'unit'>;

/** A number with its scale; "a million", "half a million", "a couple of hundred" and "a dozen" are numbers, too. */
function scaledNumberAt(tokens: readonly Token[], at: number, money: boolean): Scaled | null {
  const number = numberAt(tokens, at) ?? looseNumberAt(tokens, at);
  if (!number) return null;
  const behind = behindHedge(tokens, number.to);
  const scale = scaleAt(tokens, number.to) ?? (behind > number.to ? scaleAt(tokens, behind) : null);
  const digits = number.digits || money;
  if (!scale) return { to: number.to, number: number.value, factor: 1, step: number.step, digits, scaled: false };
  const half = halfBehind(tokens, scale.to);
  return {
    to: half ? scale.to + 3 : scale.to,
    number: number.value + (half ? 0.5 : 0),
    factor: scale.factor,
    step: half ? 0.5 : number.step,
    digits,
    scaled: true,
  };
}

/** "a million and a half". */
const halfBehind = (tokens: readonly Token[], at: number): boolean =>
  word(tokens, at) === 'and' && word(tokens, at + 1) === 'a' && word(tokens, at + 2) === 'half';

function looseNumberAt(
  tokens: readonly Token[],
  at: number,
): { readonly to: number; readonly value: number; readonly step: number; readonly digits: boolean } | null {
  const [first, second, third] = [word(tokens, at), word(tokens, at + 1), word(tokens, at + 2)];
  if (first === 'half' && second === 'a' && scaleAt(tokens, at + 2))
    return { to: at + 2, value: 0.5, step: 0.5, digits: false };
  if (first !== 'a' && first !== 'couple' && first !== 'per') return null;
  const couple = first === 'couple' ? at : at + 1;
  if (word(tokens, couple) === 'couple')
    return { to: couple + (word(tokens, couple + 1) === 'of' ? 2 : 1), value: 2, step: 1, digits: false };
  if (first !== 'a') return null;
  if (
    second === 'hundred' ||
    second === 'thousand' ||
    second === 'million' ||
    second === 'billion' ||
    second === 'trillion'
  )
    return { to: at + 1, value: 1, step: 1, digits: false };
  return second === 'dozen' && third !== '' ? { to: at + 2, value: 12, step: 1, digits: false } : null;
}

/** Gives the amount the unit that stands behind it; a bare number keeps a null kind. */
function withUnit(tokens: readonly Token[], amount: Amount, bare: string): Amount {
  const at = behindHedge(tokens, amount.to);
  const percent = percentAt(tokens, at);
  if (percent) return { ...amount, to: percent.to, kind: percent.kind, unit: percent.unit };
  const currency = currencyBehind(tokens, at, bare);
  if (currency)
    return perUnit(tokens, {
      ...amount,
      to: currency.to,
      factor: amount.factor * currency.part,
      kind: 'money',
      unit: currency.code,
    });
  const other = amount.scaled ? null : (pointsAt(tokens, at) ?? multipleAt(tokens, at) ?? durationAt(tokens, at));
  return other ? { ...amount, to: other.to, kind: other.kind, unit: other.unit } : amount;
}

/** "50-ish days", "10-plus percent", "40-plus million": the unit or scale stands behind the hedge. */
function behindHedge(tokens: readonly Token[], at: number): number {
  const hedge = word(tokens, at) === '-' ? at + 1 : at;
  if (!HEDGES.has(word(tokens, hedge))) return at;
  return word(tokens, hedge + 1) === '-' ? hedge + 2 : hedge + 1;
}

const HEDGES = wordSet('ish plus odd');

const SHARE_WORDS = wordSet(
  'diluted basic common ordinary fully class weighted average outstanding limited partnership',
);
const SOLD_BY = wordSet(
  'share ads adr unit pound barrel ton tonne gallon bushel ounce bike mcf boe mmbtu head foot kilowatt megawatt watt hundredweight mile vehicle square user subscriber customer piece case gram kilo kilogram mt metric pack package bottle box bag carton container teu wafer litre liter acre hectare therm mwh kwh gigajoule employee patient passenger account contract room night door store device',
);

/** "per diluted share", "a barrel", "/share" behind money: the unit becomes `USD/share`. Times ("a year") are periods, not units. */
function perUnit(tokens: readonly Token[], amount: Amount): Amount {
  const first = word(tokens, amount.to);
  if (first !== 'per' && first !== 'a' && first !== 'an' && first !== '/' && first !== 'each') return amount;
  let at = amount.to + 1;
  while (SHARE_WORDS.has(word(tokens, at))) at += 1;
  const noun = word(tokens, at).replace(/^shares$/, 'share');
  if (!SOLD_BY.has(noun)) return amount;
  return { ...amount, to: at + 1, unit: `${amount.unit}/${noun === 'ads' || noun === 'adr' ? 'share' : noun}` };
}

/** The count that a bare number is, by the noun behind it; null where none follows. */
export function countOf(tokens: readonly Token[], amount: Amount): Amount | null {
  if (word(tokens, amount.to) === 'who') return { ...amount, kind: 'count', unit: 'person' };
  const noun = nounAt(tokens, behindHedge(tokens, amount.to), amount.scaled);
  if (noun?.unit === 'second' || (noun && isOfMoney(tokens, amount, noun.unit))) return null;
  return noun && { ...amount, kind: 'count', unit: noun.unit, to: noun.to };
}

const HELD_IN_MONEY = wordSet('security loan deposit bond note asset mortgage receivable borrowing lease');

/** "7 billion loans" and "40 million of those securities" are amounts of money; two million loans may be counted. */
const isOfMoney = (tokens: readonly Token[], { to, factor }: Amount, noun: string): boolean =>
  HELD_IN_MONEY.has(noun) && (factor >= 1e9 || (factor >= 1e6 && word(tokens, to) === 'of'));
