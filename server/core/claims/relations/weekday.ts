import type { ReadFigure } from '../../figures/figure';
import { gather } from '../../text/gather';
import type { TurnClaim } from '../claim';
import { draftClaim } from '../draft';
import type { Relation } from '../relation';
import type { TurnWords } from '../words/turn-words';
import type { SentenceWords } from '../words/words';

/** "Tuesday, February 14": the day of the week follows from the date. */
export const weekday: Relation = {
  id: 'weekday',
  name: 'weekday',
  formula: 'the Gregorian calendar',
  wordings: ['Our annual meeting will be held on Tuesday, May 8, 2012.'],
  withoutAmounts: true,
  inTurn: (turn) => gather(turn.withFigures, (sentence) => daysOf(turn, sentence)),
};

const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

function daysOf(turn: TurnWords, { items, places }: SentenceWords): readonly TurnClaim[] {
  return gather(places, (at) => {
    const item = items[at]!;
    const day = dayBefore(items, at);
    const date = dateOf(turn.reading.figures[item.figure]!);
    if (day < 0 || !date) return [];
    const right = weekdayOf(date);
    const { written, place } = turn.reading.figures[item.figure]!;
    const start = items.slice(Math.max(0, at - 3), at).find(({ word }) => word === DAYS[day])!.start;
    return [
      draftClaim(turn.reading, {
        relation: 'weekday',
        figures: [item.figure],
        place: [start, place[1]],
        holds: right === day,
        words: `${written}${/\d{4}/.test(written) ? '' : `, ${date.year}`} is a ${name(right)}`,
      }),
    ];
  });
}

const name = (day: number): string => `${DAYS[day]![0]!.toUpperCase()}${DAYS[day]!.slice(1)}`;

/** The day of the week that stands right before a date; -1 for none. */
function dayBefore(items: SentenceWords['items'], at: number): number {
  for (let near = at - 1; near >= 0 && near >= at - 2; near--) {
    const day = DAYS.indexOf(items[near]!.word);
    if (day >= 0) return day;
    if (items[near]!.word !== ',' && items[near]!.word !== 'the') return -1;
  }
  return -1;
}

interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A whole date; null for a month or a year alone. */
function dateOf(figure: ReadFigure): CalendarDate | null {
  const match = figure.kind === 'date' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(figure.period ?? '') : null;
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : null;
}

const SHIFTS = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];

/** The day of the week, 0 for Sunday, by Sakamoto's formula. */
function weekdayOf({ year, month, day }: CalendarDate): number {
  const y = month < 3 ? year - 1 : year;
  return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + SHIFTS[month - 1]! + day) % 7;
}
