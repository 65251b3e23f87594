import type { Interval } from '../figures/interval';
import { MINUS, numeral, scaleOf } from '../figures/numerals';

const SIGNS: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£', JPY: '¥', INR: '₹' };

/** An amount or the span of amounts that an interval allows, in its unit: "$70.0 million", "47.4–48.6 million", "+20.1 %". */
export function say(values: Interval, unit: string | null, signed = false): string {
  if (unit === '%') return `${spread(values, 1, signed)} %`;
  if (unit === 'bp') return `${spread(values, 0, signed)} basis points`;
  if (unit === 'pp') return `${spread(values, 1, signed)} points`;
  if (unit === 'x') return `${spread(values, 2, signed)}x`;
  return saySized(values, unit, signed);
}

function saySized(values: Interval, unit: string | null, signed: boolean): string {
  const [currency, per] = (unit ?? '').split('/');
  const sign = SIGNS[currency ?? ''] ?? '';
  const size = Math.max(Math.abs(values.low), Math.abs(values.high));
  const [scale, name] = scaleOf(size);
  const scaled = { low: values.low / scale, high: values.high / scale };
  const isWhole = scale === 1 && Number.isInteger(scaled.low) && Number.isInteger(scaled.high);
  const decimals = isWhole && sign === '' ? 0 : decimalsFor(size / scale);
  const number = spread(scaled, decimals, signed).replace(BEFORE_DIGITS, `$1${sign}`);
  return `${number}${name}${CURRENCY.test(currency ?? '') && sign === '' ? ` ${currency}` : ''}${per ? ` per ${per}` : ''}`;
}

const BEFORE_DIGITS = new RegExp(`(^[+${MINUS}]?|to [+${MINUS}]?)`, 'g');

/** A currency without a sign of its own is named by its code; the noun that is counted is not named again. */
const CURRENCY = /^[A-Z]{3}$/;
const decimalsFor = (size: number): number => (size >= 1000 ? 0 : size >= 10 ? 1 : 2);

/** One number where both ends round to it, else both ends. */
function spread({ low, high }: Interval, decimals: number, signed: boolean): string {
  const places = { least: decimals, most: decimals };
  const [a, b] = [numeral(low, places, signed), numeral(high, places, signed)];
  if (a === b) return a;
  return signed || low < 0 ? `${a} to ${b}` : `${a}–${b}`;
}
