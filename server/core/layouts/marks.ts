import type { Span } from '../text/span';
import { trimmed } from '../text/words';
import type { HeaderMark, ListingMark } from './layout';

/** The parts of a header or of an entry in a list; absent ones are null. */
export interface Parts {
  readonly name: Span;
  readonly firm: Span | null;
  readonly title: Span | null;
}

export const nameOnly = (name: Span): Parts => ({ name, firm: null, title: null });

/** A header on a span of its own; the speech begins behind it unless said otherwise. */
export const headerMark = (
  span: Span,
  { name, firm, title }: Parts,
  speech = span[1],
  asks: HeaderMark['asks'] = null,
): HeaderMark => ({ kind: 'header', span, name, firm, title, speech, asks });

export const listingMark = (span: Span, { name, firm, title }: Parts, side: ListingMark['side']): ListingMark => ({
  kind: 'listing',
  span,
  name,
  firm,
  title,
  side,
});

/** The parts of a span between commas; a suffix (`Jr.`, `Inc.`, `LLC`) stays with the part before it. */
export function commaParts(text: string, span: Span): readonly Span[] {
  const parts: Span[] = [];
  let start = span[0];
  for (let at = span[0]; at <= span[1]; at++) {
    if (at < span[1] && text[at] !== ',') continue;
    const part = trimmed(text, [start, at]);
    const last = parts.at(-1);
    if (part && last && SUFFIX.test(text.slice(part[0], part[1]))) parts[parts.length - 1] = [last[0], part[1]];
    else if (part) parts.push(part);
    start = at + 1;
  }
  return parts;
}

const SUFFIX =
  /^(?:jr|sr|ii|iii|iv|cfa|cpa|ph\.?d|m\.?d|inc|llc|l\.l\.c|ltd|lp|l\.p|llp|corp|co|plc|n\.a|s\.a|limited|p\.c)\.?$/i;
