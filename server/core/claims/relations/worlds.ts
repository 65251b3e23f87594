import type { ReadFigure } from '../../figures/figure';
import { gather } from '../../text/gather';
import type { Span } from '../../text/span';
import type { TurnClaim } from '../claim';
import { draftClaim } from '../draft';
import { metricKey } from '../metrics';
import type { Relation } from '../relation';
import type { Role } from '../words/role';
import type { TurnWords } from '../words/turn-words';
import type { Item, SentenceWords } from '../words/words';

/** What a measure can be at all: no margin lies above 100 %, no credit score at 70. */
export const worlds: Relation = {
  id: 'world',
  name: 'values that a measure can have',
  formula: 'a value lies within what its measure has ever been',
  wordings: [
    'Our gross margin was 43% at a tax rate of 24%.',
    'Cost of risk was 25 basis points.',
    'We book these loans at FICO scores of around 770.',
    'We now expand the margin to 55 percent.',
  ],
  withoutAmounts: true,
  inTurn: (turn) => [
    ...gather(turn.withAmounts, (sentence) => beyond(turn, sentence)),
    ...(turn.reading.text.includes('FICO') ? turn.sentences.flatMap((sentence) => scores(turn, sentence)) : []),
  ],
};

/** The least and the most that a measure in per cent has been, with room to spare. */
interface World {
  readonly measure: RegExp;
  readonly low: number;
  readonly high: number;
  /** The measure as the message names it, and what bounds it. */
  readonly bound: string;
}

/** The first whose words end a metric counts, so that the narrower stands before the wider. */
const WORLDS: readonly World[] = [
  { measure: /\b(?:incremental|decremental|flow through) \w*\s?margin$/, low: -1e4, high: 1e4, bound: '' },
  {
    measure: /\b(?:net interest margin|interest margin)$/,
    low: -5,
    high: 25,
    bound: 'an interest margin is a few per cent',
  },
  { measure: /\bmargin(?: rate)?$/, low: -1e4, high: 100, bound: 'a margin is at most 100 %' },
  { measure: /\btax rate$/, low: -150, high: 150, bound: 'a tax rate is hardly above 100 %' },
  { measure: /\bcost (?:of )?risk$/, low: -5, high: 10, bound: 'a cost of risk is a part of a per cent' },
  {
    measure: /\b(?:provision credit losse?|charge ?off|chargeoff)(?: rate| ratio)?$/,
    low: -5,
    high: 25,
    bound: 'losses on loans are a few per cent, mostly counted in basis points',
  },
  {
    measure: /\b(?:cet ?1|tier 1)(?: capital)?(?: ratio)?$/,
    low: 3,
    high: 60,
    bound: 'a capital ratio lies in the tens of per cent',
  },
  { measure: /\bcombined ratio$/, low: 20, high: 400, bound: 'a combined ratio lies around 100 %' },
  {
    measure: /\b(?:efficiency|cost income) ratio$/,
    low: 10,
    high: 300,
    bound: 'an efficiency ratio lies in the tens of per cent',
  },
  {
    measure: /\b(?:market share|occupancy|occupancy rate|win rate|vacancy|vacancy rate|unemployment rate)$/,
    low: 0,
    high: 100.5,
    bound: 'a share of a whole is at most 100 %',
  },
  {
    measure: /\b(?:dividend yield|interest rate|coupon|cap rate)$/,
    low: -5,
    high: 100,
    bound: 'a yield is a few per cent',
  },
];

/** Below this no world ends; most figures are asked no further. */
const ORDINARY = 9.9;

function beyond(turn: TurnWords, sentence: SentenceWords): readonly TurnClaim[] {
  return gather(turn.roles[sentence.index]!, (role) => {
    const figure = turn.reading.figures[role.figure]!;
    if (figure.kind === 'points') return pointsForLevel(turn, role, figure);
    const size = figure.range ? figure.interval.high : (figure.value ?? 0);
    if (figure.kind !== 'percent' || Math.abs(size) < ORDINARY) return [];
    if (!isLevel(role)) return customers(turn, sentence, role, size);
    const name = measureOf(figure, sentence.items, role.place);
    const world = WORLDS.find(({ measure }) => measure.test(name));
    if (!world || (size >= world.low && size <= world.high)) return [];
    return [claimOf(turn, role.figure, `${figure.written}, where ${world.bound}`)];
  });
}

