import type { Token } from '../reading';
import { touching, word } from '../token-at';
import { RELATIVES, type YearWord } from './mention';

/** `2011`, `'11`, `fiscal 2011`, `FY11` or "last year" at a token, with the token behind it. `loose` takes two bare digits, as behind FY. */
export function yearAt(
  tokens: readonly Token[],
  at: number,
  loose = false,
): { readonly year: YearWord; readonly to: number } | null {
  const first = word(tokens, at);
  if (first === 'fiscal' || first === 'calendar' || first === 'financial' || first === 'fy' || first === 'cy') {
    const skip = word(tokens, at + 1) === 'year' ? 2 : 1;
    return yearAt(tokens, at + skip, true);
  }
  const compact = /^(?:fy|cy)(\d{2}|\d{4})$/.exec(first);
  if (compact) return { year: fullYear(compact[1]!), to: at + 1 };
  if (
    (first === "'" || first === '’' || first === '‘') &&
    /^\d\d$/.test(word(tokens, at + 1)) &&
    touching(tokens, at + 1)
  )
    return { year: fullYear(word(tokens, at + 1)), to: at + 2 };
  if (tokens[at]?.kind === 'number' && /^(?:19[5-9]|20[0-9])\d$/.test(first) && !unitFollows(tokens, at + 1))
    return { year: Number(first), to: at + 1 };
  if (loose && /^\d\d$/.test(first) && !unitFollows(tokens, at + 1)) return { year: fullYear(first), to: at + 1 };
  const by = RELATIVES[first];
  return by !== undefined && Object.hasOwn(RELATIVES, first) && word(tokens, at + 1) === 'year'
    ? { year: { by }, to: at + 2 }
    : null;
}

export const fullYear = (digits: string): number =>
  digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 60 ? 2000 : 1900);

const unitFollows = (tokens: readonly Token[], at: number): boolean => {
  const next = word(tokens, at);
  return (
    next === '%' ||
    next === 'percent' ||
    next === 'million' ||
    next === 'billion' ||
    next === 'basis' ||
    next === 'dollars'
  );
};

/** A year behind a quarter or half: directly, behind "of", "of the" or "in", or "a year ago"; "of the year" alone adds nothing. */
export function yearBehind(tokens: readonly Token[], at: number): { readonly year: YearWord; readonly to: number } {
  const ago = agoEnd(tokens, at);
  if (ago > at) return { year: { by: -1 }, to: ago };
  const joined = word(tokens, at) === 'of' || word(tokens, at) === 'in';
  const article = joined && word(tokens, at + 1) === 'the' && Object.hasOwn(RELATIVES, word(tokens, at + 2)) ? 1 : 0;
  const skip = joined || word(tokens, at) === ',' ? 1 + article : 0;
  const direct = yearAt(tokens, at + skip, word(tokens, at + skip) === 'fiscal');
  if (direct && (skip === 0 || word(tokens, at) !== ',' || typeof direct.year === 'number')) return direct;
  return { year: null, to: at };
}

/** Where "a year ago" and "one year earlier" end; `at` itself where something else stands. */
function agoEnd(tokens: readonly Token[], at: number): number {
  const isOne = word(tokens, at) === 'a' || word(tokens, at) === 'one';
  return isOne && word(tokens, at + 1) === 'year' && ['ago', 'earlier'].includes(word(tokens, at + 2)) ? at + 3 : at;
}

/** The token behind a year's "'s": "2014's second quarter". */
export const behindOwner = (tokens: readonly Token[], at: number): number =>
  (word(tokens, at) === "'" || word(tokens, at) === '’') && word(tokens, at + 1) === 's' && touching(tokens, at + 1)
    ? at + 2
    : at;
