import { allowed, contradicts } from '../../figures/agreement';
import type { ReadFigure } from '../../figures/figure';
import type { Interval } from '../../figures/interval';
import { gather } from '../../text/gather';
import type { TurnClaim } from '../claim';
import { draftClaim } from '../draft';
import { metricKey } from '../metrics';
import { say } from '../say';
import { slipInto, slipThat } from '../slips';
import { oncePerTurn, type TurnWords } from '../words/turn-words';
import type { Item } from '../words/words';

/** Tells a term by what it measures: the key of its metric, and its unit. */
export type Matches = (key: string, figure: ReadFigure) => boolean;

/** An equation that holds between quantities by their definition. */
export interface Identity {
  readonly relation: string;
  readonly result: Matches;
  readonly terms: readonly Matches[];
  /** The result that the terms make; null where it cannot be computed. */
  readonly formula: (terms: readonly Interval[]) => Interval | null;
  /** The arithmetic as said: "$60.0 million less $25.0 million". */
  readonly words: (terms: readonly ReadFigure[]) => string;
  /** Set where definitions differ from company to company: then only what one sentence says contradicts anything. */
  readonly loose?: boolean;
  /** Set where its terms are so plain that one digit of another tells something, too. */
  readonly plain?: boolean;
  /** Set where segments have such terms, too: then only misheard digits count, and guidance stays apart from what is reported. */
  readonly strict?: boolean;
  /** Whether the words of a sentence that says all of it say that the terms make the result: then no slip needs to explain a misfit. */
  readonly asserts?: (sentence: Asserted) => boolean;
  /** How many sentences its terms may stand from its result. */
  readonly reach: number;
}

/** A sentence that says a result and all of its terms; the places of these among its items, the terms' in their order. */
export interface Asserted {
  readonly items: readonly Item[];
  readonly terms: readonly number[];
  readonly result: number;
  /** How many amounts the sentence says in all. */
  readonly amounts: number;
}

interface Level {
  readonly index: number;
  readonly key: string;
  readonly figure: ReadFigure;
}

/** The claims of the identities whose terms all stand near each other in a turn. */
export function identityClaims(turn: TurnWords, identities: readonly Identity[]): readonly TurnClaim[] {
  const levels = levelsOf(turn);
  if (levels.length < 2) return [];
  return gather(identities, (identity) => {
    const results = levels.filter(({ key, figure }) => identity.result(key, figure));
    const whole = results.length > 1 ? wholeSentences(identity, levels, results) : NONE;
    return gather(results, (result) => {
      const { sentence } = result.figure;
      const free = levels.filter(({ figure }) => figure.sentence === sentence || !whole.has(figure.sentence));
      return claimOf(turn, identity, free, result);
    });
  });
}

const NONE: ReadonlySet<number> = new Set();

/** The sentences that say a result with all of its terms: these belong to no other result. */
function wholeSentences({ terms }: Identity, levels: readonly Level[], results: readonly Level[]): ReadonlySet<number> {
  const sentences = results.map(({ figure }) => figure.sentence);
  return new Set(
    sentences.filter((sentence) => {
      const here = levels.filter(({ figure }) => figure.sentence === sentence);
      return terms.every((matches) => here.some(({ key, figure }) => matches(key, figure)));
    }),
  );
}

/** The amounts of a turn that say what a known metric is. */
export const levelsOf: (turn: TurnWords) => readonly Level[] = oncePerTurn((turn) => {
  const levels: Level[] = [];
  for (const sentence of turn.withAmounts) {
    for (const { part, figure: index } of turn.roles[sentence.index]!) {
      if (part !== 'level' && part !== 'result') continue;
      const figure = turn.reading.figures[index]!;
      const key = metricKey(figure.metric);
      if (key !== null && figure.stance !== 'hypothetical' && figure.stance !== 'question')
        levels.push({ index, key, figure });
    }
  }
  return levels;
});

function claimOf(turn: TurnWords, identity: Identity, levels: readonly Level[], result: Level): readonly TurnClaim[] {
  const near = identity.strict ? levels.filter(({ figure }) => figure.stance === result.figure.stance) : levels;
  const terms = identity.terms.map((matches) => nearest(near, result, matches, identity.reach));
  if (terms.some((term) => term === null) || new Set(terms).size !== terms.length) return [];
  const found = terms as readonly Level[];
  const computed = identity.formula(found.map(({ figure }) => allowed(figure)));
  if (!computed) return [];
  const stated = allowed(result.figure);
  const proof = contradicts(computed, stated) ? proofOf(turn, identity, found, result, computed) : 'sure';
  if (proof === null) return [];
  const claim = draftClaim(turn.reading, {
    relation: identity.relation,
    figures: [...found.map(({ index }) => index), result.index],
    accent: result.index,
    computed,
    stated,
    words: `${identity.words(found.map(({ figure }) => figure))} is ${say(computed, result.figure.unit)}`,
  });
  return [proof === 'sure' ? claim : { ...claim, [proof]: true }];
}

