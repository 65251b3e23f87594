import type { Token } from './reading';

/** A currency sign or code before a number, or its name behind it: ISO code and the part of the unit that it counts. */
export interface Currency {
  readonly code: string;
  /** 1 for the unit itself, 0.01 for cents and pence. */
  readonly part: number;
  readonly to: number;
}

const SIGNS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  '₩': 'KRW',
  '₽': 'RUB',
  '₺': 'TRY',
  '₪': 'ILS',
};
/** A bare `$` is the call's own dollar; letters before it say whose. */
const DOLLARS: Readonly<Record<string, string>> = {
  us: 'USD',
  u: 'USD',
  c: 'CAD',
  ca: 'CAD',
  cad: 'CAD',
  cdn: 'CAD',
  a: 'AUD',
  au: 'AUD',
  hk: 'HKD',
  nz: 'NZD',
  s: 'SGD',
  nt: 'TWD',
  r: 'BRL',
  mx: 'MXN',
  usd: 'USD',
};
const CODES: Readonly<Record<string, string>> = {
  usd: 'USD',
  eur: 'EUR',
  gbp: 'GBP',
  inr: 'INR',
  rs: 'INR',
  chf: 'CHF',
  jpy: 'JPY',
  cad: 'CAD',
  aud: 'AUD',
  sek: 'SEK',
  nok: 'NOK',
  dkk: 'DKK',
  rmb: 'CNY',
  cny: 'CNY',
  hkd: 'HKD',
  sgd: 'SGD',
  brl: 'BRL',
  mxn: 'MXN',
  zar: 'ZAR',
  krw: 'KRW',
  twd: 'TWD',
  pln: 'PLN',
  try: 'TRY',
  aed: 'AED',
  sar: 'SAR',
};
const NAMES: Readonly<Record<string, readonly [code: string, part: number]>> = {
  dollar: ['USD', 1],
  dollars: ['USD', 1],
  buck: ['USD', 1],
  bucks: ['USD', 1],
  euro: ['EUR', 1],
  euros: ['EUR', 1],
  rupee: ['INR', 1],
  rupees: ['INR', 1],
  sterling: ['GBP', 1],
  yen: ['JPY', 1],
  renminbi: ['CNY', 1],
  yuan: ['CNY', 1],
  francs: ['CHF', 1],
  reais: ['BRL', 1],
  pesos: ['MXN', 1],
  won: ['KRW', 1],
  kronor: ['SEK', 1],
  kroner: ['NOK', 1],
  rand: ['ZAR', 1],
  cent: ['USD', 0.01],
  cents: ['USD', 0.01],
  pence: ['GBP', 0.01],
  paise: ['INR', 0.01],
};
const ADJECTIVES: Readonly<Record<string, string>> = {
  us: 'USD',
  canadian: 'CAD',
  australian: 'AUD',
  singapore: 'SGD',
};

export const isCurrencyCode = (word: string): boolean => Object.hasOwn(CODES, word) && word !== 'try';

/** The middle of a misread `€`, in two ways of misreading it. */
const MISREAD = new Set(['‚', '\u0082']);

/** The currency that stands before a number: `$`, `US$`, `EUR`, `Rs.`; `bare` is what a plain `$` means in this call. */
export function currencyBefore(tokens: readonly Token[], at: number, bare: string): Currency | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.lower === '$') return { code: bare, part: 1, to: at + 1 };
  if (Object.hasOwn(SIGNS, token.lower)) return { code: SIGNS[token.lower]!, part: 1, to: at + 1 };
  if (token.kind !== 'word') return null;
  if (token.lower === 'â' && MISREAD.has(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.lower === '¬')
    return { code: 'EUR', part: 1, to: at + 3 };
  return dollarWithCountry(tokens, at) ?? codeBefore(tokens, at);
}

function dollarWithCountry(tokens: readonly Token[], at: number): Currency | null {
  const code = DOLLARS[tokens[at]!.lower];
  if (!code || !Object.hasOwn(DOLLARS, tokens[at]!.lower)) return null;
  const sign = tokens[at + 1];
  return sign?.lower === '$' && sign.start === tokens[at]!.end ? { code, part: 1, to: at + 2 } : null;
}

function codeBefore(tokens: readonly Token[], at: number): Currency | null {
  const word = tokens[at]!.lower;
  if (!Object.hasOwn(CODES, word)) return null;
  const point = tokens[at + 1]?.lower === '.' ? 1 : 0;
  const number = tokens[at + 1 + point];
  const opens =
    number?.kind === 'number' ||
    (Object.hasOwn(SIGNS, number?.lower ?? '') && tokens[at + 2 + point]?.kind === 'number');
  if (!number || !opens) return null;
  return { code: CODES[word]!, part: 1, to: at + 1 + point + (number.kind === 'number' ? 0 : 1) };
}

/** The currency that stands behind a number and its scale: `dollars`, `US dollars`, `cents`, `EUR`, `pounds sterling`. */
export function currencyBehind(tokens: readonly Token[], at: number, bare: string): Currency | null {
  const token = tokens[at];
  if (token?.kind !== 'word')
    return token?.lower === '€' || token?.lower === '£'
      ? { code: SIGNS[token.lower]!, part: 1, to: at + 1 }
      : token?.lower === '-'
        ? hyphenated(tokens, at, bare)
        : token?.lower === '¢'
          ? { code: bare, part: 0.01, to: at + 1 }
          : null;
  if (token.lower === 'pounds' && tokens[at + 1]?.lower === 'sterling') return { code: 'GBP', part: 1, to: at + 2 };
  const name = NAMES[token.lower];
  if (name && Object.hasOwn(NAMES, token.lower))
    return { code: name[0] === 'USD' ? bare : name[0], part: name[1], to: at + 1 };
  if (Object.hasOwn(ADJECTIVES, token.lower)) {
    const next = tokens[at + 1]?.lower;
    if (next === 'dollars' || next === 'dollar') return { code: ADJECTIVES[token.lower]!, part: 1, to: at + 2 };
  }
  if (token.lower === 'swiss' && tokens[at + 1]?.lower === 'francs') return { code: 'CHF', part: 1, to: at + 2 };
  return Object.hasOwn(CODES, token.lower) && token.lower !== 'try' && token.lower !== 'rs'
    ? { code: CODES[token.lower]!, part: 1, to: at + 1 }
    : null;
}

/** "a 20-cent dividend". */
function hyphenated(tokens: readonly Token[], at: number, bare: string): Currency | null {
  const next = tokens[at + 1];
  return next?.kind === 'word' && NAMES[next.lower] && next.start === tokens[at]!.end
    ? currencyBehind(tokens, at + 1, bare)
    : null;
}
