import { type FiscalPeriod, parsePeriod } from '../../../figures/times/period';
import { gather } from '../../../text/gather';
import type { Claim, TurnClaim } from '../../claim';
import type { Scene } from '../../document/scene';
import { draftClaim } from '../../draft';
import { sayPeriod } from '../../periods';
import type { TurnWords } from '../../words/turn-words';
import type { Item, SentenceWords } from '../../words/words';

/** More of them say that the period of the call is misread. */
const MOST = 2;

/** "For the first nine months of the year", on a call that reports the second quarter: only six months of it are over. */
export function monthsOfYear(scene: Scene): readonly Claim[] {
  const call = parsePeriod(scene.ground.call.period);
  if (call?.part?.of !== 'quarter') return [];
  const found = gather(scene.words, (turn, index) =>
    gather(turn.withFigures, (sentence) => monthsIn(scene, turn, sentence, call)).map((claim) =>
      scene.place(index, claim),
    ),
  );
  return found.filter(({ verdict }) => verdict === 'fails').length > MOST ? [] : found;
}

function monthsIn(scene: Scene, turn: TurnWords, sentence: SentenceWords, call: FiscalPeriod): readonly TurnClaim[] {
  const over = call.part!.number * 3;
  return gather(sentence.places, (place) => {
    const { items } = sentence;
    const index = items[place]!.figure;
    const { kind, unit, value, modifier, written } = turn.reading.figures[index]!;
    if (kind !== 'duration' || unit !== 'month' || value === null || value % 3 !== 0 || modifier !== 'exact') return [];
    if (value < over || value > 9 || !isOfYear(turn, items, place, call.year)) return [];
    if (value > over && items.some(({ word }) => ELSEWHEN.has(word))) return [];
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
  });
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
