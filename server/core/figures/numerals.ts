/** How many places stand behind the point: as many as count, between these two. */
export interface Places {
  readonly least: number;
  readonly most: number;
}

/**
 * A number as it is written for a reader: thousands in groups, a true minus for what is below nought, and a plus where how much
 * something changed is `signed`. What the places round to nought has no sign.
 */
export function numeral(value: number, places: Places, signed = false): string {
  const digits = grouped(withoutSpareNoughts(Math.abs(value).toFixed(places.most), places));
  if (!/[1-9]/.test(digits)) return digits;
  return `${value < 0 ? MINUS : signed ? '+' : ''}${digits}`;
}

/** The sign, and not the hyphen of a keyboard, which breaks lines and looks like a dash between two numbers. */
export const MINUS = '\u2212';

/** The word in which a number of a size is written, with the blank before it; none for a small one. */
export const scaleOf = (size: number): readonly [scale: number, name: string] =>
  SCALES.find(([scale]) => size >= scale) ?? [1, ''];

const SCALES: readonly (readonly [number, string])[] = [
  [1e12, ' trillion'],
  [1e9, ' billion'],
  [1e6, ' million'],
];

function withoutSpareNoughts(digits: string, { least, most }: Places): string {
  let end = digits.length;
  for (let spare = most - least; spare > 0 && digits[end - 1] === '0'; spare--) end--;
  return digits.slice(0, digits[end - 1] === '.' ? end - 1 : end);
}

function grouped(digits: string): string {
  const [whole = '', part] = digits.split('.');
  const groups: string[] = [];
  for (let at = whole.length; at > 0; at -= 3) groups.unshift(whole.slice(Math.max(0, at - 3), at));
  return [groups.join(','), ...(part === undefined ? [] : [part])].join('.');
}
