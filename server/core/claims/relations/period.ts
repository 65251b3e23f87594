import type { ReadFigure } from '../../figures/figure';
import { type FiscalPeriod, parsePeriod } from '../../figures/times/period';
import { gather } from '../../text/gather';
import type { Claim, TurnClaim } from '../claim';
import type { Scene } from '../document/scene';
import { draftClaim } from '../draft';
import { sayPeriod } from '../periods';
import type { Relation } from '../relation';
import { oncePerTurn } from '../words/turn-words';
import type { SentenceWords } from '../words/words';
import { dividendDays } from './period/dividend-days';
import { guidedBehind } from './period/guided-behind';
import { labelledDate } from './period/labelled-date';
import { monthsOfYear } from './period/months-of-year';
import { nextCall } from './period/next-call';
import { amountsOfTwoQuarters } from './period/one-amount';
import { timesOutOfOrder } from './period/order-of-times';
import { periodsOutOfPlace } from './period/period-out-of-place';
import { promisedBehind } from './period/promised-behind';
import { quarterEnds } from './period/quarter-end';
import { sameDay } from './period/same-day';

/** "Our third-quarter results", on a call that reports the first; "the year ended March 31", on a day that ends a quarter. */
export const periodNamed: Relation = {
  id: 'period',
  name: 'period',
  formula: 'the results that a call reports are of the period of the call',
  wordings: [
    'We are pleased with our third-quarter results.',
    'For the quarter ended June 30, net income was $5.1 million.',
    'Thanks for joining us for our third quarter earnings call.',
    'As of June 30 the ratio was 1.2 times, up from 1.1 times at the end of the first quarter.',
    'The offering priced on March 12 and closed on March 19.',
    'It is payable on May 14 to shareholders of record as of May 11.',
    'We look forward to speaking with you on our third quarter call.',
    'Through the first nine months of the year, we opened five mills.',
    'The mill will open in the first half of 2011.',
  ],
  inDocument: [
    otherResults,
    yearForQuarter,
    otherDay,
    periodsOutOfPlace,
    sameDay,
    labelledDate,
    timesOutOfOrder,
    amountsOfTwoQuarters,
    guidedBehind,
    dividendDays,
    nextCall,
    monthsOfYear,
    quarterEnds,
    promisedBehind,
  ],
};

type ReadMention = (sentence: SentenceWords, at: number, figure: ReadFigure) => TurnClaim | null;

/** Every period that management names, read in its sentence. */
function mentions(scene: Scene, read: (turn: number) => ReadMention): readonly Claim[] {
  return gather(scene.words, (words, turn) => {
    if (isCaller(scene, turn)) return [];
    const readMention = read(turn);
    return gather(mentionsIn(words), ({ sentence, at, figure }) => {
      const claim = readMention(sentence, at, figure);
      return claim ? [scene.place(turn, claim)] : [];
    });
  });
}

/** The periods and dates of a turn, each with its sentence and its place among the items. */
const mentionsIn = oncePerTurn(({ withFigures, reading }) =>
  gather(withFigures, (sentence) =>
    gather(sentence.places, (at) => {
      const figure = reading.figures[sentence.items[at]!.figure]!;
      return figure.kind === 'period' || figure.kind === 'date' ? [{ sentence, at, figure }] : [];
    }),
  ),
);

const isCaller = (scene: Scene, turn: number): boolean =>
  scene.ground.transcript.participants[scene.ground.turns[turn]!.turn.speaker]?.role === 'analyst';

const OPENERS = new Set('our strong solid record reporting announcing given these great excellent'.split(' '));

function otherResults(scene: Scene): readonly Claim[] {
  const call = parsePeriod(scene.ground.call.period);
  if (call?.part?.of !== 'quarter') return [];
  return mentions(scene, (turn) => (sentence, at, figure) => {
    const named = parsePeriod(figure.period);
    if (named?.part?.of !== 'quarter' || named.part.number === call.part!.number) return null;
    const isNext = named.part.number === (call.part!.number % 4) + 1;
    const isOwn = !isLater(named, call) && isOwnResults(sentence, at, figure);
    if (!isOwn && !(isNext && areToldAhead(sentence, at))) return null;
    return draftClaim(scene.words[turn]!.reading, {
      relation: 'period',
      figures: [sentence.items[at]!.figure],
      accent: sentence.items[at]!.figure,
      holds: false,
      words: `the call reports the ${sayPeriod(scene.ground.call.period)}, and here are ${figure.written} results`,
    });
  });
}

