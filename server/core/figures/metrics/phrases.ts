import { remembered } from '../../text/remembered';
import type { Token } from '../reading';
import { touching, word, wordSet } from '../token-at';
import { BEHIND_NET, DOERS, HEADS, INSIDE, NO_PART, STOPS, VERBS } from './lexicon';

/** A noun phrase that names a measure: tokens `[from, to)`, its head noun the last word of the part before any "of". */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly head: number;
}

/** All measure names among tokens `[from, to)`, in order. `taken` tells tokens that belong to figures and times. */
export function phrasesOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  taken: (at: number) => boolean,
): readonly Phrase[] {
  const phrases: Phrase[] = [];
  for (let at = from; at < to; at += 1) {
    const head = headAt(tokens, at);
    if (head === 0 || taken(at)) continue;
    let last = at + head - 1;
    while (last + 1 < to && !taken(last + 1) && headAt(tokens, last + 1) > 0) last += headAt(tokens, last + 1);
    const floor = phrases.length > 0 ? phrases[phrases.length - 1]!.to : from;
    phrases.push({ from: leftEnd(tokens, at, floor, taken), head: last, to: rightEnd(tokens, last + 1, to, taken) });
    at = phrases[phrases.length - 1]!.to - 1;
  }
  return phrases;
}

/** How many tokens the head noun at `at` takes: "SG&A" and "R&D" are three; 0 where no head stands. */
function headAt(tokens: readonly Token[], at: number): number {
  const long = tokens[at]?.kind === 'word' ? lengthOfHead(tokens, at) : 0;
  return long > 0 && isVerb(tokens, at) ? 0 : long;
}

function lengthOfHead(tokens: readonly Token[], at: number): number {
  const first = word(tokens, at);
  if (first === 'balance' && word(tokens, at + 1) === 'sheet') return 0;
  if (BEHIND_NET.has(first) && word(tokens, at - 1) !== 'net') return 0;
  if (word(tokens, at + 1) === '&' && HEADS.has(`${first}&${word(tokens, at + 2)}`)) return 3;
  if (word(tokens, at + 1) === '-' && SPLIT_ENDS.has(word(tokens, at + 2)) && SPLIT_STARTS.has(first)) return 3;
  return isHeadWord(first) ? 1 : 0;
}

/** Whether a measure's name may end at a token. */
export const isHead = (tokens: readonly Token[], at: number): boolean => headAt(tokens, at) > 0;

/** Whether a word heads a measure's name, in the singular, the plural or as an owner. */
const isHeadWord = (word: string): boolean =>
  HEADS.has(word)
    ? !STOPS.has(word) || word === 'market'
    : word.endsWith('s') && HEADS.has(word.replace(/['’]?s$/, ''));

const SPLIT_STARTS = wordSet('charge write pay buy run draw paid roll sell build ramp');
const SPLIT_ENDS = wordSet('off offs down downs back backs out outs rate through up ups');

/** Goes left over adjectives and nouns: at most five words, joined by hyphens, "&" or nothing. */
function leftEnd(tokens: readonly Token[], head: number, floor: number, taken: (at: number) => boolean): number {
  let at = head;
  for (let words = 0; words < 5 && at > floor; ) {
    const before = word(tokens, at - 1);
    if (taken(at - 1)) break;
    const joint = before === '&' || before === '/' || (before === '-' && isTight(tokens, at - 1));
    if (!joint && !isModifier(tokens, at - 1)) break;
    at -= 1;
    if (!joint) words += 1;
  }
  while (at < head && tokens[at]!.kind === 'sign') at += 1;
  return at;
}

/** A hyphen within a word touches both its parts; a dash between blanks parts. */
const isTight = (tokens: readonly Token[], at: number): boolean => touching(tokens, at) && touching(tokens, at + 1);

/** Whether the word may stand inside the name of a measure: an adjective, a noun or a name. */
export function isModifier(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'word' && mayModify(token.lower) && !isVerb(tokens, at);
}

/** "we share", "can you note": a noun of measures that is a verb behind who does it. */
const isVerb = (tokens: readonly Token[], at: number): boolean =>
  VERBS.has(word(tokens, at)) && DOERS.has(word(tokens, at - 1));

const mayModify = remembered((word) => {
  if (/['’](?:re|ve|ll|m|d|t)$/.test(word)) return false;
  if (INSIDE.has(word)) return true;
  const isAdverb = word.endsWith('ly') && word.length > 4 && !ADJECTIVES_IN_LY.has(word);
  return !STOPS.has(word) && !isAdverb && !(word.endsWith('ing') && VERBS_IN_ING.has(word));
});

const ADJECTIVES_IN_LY = wordSet('daily weekly monthly quarterly yearly hourly family supply assembly specialty');

const VERBS_IN_ING = wordSet(
  'bringing having driving taking putting giving using seeing making getting going leaving causing excluding including showing',
);

/** Goes right over "of cash", "on tangible equity", "from operations", "as a percentage of sales": at most five words more. */
function rightEnd(tokens: readonly Token[], from: number, to: number, taken: (at: number) => boolean): number {
  const next = word(tokens, from);
  if (next === 'as' && (word(tokens, from + 2) === 'percentage' || word(tokens, from + 2) === 'percent'))
    return nounsEnd(tokens, from + 4, to, taken);
  if (!['of', 'on', 'from', 'per', 'in', 'to', 'for'].includes(next) || from + 1 >= to) return from;
  const start = ['the', 'our', 'its', 'their'].includes(word(tokens, from + 1)) ? from + 2 : from + 1;
  const end = nounsEnd(tokens, start, to, taken);
  if (end === start) return from;
  if (next === 'in' && isPart(tokens, start, end)) return end;
  if ((next === 'in' || next === 'to' || next === 'for' || next === 'on') && !isName(tokens, start))
    return next === 'on' && isReturn(tokens, from) ? end : from;
  return end;
}

/** "net sales in healthcare were": up to three words between "in" and the verb are the part that the measure is of. */
const isPart = (tokens: readonly Token[], start: number, end: number): boolean =>
  end - start <= 3 && !NO_PART.has(word(tokens, start)) && PREDICATES.has(word(tokens, end));

const PREDICATES = wordSet('was were is are grew rose fell increased decreased declined');

const isReturn = (tokens: readonly Token[], from: number): boolean =>
  /^(?:returns?|yield|roi|gains?|loss|losses)$/.test(word(tokens, from - 1));

/** "revenue in North America", "sales to Kmart": a name behind the preposition narrows the measure; other words do not. */
const isName = (tokens: readonly Token[], at: number): boolean =>
  HEADS.has(word(tokens, at)) && word(tokens, at) !== 'cash';

function nounsEnd(tokens: readonly Token[], start: number, to: number, taken: (at: number) => boolean): number {
  let at = start;
  for (let words = 0; words < 4 && at < to && !taken(at); at += 1) {
    const joint = word(tokens, at) === '&' || (word(tokens, at) === '-' && isTight(tokens, at));
    if (!joint && !isModifier(tokens, at)) break;
    if (!joint) words += 1;
  }
  while (at > start && tokens[at - 1]!.kind === 'sign') at -= 1;
  return at;
}
