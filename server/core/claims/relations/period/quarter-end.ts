import type { ReadFigure } from '../../../figures/figure';
import { gather } from '../../../text/gather';
import type { Claim } from '../../claim';
import type { Scene } from '../../document/scene';
import { draftClaim } from '../../draft';
import { oncePerTurn } from '../../words/turn-words';
import type { Item } from '../../words/words';

/** "For the quarter ended June 30", on a call whose own quarter is said to have ended on September 30. */
export function quarterEnds(scene: Scene): readonly Claim[] {
  const ends = gather(scene.words, (words, turn) =>
    endsIn(words).map((index) => ({ turn, index, figure: words.reading.figures[index]! })),
  );
  const own = ends[0];
  if (!own || !isJustOver(own.figure.period!, scene.ground.call.date)) return [];
  const others = ends.filter(({ figure }) => figure.period !== own.figure.period);
  return others.length > 1
    ? []
    : ends.slice(1).map(({ turn, index, figure }) => claimOf(scene, turn, index, own.figure, figure));
}

/** The days, by their figures, on which a turn's words say that the quarter ended. */
const endsIn = oncePerTurn(({ withFigures, reading }) =>
  gather(withFigures, ({ items, places }) =>
    places
      .filter((place) => isOwnQuarter(items, place) && isDay(reading.figures[items[place]!.figure]!))
      .map((place) => items[place]!.figure),
  ),
);

const isDay = ({ kind, period, written }: ReadFigure): boolean =>
  kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(period ?? '') && /\d{4}/.test(written);

/** Within some four months before the call. */
function isJustOver(day: string, call: string | null): boolean {
  if (call === null) return false;
  const days = daysOf(call) - daysOf(day);
  return days >= 0 && days <= 4 * 31;
}

/** A day as a number: later days are larger, and months some 31 apart. */
const daysOf = (date: string): number =>
  Number(date.slice(0, 4)) * 372 + Number(date.slice(5, 7)) * 31 + Number(date.slice(8));

const SPANS = new Set(['quarter', 'three months', '3 months']);
const OTHER = new Set(
  'last prior previous preceding ago from versus compared comparison than form 10 10-q 10-k report reports filed filings year expect guidance half'.split(
    ' ',
  ),
);

/** "quarter ended", "three months ended" before a day, in a sentence that speaks of no other quarter. */
function isOwnQuarter(items: readonly Item[], place: number): boolean {
  if (items[place - 1]?.word !== 'ended') return false;
  const span = items[place - 2]?.word ?? '';
  return (SPANS.has(span) || span.endsWith('quarter')) && !items.some(({ word }) => OTHER.has(word));
}

function claimOf(scene: Scene, turn: number, index: number, own: ReadFigure, other: ReadFigure): Claim {
  const { reading } = scene.words[turn]!;
  const holds = other.period === own.period;
  return scene.place(
    turn,
    draftClaim(reading, {
      relation: 'period',
      figures: [index],
      accent: index,
      holds,
      words: `the quarter that the call reports ended on ${own.written}, and here it ends on ${other.written}`,
      weak: true,
    }),
  );
}
