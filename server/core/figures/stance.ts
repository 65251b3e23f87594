import type { Basis, Stance } from './figure';
import type { ReadingContext, Token } from './reading';
import { wordSet } from './token-at';

/** Words that tell how what follows them is meant. The last one before a figure counts. */
const CUES: ReadonlyMap<string, Stance> = new Map(
  Object.entries<Stance>({
    expect: 'guidance',
    expects: 'guidance',
    expecting: 'guidance',
    anticipate: 'guidance',
    anticipates: 'guidance',
    anticipating: 'guidance',
    guidance: 'guidance',
    guide: 'guidance',
    guided: 'guidance',
    guiding: 'guidance',
    outlook: 'guidance',
    forecast: 'guidance',
    forecasting: 'guidance',
    forecasted: 'guidance',
    project: 'guidance',
    projecting: 'guidance',
    projected: 'guidance',
    expected: 'guidance',
    will: 'guidance',
    "we'll": 'guidance',
    "it'll": 'guidance',
    plan: 'guidance',
    planning: 'guidance',
    planned: 'guidance',
    estimate: 'guidance',
    forecasts: 'guidance',
    expectation: 'guidance',
    expectations: 'guidance',
    should: 'guidance',
    shall: 'guidance',
    target: 'target',
    targets: 'target',
    targeting: 'target',
    targeted: 'target',
    goal: 'target',
    goals: 'target',
    aspire: 'target',
    aspiration: 'target',
    ambition: 'target',
    objective: 'target',
    consensus: 'consensus',
    street: 'consensus',
    if: 'hypothetical',
    assuming: 'hypothetical',
    assume: 'hypothetical',
    suppose: 'hypothetical',
    would: 'hypothetical',
    could: 'hypothetical',
    might: 'hypothetical',
    hypothetically: 'hypothetical',
    "let's": 'hypothetical',
    "i'd": 'hypothetical',
    "we'd": 'hypothetical',
    was: 'actual',
    were: 'actual',
    reported: 'actual',
    came: 'actual',
    ended: 'actual',
    delivered: 'actual',
    achieved: 'actual',
    generated: 'actual',
    totaled: 'actual',
    totalled: 'actual',
    grew: 'actual',
    increased: 'actual',
    decreased: 'actual',
    declined: 'actual',
    rose: 'actual',
    fell: 'actual',
    improved: 'actual',
    recorded: 'actual',
    posted: 'actual',
    reached: 'actual',
    had: 'actual',
    returned: 'actual',
    repurchased: 'actual',
    did: 'actual',
    compared: 'actual',
    versus: 'actual',
    saw: 'actual',
  }),
);
const PAST_BEHIND_FUTURE = wordSet('increased decreased improved compared versus declined reported');

/** How a figure is meant: fact, guidance, target, somebody's consensus, supposition, or part of a question. */
export function stanceOf(
  tokens: readonly Token[],
  from: number,
  at: number,
  to: number,
  context: ReadingContext,
): Stance {
  let stance: Stance = 'actual';
  for (let index = from; index < at; index += 1) {
    const token = tokens[index]!;
    if (token.kind !== 'word') continue;
    const cue = CUES.get(token.lower);
    if (cue === undefined || isIdle(tokens, index)) continue;
    if (cue === 'actual' && stance !== 'actual' && PAST_BEHIND_FUTURE.has(token.lower)) continue;
    if (cue === 'actual' && stance === 'hypothetical') continue;
    if (cue === 'actual' && isWasOf(tokens, index)) continue;
    stance = cue;
  }
  const asked = tokens[to - 1]?.lower === '?';
  return asked && context.speaker !== 'management' && stance !== 'consensus' ? 'question' : stance;
}

const STATED = wordSet('guidance outlook forecast target targets goal consensus estimate expectation expectations');

/** "our guidance was for sales of $252 million": what was guided to is no result. */
const isWasOf = (tokens: readonly Token[], at: number): boolean =>
  ['was', 'were'].includes(tokens[at]!.lower) && STATED.has(tokens[at - 1]?.lower ?? '');

