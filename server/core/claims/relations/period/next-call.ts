import type { ReadFigure } from '../../../figures/figure';
import { type FiscalPeriod, parsePeriod } from '../../../figures/times/period';
import { gather } from '../../../text/gather';
import type { Claim } from '../../claim';
import type { Scene } from '../../document/scene';
import { draftClaim } from '../../draft';
import { sayPeriod } from '../../periods';
import { oncePerTurn } from '../../words/turn-words';
import type { Item, SentenceWords } from '../../words/words';

/** "We look forward to speaking with you on our third quarter call", at the end of the second one's: the next call is of the next quarter. */
export function nextCall(scene: Scene): readonly Claim[] {
  const call = parsePeriod(scene.ground.call.period);
  if (call?.part?.of !== 'quarter') return [];
  return gather(scene.words, (turn, index) => announcedIn(turn).map((figure) => claimOf(scene, index, figure, call)));
}

/** The quarters, by their figures, to whose call a turn's words look forward. */
const announcedIn = oncePerTurn(({ withFigures, reading }) =>
  gather(withFigures, (sentence) => {
    const named = quartersIn(sentence, reading.figures);
    return named.length === 1 && isFarewell(sentence.items) ? named : NONE;
  }),
);

const MEETING = new Set('speaking talking updating sharing discussing reporting participating speak talk'.split(' '));

/** "look forward to … you", "our next earnings call", "until the conference call", "join us again": words on the call to come. */
function isFarewell(items: readonly Item[]): boolean {
  return items.some(({ word }, at) => {
    const next = items[at + 1]?.word ?? '';
    if (word === 'forward' && next === 'to') return MEETING.has(items[at + 2]?.word ?? '');
    if (word === 'next') return next === 'call' || (CALLS.has(next) && items[at + 2]?.word === 'call');
    if (word === 'until') return items.slice(at + 1, at + 1 + REACH).some((item) => item.word === 'call');
    return word === 'us' && next === 'again' && items[at - 1]?.word === 'join';
  });
}

const CALLS = new Set(['earnings', 'conference', 'quarterly', 'results']);
const ABOUT = new Set(['call', 'results', 'earnings', 'conference', 'progress', 'teleconference', 'webcast']);
const QUARTER = /^(?:the )?(?:first|second|third|fourth|q[1-4])\b/i;
/** How many words behind its name a quarter's call or results may be said: "third quarter 2020 earnings call". */
const REACH = 4;

/** The quarters by their number whose call or results are spoken of; "the fourth quarter and full year results" are read elsewhere. */
const quartersIn = ({ items, places }: SentenceWords, figures: readonly ReadFigure[]): readonly number[] =>
  gather(places, (place) => {
    const { figure } = items[place]!;
    const { kind, written, period } = figures[figure]!;
    if (kind !== 'period' || items[place + 1]?.word === 'and') return NONE;
    if (!QUARTER.test(written) || parsePeriod(period)?.part?.of !== 'quarter') return NONE;
    const behind = items.slice(place + 1, place + 1 + REACH);
    return behind.some(({ word }) => ABOUT.has(word)) || isDiscussed(items, place) ? [figure] : NONE;
  });

const NONE: readonly number[] = [];

/** "to discuss financial results for the second quarter". */
const isDiscussed = (items: readonly Item[], place: number): boolean =>
  items.slice(Math.max(0, place - REACH), place).some(({ word }) => word === 'results' || word === 'progress');

const YEAR = /\b(?:19|20)\d\d\b/;

function claimOf(scene: Scene, turn: number, figure: number, call: FiscalPeriod): Claim {
  const { reading } = scene.words[turn]!;
  const { written, period } = reading.figures[figure]!;
  const named = parsePeriod(period)!;
  const number = (call.part!.number % 4) + 1;
  const year = number === 1 ? call.year + 1 : call.year;
  const holds = named.part!.number === number && (!YEAR.test(written) || named.year === year);
  return scene.place(
    turn,
    draftClaim(reading, {
      relation: 'period',
      figures: [figure],
      accent: figure,
      holds,
      words: `behind the call on the ${sayPeriod(scene.ground.call.period)} comes that on the next quarter, and here is ${written}`,
      weak: true,
    }),
  );
}
