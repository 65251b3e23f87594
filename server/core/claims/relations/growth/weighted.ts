import { allowed } from '../../../figures/agreement';
import type { ReadFigure } from '../../../figures/figure';
import { gather } from '../../../text/gather';
import type { TurnClaim } from '../../claim';
import { draftClaim } from '../../draft';
import { metricKey } from '../../metrics';
import type { Role } from '../../words/role';
import type { TurnWords } from '../../words/turn-words';
import { pointing } from '../../words/vocabulary';

/**
 * "Loan volumes rose P, with p growth in personal volumes and q growth in business volumes": the growth of a whole lies between
 * those of its parts.
 */
export const weightedGrowth = (turn: TurnWords): readonly TurnClaim[] =>
  gather(turn.withAmounts, (sentence) => {
    const { index } = sentence;
    if (turn.roles[index]!.length < 3) return [];
    const { items } = sentence;
    const changes = turn.roles[index]!.filter(
      ({ part, figure, direction }) => isRate(turn, figure) && part === 'change' && direction !== null,
    );
    const [whole] = changes;
    if (!whole || changes.length < 3 || !items.slice(whole.place, whole.place + 8).some(({ word }) => word === 'with'))
      return [];
    const name = headOf(turn, whole);
    const parts = changes
      .slice(1)
      .filter((role) => name !== null && headOf(turn, role) === name && isAhead(turn, role, whole));
    return new Set(parts.map((role) => metricOf(turn, role))).size >= 2 ? claimOf(turn, whole, parts) : [];
  });

const figureOf = (turn: TurnWords, role: Role): ReadFigure => turn.reading.figures[role.figure]!;
const isRate = (turn: TurnWords, figure: number): boolean => turn.reading.figures[figure]!.kind === 'percent';
const metricOf = (turn: TurnWords, role: Role): string | null => metricKey(figureOf(turn, role).metric);
const headOf = (turn: TurnWords, role: Role): string | null => metricOf(turn, role)?.split(' ').at(-1) ?? null;
const isAhead = (turn: TurnWords, part: Role, whole: Role): boolean => metricOf(turn, part) !== metricOf(turn, whole);

function claimOf(turn: TurnWords, whole: Role, parts: readonly Role[]): readonly TurnClaim[] {
  const rate = (role: Role): { low: number; high: number } => {
    const { low, high } = allowed(figureOf(turn, role));
    return pointing(role.direction, figureOf(turn, role).metric) === -1 ? { low: -high, high: -low } : { low, high };
  };
  const stated = rate(whole);
  const computed = {
    low: Math.min(...parts.map((part) => rate(part).low)),
    high: Math.max(...parts.map((part) => rate(part).high)),
  };
  return [
    draftClaim(turn.reading, {
      relation: 'growth',
      figures: [...parts.map(({ figure }) => figure), whole.figure],
      accent: whole.figure,
      computed,
      stated,
      words: `between ${parts.map((part) => figureOf(turn, part).written).join(' and ')} for its parts`,
      weak: true,
    }),
  ];
}
