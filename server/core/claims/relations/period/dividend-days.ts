import type { ReadFigure } from '../../../figures/figure';
import { gather } from '../../../text/gather';
import type { Claim, TurnClaim } from '../../claim';
import type { Scene } from '../../document/scene';
import { draftClaim } from '../../draft';
import { oncePerTurn, type TurnWords } from '../../words/turn-words';
import type { Item, SentenceWords } from '../../words/words';

/** "Payable on May 14 to shareholders of record as of May 11": who is paid is known by the day of the payment. */
export const dividendDays = (scene: Scene): readonly Claim[] =>
  gather(scene.words, (turn, index) => paidIn(turn).map((claim) => scene.place(index, claim)));

const paidIn = oncePerTurn((turn) => gather(turn.withFigures, (sentence) => daysIn(turn, sentence)));

function daysIn(turn: TurnWords, { items, places }: SentenceWords): readonly TurnClaim[] {
  if (!items.some(({ word }, at) => word === 'record' && items[at - 1]?.word === 'of')) return [];
  const days = places.filter((place) => isDay(turn.reading.figures[items[place]!.figure]!));
  const paid = days.filter((place) => leadsTo(items, place, PAID));
  const known = days.filter((place) => leadsTo(items, place, RECORD));
  const [first, last] = [paid[0], known[0]];
  if (first === undefined || last === undefined || paid.length > 1 || known.length > 1 || first === last) return [];
  return claimOf(turn, items[first]!.figure, items[last]!.figure);
}

const isDay = ({ kind, period }: ReadFigure): boolean => kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(period ?? '');

const PAID = new Set(['payable', 'paid', 'pay', 'payment']);
const RECORD = new Set(['record']);
/** What may stand between the word and its day: "of record at the close of business on". */
const BETWEEN = new Set('on as of at the close business date is to be our next in'.split(' '));
const REACH = 8;

function leadsTo(items: readonly Item[], place: number, words: ReadonlySet<string>): boolean {
  for (let at = place - 1; at >= 0 && at >= place - REACH; at--) {
    if (words.has(items[at]!.word)) return true;
    if (!BETWEEN.has(items[at]!.word)) return false;
  }
  return false;
}

function claimOf({ reading }: TurnWords, paid: number, known: number): readonly TurnClaim[] {
  const [payment, record] = [reading.figures[paid]!, reading.figures[known]!];
  const holds = record.period! <= payment.period!;
  return [
    draftClaim(reading, {
      relation: 'period',
      figures: [paid, known],
      accent: known,
      holds,
      words: `paid on ${payment.written} to those of record on ${record.written}${holds ? '' : ', which is later'}`,
      weak: true,
    }),
  ];
}
