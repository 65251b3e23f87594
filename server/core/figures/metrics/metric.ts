import type { Expression } from '../expression';
import { baseWordBefore } from '../times/comparison';
import { word, wordSet } from '../token-at';
import type { Clause } from './clause';
import { deedOf, describedName, linkedName, looseMoneyOf, looseName, looseNameBehind, looseWhole } from './loose';
import { countedName, nameOf } from './names';
import { adjoining, isWeak, phraseBefore, phraseBehind } from './own-phrase';
import { parallelPhrases } from './parallel';
import { isModifier, type Phrase } from './phrases';
import { scoped, scopesOf, withPart } from './scope';

/**
 * What each figure of a sentence measures, in words of the text; null where the sentence does not say it. `inherited` is what
 * the sentence before was about: a pronoun or a sentence without a subject takes it up.
 */
export function metricsOf(clause: Clause, inherited: string | null): readonly (string | null)[] {
  const parallel = parallelPhrases(clause);
  const own = clause.amounts.map((amount, index) => ownName(clause, amount, parallel.get(index) ?? null));
  const scopes = scopesOf(clause);
  const found: (string | null)[] = [];
  for (const [index, amount] of clause.amounts.entries()) {
    const before = found[index - 1] ?? null;
    const name =
      lentName(clause, own, found, index) ??
      (goesOn(clause, index) ? before : null) ??
      own[index] ??
      nextOf(clause, own, index) ??
      looseNameBehind(clause, amount) ??
      looseWhole(clause, amount) ??
      lastResort(clause, amount, before, inherited);
    found.push(
      before !== null && sharesMetric(clause, index) ? before : scoped(scopes, amount, withPart(clause, amount, name)),
    );
  }
  return found;
}

function ownName(clause: Clause, amount: Expression, parallel: Phrase | null): string | null {
  const counted = amount.first.kind === 'count' ? countedName(clause, amount) : null;
  if (counted) return counted;
  const behind = parallel ?? phraseBehind(clause, amount);
  if (behind) return nameOf(clause, behind);
  const described = describedName(clause, amount) ?? looseMoneyOf(clause, amount);
  if (described) return described;
  const before = phraseBefore(clause, amount);
  return linkedName(clause, amount) ?? (before && nameOf(clause, before));
}

/** What is compared with ("versus 12%") measures what it is compared to, unless it has a name of its own. */
function sharesMetric(clause: Clause, index: number): boolean {
  const { from, first, to } = clause.amounts[index]!;
  if (first.kind !== clause.amounts[index - 1]!.first.kind) return false;
  const base = baseWordBefore(clause.tokens, from);
  if (base < clause.amounts[index - 1]!.to) return false;
  const named =
    clause.phrases.some(
      (phrase) =>
        phrase.from >= clause.amounts[index - 1]!.to &&
        phrase.to <= from &&
        !isWeak(clause, phrase) &&
        phrase.to >= base,
    ) || adjoining(clause, clause.amounts[index]!) !== null;
  return !named && !leadsToPart(clause, to);
}

/** "12% in Europe" is of something else, "12% in the prior quarter" of the same at another time. */
function leadsToPart({ tokens, isTaken }: Clause, to: number): boolean {
  if (word(tokens, to) !== 'in' && word(tokens, to) !== 'of') return false;
  return !isTaken(to + 1) && !(word(tokens, to + 1) === 'the' && isTaken(to + 2));
}

/** "1% or 2% deposit attrition": the name behind the second is the first one's, too. */
function nextOf(clause: Clause, own: readonly (string | null)[], index: number): string | null {
  const [here, next] = [clause.amounts[index]!, clause.amounts[index + 1]];
  if (!next || next.first.kind !== here.first.kind || next.from - here.to !== 1) return null;
  return ['or', 'and', 'to', ','].includes(word(clause.tokens, here.to)) ? own[index + 1]! : null;
}

/** "assets of $16 billion in the quarter and over $56 billion in the last year": only times part the second from the first. */
function goesOn(clause: Clause, index: number): boolean {
  const [before, here] = [clause.amounts[index - 1], clause.amounts[index]!];
  if (!before || before.first.kind !== here.first.kind || here.first.kind === 'count' || before.to + 1 >= here.from)
    return false;
  let joined = false;
  for (let at = before.to; at < here.from; at += 1) {
    if (!clause.isTaken(at) && !BETWEEN.has(word(clause.tokens, at))) return false;
    joined ||= clause.isTaken(at);
  }
  if (!joined || ![1, 2, 3].some((back) => word(clause.tokens, here.from - back) === 'and')) return false;
  return !leadsToPart(clause, here.to) && phraseBehind(clause, here) === null;
}

