import type { Review } from '../../review';
import { isBlank } from '../../text/characters';
import { sourceSpan } from '../../text/flow';
import type { Span } from '../../text/span';
import { deckIn, slidesIn } from './slides';

/** A place that leads out of the document. */
export interface DocumentLink {
  readonly span: Span;
  /** An address that begins with `https://`, `http://` or `mailto:`, and with nothing else. */
  readonly target: string;
  readonly kind: 'web' | 'mail' | 'slide';
}

/**
 * Web and mail addresses in text order, and "slide 7" where the document gives the address of one slide deck. A name that merely
 * ends in ".com" is a company's as often as an address, and no link.
 */
export function documentLinks(review: Review): readonly DocumentLink[] {
  const addresses = addressesIn(review.text);
  const deck = deckIn(review.text, addresses);
  if (deck === null) return addresses;
  const slides = review.turns.flatMap(({ turn, reading }) =>
    slidesIn(turn.flow.text, reading.tokens, deck).map((link) => ({ ...link, span: sourceSpan(turn.flow, link.span) })),
  );
  return [...addresses, ...slides].sort((a, b) => a.span[0] - b.span[0]);
}

/** Nothing longer is an address. */
const LONGEST = 2000;

/** A point inside of words, or what stands behind a scheme: an address has one of them, other words seldom. */
const SEED = /[a-z0-9-]\.[a-z]|:\/\//gi;

function addressesIn(text: string): readonly DocumentLink[] {
  const links: DocumentLink[] = [];
  let end = 0;
  for (const { index } of text.matchAll(SEED)) {
    if (index < end) continue;
    const start = wordsStart(text, index, end);
    end = wordsEnd(text, index);
    const words = text.slice(start, end);
    const link = words.length <= LONGEST ? (webIn(words) ?? mailIn(words)) : null;
    if (link) links.push({ ...link, span: [start + link.span[0], start + link.span[1]] });
  }
  return links;
}

/** Where the words around a place start, not before `least`. */
function wordsStart(text: string, at: number, least: number): number {
  let start = at;
  while (start > least && !parts(text.charCodeAt(start - 1))) start--;
  return start;
}

function wordsEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && !parts(text.charCodeAt(end))) end++;
  return end;
}

/** Blanks and quotes stand in no address, nor do the signs that no address may have. */
const parts = (code: number): boolean => isBlank(code) || PARTING.has(code);
const PARTING: ReadonlySet<number> = new Set([...'<>"“”{}|\\^`'].map((sign) => sign.charCodeAt(0)));

const WITH_SCHEME = /https?:\/\/[a-z0-9]/i;
const WITH_WWW = /(?<![\w@.-])www\.[a-z0-9]/i;
const HOST = /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,8}\.([a-z]{2,18})(?::\d{1,5})?(?:$|[/?#])/i;

function webIn(words: string): DocumentLink | null {
  const scheme = WITH_SCHEME.exec(words);
  const start = scheme?.index ?? WITH_WWW.exec(words)?.index ?? bareHost(words);
  if (start === null) return null;
  const address = withoutPunctuation(words.slice(start));
  const host = address.replace(/^https?:\/\//i, '');
  if (!HOST.test(host)) return null;
  return { span: [start, start + address.length], target: scheme ? address : `https://${address}`, kind: 'web' };
}

/** Three labels or a path, all small: `investors.fenwick.com`, `fenwick.com/investors`. */
const BARE =
  /^(?:[a-z0-9-]{1,63}\.){1,4}(?:com|net|org|gov|edu|info|io|ai|co\.uk|ca|de|eu|fr|in|jp|au|ch)(?=$|\/|[^\w.@-])/;

function bareHost(words: string): number | null {
  const start = /^[([‘'’]{0,3}/.exec(words)![0].length;
  const host = BARE.exec(words.slice(start))?.[0];
  if (host === undefined || words.includes('@')) return null;
  return host.split('.').length > 2 || words[start + host.length] === '/' ? start : null;
}

const MAIL = /^[a-z0-9][a-z0-9._%+-]{0,63}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,6}\.[a-z]{2,18}$/i;

function mailIn(words: string): DocumentLink | null {
  if (!words.includes('@')) return null;
  const start = /^(?:[([‘'’]|mailto:|e?-?mail:){0,3}/i.exec(words)![0].length;
  const address = withoutPunctuation(words.slice(start));
  return MAIL.test(address)
    ? { span: [start, start + address.length], target: `mailto:${address}`, kind: 'mail' }
    : null;
}

/** Signs behind an address are the sentence's; a closing bracket is the address's where it opens there, too. */
function withoutPunctuation(address: string): string {
  let end = address.length;
  while (end > 0 && isPunctuation(address, end)) end--;
  return address.slice(0, end);
}

function isPunctuation(address: string, end: number): boolean {
  const sign = address[end - 1]!;
  if (sign !== ')' && sign !== ']') return ".,;:!?'’‘…*_".includes(sign);
  return !address.slice(0, end).includes(sign === ')' ? '(' : '[');
}
