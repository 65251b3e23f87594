import { lowerCase } from '../text/lower-case';
import { isCurrencyCode } from './currencies';
import type { Token, TokenKind } from './reading';

/**
 * The words, numbers and signs of a flow, in order; blanks are left out. A number keeps its grouping commas and its decimal point
 * (`1,400`, `9,22,000`, `.05`), never a full stop or comma behind it. A word is letters, digits behind a letter, and inner
 * apostrophes (`we're`, `Q4`), but `EUR3.4` is a word and a number; a hyphen stands alone, so that `six-month` is read as `six month` is.
 */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at);
    if (kind === null) {
      at += 1;
      continue;
    }
    const end = endOf(kind, text, at);
    tokens.push({ kind, start: at, end, lower: lowerCase(text, at, end) });
    at = end;
  }
  return tokens;
}

/** What begins at a place; null at a blank. */
function kindAt(text: string, at: number): TokenKind | null {
  const code = text.charCodeAt(at);
  if (code === 10) return 'break';
  if (isBlank(code)) return null;
  if (isLetter(code)) return 'word';
  return isNumberStart(text, at) ? 'number' : 'sign';
}

function endOf(kind: TokenKind, text: string, at: number): number {
  if (kind === 'word') return wordEnd(text, at);
  if (kind === 'number') return numberEnd(text, at);
  return kind === 'sign' ? signEnd(text, at) : at + 1;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isBlank = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0x3000 ||
  code === 0xfeff;

/** Signs of currency, quotation and dashes lie outside the letters; all else beyond ASCII is taken as a letter. */
function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  return !(code >= 0x2000 && code <= 0x2bff) && code !== 0xd7 && code !== 0xf7 && code !== 0xfffd;
}

/** `.05` is a number, the full stop of `2010.5G` is not: a leading point needs a sign or blank before it. */
function isNumberStart(text: string, at: number): boolean {
  if (isDigit(text.charCodeAt(at))) return true;
  if (text[at] !== '.' || !isDigit(text.charCodeAt(at + 1))) return false;
  const before = at === 0 ? 32 : text.charCodeAt(at - 1);
  return !isDigit(before) && !isLetter(before) && before !== 46;
}

function numberEnd(text: string, start: number): number {
  let at = digitsEnd(text, start);
  if (at - start <= 3) {
    for (let end = groupEnd(text, at); end > at; end = groupEnd(text, at)) at = end;
  }
  if (text[at] === '.' && isDigit(text.charCodeAt(at + 1))) at = digitsEnd(text, at + 1);
  return at;
}

function digitsEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && isDigit(text.charCodeAt(at))) at += 1;
  return at;
}

/** The end of one more group of digits: `,000`, or `,22` where an Indian group and at last three digits follow; else `at`. */
function groupEnd(text: string, at: number): number {
  if (text[at] !== ',') return at;
  const end = digitsEnd(text, at + 1);
  const length = end - at - 1;
  if (length === 3) return end;
  return length === 2 && text[end] === ',' && groupEnd(text, end) > end ? end : at;
}

function wordEnd(text: string, start: number): number {
  let at = start + 1;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isDigit(code) && at - start === 3 && isCurrencyCode(text.slice(start, at).toLowerCase())) break;
    if (isLetter(code) || isDigit(code)) continue;
    const apostrophe = code === 39 || code === 0x2019;
    if (!apostrophe || !isLetter(text.charCodeAt(at + 1))) break;
  }
  return at;
}

/** Signs stand alone, but for runs of dashes and of points, and for surrogate pairs. */
function signEnd(text: string, start: number): number {
  const code = text.charCodeAt(start);
  if (code >= 0xd800 && code < 0xdc00) return Math.min(start + 2, text.length);
  if (code !== 45 && code !== 46) return start + 1;
  let at = start + 1;
  while (text.charCodeAt(at) === code) at += 1;
  return at;
}