/** "our third quarter results", and nothing that looks back to another call. */
const isOwnResults = ({ items }: SentenceWords, at: number, { written }: ReadFigure): boolean =>
  OPENERS.has(items[at - 1]?.word ?? '') &&
  items[at + 1]?.word === 'results' &&
  /^(?:first|second|third|fourth|q[1-4])\b/i.test(written) &&
  !/\d{4}/.test(written) &&
  !items.some(({ word }) => PAST.has(word));

/** "The third quarter results are good", on the call of the second. */
const areToldAhead = ({ items }: SentenceWords, at: number): boolean =>
  items[at - 1]?.word === 'the' &&
  items[at + 1]?.word === 'results' &&
  /^(?:are|show)$/.test(items[at + 2]?.word ?? '') &&
  !items.some(({ word }) => PAST.has(word));

const isLater = (a: FiscalPeriod, b: FiscalPeriod): boolean =>
  a.year * 4 + (a.part?.number ?? 0) > b.year * 4 + (b.part?.number ?? 0);

/** Words that look back to another call, or ahead to the next one. */
const PAST = new Set(
  'last since when compared versus previous prior earlier after next will release reminder ago forward again until'.split(
    ' ',
  ),
);

/** "For the year ended March 31": elsewhere that day ends the quarter that the call reports, which is not the year's last. */
function yearForQuarter(scene: Scene): readonly Claim[] {
  const call = parsePeriod(scene.ground.call.period);
  if (call?.part?.of !== 'quarter' || call.part.number === 4) return [];
  const quarterEnds = new Set(daysBehind(scene, 'quarter'));
  return mentions(scene, (turn) => (sentence, at, figure) => {
    if (figure.kind !== 'date' || spanEnded(sentence, at) !== 'year' || !quarterEnds.has(dayOf(figure))) return null;
    return draftClaim(scene.words[turn]!.reading, {
      relation: 'period',
      figures: [sentence.items[at]!.figure],
      place: [sentence.items[at - 2]!.start, sentence.items[at]!.end],
      holds: false,
      words: `${figure.written} ends a quarter elsewhere, and a year here`,
    });
  });
}

const MEETINGS = /\b(?:call|conference|presentation|meeting|webcast)\b/;

/** "The presentation concluded on October 28": the call was on another day of that month. */
function otherDay(scene: Scene): readonly Claim[] {
  const { date } = scene.ground.call;
  if (date === null) return [];
  return mentions(scene, (turn) => (sentence, at, figure) => {
    const day = figure.kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(figure.period ?? '') ? figure.period! : null;
    if (day === null || day === date || day.slice(0, 7) !== date.slice(0, 7)) return null;
    const words = sentence.items.map(({ word }) => word).join(' ');
    if (!/\bconcluded\b/.test(words) || !MEETINGS.test(words)) return null;
    return draftClaim(scene.words[turn]!.reading, {
      relation: 'period',
      figures: [sentence.items[at]!.figure],
      accent: sentence.items[at]!.figure,
      holds: false,
      words: `the call is of ${date}, and here it ends on ${figure.written}`,
    });
  });
}

/** Month and day; null where the day is not said. */
const dayOf = (figure: ReadFigure): string | null => /^\d{4}-(\d{2}-\d{2})$/.exec(figure.period ?? '')?.[1] ?? null;

/** What the words before a date say of it: "quarter ended", "year ended". */
function spanEnded({ items }: SentenceWords, at: number): string | null {
  const ended = items[at - 1]?.word;
  if (ended !== 'ended' && ended !== 'ending') return null;
  const [span, before] = [items[at - 2]?.word ?? '', items[at - 3]?.word ?? ''];
  return /half|month|week/.test(`${before} ${span}`) ? null : span.split(' ').at(-1)!;
}

const daysBehind = (scene: Scene, span: string): readonly (string | null)[] =>
  scene.words.flatMap((words) => endsIn(words).flatMap((end) => (end.span === span ? [end.day] : [])));

/** What a turn says to have ended on a day: each span with that day. */
const endsIn = oncePerTurn(({ reading, withFigures }) =>
  withFigures.flatMap((sentence) =>
    sentence.places.flatMap((at) => {
      const span = spanEnded(sentence, at);
      return span === null ? [] : [{ span, day: dayOf(reading.figures[sentence.items[at]!.figure]!) }];
    }),
  ),
);
