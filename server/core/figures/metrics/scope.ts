import type { Expression } from '../expression';
import { touching, word, wordSet } from '../token-at';
import type { Clause } from './clause';
import { NO_PART } from './lexicon';
import { spelled } from './names';
import { isHead, isModifier } from './phrases';

/** What one part of a firm is called, and from which token of the sentence on it is spoken of. */
export interface Scope {
  readonly name: string;
  readonly from: number;
}

/**
 * The parts of a firm that a sentence opens with, or goes on with behind a figure: "In our server business, revenue increased",
 * "…, and in Europe, it fell". Each narrows all measures up to the next.
 */
export function scopesOf(clause: Clause): readonly Scope[] {
  const scopes: Scope[] = [];
  for (let at = clause.from; at < clause.to; at += 1) {
    if (at > clause.from && !JOINTS.has(word(clause.tokens, at - 1))) continue;
    const scope = scopeAt(clause, at);
    if (scope) scopes.push(scope);
  }
  return scopes;
}

/** Behind these another part may be spoken of. */
const JOINTS = wordSet('and while ; but');

function scopeAt(clause: Clause, at: number): Scope | null {
  const { tokens } = clause;
  const preposition = behindOpening(clause, at);
  if (preposition < 0) return null;
  const start = ARTICLES.has(word(tokens, preposition + 1)) ? preposition + 2 : preposition + 1;
  let end = start;
  while (end < Math.min(clause.to, start + 9) && word(tokens, end) !== ',') end += 1;
  if (word(tokens, end) !== ',' || end === start) return null;
  const named =
    word(tokens, start) === 'terms'
      ? false
      : PARTS_OF_FIRM.has(word(tokens, end - 1))
        ? end - start >= 2
        : isProperName(clause, start, end);
  return named ? { name: spelled(tokens, start, end), from: end } : null;
}

const ARTICLES = wordSet('our the its their this');
const PARTS_OF_FIRM = wordSet(
  'business segment division group unit region franchise category market markets businesses segments regions brand brands',
);

/** The token of the preposition that opens a scope at `at`, behind words such as "now" and "turning"; -1 where none does. */
function behindOpening({ tokens, to }: Clause, at: number): number {
  let next = at;
  while (next < at + 3 && next < to && (LINKING.has(word(tokens, next)) || word(tokens, next) === ',')) next += 1;
  const turning = TURNS.has(word(tokens, next));
  if (turning) next += word(tokens, next + 1) === 'on' || word(tokens, next + 1) === 'now' ? 2 : 1;
  return (turning ? TARGETS : PLACES).has(word(tokens, next)) ? next : -1;
}

const LINKING = wordSet('and but now so meanwhile then next finally lastly similarly also first second third again');
const TURNS = wordSet('turning moving looking switching shifting going coming');
const TARGETS = wordSet('to at');
const PLACES = wordSet('in within for across at');

/** "North America wholesale", "Card": a name that begins with a capital, and is neither a measure, a time nor a way to reckon. */
function isProperName(clause: Clause, from: number, to: number): boolean {
  const { tokens, text } = clause;
  if (to - from > 6 || !/[A-Z]/.test(text[tokens[from]!.start] ?? '')) return false;
  for (let at = from; at < to; at += 1) {
    const isJoint = ['&', '-', '/', 'and', '.'].includes(word(tokens, at)) && at > from;
    if (isJoint && (word(tokens, at) !== '.' || touching(tokens, at))) continue;
    if (!isModifier(tokens, at) || clause.isTaken(at) || isHead(tokens, at) || NO_NAME.has(word(tokens, at)))
      return false;
  }
  return true;
}

const NO_NAME = wordSet(
  'gaap non-gaap non dollar dollars currency euro euros slide page exhibit appendix section analyst day addition fact general particular summary total conclusion closing contrast comparison mr mr. ms dr covid covid-19 investor investors everyone everybody me',
);

/** The name within the last scope that stands before its figure, said once. */
export function scoped(scopes: readonly Scope[], amount: Expression, name: string | null): string | null {
  const scope = scopes.filter(({ from }) => from <= amount.from).at(-1);
  if (!scope || name === null || name.includes(scope.name)) return name;
  if (scope.name.endsWith(` ${name}`)) return scope.name;
  return `${scope.name} ${name}`;
}

/** "net sales were $121 million in food, $86 million in beverage and $50 million in healthcare": each amount of a list with its part. */
export function withPart(clause: Clause, amount: Expression, name: string | null): string | null {
  if (name === null || amount.first.kind !== 'money') return name;
  const [part, ...others] = [amount, ...clause.amounts.filter((each) => each !== amount)].map((each) =>
    partBehind(clause, each),
  );
  return part && others.some((other) => other) ? `${name} in ${part}` : name;
}

/** Up to three words that stand between a figure's "in" and the end of its place in a list; null where none do. */
function partBehind({ tokens, to, isTaken }: Clause, { to: behind }: Expression): string | null {
  if (word(tokens, behind) !== 'in') return null;
  const start = ARTICLES.has(word(tokens, behind + 1)) ? behind + 2 : behind + 1;
  let end = start;
  while (end < to && end - start < 4 && isModifier(tokens, end) && !isTaken(end)) end += 1;
  const ends = end === to || [',', 'and', ';', '.'].includes(word(tokens, end));
  const isPart =
    end > start && end - start < 4 && ends && !NO_PART.has(word(tokens, start)) && !isHead(tokens, end - 1);
  return isPart ? spelled(tokens, start, end) : null;
}