/** "as expected", "if I look at", "I would say", "Main Street" are cues of nothing. */
function isIdle(tokens: readonly Token[], at: number): boolean {
  const [before, here, next] = [tokens[at - 1]?.lower ?? '', tokens[at]!.lower, tokens[at + 1]?.lower ?? ''];
  if (here === 'street') return !isTheStreet(tokens, at);
  if (here === 'planned') return !['is', 'are', 'be'].includes(before);
  if (here === 'expected' || here === 'anticipated') return before === 'as' || before === 'than';
  if (here === 'expectations' || here === 'plan')
    return ['above', 'below', 'exceeded', 'with', 'our', 'to', 'than', 'ahead'].includes(before);
  if (here === 'would' || here === 'could' || here === 'might')
    return ['say', 'like', 'note', 'add', 'remind', 'encourage', 'argue', 'characterize'].includes(next);
  return (
    here === 'if' &&
    ['i', 'you', 'we', 'one'].includes(next) &&
    ['look', 'will', 'think', 'recall', 'remember', 'go', 'excludes', 'exclude', 'compare'].includes(
      tokens[at + 2]?.lower ?? '',
    )
  );
}

const isTheStreet = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'the' || tokens[at - 1]?.lower === 'street';

const PAST = wordSet(
  'was were had did grew rose fell came saw been went took made got drove held sold bought built won lost ran paid spent',
);

/** Whether tokens `[from, to)` tell what was: by a verb in the past, or by what something is compared with. */
export function tells(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const { kind, lower } = tokens[at]!;
    if (kind === 'word' && (PAST.has(lower) || lower.endsWith('ed') || CUES.get(lower) === 'actual')) return true;
  }
  return false;
}

const BASES: ReadonlyMap<string, Basis> = new Map(
  Object.entries<Basis>({
    gaap: 'GAAP',
    adjusted: 'adjusted',
    organic: 'organic',
    organically: 'organic',
    underlying: 'adjusted',
    core: 'adjusted',
    normalized: 'adjusted',
    comparable: 'adjusted',
  }),
);

/** The basis that the sentence names before the figure or right behind it; null where it names none. */
export function basisOf(tokens: readonly Token[], from: number, at: number, to: number): Basis | null {
  let found: Basis | null = null;
  const end = Math.min(to, at + 10);
  for (let index = from; index < end; index += 1) {
    const basis = basisAt(tokens, index);
    if (basis && (index < at || isTrailing(tokens, at, index))) found = basis;
  }
  return found;
}

const LEADING_TO_BASIS = wordSet('a an in on at');

/** Behind a figure only "on a non-GAAP basis", "organically" and the like speak of it. */
function isTrailing(tokens: readonly Token[], at: number, index: number): boolean {
  for (let between = at; between < index; between += 1) {
    const token = tokens[between]!;
    if (token.kind === 'number' && between > at + 3) return false;
    if (token.lower === 'and' || token.lower === '.' || token.lower === ';') return false;
  }
  return (
    tokens[index]!.lower === 'organically' ||
    LEADING_TO_BASIS.has(tokens[index - 1]?.lower ?? '') ||
    tokens[index + 1]?.lower === 'basis'
  );
}

function basisAt(tokens: readonly Token[], at: number): Basis | null {
  const word = tokens[at]!.lower;
  if (word === 'gaap') return tokens[at - 1]?.lower === '-' && tokens[at - 2]?.lower === 'non' ? 'non-GAAP' : 'GAAP';
  if (word === 'constant')
    return ['currency', 'currencies', 'dollar', 'dollars'].includes(tokens[at + 1]?.lower ?? '')
      ? 'constant-currency'
      : null;
  if (word === 'pro')
    return tokens[at + 1]?.lower === 'forma' || tokens[at + 2]?.lower === 'forma' ? 'pro-forma' : null;
  if (word === 'currency') return tokens[at + 1]?.lower === 'neutral' ? 'constant-currency' : null;
  return BASES.get(word) ?? null;
}
