import { allowed, contradicts } from '../../../figures/agreement';
import type { ReadFigure } from '../../../figures/figure';
import { type Interval, interval, plus } from '../../../figures/interval';
import { gather } from '../../../text/gather';
import type { TurnClaim } from '../../claim';
import { comparable } from '../../comparable';
import { draftClaim } from '../../draft';
import { say } from '../../say';
import { slipInto, slipThat } from '../../slips';
import type { Role } from '../../words/role';
import type { TurnWords } from '../../words/turn-words';
import type { Item, SentenceWords } from '../../words/words';

/** Words that open the parts of the amount before them. */
const OPENING =
  /\b(?:of which|including|includes|included|with|split|comprised|comprising|comprises|made up|consisting|divided)\b/;

/**
 * "We returned $63 million, of which $36 million was dividends and $27 million repurchases", "Of our $90 million, $22 million is held
 * here and $68 million abroad": an amount and two or three more, which make it. Parts may leave something out, so that a sum that
 * fails counts only where one slip would make it hold.
 */
export const partsInOneBreath = (turn: TurnWords): readonly TurnClaim[] =>
  gather(turn.withAmounts, (sentence) => {
    const roles = turn.roles[sentence.index]!;
    if (roles.length < 3 || roles.length > 12) return [];
    return gather(roles, (_, at) => ofWhole(turn, sentence, roles, at));
  });

function ofWhole(turn: TurnWords, { items }: SentenceWords, roles: readonly Role[], at: number): readonly TurnClaim[] {
  const { figures } = turn.reading;
  const whole = roles[at]!;
  const total = figures[whole.figure]!;
  if (!isAmount(total, whole)) return [];
  const behind = roles.slice(at + 1).filter((role) => comparable(figures[role.figure]!, total));
  const parts = behind.slice(0, 3);
  const [next, second] = parts;
  if (!next || !second || !areParts(items, whole, next) || parts.some((role) => !isAmount(figures[role.figure]!, role)))
    return [];
  const holding = choices(parts).find((some) => makes(turn, whole, some));
  if (holding) return [claimOf(turn, whole, holding)];
  const all = parts.slice(0, isEnd(items, parts.slice(0, 2), behind[2]) ? 2 : 3);
  return isEnd(items, all, behind[all.length]) && isSlip(turn, whole, all) ? [claimOf(turn, whole, all)] : [];
}

/** The parts that may be all: the first two, all three, or two of which one is said again in between. */
const choices = (parts: readonly Role[]): readonly (readonly Role[])[] =>
  parts.length === 2 ? [parts] : [parts.slice(0, 2), parts, parts.slice(1), [parts[0]!, parts[2]!]];

const isAmount = ({ kind, range, value, step, unit, stance, modifier }: ReadFigure, { part }: Role): boolean =>
  kind === 'money' &&
  !range &&
  value !== null &&
  value / step >= 10 &&
  !unit?.includes('/') &&
  stance !== 'hypothetical' &&
  modifier !== 'over' &&
  modifier !== 'under' &&
  part !== 'base' &&
  part !== 'change';

/** Whether words that open a list of parts stand between the whole and its first part, or "of" opens the sentence before it. */
function areParts(items: readonly Item[], whole: Role, first: Role): boolean {
  const between = wordsOf(items, whole.place + 1, first.place);
  if (between.length > 140) return false;
  return (
    OPENING.test(between) ||
    /^of (?:our |the |this |that |these )?(?:[a-z-]{1,20} ){0,3}$/.test(wordsOf(items, 0, whole.place))
  );
}

/** Whether "and" joins the last part to the one before, and no further part follows by it. */
function isEnd(items: readonly Item[], parts: readonly Role[], more: Role | undefined): boolean {
  const [before, last] = parts.slice(-2) as [Role, Role];
  const isJoined = /\band\b|,/.test(wordsOf(items, before.place + 1, last.place));
  return isJoined && (!more || !/\b(?:and|plus)\b/.test(wordsOf(items, last.place + 1, more.place)));
}

const wordsOf = (items: readonly Item[], from: number, to: number): string =>
  `${items
    .slice(from, to)
    .map(({ word }) => word)
    .join(' ')} `;

const sumOf = ({ reading }: TurnWords, parts: readonly Role[]): Interval =>
  parts.map(({ figure }) => allowed(reading.figures[figure]!)).reduce(plus);

const makes = (turn: TurnWords, whole: Role, parts: readonly Role[]): boolean =>
  !contradicts(sumOf(turn, parts), allowed(turn.reading.figures[whole.figure]!));

function claimOf(turn: TurnWords, whole: Role, parts: readonly Role[]): TurnClaim {
  const { figures } = turn.reading;
  const sum = sumOf(turn, parts);
  const claim = draftClaim(turn.reading, {
    relation: 'sum',
    figures: [...parts.map(({ figure }) => figure), whole.figure],
    accent: whole.figure,
    computed: sum,
    stated: allowed(figures[whole.figure]!),
    words: `${parts.map(({ figure }) => figures[figure]!.written).join(' + ')} is ${say(sum, figures[whole.figure]!.unit)}`,
  });
  return { ...claim, weak: true };
}

/** So far apart at most are a whole and the sum of parts of which one has slipped. */
const NEAR = 1.6;

/** Whether they are written finely, nearly fit, and a slip of one of them brings the parts to their whole. */
function isSlip(turn: TurnWords, whole: Role, parts: readonly Role[]): boolean {
  const { figures } = turn.reading;
  const total = figures[whole.figure]!;
  const amounts = parts.map(({ figure }) => figures[figure]!);
  const sum = sumOf(turn, parts);
  if ([total, ...amounts].some(({ modifier }) => modifier !== 'exact')) return false;
  if ([total, ...amounts].filter(({ value, step }) => value! / step >= 100).length < 2) return false;
  const middle = (sum.low + sum.high) / 2;
  if (middle > NEAR * total.value! || total.value! > NEAR * middle) return false;
  if (amounts.some(({ value }) => value! < total.value! / 1000)) return false;
  if (slipInto(total, sum) !== null) return true;
  return amounts.some((part, at) => {
    const others = amounts.filter((_, each) => each !== at).map((figure) => allowed(figure));
    const half = part.step / 2;
    const fits = (value: number): boolean =>
      !contradicts([interval(value - half, value + half), ...others].reduce(plus), allowed(total));
    return slipThat(part, fits) !== null;
  });
}
