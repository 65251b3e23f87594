import type { Expression } from '../expression';
import type { Token } from '../reading';
import { touching, word, wordSet } from '../token-at';
import type { Clause } from './clause';
import { CHANGE_NOUNS } from './own-phrase';
import { isModifier, isWeakHead, type Phrase } from './phrases';

/** The phrase in words of the text, lower case; hyphens and ampersands closed up as they were. */
export function nameOf(clause: Clause, whole: Phrase): string {
  const phrase = withoutStance(clause, whole);
  return spelled(clause.tokens, phrase.from, phrase.to).replace(/['’]s$/, '');
}

/** "guidance for revenue" and "our expectations of revenue" measure revenue; no name ends in the word between. */
function withoutStance(clause: Clause, phrase: Phrase): Phrase {
  const stated =
    isWeakHead(word(clause.tokens, phrase.from)) && ['for', 'of', 'on'].includes(word(clause.tokens, phrase.from + 1));
  return stated ? { ...phrase, from: phrase.from + 2 } : phrase;
}

export function spelled(tokens: readonly Token[], from: number, to: number): string {
  let name = '';
  for (let at = from; at < to; at += 1) name += (at > from && !touching(tokens, at) ? ' ' : '') + tokens[at]!.lower;
  return name;
}

/** "99% on-time delivery performance": two words or more behind the figure name what no word list knows. */
export function looseNameBehind(clause: Clause, amount: Expression): string | null {
  if (amount.first.kind !== 'percent' && amount.first.kind !== 'points') return null;
  const from = word(clause.tokens, amount.to) === 'plus' ? amount.to + 1 : amount.to;
  let at = from;
  while (at < clause.to && at - from < 6 && mayName(clause.tokens, at, from)) at += 1;
  return at - from >= 2 ? nameOf(clause, { from, to: at, head: at - 1 }) : null;
}

const TIMES = wordSet('quarter year month week sequential over');

/** An adjective or noun, a hyphen inside a name, or the word before one: "on-time". */
function mayName(tokens: readonly Token[], at: number, from: number): boolean {
  if (CHANGE_NOUNS.has(word(tokens, at)) || TIMES.has(word(tokens, at))) return false;
  if (isModifier(tokens, at) || (word(tokens, at) === '-' && at > from)) return true;
  return (
    tokens[at]?.kind === 'word' && word(tokens, at + 1) === '-' && touching(tokens, at + 1) && touching(tokens, at + 2)
  );
}

const LINKS = wordSet(
  'was were is are at of to increased decreased grew rose fell declined improved up down by about approximately around roughly over nearly a an the will be should has have had been very now also still remain remained stood totaled came in reached , again slightly modestly only just almost $',
);

/** A subject that is no known measure: "Markets was up $736 million", "software at 7 percent". Null where none stands before a link. */
export function looseName(clause: Clause, amount: Expression): string | null {
  let at = amount.from - 1;
  let linked = false;
  for (; at >= clause.from && LINKS.has(word(clause.tokens, at)); at -= 1)
    linked ||= ![',', 'the', 'a'].includes(word(clause.tokens, at));
  const head = at;
  const inFigure = (place: number) => clause.amounts.some((each) => each.from <= place && place < each.to);
  while (at >= clause.from && head - at < 4 && isModifier(clause.tokens, at) && !inFigure(at)) at -= 1;
  return linked && at < head ? nameOf(clause, { from: at + 1, to: head + 1, head }) : null;
}

const NO_NAME = wordSet(
  'hundred thousand million billion trillion a of the our these those couple dozen half lakh crore lakhs crores two three four five six seven eight nine ten eleven twelve one other to and',
);

/** A count measures what it counts: "paid fabric customers". Null where no noun is counted. */
export function countedName({ tokens }: Clause, amount: Expression): string | null {
  const words = tokens
    .slice(amount.from, amount.to)
    .filter(({ kind, lower }) => kind === 'word' && !NO_NAME.has(lower));
  return words.length === 0 ? null : words.map(({ lower }) => lower).join(' ');
}
