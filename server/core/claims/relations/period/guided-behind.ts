import type { ReadFigure } from '../../../figures/figure';
import { endOfPeriod, type FiscalPeriod, parsePeriod, startOfPeriod } from '../../../figures/times/period';
import { gather } from '../../../text/gather';
import type { Claim } from '../../claim';
import type { Scene } from '../../document/scene';
import { sayPeriod } from '../../periods';
import type { Item, SentenceWords } from '../../words/words';
import { misnamed } from './misnamed';

/** More of them say that the period of the call is misread. */
const MOST = 2;

/** "For fiscal 2010, we expect …", on a call that reports the first quarter of 2012: what is expected is not of a time that is over. */
export function guidedBehind(scene: Scene): readonly Claim[] {
  const call = parsePeriod(scene.ground.call.period);
  if (!call) return [];
  const found = gather(scene.words, ({ withFigures, reading }, turn) =>
    gather(withFigures, (sentence) => {
      const place = sentence.places.find((each) => isGuided(sentence, each));
      if (place === undefined) return [];
      const index = sentence.items[place]!.figure;
      return isOver(reading.figures[index]!, place, call) ? [claimOf(scene, turn, index)] : [];
    }),
  );
  return found.length > MOST ? [] : found;
}

const TIMES = new Set('the full year fiscal calendar our quarter entire whole remainder of'.split(' '));
const EXPECTS = new Set(
  'expect anticipate project forecast guiding estimate expecting anticipating forecasting'.split(' '),
);
const SUBJECTS = new Set(['we', "we're", 'our', 'management']);

/** How many words may stand between who expects and the word that says so: "we now continue to expect". */
const REACH = 5;

/** "For" before a time, and right behind it who expects something. */
function isGuided({ items }: SentenceWords, place: number): boolean {
  let at = place - 1;
  while (at > 0 && TIMES.has(items[at]!.word)) at--;
  if (items[at]?.word !== 'for') return false;
  const subject = items[place + 1]?.word === ',' ? place + 2 : place + 1;
  return SUBJECTS.has(items[subject]?.word ?? '') && isExpected(items.slice(subject + 1, subject + 1 + REACH));
}

const isExpected = (items: readonly Item[]): boolean =>
  items.some(({ word }) => EXPECTS.has(word)) && !items.some(({ word }) => word === 'had' || word === 'did');

const BARE = /^(?:the )?(?:(?:first|second|third|fourth)(?: fiscal)? quarter|q[1-4])$/i;
const DATED = /\b(?:19|20)\d\d\b|\bfy ?\d\d\b|[’']\d\d\b/i;

/** So many words may open a sentence that guides: "Now for the third quarter". Later, a quarter without its year may be another's. */
const OPENING = 3;

/** Whether a time was over before the call's own began; a quarter without its year is the call's own or the one before. */
function isOver({ kind, written, period }: ReadFigure, place: number, call: FiscalPeriod): boolean {
  const named = kind === 'period' ? parsePeriod(period) : null;
  if (!named) return false;
  if (DATED.test(written)) return endOfPeriod(named) <= startOfPeriod(call);
  if (!BARE.test(written) || place > OPENING || named.part === null || call.part?.of !== 'quarter') return false;
  return (call.part.number - named.part.number + 4) % 4 <= 1;
}

const claimOf = (scene: Scene, turn: number, figure: number): Claim => {
  const { reading } = scene.words[turn]!;
  const said = sayPeriod(scene.ground.call.period);
  return scene.place(
    turn,
    misnamed(
      reading,
      [figure],
      figure,
      `the call reports the ${said}, and something is expected for ${reading.figures[figure]!.written}`,
    ),
  );
};
