import type { ReadTurn } from '../../claims/relation';
import type { Token } from '../../figures/reading';
import { givenAgree } from '../../layouts/person-names';
import { isUpper } from '../../text/characters';
import { sourceSpan } from '../../text/flow';
import type { Span } from '../../text/span';
import { type Bearer, type Bearers, HONORIFICS } from './bearers';

/** A place in spoken words that names a person. */
export interface Mention {
  readonly person: number;
  /** In the document. */
  readonly span: Span;
  /** "Tom Hale" is full, the "Hale" of "Mr. Hale" a surname, "Tom" alone a given name. */
  readonly kind: 'full' | 'surname' | 'given';
}

/**
 * The people whom a turn's words name. A surname counts behind a given name of its bearer or a form of address, a given name alone
 * where one person bears it and the words around it belong to no other name. What may be anybody's is nobody's.
 */
export function mentionsIn({ turn, reading }: ReadTurn, bearers: Bearers): readonly Mention[] {
  const words = new Words(turn.flow.text, reading.tokens);
  const mentions: Mention[] = [];
  for (let at = 0; at < reading.tokens.length; at++) {
    const found = bearers.bySurname.has(words.bare(at)) ? bySurname(words, at, bearers) : null;
    const mention = found ?? (bearers.byFirstName.has(words.bare(at)) ? byFirstName(words, at, bearers) : null);
    if (mention) mentions.push({ ...mention, span: sourceSpan(turn.flow, mention.span) });
  }
  return mentions;
}

/** The tokens of a turn, asked for by their place; places outside are no word. */
class Words {
  constructor(
    readonly text: string,
    readonly tokens: readonly Token[],
  ) {}

  lower(at: number): string {
    return this.tokens[at]?.lower ?? '';
  }

  /** Without the ending of "Tom's". */
  bare(at: number): string {
    const word = this.lower(at);
    return word.endsWith("'s") || word.endsWith('’s') ? word.slice(0, -2) : word;
  }

  start(at: number): number {
    return this.tokens[at]!.start;
  }

  bareEnd(at: number): number {
    return this.start(at) + this.bare(at).length;
  }

  isCapital(at: number): boolean {
    const token = this.tokens[at];
    return token?.kind === 'word' && isUpper(this.text.charCodeAt(token.start));
  }

  isInitial(at: number): boolean {
    return this.isCapital(at) && this.lower(at).length === 1;
  }

  /** Whether a sentence starts here, as far as the sign before it tells. */
  startsSentence(at: number): boolean {
    const before = this.tokens[at - 1];
    return before === undefined || before.kind === 'break' || '.?!:'.includes(before.lower);
  }
}

function bySurname(words: Words, at: number, { bySurname: bearers }: Bearers): Mention | null {
  if (!words.isCapital(at)) return null;
  const possible = bearers.get(words.bare(at))!;
  const full = possible.flatMap((bearer) => {
    const from = givenBefore(words, at, bearer);
    return from === null ? [] : [{ person: bearer.person, from }];
  });
  const [only] = full;
  if (only && full.length === 1)
    return { person: only.person, kind: 'full', span: [words.start(only.from), words.bareEnd(at)] };
  if (full.length > 1 || possible.length > 1 || !isAddressed(words, at)) return null;
  return { person: possible[0]!.person, kind: 'surname', span: [words.start(at), words.bareEnd(at)] };
}

const LONGEST_NAME = 8;

/** The place of a bearer's given name before the surname at a place, over initials, middle names and particles; null where none is. */
function givenBefore(words: Words, surname: number, { givenNames }: Bearer): number | null {
  let from: number | null = null;
  for (let at = surname - 1; at >= Math.max(0, surname - LONGEST_NAME); at--) {
    const word = words.lower(at);
    if (word === '.' ? words.isInitial(at - 1) : word === '-') continue;
    const isGiven = words.isCapital(at) && [...givenNames].some((given) => givenAgree(word, given));
    if (isGiven) from = at;
    else if (!words.isInitial(at) && !givenNames.has(word)) break;
  }
  return from;
}

const isAddressed = (words: Words, at: number): boolean =>
  HONORIFICS.has(words.lower(words.lower(at - 1) === '.' ? at - 2 : at - 1));

function byFirstName(words: Words, at: number, { byFirstName: bearers }: Bearers): Mention | null {
  const [bearer, ...others] = bearers.get(words.bare(at))!;
  if (!bearer || others.length > 0 || !words.isCapital(at) || SELDOM.has(words.bare(at))) return null;
  if (words.isCapital(at + 1) || PLACES.has(words.lower(at - 1)) || words.lower(at + 1) === '-') return null;
  if (words.isCapital(at - 1) && !words.startsSentence(at - 1)) return null;
  if (words.startsSentence(at) && !',.?!'.includes(words.lower(at + 1) || ' ')) return null;
  return { person: bearer.person, kind: 'given', span: [words.start(at), words.bareEnd(at)] };
}

/** Given names that are far more often something else in a call. */
const SELDOM: ReadonlySet<string> = new Set([
  'april',
  'may',
  'june',
  'august',
  'will',
  'christian',
  'israel',
  'china',
  'meta',
]);

/** "In Austin" is a town. */
const PLACES: ReadonlySet<string> = new Set(['in', 'near', 'at']);