const BETWEEN = wordSet('in for during at the and over about approximately around nearly almost of , by end');

/** "22 of the top 25 companies", "50 million packs by June and 75 million": a count that is said without its noun has another's name. */
function lentName(
  clause: Clause,
  own: readonly (string | null)[],
  found: readonly (string | null)[],
  index: number,
): string | null {
  const here = clause.amounts[index]!;
  const { kind, unit } = here.first;
  if (kind !== 'count' || unit === null || countedName(clause, here) !== null) return null;
  const counts = (other: number) =>
    clause.amounts[other]?.first.kind === kind && clause.amounts[other].first.unit === unit;
  if (counts(index + 1) && clause.amounts[index + 1]!.from - here.to < 5) return own[index + 1] ?? null;
  return counts(index - 1) ? (found[index - 1] ?? null) : null;
}

const MOVES = wordSet(
  'up down or increase decrease growth increased decreased grew rising falling improvement which representing',
);

function lastResort(
  clause: Clause,
  amount: Expression,
  before: string | null,
  inherited: string | null,
): string | null {
  const near = [1, 2, 3].some((back) => MOVES.has(word(clause.tokens, amount.from - back)));
  if (before !== null && near && !hasSubject(clause, amount)) return before;
  return (
    (takesUp(clause, amount) ? inherited : looseName(clause, amount)) ??
    deedOf(clause, amount) ??
    weakName(clause, amount)
  );
}

/** "of that 15%, the P series grew 50%": the verb of the figure has a subject of its own. */
function hasSubject({ tokens, amounts }: Clause, { from }: Expression): boolean {
  let at = from - 1;
  while (at > from - 4 && !MOVED.has(word(tokens, at))) at -= 1;
  return MOVED.has(word(tokens, at)) && isModifier(tokens, at - 1) && !amounts.some(({ to }) => to === at);
}

const MOVED = wordSet('grew increased decreased rose fell declined');

/** "a growth of 20%", "a $45 million impact": what names a measure only for want of a better one. */
function weakName(clause: Clause, amount: Expression): string | null {
  if (amount.first.kind === 'duration' || amount.first.kind === 'count') return null;
  const weak = clause.phrases.filter(
    (phrase) => isWeak(clause, phrase) && MEASURES.has(word(clause.tokens, phrase.head)),
  );
  const behind = weak.find((phrase) => phrase.from === amount.to);
  const before = weak.filter((phrase) => phrase.to <= amount.from).at(-1);
  const found = behind ?? before;
  return found ? nameOf(clause, found) : null;
}

const MEASURES = wordSet('growth impact contribution benefit demand value mix exposure duration comp balance');

/** What the sentence is about, for the next one to take up: its first measure that is a subject. */
export function topicOf(clause: Clause, metrics: readonly (string | null)[]): string | null {
  const first = clause.phrases.find((phrase) => !isWeak(clause, phrase));
  const measured = metrics.find((metric, index) => metric !== null && !isCount(clause.amounts[index]!));
  return measured ?? (first ? nameOf(clause, first) : null);
}

/** "two things", "five years": what is counted in passing is not what the next sentence speaks of. */
const isCount = ({ first: { kind, number, factor } }: Expression): boolean =>
  kind === 'duration' || (kind === 'count' && number * factor < 100);

const PRONOUNS = wordSet(
  "it that this which they these those they're up down and an so that's it's or from compared of",
);

/** A sentence that opens with a pronoun or with the change itself speaks on of the measure of the one before; so does "$5 million of that". */
const takesUp = (clause: Clause, amount: Expression): boolean =>
  PRONOUNS.has(word(clause.tokens, clause.from)) ||
  amount.from - clause.from <= 2 ||
  isOfThat(clause, amount) ||
  pointsBack(clause, amount);

/** "Five years ago they were $24.9 million", "and was up 11%", "that 30 basis points is": the measure is the one spoken of. */
function pointsBack({ tokens, from }: Clause, amount: Expression): boolean {
  if (['that', 'those', 'these', 'this'].includes(word(tokens, amount.from - 1))) return true;
  if (word(tokens, from) === 'and' && VERBS.has(word(tokens, from + 1))) return true;
  let at = amount.from - 1;
  while (at > from && HEDGES.has(word(tokens, at))) at -= 1;
  return VERBS.has(word(tokens, at)) && ['it', 'they', 'that', 'this'].includes(word(tokens, at - 1));
}

const VERBS = wordSet('was were is are');
const HEDGES = wordSet('about approximately around roughly nearly almost over just only up down at still');

const isOfThat = ({ tokens }: Clause, { to }: Expression): boolean =>
  word(tokens, to) === 'of' && ['that', 'this', 'it', 'which'].includes(word(tokens, to + 1));
