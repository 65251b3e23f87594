import { allowed, contradicts } from '../../figures/agreement';
import type { ReadFigure } from '../../figures/figure';
import { type Interval, scaled } from '../../figures/interval';
import { gather } from '../../text/gather';
import type { TurnClaim } from '../claim';
import { draftClaim } from '../draft';
import { metricKey } from '../metrics';
import { say } from '../say';
import { type Said, saidIn } from '../words/phrases';
import type { TurnWords } from '../words/turn-words';
import { pointing } from '../words/vocabulary';
import type { Equation, Term } from './equation';
import { proofOf, type Solution } from './proof';

/** So many amounts that may be one term are tried; the nearest first. */
const MOST = 3;

/** The claims of the equations whose result and terms all stand near each other in a turn. */
export function equationClaims(turn: TurnWords, equations: readonly Equation[]): readonly TurnClaim[] {
  const said = saidIn(turn);
  if (said.length < 2) return [];
  return gather(equations, (equation) => {
    const results = said.filter((each) => isTerm(equation.result, each));
    return gather(results, (result) => solve(turn, equation, said, result, results));
  });
}

function isTerm({ kind, says, never, named, change = false }: Term, { figure, role, phrase }: Said): boolean {
  if (figure.kind !== kind || figure.stance === 'hypothetical' || figure.stance === 'question') return false;
  if (kind === 'money' && figure.unit?.includes('/')) return false;
  if (change ? role.part !== 'change' : role.part === 'base' || (role.part === 'change' && kind !== 'points'))
    return false;
  return says.test(phrase) && !never?.test(phrase) && (!named || named.test(metricKey(figure.metric) ?? ''));
}

/** The terms that make the result, if some do; else the nearest, if what they make tells of a slip. */
function solve(
  turn: TurnWords,
  equation: Equation,
  said: readonly Said[],
  result: Said,
  results: readonly Said[],
): readonly TurnClaim[] {
  const free = said.filter((each) => each !== result && isNearest(result, results, each, equation.reach));
  const candidates = equation.terms.map((term) => candidatesFor(term, free, result));
  const solutions = combinations(candidates).flatMap((terms) => solution(equation, terms, result));
  const found = solutions.find(({ fails }) => !fails) ?? solutions[0];
  if (!found) return [];
  const proof = found.fails ? proofOf(equation, found) : 'whole';
  if (proof === null) return [];
  const claim = claimOf(turn, equation, found);
  return [proof === 'whole' ? claim : { ...claim, weak: true, ...(proof === 'near' && { faint: true }) }];
}

function claimOf({ reading }: TurnWords, { relation, words }: Equation, solution: Solution): TurnClaim {
  const { terms, values, computed, result } = solution;
  const figures = terms.map(({ figure }) => figure);
  return draftClaim(reading, {
    relation,
    figures: [...terms.map(({ index }) => index), result.index],
    accent: result.index,
    computed,
    stated: allowed(result.figure),
    words: `${words(figures, values)} is ${say(computed, result.figure.unit)}`,
  });
}

const gap = (a: Said, b: Said): number => Math.abs(a.figure.sentence - b.figure.sentence);

/** An amount within reach belongs to the result that it is nearest to. */
const isNearest = (result: Said, results: readonly Said[], each: Said, reach: number): boolean =>
  gap(each, result) <= reach && !results.some((other) => other !== result && gap(each, other) < gap(each, result));

/** The amounts that may be a term: those of the result's own sentence, and where it has none, those around it. */
function candidatesFor(term: Term, said: readonly Said[], result: Said): readonly Said[] {
  const found = said.filter((each) => belong(each.figure, result.figure) && isTerm(term, each));
  const own = found.filter((each) => gap(each, result) === 0);
  return (own.length > 0 ? own : found)
    .sort(
      (a, b) => gap(a, result) - gap(b, result) || Math.abs(a.index - result.index) - Math.abs(b.index - result.index),
    )
    .slice(0, MOST);
}

/** All ways to take one of each, no one twice; the first of each list first. */
const combinations = (lists: readonly (readonly Said[])[]): readonly (readonly Said[])[] =>
  lists.reduce<readonly (readonly Said[])[]>(
    (taken, list) =>
      gather(taken, (some) => list.filter((each) => !some.includes(each)).map((each) => [...some, each])),
    [[]],
  );

function solution(equation: Equation, terms: readonly Said[], result: Said): readonly Solution[] {
  const values: Interval[] = [];
  for (const [at, each] of terms.entries()) {
    const value = amountOf(equation.terms[at]!, each);
    if (value) values.push(value);
  }
  const stated = allowed(result.figure);
  const made = values.length === terms.length ? equation.formula(values, result.figure) : null;
  const computed = made && made.high < 0 && stated.low > 0 ? scaled(made, -1) : made;
  return computed ? [{ terms, values, result, computed, fails: contradicts(computed, stated) }] : [];
}

/** What an amount stands for in the equation; null for a change whose way is not known. */
function amountOf({ change = false }: Term, { figure, role }: Said): Interval | null {
  if (!change) return allowed(figure);
  const way = pointing(role.direction, figure.metric);
  return way === null ? null : scaled(allowed(figure), way);
}

/** Whether two figures may belong to one statement: nothing said of their periods, units and stances parts them. */
const belong = (a: ReadFigure, b: ReadFigure): boolean =>
  (a.kind !== 'money' || b.kind !== 'money' || a.unit === b.unit || isBare(a) || isBare(b)) &&
  (a.stance === b.stance || a.stance === 'target' || b.stance === 'target') &&
  (!a.periodSaid || !b.periodSaid || a.period === b.period || isDay(a.period) || isDay(b.period));

/** A balance is of a day, a flow of the time up to it: that parts nothing. */
const isDay = (period: string | null): boolean => period === null || /^\d{4}-\d{2}/.test(period);

/** "243 billion": money without a word of its currency is of whatever currency is spoken of. */
const isBare = ({ written }: ReadFigure): boolean =>
  /^[\d.,\s-]+(?:[tb]n|[mk]|thousand|million|billion|trillion)?$/.test(written);