/** How much a misfit tells: "weak" is worth a look, "faint" a glance; null is nothing. */
type Proof = 'sure' | 'weak' | 'faint' | null;

function proofOf(
  turn: TurnWords,
  identity: Identity,
  terms: readonly Level[],
  result: Level,
  computed: Interval,
): Proof {
  const slip = !identity.loose || areTogether(terms, result) ? slipIn(identity, terms, result, computed) : null;
  if (slip === 'term') return 'weak';
  if (slip || isAsserted(turn, identity, terms, result)) return 'sure';
  return weightOf(identity, terms, result, computed);
}

const areTogether = (terms: readonly Level[], { figure: { sentence } }: Level): boolean =>
  terms.every(({ figure }) => figure.sentence === sentence);

/** What no slip explains is worth a look where it is said in one breath, and a glance where it is loosely defined or some sentences apart. */
function weightOf({ loose }: Identity, terms: readonly Level[], { figure: stated }: Level, computed: Interval): Proof {
  const figures = [...terms.map(({ figure }) => figure), stated];
  const gaps = figures.map(({ sentence }) => stated.sentence - sentence);
  const isPlain = figures.every(({ modifier, period }) => modifier === 'exact' && period === stated.period);
  if (!isPlain || !areOfOneSize(computed, allowed(stated)) || gaps.some((gap) => gap < 0 || gap > (loose ? 1 : 4)))
    return null;
  return loose || gaps.some((gap) => gap > 1) ? 'faint' : 'weak';
}

/** Neither is three times the other: what is farther off is of other things. */
const areOfOneSize = (a: Interval, b: Interval): boolean =>
  a.low > 0 && b.low > 0 && a.high < 3 * b.low && b.high < 3 * a.low;

/** Whether one sentence says the whole equation and that it is one. */
function isAsserted(turn: TurnWords, { asserts }: Identity, terms: readonly Level[], result: Level): boolean {
  const { sentence } = result.figure;
  const all = [...terms, result];
  if (!asserts || all.some(({ figure }) => figure.sentence !== sentence || figure.modifier !== 'exact' || figure.range))
    return false;
  const { items } = turn.sentences[sentence]!;
  const places = all.map(({ index }) => items.findIndex(({ figure }) => figure === index));
  return asserts({ items, terms: places.slice(0, -1), result: places.at(-1)!, amounts: turn.roles[sentence]!.length });
}

/** Terms of another kind than was thought make any number; only one that a single slip away would fit counts as failing. */
function slipIn(
  identity: Identity,
  terms: readonly Level[],
  result: Level,
  computed: Interval,
): 'result' | 'term' | null {
  const slip = slipInto(result.figure, computed);
  if (slip && (slip !== 'digit' || identity.plain) && !(identity.strict && slip === 'scale')) return 'result';
  const found = terms.some((term, at) => {
    const half = term.figure.step / 2;
    const repaired = (value: number): boolean => {
      const values = terms.map(({ figure }, each) =>
        each === at ? { low: value - half, high: value + half } : allowed(figure),
      );
      const then = identity.formula(values);
      return then !== null && !contradicts(then, allowed(result.figure));
    };
    const other = slipThat(term.figure, repaired);
    return other !== null && !(identity.strict && other === 'scale');
  });
  return found ? 'term' : null;
}

/** The nearest figure that is such a term; of those in one sentence the last one said before the result. */
function nearest(levels: readonly Level[], result: Level, matches: Matches, reach: number): Level | null {
  let best: Level | null = null;
  for (const level of levels) {
    const gap = Math.abs(level.figure.sentence - result.figure.sentence);
    if (level === result || gap > reach || !matches(level.key, level.figure) || !belong(level.figure, result.figure))
      continue;
    if (!best || Math.abs(level.index - result.index) < Math.abs(best.index - result.index)) best = level;
  }
  return best;
}

/** Whether two figures may belong to one statement: nothing said of their periods, bases and stances parts them. */
const belong = (a: ReadFigure, b: ReadFigure): boolean =>
  (a.kind !== 'money' || b.kind !== 'money' || currencyOf(a) === currencyOf(b)) &&
  (a.period === b.period || isDayOf(a.period, b.period) || isDayOf(b.period, a.period)) &&
  (a.basis === b.basis || a.basis === null || b.basis === null) &&
  (a.stance === b.stance || a.stance === 'actual' || b.stance === 'actual');

/** A balance is of a day, a flow of the time up to it: that parts nothing, unless the one lies years from the other. */
const isDayOf = (day: string | null, period: string | null): boolean =>
  day === null ||
  (/^\d{4}-\d{2}/.test(day) && (period === null || Math.abs(Number(day.slice(0, 4)) - yearOf(period)) <= 1));

const yearOf = (period: string): number => Number(period.slice(period.startsWith('FY') ? 2 : 0).slice(0, 4));

/** Of an amount a share, too. */
const currencyOf = ({ unit }: ReadFigure): string | undefined => unit?.split('/')[0];
