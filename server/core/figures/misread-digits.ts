import { isDigit } from '../text/characters';
import { damage, type Look } from './damage';
import { touching, word, wordSet } from './token-at';

/** The digits that character recognition and typing take for letters. */
const MEANT: Readonly<Record<string, string>> = {
  l: '1',
  I: '1',
  '|': '1',
  O: '0',
  o: '0',
  S: '5',
  B: '8',
  Z: '2',
};

const RUN = /^[\dlIOoSBZ|][\dlIOoSBZ|.,]{0,15}/;
const LONGEST = 16;
const WELL_FORMED = /^(?:\d{1,3}(?:,\d{2,3}){1,4}|\d{1,12})(?:\.\d{1,6})?$/;
const SCALE_LETTERS = /^(?:bn|mn|mm|m|k|b|tn|bps?|x)(?![\w|])/i;

const CURRENCY = wordSet('$ € £ ¥ ₹ us$ rs inr usd eur gbp');
const UNITS = wordSet('percent million billion trillion thousand crore crores lakh bps basis cents pence');

/** `$9l.6`, `$59O`, `£l7bn`, `1O%`, `$1S.2 million`: letters that look like digits, in what its sign or its unit says is a number. */
export const misreadDigits: Look = (tokens, at, text) => {
  const { start } = tokens[at]!;
  if (!opensWithDigit(text, start)) return null;
  const isMoney = CURRENCY.has(word(tokens, at - 1));
  if (touching(tokens, at) && !isMoney) return null;
  const written = runAt(text, start);
  if (written === null) return null;
  const end = start + written.length;
  const isNumber = (isMoney && /\d/.test(written)) || isBetweenDigits(written) || hasUnit(text, written, end);
  if (!isNumber) return null;
  const meant = [...written].map((character) => MEANT[character] ?? character).join('');
  return WELL_FORMED.test(meant) ? damage('misread-character', text, start, end, meant, true) : null;
};

/** The digits, letters like digits and separators from here; null where no letter is among them, or where a word goes on behind. */
function runAt(text: string, start: number): string | null {
  const run = RUN.exec(text.slice(start, start + 20))?.[0].replace(/[.,|]{1,16}$/, '') ?? '';
  const written = run.replace(/(\d)B$/, '$1');
  const isNumber = /[lIOoSBZ|]/.test(written) && /\d/.test(written);
  const behind = text.slice(start + run.length, start + run.length + 5);
  return isNumber && (!/^\w/.test(behind) || SCALE_LETTERS.test(behind)) ? written : null;
}

const isBetweenDigits = (written: string): boolean => /^\d[\d.,]{0,15}[lIoO|][.,]?\d/.test(written);

const codesOf = (characters: string): ReadonlySet<number> =>
  new Set([...characters].map((character) => character.charCodeAt(0)));
const LIKE_DIGITS = codesOf('lIOoSBZ|');
const LIKE_DIGITS_OR_SEPARATORS = codesOf('lIOoSBZ|.,');

/** Whether a digit stands here, or comes behind nothing but letters like digits and separators: hardly any word opens so. */
function opensWithDigit(text: string, start: number): boolean {
  let at = start;
  let code = text.charCodeAt(at);
  while (at < start + LONGEST && (at > start ? LIKE_DIGITS_OR_SEPARATORS : LIKE_DIGITS).has(code))
    code = text.charCodeAt(++at);
  return isDigit(code);
}

/** A unit makes a number of it, unless it starts like a name or a word: "B2 million" may be one. */
function hasUnit(text: string, written: string, end: number): boolean {
  if (/^[SBZo|]/.test(written)) return false;
  if (text[end] === '%') return true;
  const next = /^ {1,2}([a-z]{3,8})\b/.exec(text.slice(end, end + 12))?.[1] ?? '';
  return UNITS.has(next) && /\d$|\d[lIOo]$/.test(written) && /^\d/.test(written);
}
