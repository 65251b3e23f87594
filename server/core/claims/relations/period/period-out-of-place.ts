import type { Figure, ReadFigure } from '../../../figures/figure';
import { endOfPeriod, type FiscalPeriod, parsePeriod, startOfPeriod } from '../../../figures/times/period';
import { gather } from '../../../text/gather';
import type { Claim } from '../../claim';
import type { Scene } from '../../document/scene';
import { sayPeriod } from '../../periods';
import type { SentenceWords } from '../../words/words';
import { misnamed } from './misnamed';

/**
 * Periods that the call's own period and day leave no place for: a greeting to the call of another quarter, and results that are
 * told as past of a time that lies ahead. Where many are found, it is the call's own period that has been misread.
 */
export function periodsOutOfPlace(scene: Scene): readonly Claim[] {
  const call = parsePeriod(scene.ground.call.period);
  if (!call) return [];
  const found = gather(scene.words, ({ withFigures, reading }, turn) =>
    gather(withFigures, (sentence) => {
      const at =
        turn < OPENING
          ? (greetedWith(scene, sentence, reading.figures, call) ?? toldAhead(scene, turn, sentence, call))
          : toldAhead(scene, turn, sentence, call);
      return at === null ? [] : [claimOf(scene, turn, at)];
    }),
  );
  return found.length > MOST ? [] : found;
}

const OPENING = 6;
const MOST = 2;

function claimOf(scene: Scene, turn: number, figure: number): Claim {
  const { reading } = scene.words[turn]!;
  const { period, date } = scene.ground.call;
  const call = `the call${period ? ` reports the ${sayPeriod(period)}` : ''}${date ? ` and is of ${date}` : ''}`;
  const words = `${call}, and here is ${reading.figures[figure]!.written}`;
  return scene.place(turn, misnamed(reading, [figure], figure, words));
}

const GREETING = new Set(['welcome', 'joining', 'join']);

/** "Thanks for joining us for our third quarter earnings call", on the call of the fourth; null for any other sentence. */
function greetedWith(
  { ground }: Scene,
  { items, places }: SentenceWords,
  figures: readonly ReadFigure[],
  call: FiscalPeriod,
): number | null {
  if (call.part?.of !== 'quarter' || !items.some(({ word }) => GREETING.has(word))) return null;
  const quarters = places.filter((place) => parsePeriod(figures[items[place]!.figure]!.period)?.part?.of === 'quarter');
  const [place] = quarters;
  if (place === undefined || quarters.length > 1) return null;
  const behind = items.slice(place + 1, place + 7).map(({ word }) => word);
  const figure = figures[items[place]!.figure]!;
  const isOwn = behind.includes('call') && /^(?:first|second|third|fourth|q[1-4])/i.test(figure.written);
  return isOwn && figure.period !== ground.call.period && quarterOf(figure) !== call.part.number
    ? items[place]!.figure
    : null;
}

const quarterOf = ({ period }: ReadFigure): number | null => parsePeriod(period)?.part?.number ?? null;

/** Words of what is to come, or of what somebody supposes. */
const AHEAD =
  /\b(?:will|expect\w*|would|anticipat\w*|guid\w*|outlook|forecast\w*|plan\w*|going|should|may|could|next|ahead|forward|through|continu\w*|target\w*|believ\w*|until|by|might|project\w*|assum\w*|estimat\w*|schedul\w*|hop\w+|intend\w*|goals?|be|upcoming|begin\w*|due|potential\w*|remain\w*|trajectory|matur\w*|can|if|when|model\w*|preliminary|impli\w*|commit\w*|budget\w*|consensus|toward\w*|agree\w*|contract\w*|booked|order\w*|since|into|effective)\b|[’']ll\b/;
const PAST =
  /\b(?:was|were|had|grew|increased|declined|decreased|totaled|totalled|generated|reported|delivered|rose|fell|came in|stood at)\b/;
const REPORTED = new Set(['level', 'change', 'result']);

/** "In the fourth quarter, revenue was …", on the call of the third: an amount told as past, of a time behind the call's. */
function toldAhead(scene: Scene, turn: number, sentence: SentenceWords, call: FiscalPeriod): number | null {
  const { reading } = scene.words[turn]!;
  const place = sentence.places.find((each) => {
    const time = reading.figures[sentence.items[each]!.figure]!;
    return liesAhead(scene, time, call) || isNextSequentially(time, sentence, call);
  });
  if (place === undefined || BACK.has(sentence.items[place + 1]?.word ?? '')) return null;
  const index = sentence.items[place]!.figure;
  const time = reading.figures[index]!;
  const told = scene.ground.turns[turn]!.figures.find(
    (figure) => figure.sentence === sentence.index && isToldOf(scene, figure, time),
  );
  if (!told) return null;
  const words = reading.text.slice(sentence.sentence.span[0], Math.max(time.place[1], told.place[1])).toLowerCase();
  return PAST.test(words) && !AHEAD.test(words) ? index : null;
}

/**
 * "In the fourth quarter, sales were $8 million, up 10% sequentially", on the call of the third: read as the fourth quarter of the
 * year before, as a time that is past must be, and yet nobody tells how sales of that long ago moved from one quarter to the next.
 */
const isNextSequentially = (
  { kind, period, written }: ReadFigure,
  { items }: SentenceWords,
  call: FiscalPeriod,
): boolean => {
  const named = kind === 'period' && BARE.test(written) ? parsePeriod(period) : null;
  if (named?.part?.of !== 'quarter' || call.part?.of !== 'quarter') return false;
  const isNext = named.year === call.year - 1 && named.part.number === call.part.number + 1;
  return (
    isNext && items.some(({ word }) => word === 'sequentially') && !items.some(({ word }) => LOOKING_BACK.has(word))
  );
};

const BARE = /^(?:the )?(?:(?:first|second|third|fourth) quarter|q[1-4])$/i;
const LOOKING_BACK = new Set('last prior previous ago from versus compared since year over than'.split(' '));

/** "March 1 last year" is no day of this one. */
const BACK = new Set(['last', 'last year', 'of', 'a', 'prior', 'previous']);

const isToldOf = ({ roles }: Scene, { id, period, stance }: Figure, time: ReadFigure): boolean =>
  period === time.period && stance === 'actual' && REPORTED.has(roles[id]?.part ?? '');

/** Whether a quarter or half begins when the call's period has ended, or a day comes after the call's own. A year is said of much that is only begun, and the same quarter of the next year is mostly the call's own. */
function liesAhead({ ground }: Scene, { kind, period }: ReadFigure, call: FiscalPeriod): boolean {
  if (kind !== 'date' && kind !== 'period') return false;
  const { date } = ground.call;
  if (/^\d{4}-\d{2}-\d{2}$/.test(period ?? '')) return date !== null && period! > date;
  const named = parsePeriod(period);
  const isYearOn = named?.year === call.year + 1 && named.part?.number === call.part?.number;
  return (
    named !== null &&
    named.part !== null &&
    !isYearOn &&
    startOfPeriod(named) >= endOfPeriod(call) &&
    named.year <= call.year + 1
  );
}
