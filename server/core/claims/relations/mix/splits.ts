import type { ReadFigure } from '../../../figures/figure';
import { gather } from '../../../text/gather';
import type { TurnClaim } from '../../claim';
import { slipThat } from '../../slips';
import type { Role } from '../../words/role';
import type { TurnWords } from '../../words/turn-words';
import type { Item, SentenceWords } from '../../words/words';
import { sumOf, sumOfShares } from './sum-of-shares';

/** How many words may stand between two shares of one division. */
const REACH = 14;
/** How far the roundings of three shares and more may bring their sum from 100. */
const ROUNDING = 1;
/** Words by which numbers are of several things, or move: they are no shares of one whole. */
const OTHERS = new Set(
  'growth grew grow margin margins yield yields return roe rate rates versus compared than up down increase increased decrease decreased declined rose fell exceeded better points basis to or actually sorry'.split(
    ' ',
  ),
);
/** Words that say that something is taken apart: then numbers that make another sum have a slip in them. */
const DIVIDING = new Set('mix split breakdown splits breaks broken distribution comprises comprised'.split(' '));

/**
 * "It's about 60% kilns, 40% clay", "74% of our orders come from here, 26% from abroad": shares in one breath that make just 100 per
 * cent. That they are all is seldom said, so that those that make another sum are told only where a slip of one explains it.
 */
export const splits = (turn: TurnWords): readonly TurnClaim[] =>
  gather(turn.withAmounts, (sentence) => {
    const roles = turn.roles[sentence.index]!;
    return roles.length < 2 ? [] : gather(runsOf(turn, sentence, roles), (run) => claimOf(turn, sentence, run));
  });

/** The shares that follow each other in a sentence with no other amount and few words between. */
function runsOf(
  { reading }: TurnWords,
  { items }: SentenceWords,
  roles: readonly Role[],
): readonly (readonly Role[])[] {
  const runs: Role[][] = [];
  let open: Role | null = null;
  for (const role of roles) {
    const figure = reading.figures[role.figure]!;
    if (!isShare(figure, role)) {
      if (figure.kind !== 'money') open = null;
      continue;
    }
    if (open && areOfOne(items, open, role)) runs.at(-1)!.push(role);
    else runs.push([role]);
    open = role;
  }
  return runs.filter(({ length }) => length > 1);
}

const isShare = ({ kind, range, value, modifier, stance }: ReadFigure, { part }: Role): boolean =>
  kind === 'percent' &&
  !range &&
  value !== null &&
  value > 0 &&
  value < 100 &&
  modifier !== 'over' &&
  modifier !== 'under' &&
  stance !== 'hypothetical' &&
  part !== 'change' &&
  part !== 'base';

/** Whether the words between two shares go on from one to the next: a comma or "and", and nothing that moves. */
function areOfOne(items: readonly Item[], a: Role, b: Role): boolean {
  const between = items.slice(a.place + 1, b.place).filter(({ figure }) => figure < 0);
  return (
    between.length <= REACH &&
    between.some(({ word }) => word === ',' || word === 'and' || word === ';') &&
    between.at(-1)?.word !== 'from' &&
    !between.some(({ word }) => OTHERS.has(word))
  );
}

function claimOf({ reading }: TurnWords, { items }: SentenceWords, run: readonly Role[]): readonly TurnClaim[] {
  const figures = run.map(({ figure }) => reading.figures[figure]!);
  const off = Math.abs(sumOf(figures) - 100);
  const holds = off <= (run.length > 2 ? ROUNDING : 0);
  if (!holds && !(isDivided(items, run[0]!) && figures.some((figure) => isSlipped(figure, sumOf(figures))))) return [];
  const indices = run.map(({ figure }) => figure);
  return [sumOfShares(reading, indices, ', and all of it is 100 %', { holds, accent: indices.at(-1)!, weak: true })];
}

/** "The mix was", "it breaks down into": before the first share. */
const isDivided = (items: readonly Item[], first: Role): boolean =>
  items.slice(Math.max(0, first.place - REACH), first.place).some(({ word }) => DIVIDING.has(word));

const isSlipped = (figure: ReadFigure, sum: number): boolean =>
  slipThat(figure, (value) => Math.abs(sum - figure.value! + value - 100) <= ROUNDING) !== null;
