import type { Slip } from './slips';

/** A number as it is written: its digits, how many of them stand behind the point, and what they are times. */
export interface Writing {
  readonly digits: string;
  readonly decimals: number;
  readonly scale: number;
}

/** The writing of an amount with its value; null where it is in words alone. */
export function writingOf(written: string, value: number): Writing | null {
  const number = /\d[\d,]*(?:\.\d+)?/.exec(written)?.[0].replaceAll(',', '');
  const size = Number(number);
  if (number === undefined || size === 0) return null;
  const point = number.indexOf('.');
  return {
    digits: number.replace('.', ''),
    decimals: point < 0 ? 0 : number.length - point - 1,
    scale: Math.abs(value) / size,
  };
}

/** The one slip of the hand that makes the one writing of the other: a lost digit leaves the scale and the point as they were. */
export function writtenSlip(a: Writing, b: Writing): Slip | null {
  if (Math.abs(a.scale / b.scale - 1) > 1e-6) return isOtherScale(a, b) ? 'scale' : null;
  if (a.decimals !== b.decimals) return Number(a.digits) === Number(b.digits) ? 'scale' : null;
  if (a.decimals === 0 && (isTeen(a.digits, b.digits) || isTeen(b.digits, a.digits))) return 'teen';
  if (a.digits.length !== b.digits.length) return isDropped(a.digits, b.digits) ? 'dropped' : null;
  return slipOfDigits(a.digits, b.digits);
}

/** "$2.4 million" for "$2.4 billion". */
const isOtherScale = (a: Writing, b: Writing): boolean =>
  a.digits === b.digits && a.decimals === b.decimals && [1e3, 1e6].some((by) => isTimes(a.scale, b.scale, by));

const isTimes = (a: number, b: number, by: number): boolean => {
  const ratio = a > b ? a / b : b / a;
  return Math.abs(ratio / by - 1) < 1e-6;
};

/** "13" for "30", "115" for "150", "15,000" for "50,000"; "150" and "500" do not sound alike. */
function isTeen(teen: string, ty: string): boolean {
  if (teen.length !== ty.length) return false;
  const at = teen.search(/1[3-9](?:000)?$/);
  return at >= 0 && ty === `${teen.slice(0, at)}${teen[at + 1]}0${teen.slice(at + 2)}`;
}

/** Whether one is the other with one digit left out. */
function isDropped(a: string, b: string): boolean {
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  if (long.length !== short.length + 1) return false;
  const at = firstDifference(long, short);
  return long.slice(at + 1) === short.slice(at);
}

function slipOfDigits(a: string, b: string): Slip | null {
  const at = firstDifference(a, b);
  if (at >= a.length || a.length < 2) return null;
  if (a.slice(at + 1) === b.slice(at + 1)) return 'digit';
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2) ? 'swapped' : null;
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  return at;
}
