import type { Expression } from '../expression';
import { word, wordSet } from '../token-at';
import type { Clause } from './clause';
import { CHANGE_NOUNS, isWeakHead } from './lexicon';
import { linkedName } from './loose';
import type { Phrase } from './phrases';

/** The known measure right behind a figure, or behind its "in" or "of"; null where none stands there. */
export const phraseBehind = (clause: Clause, amount: Expression): Phrase | null =>
  adjoining(clause, amount) ?? behindPreposition(clause, amount);

/** "a 43.1% gross margin", "$300 million term loans", "5 times the volume", "a $500 million 30-year bond": the name follows directly. */
export function adjoining(clause: Clause, amount: Expression): Phrase | null {
  const phrase = clause.phrases.find((each) => each.from >= amount.to);
  if (!phrase || amount.first.kind === 'count') return null;
  const gap = Math.max(0, phrase.from - nameStart(clause, amount));
  if (gap > 1 || (gap === 1 && word(clause.tokens, phrase.from - 1) !== '-')) return null;
  return isWeak(clause, phrase) ? null : phrase;
}

/** Where a name may begin behind a figure: behind "the" of a multiple, "more" of a share, and how long a loan runs. */
function nameStart({ tokens, amounts }: Clause, { to, first }: Expression): number {
  if (first.kind === 'multiple' && first.digits && ARTICLES.has(word(tokens, to))) return to + 1;
  if ((first.kind === 'percent' || first.kind === 'multiple') && MORE.has(word(tokens, to))) return to + 1;
  const term = first.kind === 'money' ? amounts.find(({ from }) => from === to) : undefined;
  return term?.first.kind === 'duration' ? term.to : to;
}

const MORE = wordSet('more less fewer higher lower additional');

/** "$39.7 million in cash", "$8.3 billion of revenue", "a 5% increase in sales", "20 basis points of margin expansion". */
function behindPreposition(clause: Clause, amount: Expression): Phrase | null {
  const change = changeBehind(clause, amount.to);
  const joint = word(clause.tokens, change.to);
  if (!JOINTS.has(joint) || (change.nouns === 0 && !joinsPlainly(clause, amount, joint))) return null;
  const start = ARTICLES.has(word(clause.tokens, change.to + 1)) ? change.to + 2 : change.to + 1;
  const phrase = clause.phrases.find((each) => each.from >= amount.to && each.to > start && each.from - start <= 3);
  if (phrase && amount.first.kind === 'points' && change.nouns === 0 && isWeak(clause, phrase)) return null;
  const parted = clause.amounts.some((other) => other.from >= amount.to && phrase && other.from < phrase.from);
  return parted ? null : (phrase ?? null);
}

const JOINTS = wordSet('in of to for on');
const ARTICLES = wordSet('the our its their total');

/** Without a noun of change only money and points measure what follows "in" or "of"; a percentage of something is its share. */
function joinsPlainly(clause: Clause, amount: Expression, joint: string): boolean {
  const { kind } = amount.first;
  if (joint === 'on') return kind === 'money' && isSpent(clause, amount);
  if (joint !== 'in' && joint !== 'of') return false;
  return kind === 'money' || kind === 'points' || (joint === 'of' && isSaidOfNothing(clause, amount));
}

/** "we spent $5 million on advertising". */
function isSpent({ tokens }: Clause, { from }: Expression): boolean {
  for (let at = from - 1; at > from - 4; at -= 1) if (SPENT.has(word(tokens, at))) return true;
  return false;
}

const SPENT = wordSet('spent spend spending invested save saved');

/** A share is said of its own subject; without one, of what it is a share of. */
const isSaidOfNothing = (clause: Clause, amount: Expression): boolean =>
  phraseBefore(clause, amount) === null && linkedName(clause, amount) === null;

const OF_CHANGE = wordSet('sequential organic year-over-year annual - on yoy over year quarter reported net');

/** "year-on-year growth": how many nouns of change stand behind a figure, and where they end. */
function changeBehind({ tokens }: Clause, from: number): { readonly nouns: number; readonly to: number } {
  let at = from;
  let nouns = 0;
  if (word(tokens, from) === 'on') return { nouns, to: from };
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

/** "net new assets of $16.5 billion", "by residential load, which is up 5%": the name stands at the figure's own "of" or "which". */
const isLinked = (clause: Clause, { to }: Phrase, { from }: Expression): boolean =>
  (word(clause.tokens, to) === 'of' && from - to <= 3) || isLinkedByWhich(clause, to, from);

function isLinkedByWhich({ tokens }: Clause, to: number, from: number): boolean {
  if (word(tokens, to) !== ',' || word(tokens, to + 1) !== 'which' || !COPULAS.has(word(tokens, to + 2))) return false;
  for (let at = to + 3; at < from; at += 1) if (!SAID.has(word(tokens, at))) return false;
  return true;
}

const SAID = wordSet('up down about approximately around roughly over nearly almost');
const COPULAS = wordSet('is was are were');

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
  const at = behindArticles(clause, phrase.from - 1);
  if (word(clause.tokens, at) === 'despite' || isLeftOut(clause, at)) return true;
  return ['by', 'to', 'with'].includes(earlier) && REASONS.has(word(clause.tokens, phrase.from - 2));
}

function behindArticles({ tokens, from }: Clause, end: number): number {
  let at = end;
  while (at > from && ARTICLES.has(word(tokens, at))) at -= 1;
  return at;
}

/** "which excludes share-based compensation", "as well as the benefit": up to six words behind what leaves out or adds. */
function isLeftOut({ tokens, from }: Clause, end: number): boolean {
  if (word(tokens, end) === 'as' && word(tokens, end - 1) === 'well' && word(tokens, end - 2) === 'as') return true;
  for (let at = end; at > end - 6 && at >= from && tokens[at]!.kind !== 'sign'; at -= 1)
    if (tokens[at]!.lower === 'excludes' && word(tokens, at - 1) === 'which') return true;
  return false;
}

const SETS_ASIDE = wordSet('despite excluding excludes exclude including includes include before');
const REASONS = wordSet('driven due offset impacted thanks related caused helped led affected');
