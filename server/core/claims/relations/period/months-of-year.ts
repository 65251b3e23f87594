import type { ReadFigure } from '../../../figures/figure';
import { type FiscalPeriod, parsePeriod } from '../../../figures/times/period';
import { gather } from '../../../text/gather';
import type { Claim, TurnClaim } from '../../claim';
import type { Scene } from '../../document/scene';
import { draftClaim } from '../../draft';
import { sayPeriod } from '../../periods';
import { oncePerTurn, type TurnWords } from '../../words/turn-words';
import type { Item } from '../../words/words';

/** More of them say that the period of the call is misread. */
const MOST = 2;

/** "For the first nine months of the year", on a call that reports the second quarter: only six months of it are over. */
export function monthsOfYear(scene: Scene): readonly Claim[] {
  const call = parsePeriod(scene.ground.call.period);
  if (call?.part?.of !== 'quarter') return [];
  const found = gather(scene.words, (turn, index) =>
    gather(monthsIn(turn), (months) => claimOf(scene, turn, months, call)).map((claim) => scene.place(index, claim)),
  );
  return found.filter(({ verdict }) => verdict === 'fails').length > MOST ? [] : found;
}

/** Three, six or nine months, and where they are said. */
interface Months {
  readonly items: readonly Item[];
  readonly place: number;
}

const monthsIn = oncePerTurn(({ withFigures, reading }) =>
  gather(withFigures, ({ items, places }) =>
    places
      .filter((place) => areMonths(reading.figures[items[place]!.figure]!))
      .map((place): Months => ({ items, place })),
  ),
);

const areMonths = ({ kind, unit, value, modifier }: ReadFigure): boolean =>
  kind === 'duration' && unit === 'month' && value !== null && value % 3 === 0 && value <= 9 && modifier === 'exact';

function claimOf(scene: Scene, turn: TurnWords, { items, place }: Months, call: FiscalPeriod): readonly TurnClaim[] {
  const over = call.part!.number * 3;
  const index = items[place]!.figure;
  const { value, written } = turn.reading.figures[index]!;
  if (value! < over || !isOfYear(turn, items, place, call.year)) return [];
  if (value! > over && items.some(({ word }) => ELSEWHEN.has(word))) return [];
  return [
    draftClaim(turn.reading, {
      relation: 'period',
      figures: [index],
      accent: index,
      holds: value === over,
      words: `the call reports the ${sayPeriod(scene.ground.call.period)}, with which ${over} months of its year are over, and here are ${written}`,
      weak: true,
    }),
  ];
}

/** "the first nine months of 2011", "through nine months", "nine months of actual results": months counted from the year's beginning. */
function isOfYear({ reading }: TurnWords, items: readonly Item[], place: number, year: number): boolean {
  const [before, next, behind] = [items[place - 1]?.word, items[place + 1], items[place + 2]];
  if (next?.word === 'of' && behind?.word === 'actual') return true;
  if (before !== 'first' && before !== 'through') return false;
  if (next?.word !== 'of') return next === undefined || ENDS.has(next.word);
  const time = items.slice(place + 2, place + 6).find(({ figure }) => figure >= 0);
  const named = time ? parsePeriod(reading.figures[time.figure]!.period) : null;
  return named !== null && named.part === null && named.year === year;
}

const ENDS = new Set([',', '.', ';', 'was', 'were', 'and']);
const ELSEWHEN = new Set(
  'last prior previous ago will expect expected would should next since until after following if when compared versus'.split(
    ' ',
  ),
);
