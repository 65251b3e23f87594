import type { Expression } from './expressions';
import { isModifier, isWeakHead, type Phrase } from './phrases';
import type { Token } from './reading';
import { word } from './token-at';

/** A sentence as its metric readers see it: figures and measure names, by their tokens. */
export interface Clause {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly amounts: readonly Expression[];
  readonly phrases: readonly Phrase[];
}

/**
 * What each figure of a sentence measures, in words of the text; null where the sentence does not say it. `inherited` is what
 * the sentence before was about: a pronoun or a sentence without a subject takes it up.
 */
export function metricsOf(clause: Clause, inherited: string | null): readonly (string | null)[] {
  const parallel = parallelPhrases(clause);
  return clause.amounts.map((amount, index) => {
    const phrase = parallel.get(index) ?? ownPhrase(clause, amount);
    const counted = amount.first.kind === 'count' ? countedName(clause, amount) : null;
    if (counted) return counted;
    if (phrase) return nameOf(clause, phrase);
    return takesUp(clause, amount) ? inherited : (looseName(clause, amount) ?? null);
  });
}

/** What the sentence is about, for the next one to take up: its first measure that is a subject. */
export function topicOf(clause: Clause, metrics: readonly (string | null)[]): string | null {
  const first = clause.phrases.find((phrase) => !isWeak(clause, phrase));
  return metrics.find((metric) => metric !== null) ?? (first ? nameOf(clause, first) : null);
}

const ownPhrase = (clause: Clause, amount: Expression): Phrase | null =>
  adjoining(clause, amount) ?? behindPreposition(clause, amount) ?? before(clause, amount);

/** "a 43.1% gross margin", "$300 million term loans": the name follows directly. */
function adjoining(clause: Clause, amount: Expression): Phrase | null {
  const phrase = clause.phrases.find((each) => each.from >= amount.to);
  if (!phrase || amount.first.kind === 'count') return null;
  const gap = phrase.from - amount.to;
  if (gap > 1 || (gap === 1 && word(clause.tokens, amount.to) !== '-')) return null;
  return isWeak(clause, phrase) ? null : phrase;
}

const CHANGE_NOUNS = new Set([
  'increase',
  'decrease',
  'growth',
  'decline',
  'improvement',
  'reduction',
  'rise',
  'drop',
  'gain',
  'expansion',
  'contraction',
  'change',
  'jump',
  'fall',
  'uptick',
  'headwind',
  'tailwind',
  'benefit',
  'impact',
  'lift',
  'upside',
]);

/** "$39.7 million in cash", "$8.3 billion of revenue", "a 5% increase in sales", "20 basis points of margin expansion". */
function behindPreposition(clause: Clause, amount: Expression): Phrase | null {
  const { tokens } = clause;
  let at = amount.to;
  let changes = 0;
  while (at < amount.to + 4 && (CHANGE_NOUNS.has(word(tokens, at)) || isAdjectiveOfChange(word(tokens, at)))) {
    if (CHANGE_NOUNS.has(word(tokens, at))) changes += 1;
    at += 1;
  }
  const joint = word(tokens, at);
  const joins = joint === 'in' || joint === 'of' || (joint === 'to' && changes > 0) || (joint === 'for' && changes > 0);
  if (!joins) return null;
  if (
    amount.first.kind !== 'money' &&
    changes === 0 &&
    !(joint === 'of' && before(clause, amount) === null) &&
    amount.first.kind !== 'points'
  )
    return null;
  const start = ['the', 'our', 'its', 'their', 'total'].includes(word(tokens, at + 1)) ? at + 2 : at + 1;
  return (
    clause.phrases.find(
      (each) =>
        each.from >= amount.to &&
        each.to > start &&
        each.from - start <= 3 &&
        !clause.amounts.some((other) => other.from >= amount.to && other.from < each.from),
    ) ?? null
  );
}

const isAdjectiveOfChange = (word: string): boolean =>
  word === 'sequential' ||
  word === 'organic' ||
  word === 'year-over-year' ||
  word === 'annual' ||
  word === '-' ||
  word === 'on' ||
  word === 'yoy' ||
  word === 'over' ||
  word === 'year' ||
  word === 'quarter' ||
  word === 'reported' ||
  word === 'net';

/** The nearest name before the figure in its clause; else the sentence's first, which is its subject. */
function before(clause: Clause, amount: Expression): Phrase | null {
  const earlier = clause.phrases.filter((each) => each.to <= amount.from);
  for (let index = earlier.length - 1; index >= 0; index -= 1) {
    const phrase = earlier[index]!;
    if (isDenominator(clause, phrase) || isAside(clause, phrase)) continue;
    if (!isWeak(clause, phrase)) return phrase;
  }
  return null;
}

