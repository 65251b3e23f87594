import { allowed, contradicts } from '../../../figures/agreement';
import type { ReadFigure } from '../../../figures/figure';
import { type Interval, plus } from '../../../figures/interval';
import { gather } from '../../../text/gather';
import type { TurnClaim } from '../../claim';
import { draftClaim } from '../../draft';
import { levelsOf } from '../../equations/identity';
import { say } from '../../say';
import { type Slip, slipInto, slipThat, wholeDigits } from '../../slips';
import type { TurnWords } from '../../words/turn-words';

type Level = ReturnType<typeof levelsOf>[number];

/** What is so small a part of a total is of another scale, or fits any. */
const TRIFLE = 1e-4;

/** A total is followed by its parts within this many sentences. */
const REACH = 12;

/**
 * "Total revenue was T … service revenue was A … product revenue was B": amounts of one head noun behind their total. All of them
 * being parts is never said, so only those that do add up are shown, and those that a single slip keeps from it.
 */
export function sumsOverParts(turn: TurnWords): readonly TurnClaim[] {
  const levels = levelsOf(turn).filter(
    ({ figure }) =>
      figure.kind === 'money' && figure.value !== null && figure.stance === 'actual' && !figure.unit?.includes('/'),
  );
  const largest = largestOfEach(levels);
  return gather(levels, (total, at) => {
    if (!TOTALS.has(total.key)) return [];
    const head = headOf(total.key);
    if (largest.get(quantityOf(total))! > total.figure.value!) return [];
    const behind = behindTotal(levels, at).filter((part) => isPart(total, part) && headOf(part.key) === head);
    return partition(
      turn,
      total,
      behind.filter(
        (part) => part.figure.value! < total.figure.value! && part.figure.value! > TRIFLE * total.figure.value!,
      ),
    );
  });
}

/** By head noun and period: a quarter's total is less than some amounts of the year. */
function largestOfEach(levels: readonly Level[]): ReadonlyMap<string, number> {
  const largest = new Map<string, number>();
  for (const level of levels) {
    const quantity = quantityOf(level);
    if (level.figure.value! > (largest.get(quantity) ?? 0)) largest.set(quantity, level.figure.value!);
  }
  return largest;
}

const quantityOf = ({ key, figure }: Level): string => `${headOf(key)} ${figure.period}`;

/** The amounts of the sentences within reach: they are in text order. */
function behindTotal(levels: readonly Level[], at: number): readonly Level[] {
  let end = at + 1;
  while (end < levels.length && levels[end]!.figure.sentence - levels[at]!.figure.sentence <= REACH) end++;
  return levels.slice(at + 1, end);
}

const TOTALS = new Set(['revenue', 'net revenue', 'sales', 'net sales']);
const headOf = (key: string): string =>
  key.split(' ').find((word) => word === 'revenue' || word === 'sales') ?? key.split(' ').at(-1)!;

const isPart = (total: Level, part: Level): boolean =>
  part.figure.unit === total.figure.unit && (part.figure.period === null || part.figure.period === total.figure.period);

/** A run of amounts behind the total that makes it as said; else the first run that one slip keeps from it. */
function partition(turn: TurnWords, total: Level, behind: readonly Level[]): readonly TurnClaim[] {
  const found = runs(behind).find((parts) => !contradicts(sumOf(parts), allowed(total.figure)));
  if (found) return [claimOf(turn, total, found)];
  const slipped = runs(behind).find((parts) => isSlip(parts, total));
  return slipped ? [claimOf(turn, total, slipped)] : [];
}

const runs = (levels: readonly Level[]): readonly (readonly Level[])[] =>
  levels.flatMap((_, at) =>
    [2, 3, 4].map((size) => levels.slice(at, at + size)).filter((run, index) => run.length === index + 2),
  );

const sumOf = (parts: readonly Level[]): Interval => parts.map(({ figure }) => allowed(figure)).reduce(plus);

function claimOf(turn: TurnWords, total: Level, parts: readonly Level[]): TurnClaim {
  const computed = sumOf(parts);
  return draftClaim(turn.reading, {
    relation: 'sum',
    figures: [...parts.map(({ index }) => index), total.index],
    accent: total.index,
    computed,
    stated: allowed(total.figure),
    words: `${parts.map(({ figure }) => figure.written).join(' + ')} is ${say(computed, total.figure.unit)}`,
    weak: true,
  });
}

/** Coarse numbers fit anything after some slip; so the total needs three digits, and each part two. */
function isSlip(parts: readonly Level[], total: Level): boolean {
  const computed = sumOf(parts);
  const ratio = computed.high / total.figure.value!;
  if (ratio < 0.6 || ratio > 1.6 || digits(total.figure) < 3 || parts.some(({ figure }) => digits(figure) < 2))
    return false;
  if (parts.some(({ figure }) => figure.modifier !== 'exact')) return false;
  return (
    isMisheard(slipInto(total.figure, computed)) ||
    parts.some(({ figure }) => isMisheard(repair(figure, parts, total.figure)))
  );
}

const isMisheard = (slip: Slip | null): boolean => slip === 'swapped' || slip === 'teen';
const digits = (figure: ReadFigure): number => wholeDigits(figure).length;

const repair = (slipped: ReadFigure, parts: readonly Level[], total: ReadFigure): Slip | null =>
  slipThat(slipped, (value) => {
    const half = slipped.step / 2;
    const sum = parts
      .map(({ figure }) => (figure === slipped ? { low: value - half, high: value + half } : allowed(figure)))
      .reduce(plus);
    return !contradicts(sum, allowed(total));
  });
