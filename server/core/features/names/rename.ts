import type { Review } from '../../review';
import { type Span, textAt } from '../../text/span';
import { wordsOfName } from './bearers';
import { isKnownByName, type NamePlace, nameAt, placesOfPerson } from './namePlaces';

/** What may be renamed at a place: the stretch that is shown as being renamed, and the person's name as it is now. */
export interface Renamable {
  readonly span: Span;
  readonly name: string;
}

/** One name written anew. */
export interface Renaming {
  readonly span: Span;
  readonly newText: string;
  /** Headers and lists are the transcript's own; spoken words are somebody's, and worth a look before they change. */
  readonly where: 'label' | 'speech';
}

/** Why a name cannot be changed, as a sentence for the one who asked. */
export interface Refusal {
  readonly refusal: string;
}

const LONGEST = 80;

/** The name at an offset, or why there is none to change. */
export function renamableAt(review: Review, offset: number): Renamable | Refusal {
  const place = nameAt(review, offset);
  if (!place) return { refusal: 'Only a person can be renamed: put the cursor on the name of a speaker.' };
  const { name } = review.transcript.participants[place.person]!;
  if (isKnownByName(review, place.person)) return { span: place.span, name };
  return { refusal: `“${name}” is no name: several people may speak under it.` };
}

/** The edits that call the person at an offset by another name everywhere, in text order; a first name alone stays as spoken. */
export function rename(review: Review, offset: number, newName: string): readonly Renaming[] | Refusal {
  const found = renamableAt(review, offset);
  if ('refusal' in found) return found;
  const name = newName.replace(/[ \t]+/g, ' ').trim();
  const fault = faultOf(name);
  if (fault) return { refusal: `“${name.slice(0, LONGEST)}” ${fault}` };
  return placesOfPerson(review, nameAt(review, offset)!.person)
    .filter(({ span }) => !isTorn(textAt(review.text, span)))
    .map((place) => renaming(review.text, place, name))
    .filter(({ span, newText }) => newText !== textAt(review.text, span));
}

/** Whether the end of a page stands inside a name: it must not be lost. */
const isTorn = (old: string): boolean => old.split('\n').length > 2;

/** Why words cannot stand as a name in a header, as the end of a sentence; null where they can. */
function faultOf(name: string): string | null {
  if (name === '') return 'is empty: a speaker needs a name.';
  if (name.length > LONGEST) return `is longer than a name can be: at most ${LONGEST} characters.`;
  if (!/^\p{L}[\p{L}\p{M} .,'’"“”()-]*$/u.test(name) || / [-–—]+ /.test(name))
    return 'cannot stand in a header: a name is letters, with points, commas, apostrophes, quotes, brackets or hyphens.';
  return null;
}

function renaming(text: string, { span, kind }: NamePlace, name: string): Renaming {
  const old = textAt(text, span);
  if (kind === 'given') return { span, newText: old, where: 'speech' };
  const written = kind === 'surname' ? surnameOf(name) : withTitle(old, name);
  const where = kind === 'header' || kind === 'listing' ? 'label' : 'speech';
  return { span, newText: wrappedLike(old, inCaseOf(old, written)), where };
}

/** The last word that is no suffix, as it is written in the name: the "Hale" of "Tom Hale, Jr.". */
function surnameOf(name: string): string {
  const last = wordsOfName(name).at(-1) ?? '';
  const at = name.toLowerCase().lastIndexOf(last);
  return at < 0 ? name : name.slice(at, at + last.length);
}

/** `MS. RUTH HALE` keeps its form of address. */
function withTitle(old: string, name: string): string {
  const title = /^(?:mr|mrs|ms|miss|dr)\.?\s/i.exec(old);
  return title && !/^(?:mr|mrs|ms|miss|dr)\b/i.test(name) ? `${title[0]}${name}` : name;
}

const inCaseOf = (old: string, written: string): string =>
  old === old.toUpperCase() && old !== old.toLowerCase() ? written.toUpperCase() : written;

/** A name that runs over a line's end does so again. */
function wrappedLike(old: string, written: string): string {
  const lineEnd = /[^\S\r\n]{0,40}\r{0,3}\n\s*/.exec(old)?.[0];
  return lineEnd === undefined ? written : written.replace(' ', lineEnd);
}