/** "guidance" or "range" alone name no measure; "market position" and "guidance for revenue" do. */
const isWeak = (clause: Clause, phrase: Phrase): boolean =>
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
  if (earlier === 'by' || earlier === 'to' || earlier === 'despite' || earlier === 'excluding' || earlier === 'with') {
    const verb = word(clause.tokens, phrase.from - 2);
    return (
      verb === 'driven' ||
      verb === 'due' ||
      verb === 'offset' ||
      verb === 'impacted' ||
      verb === 'thanks' ||
      verb === 'related' ||
      earlier === 'despite' ||
      earlier === 'excluding' ||
      verb === 'caused' ||
      verb === 'helped' ||
      verb === 'led'
    );
  }
  return false;
}

/** "gross margin and operating margin were 43.1% and 4.2%, respectively": the names and figures pair up in order. */
function parallelPhrases(clause: Clause): ReadonlyMap<number, Phrase> {
  const pairs = new Map<number, Phrase>();
  let end = -1;
  for (let at = clause.from; at < clause.to; at += 1) if (word(clause.tokens, at) === 'respectively') end = at;
  if (end < 0) return pairs;
  const figures = clause.amounts.flatMap((amount, index) => (amount.to <= end ? [index] : []));
  const last = figures.length - 1;
  let first = last;
  while (first > 0 && clause.amounts[figures[first]!]!.from - clause.amounts[figures[first - 1]!]!.to <= 2) first -= 1;
  const listed = figures.slice(first);
  const names = clause.phrases.filter((phrase) => phrase.to <= clause.amounts[listed[0] ?? 0]!.from);
  if (listed.length < 2 || names.length < listed.length) return pairs;
  for (const [index, figure] of listed.entries()) pairs.set(figure, names[names.length - listed.length + index]!);
  return pairs;
}

/** The phrase in words of the text, lower case; hyphens and ampersands closed up as they were. */
function nameOf(clause: Clause, phrase: Phrase): string {
  let name = '';
  for (let at = phrase.from; at < phrase.to; at += 1) {
    const token = clause.tokens[at]!;
    if (name !== '' && clause.tokens[at - 1]!.end < token.start) name += ' ';
    name += token.lower;
  }
  return name.replace(/['’]s$/, '');
}

const LINKS = new Set([
  'was',
  'were',
  'is',
  'are',
  'at',
  'of',
  'to',
  'increased',
  'decreased',
  'grew',
  'rose',
  'fell',
  'declined',
  'improved',
  'up',
  'down',
  'by',
  'about',
  'approximately',
  'around',
  'roughly',
  'over',
  'nearly',
  'a',
  'an',
  'the',
  'will',
  'be',
  'should',
  'has',
  'have',
  'had',
  'been',
  'very',
  'now',
  'also',
  'still',
  'remain',
  'remained',
  'stood',
  'totaled',
  'came',
  'in',
  'reached',
  ',',
  'again',
  'slightly',
  'modestly',
  'only',
  'just',
  'almost',
  '$',
  'approximately',
]);

/** A subject that is no known measure: "Markets was up $736 million", "software at 7 percent". Null where none stands before a link. */
function looseName(clause: Clause, amount: Expression): string | null {
  let at = amount.from - 1;
  let linked = false;
  while (at >= clause.from && LINKS.has(word(clause.tokens, at))) {
    linked ||= word(clause.tokens, at) !== ',' && word(clause.tokens, at) !== 'the' && word(clause.tokens, at) !== 'a';
    at -= 1;
  }
  const head = at;
  while (
    at >= clause.from &&
    head - at < 4 &&
    isModifier(clause.tokens, at) &&
    !clause.amounts.some((each) => each.from <= at && at < each.to)
  )
    at -= 1;
  return linked && at < head ? nameOf(clause, { from: at + 1, to: head + 1, head }) : null;
}

/** A count measures what it counts: "paid fabric customers". A duration without a name before it measures nothing that is said. */
function countedName(clause: Clause, amount: Expression): string | null {
  if (amount.first.kind === 'duration') return null;
  const words = clause.tokens
    .slice(amount.from, amount.to)
    .filter((token) => token.kind === 'word' && !isScaleOrNumber(token.lower));
  return words.length === 0 ? null : words.map((token) => token.lower).join(' ');
}

const isScaleOrNumber = (word: string): boolean =>
  /^(?:hundred|thousand|million|billion|trillion|a|of|the|our|these|those|couple|dozen|half|lakh|crore|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|one|other)s?$/.test(
    word,
  );

const PRONOUNS = new Set([
  'it',
  'that',
  'this',
  'which',
  'they',
  'these',
  'up',
  'down',
  'and',
  'an',
  'so',
  "that's",
  "it's",
  'or',
  'from',
  'compared',
  'of',
]);

/** A sentence that opens with a pronoun or with the change itself speaks on of the measure of the one before. */
const takesUp = (clause: Clause, amount: Expression): boolean =>
  PRONOUNS.has(word(clause.tokens, clause.from)) || amount.from - clause.from <= 2;