const isLevel = ({ part }: Role): boolean => part === 'level' || part === 'result' || part === 'base';

/** So many words before a figure without a metric are searched for one. */
const REACH = 9;

/** The metric of a figure; where none is read, the words before it up to the verb ("PCLs to be in a range of"). */
function measureOf({ metric }: ReadFigure, items: readonly Item[], place: number): string {
  const key = metricKey(metric);
  if (key !== null) return key;
  for (let at = place - 1; at >= Math.max(0, place - REACH); at--) {
    if (items[at]!.figure >= 0) break;
    if (FRAME.has(items[at]!.word)) continue;
    return metricKey(items[at]!.word) ?? '';
  }
  return '';
}

/** What stands between a measure and its range. */
const FRAME = new Set(
  'to be in a the range of between at around about approximately is was within , expected expect'.split(' '),
);

/** "expanding its margins to 55.3 percentage points": what a margin is, is no number of points. */
function pointsForLevel(turn: TurnWords, role: Role, figure: ReadFigure): readonly TurnClaim[] {
  if (role.part !== 'result' || figure.unit !== 'pp' || figure.range || (figure.value ?? 0) < 20) return [];
  if (!/\b(?:margin|share|ratio|rate)$/.test(metricKey(figure.metric) ?? '')) return [];
  return [claimOf(turn, role.figure, `${figure.written} is what a level moves by, and not what it is`)];
}

const COUNTED = new Set(
  'customers clients employees users members subscribers stores patients households homes shareholders associates respondents branches restaurants workforce population'.split(
    ' ',
  ),
);

/** "110% of our customers": nobody has more of those than all. */
function customers(turn: TurnWords, { items }: SentenceWords, role: Role, size: number): readonly TurnClaim[] {
  if (size <= 100.5 || items[role.place + 1]?.word !== 'of') return [];
  const words = items.slice(role.place + 2, role.place + 5).map(({ word }) => word);
  const own = words.findIndex((word) => !WHOSE.has(word));
  if (own < 0 || !COUNTED.has(words[own]!)) return [];
  const { written } = turn.reading.figures[role.figure]!;
  return [claimOf(turn, role.figure, `${written} of ${words[own]} are more than all`)];
}

const WHOSE = new Set('our the all its total these those active'.split(' '));

/** Credit scores run from 300 to 850: "FICO scores of around 70, 74" have lost a digit. */
function scores(turn: TurnWords, { items }: SentenceWords): readonly TurnClaim[] {
  const at = items.findIndex(({ word }) => word === 'fico');
  if (at < 0 || !/^scores?$/.test(items[at + 1]?.word ?? '')) return [];
  const place = items.findIndex(({ word, figure }, each) => each > at && (figure >= 0 || /^\d/.test(word)));
  const score = items[place];
  if (!score || place > at + 6) return [];
  const written = turn.reading.text.slice(score.start, score.end);
  const isScore = !/^\d{2,3}$/.test(written) || (Number(written) >= 300 && Number(written) <= 900);
  if (isScore || COUNTS_ON.test(items[place + 1]?.word ?? '')) return [];
  const words = `${written}, where credit scores run from 300 to 850`;
  return [score.figure >= 0 ? claimOf(turn, score.figure, words) : placeClaim(turn, [score.start, score.end], words)];
}

/** Behind these a number is of something else: "FICO scores improved 20 points". */
const COUNTS_ON = /^(?:%|percent|percentile|points?|basis|to|th|of|years?|loans?)$/;

const claimOf = (turn: TurnWords, index: number, words: string): TurnClaim =>
  draftClaim(turn.reading, {
    relation: 'world',
    figures: [index],
    accent: index,
    holds: false,
    words,
    weak: true,
  });

/** A claim on a number that is read as no figure. */
const placeClaim = (turn: TurnWords, place: Span, words: string): TurnClaim =>
  draftClaim(turn.reading, {
    relation: 'world',
    figures: [],
    place,
    holds: false,
    words,
    weak: true,
  });
