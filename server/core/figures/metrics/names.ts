import type { Expression } from '../expression';
import type { Token } from '../reading';
import { touching, word, wordSet } from '../token-at';
import type { Clause } from './clause';
import { isWeakHead } from './lexicon';
import type { Phrase } from './phrases';

/** The phrase in words of the text, lower case; hyphens and ampersands closed up as they were. */
export function nameOf(clause: Clause, whole: Phrase): string {
  const phrase = withoutStance(clause, whole);
  return spelled(clause.tokens, phrase.from, phrase.to).replace(/['’]s$/, '');
}

/** "guidance for revenue" and "our expectations of revenue" measure revenue; no name ends in the word between. */
function withoutStance(clause: Clause, phrase: Phrase): Phrase {
  const stated =
    isWeakHead(word(clause.tokens, phrase.from)) && ['for', 'of', 'on'].includes(word(clause.tokens, phrase.from + 1));
  return stated && phrase.from + 2 < phrase.to ? { ...phrase, from: phrase.from + 2 } : phrase;
}

export function spelled(tokens: readonly Token[], from: number, to: number): string {
  let name = '';
  for (let at = from; at < to; at += 1) name += (at > from && !touching(tokens, at) ? ' ' : '') + tokens[at]!.lower;
  return name;
}

const NO_NAME = wordSet(
  'hundred thousand million billion trillion a of the our these those couple dozen half lakh crore lakhs crores two three four five six seven eight nine ten eleven twelve one other to and plus ish odd u s',
);

/** A count measures what it counts: "paid fabric customers". Null where no noun is counted. */
export function countedName({ tokens }: Clause, amount: Expression): string | null {
  const words = tokens
    .slice(amount.from, amount.to)
    .filter(({ kind, lower }) => kind === 'word' && !NO_NAME.has(lower));
  return words.length === 0 ? null : words.map(({ lower }) => lower).join(' ');
}
