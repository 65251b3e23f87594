import type { Token } from './reading';

const WORDS: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  thousands: 1e3,
  million: 1e6,
  millions: 1e6,
  billion: 1e9,
  billions: 1e9,
  trillion: 1e12,
  trillions: 1e12,
  mn: 1e6,
  mm: 1e6,
  mln: 1e6,
  mio: 1e6,
  bn: 1e9,
  bln: 1e9,
  tn: 1e12,
  lakh: 1e5,
  lakhs: 1e5,
  lac: 1e5,
  lacs: 1e5,
  crore: 1e7,
  crores: 1e7,
  cr: 1e7,
};
/** Letters that are a scale only where they touch the number: `$75.9b`, `$386m`, `401k`. */
const LETTERS: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9, t: 1e12 };

export interface Scale {
  readonly factor: number;
  readonly to: number;
}

/** The scale at a token: `million`, `lakh crore`, or a letter that touches the number before it. Null where there is none. */
export function scaleAt(tokens: readonly Token[], at: number): Scale | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'sign') return token.lower === '[' ? bracketedScale(tokens, at) : hyphenatedScale(tokens, at);
  const factor = WORDS[token.lower];
  if (factor !== undefined && Object.hasOwn(WORDS, token.lower)) return secondScale(tokens, at + 1, factor);
  const touching = at > 0 && tokens[at - 1]!.end === token.start;
  return touching && Object.hasOwn(LETTERS, token.lower) ? { factor: LETTERS[token.lower]!, to: at + 1 } : null;
}

/** "$53.4 [billion]" and "$65 [ph] billion": the transcriber's brackets part no number from its scale. */
function bracketedScale(tokens: readonly Token[], at: number): Scale | null {
  if (tokens[at + 2]?.lower !== ']') return null;
  const inside = tokens[at + 1]!.lower;
  if (Object.hasOwn(WORDS, inside)) return { factor: WORDS[inside]!, to: at + 3 };
  const behind = tokens[at + 3]?.lower ?? '';
  return inside === 'ph' && Object.hasOwn(WORDS, behind) ? { factor: WORDS[behind]!, to: at + 4 } : null;
}

/** "$2-billion" writes a hyphen before the scale. */
function hyphenatedScale(tokens: readonly Token[], at: number): Scale | null {
  const next = tokens[at + 1];
  if (
    tokens[at]!.lower !== '-' ||
    !next ||
    !Object.hasOwn(WORDS, next.lower) ||
    tokens[at]!.start !== tokens[at - 1]?.end
  )
    return null;
  return { factor: WORDS[next.lower]!, to: at + 2 };
}

/** "hundred million", "lakh crore", "thousand billion": two scales multiply. */
function secondScale(tokens: readonly Token[], at: number, factor: number): Scale {
  const next = tokens[at]?.lower ?? '';
  return Object.hasOwn(WORDS, next) &&
    next !== 'hundred' &&
    WORDS[next]! >= 1e3 &&
    (factor < 1e6 || next.startsWith('crore'))
    ? { factor: factor * WORDS[next]!, to: at + 1 }
    : { factor, to: at };
}
