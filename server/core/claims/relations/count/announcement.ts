import type { TurnWords } from '../../words/turn-words';
import type { SentenceWords } from '../../words/words';

/** Things that are announced in order to be listed. */
export const THINGS: ReadonlySet<string> = new Set(
  'reason thing item point factor priority area driver pillar topic observation component theme step category objective initiative aspect bucket element piece part way dimension goal contributor message principle lever headwind tailwind issue front focus imperative consideration source trend metric capability change phase highlight program project question comment type example strategy announcement scenario concern opportunity effect choice benefit challenge option action dynamic catalyst'.split(
    ' ',
  ),
);

const MOST = 7;

/** Words by which a number of things is none of those that follow: "those three reasons", "one of the three", "the other two things". */
const BACKWARD = new Set(
  'these those other last both all of all next past previous prior remaining or first every each'.split(' '),
);

/** How many things a count announces: "three reasons"; null for a count of those said before, or of other things. */
export function announcedAt({ reading }: TurnWords, { items }: SentenceWords, place: number): number | null {
  const { kind, unit, value, modifier, written } = reading.figures[items[place]!.figure]!;
  if (kind !== 'count' || value === null || value < 2 || value > MOST || modifier !== 'exact' || !isThing(unit))
    return null;
  if (written.includes('-') || BACKWARD.has(items[place - 1]?.word ?? '')) return null;
  const [before, first] = [items[place - 2]?.word ?? '', items[place - 1]?.word ?? ''];
  return (first === 'the' || first === 'our') && (before === 'all' || before === 'of') ? null : value;
}

const isThing = (unit: string | null): boolean => unit !== null && THINGS.has(unit.split(' ').at(-1)!);
