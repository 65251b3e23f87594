import type { Expression } from '../expression';
import { word, wordSet } from '../token-at';
import type { Clause } from './clause';
import { CHANGE_NOUNS, isWeakHead } from './lexicon';
import { linkedName } from './loose';
import type { Phrase } from './phrases';

/** The known measure right behind a figure, or behind its "in" or "of"; null where none stands there. */
export const phraseBehind = (clause: Clause, amount: Expression): Phrase | null =>
  adjoining(clause, amount) ?? behindPreposition(clause, amount);

/** "a 43.1% gross margin", "$300 million term loans": the name follows directly. */
export function adjoining(clause: Clause, amount: Expression): Phrase | null {
  const phrase = clause.phrases.find((each) => each.from >= amount.to);
  if (!phrase || amount.first.kind === 'count') return null;
  const gap = phrase.from - amount.to;
  if (gap > 1 || (gap === 1 && word(clause.tokens, amount.to) !== '-')) return null;
  return isWeak(clause, phrase) ? null : phrase;
}

/** "$39.7 million in cash", "$8.3 billion of revenue", "a 5% increase in sales", "20 basis points of margin expansion". */
function behindPreposition(clause: Clause, amount: Expression): Phrase | null {
  const change = changeBehind(clause, amount.to);
  const joint = word(clause.tokens, change.to);
  if (!JOINTS.has(joint) || (change.nouns === 0 && !joinsPlainly(clause, amount, joint))) return null;
  const start = ARTICLES.has(word(clause.tokens, change.to + 1)) ? change.to + 2 : change.to + 1;
  const phrase = clause.phrases.find((each) => each.from >= amount.to && each.to > start && each.from - start <= 3);
  const parted = clause.amounts.some((other) => other.from >= amount.to && phrase && other.from < phrase.from);
  return parted ? null : (phrase ?? null);
}

const JOINTS = wordSet('in of to for');
const ARTICLES = wordSet('the our its their total');

/** Without a noun of change only money and points measure what follows "in" or "of"; a percentage of something is its share. */
function joinsPlainly(clause: Clause, amount: Expression, joint: string): boolean {
  if (joint !== 'in' && joint !== 'of') return false;
  const { kind } = amount.first;
  return kind === 'money' || kind === 'points' || (joint === 'of' && isSaidOfNothing(clause, amount));
}

/** A share is said of its own subject; without one, of what it is a share of. */
const isSaidOfNothing = (clause: Clause, amount: Expression): boolean =>
  phraseBefore(clause, amount) === null && linkedName(clause, amount) === null;

const OF_CHANGE = wordSet('sequential organic year-over-year annual - on yoy over year quarter reported net');

/** "year-on-year growth": how many nouns of change stand behind a figure, and where they end. */
function changeBehind({ tokens }: Clause, from: number): { readonly nouns: number; readonly to: number } {
  let at = from;
  let nouns = 0;
  for (; at < from + 8 && (CHANGE_NOUNS.has(word(tokens, at)) || OF_CHANGE.has(word(tokens, at))); at += 1)
    if (CHANGE_NOUNS.has(word(tokens, at))) nouns += 1;
  return { nouns, to: at };
}

/** The nearest name before the figure in its clause; else the sentence's first, which is its subject. */
export function phraseBefore(clause: Clause, amount: Expression): Phrase | null {
  const earlier = clause.phrases.filter((each) => each.to <= amount.from);
  for (let index = earlier.length - 1; index >= 0; index -= 1) {
    const phrase = earlier[index]!;
    if (!isLinked(clause, phrase, amount) && (isDenominator(clause, phrase) || isAside(clause, phrase))) continue;
    if (!isWeak(clause, phrase)) return phrase;
  }
  return null;
}

/** "net new assets of $16.5 billion": the name stands at the figure's own "of". */
const isLinked = ({ tokens }: Clause, phrase: Phrase, amount: Expression): boolean =>
  word(tokens, phrase.to) === 'of' && amount.from - phrase.to <= 3;

/** "guidance" or "range" alone name no measure; "market position" and "guidance for revenue" do. */
export const isWeak = (clause: Clause, phrase: Phrase): boolean =>
  phrase.to - phrase.from === 1 && isWeakHead(word(clause.tokens, phrase.head));

/** "10% of revenue": the name behind "of" and a figure is what it is a share of. */
const isDenominator = (clause: Clause, phrase: Phrase): boolean => {
  const article = ['our', 'the', 'total', 'its'].includes(word(clause.tokens, phrase.from - 1)) ? 2 : 1;
  return (
    word(clause.tokens, phrase.from - article) === 'of' &&
    clause.amounts.some((each) => each.to === phrase.from - article)
  );
};

/** "driven by higher volumes", "due to pricing", "in terms of mix", "compared to net income" tell why or against what. */
function isAside(clause: Clause, phrase: Phrase): boolean {
  const earlier = word(clause.tokens, phrase.from - 1);
  if (SETS_ASIDE.has(earlier)) return true;
  return ['by', 'to', 'with'].includes(earlier) && REASONS.has(word(clause.tokens, phrase.from - 2));
}

const SETS_ASIDE = wordSet('despite excluding excludes exclude including includes include before');
const REASONS = wordSet('driven due offset impacted thanks related caused helped led affected');
