import type { Token } from '../../figures/reading';
import type { DocumentLink } from './links';

/** How far before an address the words stand that say what it is the address of, in UTF-16 code units. */
const LOOKED_BACK = 160;

/**
 * The address of the slides that the call goes through: a file of slides, or one that its own name or the words before it call
 * slides. Null where there is none, or where there are several.
 */
export function deckIn(text: string, addresses: readonly DocumentLink[]): string | null {
  const decks = new Set(
    addresses.filter((link) => link.kind === 'web' && isDeck(text, link)).map(({ target }) => target),
  );
  const [deck, ...others] = decks;
  return deck !== undefined && others.length === 0 ? deck : null;
}

function isDeck(text: string, { span: [start], target }: DocumentLink): boolean {
  const path = target.replace(/[?#].*$/s, '').toLowerCase();
  if (/\.(?:pptx?|key|odp)$/.test(path)) return true;
  if (!path.endsWith('.pdf')) return false;
  const before = text.slice(Math.max(0, start - LOOKED_BACK), start);
  return SLIDES.test(path.slice(path.lastIndexOf('/'))) || SLIDES.test(before);
}

const SLIDES = /slides?(?![a-z])|\bdecks?\b|presentation/i;

/** "slide 7", "slide number 7" and "slide seven" in a flow, as links into the deck; spans are in the flow. */
export function slidesIn(text: string, tokens: readonly Token[], deck: string): readonly DocumentLink[] {
  return tokens.flatMap((token, at) => {
    if (token.lower !== 'slide' && token.lower !== 'slides') return [];
    const numberAt = tokens[at + 1]?.lower === 'number' ? at + 2 : at + 1;
    const number = tokens[numberAt];
    const page = number && numberOf(text.slice(number.start, number.end).toLowerCase());
    if (!number || !page) return [];
    return [{ span: [token.start, number.end] as const, target: pageOf(deck, page), kind: 'slide' as const }];
  });
}

const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(' ');

/** The number of a slide; 0 for what is none. */
const numberOf = (word: string): number => (/^\d{1,3}$/.test(word) ? Number(word) : NUMBERS.indexOf(word) + 1);

/** Readers of PDF files open the page that the address names; those of other files open the first. */
const pageOf = (deck: string, page: number): string =>
  /\.pdf$/i.test(deck.replace(/[?#].*$/s, '')) ? `${deck.replace(/#.*$/s, '')}#page=${page}` : deck;
