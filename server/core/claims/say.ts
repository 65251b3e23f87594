import type { Interval } from '../figures/interval';

const SIGNS: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£', JPY: '¥', INR: '₹' };
const SCALES: readonly (readonly [number, string])[] = [
  [1e12, ' trillion'],
  [1e9, ' billion'],
  [1e6, ' million'],
];

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
  const [scale, name] = SCALES.find(([each]) => size >= each) ?? [1, ''];
  const scaled = { low: values.low / scale, high: values.high / scale };
  const isWhole = scale === 1 && Number.isInteger(scaled.low) && Number.isInteger(scaled.high);
  const decimals = isWhole && sign === '' ? 0 : decimalsFor(size / scale);
  const number = spread(scaled, decimals, signed).replace(/(^|to )([+-]?)/g, `$1$2${sign}`);
  return `${number}${name}${CURRENCY.test(currency ?? '') && sign === '' ? ` ${currency}` : ''}${per ? ` per ${per}` : ''}`;
}

/** A currency without a sign of its own is named by its code; the noun that is counted is not named again. */
const CURRENCY = /^[A-Z]{3}$/;
const decimalsFor = (size: number): number => (size >= 1000 ? 0 : size >= 10 ? 1 : 2);

/** One number where both ends round to it, else both ends. */
function spread({ low, high }: Interval, decimals: number, signed: boolean): string {
  const [a, b] = [fixed(low, decimals, signed), fixed(high, decimals, signed)];
  if (a === b) return a;
  return signed || low < 0 ? `${a} to ${b}` : `${a}–${b}`;
}

function fixed(value: number, decimals: number, signed: boolean): string {
  const text = grouped(Math.abs(value).toFixed(decimals));
  const zero = !/[1-9]/.test(text);
  if (value < 0 && !zero) return `-${text}`;
  return signed && !zero ? `+${text}` : text;
}

const grouped = (digits: string): string => {
  const [whole, part] = digits.split('.');
  let text = '';
  for (let at = whole!.length; at > 0; at -= 3)
    text = `${whole!.slice(Math.max(0, at - 3), at)}${text === '' ? '' : ','}${text}`;
  return part === undefined ? text : `${text}.${part}`;
};
