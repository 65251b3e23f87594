import type { ReadFigure } from '../../../figures/figure';
import { endOfPeriod, type FiscalPeriod, parsePeriod } from '../../../figures/times/period';
import { gather } from '../../../text/gather';
import type { Claim } from '../../claim';
import type { Scene } from '../../document/scene';
import { sayPeriod } from '../../periods';
import { oncePerTurn } from '../../words/turn-words';
import type { Item, SentenceWords } from '../../words/words';
import { misnamed } from './misnamed';

/** More of them say that the period of the call is misread. */
const MOST = 2;

/** "The mill will open in the first half of 2011", on a call in July 2011: nothing will be in a time that is over. */
export function promisedBehind(scene: Scene): readonly Claim[] {
  const { period, date } = scene.ground.call;
  const call = parsePeriod(period);
  if (!call) return [];
  const found = gather(scene.words, (turn, at) =>
    promisedIn(turn)
      .filter((index) => isOver(turn.reading.figures[index]!, call, date))
      .map((index) => claimOf(scene, at, index)),
  );
  return found.length > MOST ? [] : found;
}

/** The times, by their figures, in which a turn's words promise something. */
const promisedIn = oncePerTurn(({ withFigures, reading }) =>
  gather(withFigures, (sentence) =>
    sentence.places
      .filter((place) => isDated(reading.figures[sentence.items[place]!.figure]!) && isPromised(sentence, place))
      .map((place) => sentence.items[place]!.figure),
  ),
);

const claimOf = (scene: Scene, turn: number, index: number): Claim => {
  const { reading } = scene.words[turn]!;
  const { period, date } = scene.ground.call;
  const day = date ? ` and is of ${date}` : '';
  const words = `the call reports the ${sayPeriod(period)}${day}, and something will be in ${reading.figures[index]!.written}`;
  return scene.place(turn, misnamed(reading, [index], index, words));
};

const DATED = /\b(?:19|20)\d\d\b/;
const isDated = ({ kind, written }: ReadFigure): boolean => kind === 'period' && DATED.test(written);

/** Over by the calendar and by the company's own years alike; of the year that has just ended, its last call still speaks. */
function isOver({ written, period }: ReadFigure, call: FiscalPeriod, date: string | null): boolean {
  const named = parsePeriod(period);
  if (!named || endOfPeriod(named) > endOfPeriod(call)) return false;
  if (date === null) return named.part !== null && !/calendar/i.test(written);
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  if (named.part === null) return named.year < year && named.year < call.year && call.part?.number !== 4;
  return (year - named.year) * 12 + month > (endOfPeriod(named) - named.year * 4) * 3;
}

/** How many words may stand between the promise and its time. */
const REACH = 10;
const PREPOSITIONS = new Set(['in', 'during', 'by']);
const TIMES = new Set('the late early mid end of later beginning middle start'.split(' '));
const PROMISES = new Set("will we'll".split(' '));
const PLANS = new Set(
  'expect expects expected anticipate anticipates plan plans intend intends track scheduled'.split(' '),
);
const STOPS = new Set(
  ', ; : you than as like was were had did made saw sold spent bought got over versus if those that compare'.split(' '),
);

function isPromised({ items }: SentenceWords, place: number): boolean {
  let at = place - 1;
  while (at > 0 && TIMES.has(items[at]!.word)) at--;
  if (!PREPOSITIONS.has(items[at]?.word ?? '')) return false;
  for (let near = at - 1; near >= 0 && near >= at - REACH; near--) {
    const { word, figure } = items[near]!;
    if (PROMISES.has(word)) return items[near - 1]?.word !== 'you';
    if (PLANS.has(word)) return items.slice(near, at).some((item) => item.word === 'to') && !isPast(items[near - 1]);
    if (figure >= 0 || STOPS.has(word) || word.endsWith('ed')) return false;
  }
  return false;
}

/** "had expected to", "was scheduled to": a plan of a time that is past. */
const isPast = (item: Item | undefined): boolean =>
  /^(?:had|was|were|originally|previously|initially)$/.test(item?.word ?? '');
