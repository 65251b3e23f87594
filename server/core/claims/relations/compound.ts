import { allowed } from '../../figures/agreement';
import { interval } from '../../figures/interval';
import { parsePeriod } from '../../figures/times/period';
import { gather } from '../../text/gather';
import type { TurnClaim } from '../claim';
import { comparable } from '../comparable';
import { draftClaim } from '../draft';
import type { Relation } from '../relation';
import { say } from '../say';
import { type Move, movesOf } from '../words/moves';
import type { TurnWords } from '../words/turn-words';

/** "From A in Y1 to B in Y2, a compound annual growth rate of C": the rate follows from the amounts and the years. */
export const compound: Relation = {
  id: 'compound',
  name: 'compound growth',
  formula: '(B ÷ A)^(1 ÷ n) − 1 = C, over the n years between',
  wordings: [
    'Revenue has grown from $50 million in 2008 to $100 million in 2013, a compound annual growth rate of 15%.',
  ],
  inTurn: (turn) => gather(movesOf(turn), (move) => compoundOf(turn, move)),
};

const NAMES = new Set(['cagr', 'compound', 'compounded']);

function compoundOf(turn: TurnWords, { level, base, sentence, reading }: Move): readonly TurnClaim[] {
  const { items, places } = turn.sentences[sentence]!;
  if (level === null || base === null || !items.some(({ word }) => NAMES.has(word))) return [];
  const [b, a] = [reading.figures[level]!, reading.figures[base]!];
  const years = (parsePeriod(b.period)?.year ?? 0) - (parsePeriod(a.period)?.year ?? 0);
  const rate = places
    .map((place) => items[place]!.figure)
    .find((index) => index !== level && index !== base && reading.figures[index]!.kind === 'percent');
  if (rate === undefined || years < 2 || years > 40 || !comparable(a, b) || a.kind === 'percent') return [];
  const [from, to] = [allowed(a), allowed(b)];
  if (from.low <= 0 || to.low <= 0) return [];
  const root = (ratio: number, n: number): number => (ratio ** (1 / n) - 1) * 100;
  const computed = interval(root(to.low / from.high, years), root(to.high / from.low, years));
  return [
    draftClaim(reading, {
      relation: 'compound',
      figures: [base, level, rate],
      accent: rate,
      computed,
      stated: allowed(reading.figures[rate]!),
      words: `${a.written} to ${b.written} over ${years} years is ${say(computed, '%', true)} a year`,
    }),
  ];
}
