import { allowed } from '../../figures/agreement';
import { exactly, times } from '../../figures/interval';
import type { TurnClaim } from '../claim';
import { draftClaim } from '../draft';
import { say } from '../say';
import type { TurnWords } from '../words/turn-words';
import type { Item, SentenceWords } from '../words/words';
import { comparable } from './growth';

/** How often each comes in a year. */
const A_YEAR: Readonly<Record<string, number>> = { quarter: 4, month: 12, week: 52 };

/** "$60 million a quarter or $240 million for the year": what comes again and again makes the year. */
export const runRates = (turn: TurnWords): readonly TurnClaim[] =>
  turn.withFigures.flatMap((sentence) =>
    sentence.places.flatMap((place, at) => {
      const times = timesAYear(sentence.items, place);
      const year = sentence.places[at + 1];
      return times !== null && year !== undefined && isOfTheYear(sentence, place, year)
        ? claimOf(turn, sentence.items[place]!.figure, sentence.items[year]!.figure, times)
        : [];
    }),
  );

/** "a quarter", "per month" right behind an amount. */
function timesAYear(items: readonly Item[], place: number): number | null {
  const [each, time] = [items[place + 1]?.word ?? '', items[place + 2]?.word ?? ''];
  return ['a', 'per', 'each', 'every'].includes(each) ? (A_YEAR[time] ?? null) : null;
}

const JOINTS = new Set(
  'or so , which is that about approximately roughly - call it makes for equates to i.e. a an'.split(' '),
);

/** Whether the next amount is the same for a whole year: a joint between, and "for the year", "a year", "annually" behind. */
function isOfTheYear({ items }: SentenceWords, place: number, year: number): boolean {
  const between = items.slice(place + 3, year);
  if (between.length === 0 || between.length > 4 || !between.every(({ word }) => JOINTS.has(word))) return false;
  const behind = items
    .slice(year + 1, year + 4)
    .map(({ word }) => word)
    .join(' ');
  return /^(?:(?:for|a|per|in|each) (?:the |a )?(?:full )?year|annually|annualized|on an annual)/.test(behind);
}

function claimOf({ reading }: TurnWords, part: number, whole: number, count: number): readonly TurnClaim[] {
  const [a, b] = [reading.figures[part]!, reading.figures[whole]!];
  if (a.kind !== 'money' || !comparable(a, b) || a.range || b.range) return [];
  const computed = times(allowed(a), exactly(count));
  return [
    draftClaim(reading, {
      relation: 'sum',
      figures: [part, whole],
      accent: whole,
      computed,
      stated: allowed(b),
      words: `${count} × ${a.written} is ${say(computed, a.unit)}`,
    }),
  ];
}
