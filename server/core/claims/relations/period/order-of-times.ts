import type { ReadFigure } from '../../../figures/figure';
import { parsePeriod } from '../../../figures/times/period';
import { gather } from '../../../text/gather';
import type { Claim, TurnClaim } from '../../claim';
import type { Scene } from '../../document/scene';
import { oncePerTurn, type TurnWords } from '../../words/turn-words';
import type { Item, SentenceWords } from '../../words/words';
import { misnamed } from './misnamed';

/** Times that stand in no order: a promise for a year that is over, an end before its beginning, a year's results with its third quarter. */
export const timesOutOfOrder = (scene: Scene): readonly Claim[] => {
  const year = yearOfCall(scene);
  return gather(scene.words, (turn, index) =>
    [...orderedIn(turn), ...(year === null ? [] : promised(turn, year))].map((claim) => scene.place(index, claim)),
  );
};

function yearOfCall({ ground: { call } }: Scene): number | null {
  return Number(call.date?.slice(0, 4)) || (parsePeriod(call.period)?.year ?? null);
}

const orderedIn = oncePerTurn((turn) =>
  gather(turn.withFigures, (sentence) => [...endsFirst(turn, sentence), ...earlyYear(turn, sentence)]),
);

/** "Traffic will recover by the end of calendar 2010", in 2020: what is to come comes by no year that is long over. */
const promised = (turn: TurnWords, year: number): readonly TurnClaim[] =>
  gather(turn.withFigures, ({ items, places }) =>
    gather(places, (place) => {
      const index = items[place]!.figure;
      const { kind, stance, period, written } = turn.reading.figures[index]!;
      const named = kind === 'period' && /\b\d{4}$/.test(written) ? parsePeriod(period) : null;
      if (!named || named.year > year - 2 || stance !== 'guidance' || !isDue(items, place)) return [];
      return [
        misnamed(turn.reading, [index], index, `the call is of ${year}, and something is still to come by ${written}`),
      ];
    }),
  );

/** Whether "by" or "by the end of" stands right before, in a clause of what will be. */
function isDue(items: readonly Item[], place: number): boolean {
  let at = place - 1;
  while (at > 0 && DUE.has(items[at]!.word)) at--;
  if (items[at]?.word !== 'by') return false;
  const before = items.slice(Math.max(0, at - 20), at).map(({ word }) => word);
  return before.some((word) => AHEAD.has(word)) && !before.some((word) => BACK.has(word));
}

const DUE = new Set('the end of year calendar fiscal early mid late middle beginning'.split(' '));
const AHEAD = new Set("will expect expects plan plan's target targeting anticipate we'll it'll reach".split(' '));
const BACK = new Set('was were had said originally previously would thought'.split(' '));

const BEGINS = new Set(
  'priced announced signed launched began begun started opened commenced filed declared'.split(' '),
);
const ENDS = new Set('closed completed ended finished concluded settled expired paid'.split(' '));

/** "priced on March 19th and closed on March 12th": of two days in one sentence, the first begins what the second ends. */
function endsFirst(turn: TurnWords, { items, places }: SentenceWords): readonly TurnClaim[] {
  return gather(places.slice(1), (place, at) => {
    const before = places[at]!;
    const [a, b] = [items[before]!.figure, items[place]!.figure];
    const [first, last] = [turn.reading.figures[a]!, turn.reading.figures[b]!];
    if (!isDay(first) || !isDay(last) || last.period! >= first.period! || hasYear(first) !== hasYear(last)) return [];
    const isOrdered =
      (isSpan(items, before, place) && hasYear(first)) ||
      (leadsTo(items, before, BEGINS) && leadsTo(items, place, ENDS) && place - before <= 6);
    return isOrdered ? [misnamed(turn.reading, [a, b], b, `${last.written} comes before ${first.written}`)] : [];
  });
}

/** "between A and B", "from A to B": from one day to another; without their years it may be on to the next one. */
function isSpan(items: readonly Item[], before: number, place: number): boolean {
  const opens = items[before - 1]?.word;
  const [between] = items.slice(before + 1, place);
  if (place - before !== 2 || !between) return false;
  return opens === 'between' ? between.word === 'and' : opens === 'from' && TO.has(between.word);
}

const TO = new Set(['to', 'through', 'until', 'till']);

const isDay = ({ kind, period }: ReadFigure): boolean => kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(period ?? '');
const hasYear = ({ written }: ReadFigure): boolean => /\d{4}/.test(written);

/** Whether one of the words, with "on" at most behind it, leads to the place. */
function leadsTo(items: readonly Item[], place: number, words: ReadonlySet<string>): boolean {
  const at = items[place - 1]?.word === 'on' ? place - 2 : place - 1;
  return words.has(items[at]?.word ?? '');
}

/** "the third quarter and full year results": those of the year come with the fourth. */
function earlyYear(turn: TurnWords, { items, places }: SentenceWords): readonly TurnClaim[] {
  return gather(places, (place) => {
    const index = items[place]!.figure;
    const { kind, written } = turn.reading.figures[index]!;
    if (kind !== 'period' || !/^(?:first|second|third|q[1-3])\b/i.test(written)) return [];
    const behind = items
      .slice(place + 1, place + 6)
      .map(({ word }) => word)
      .join(' ');
    return /^and (?:the |our )?(?:fiscal )?full[ -]?(?:fiscal )?year(?: \d{4})? (?:financial )?results\b/.test(behind)
      ? [
          misnamed(
            turn.reading,
            [index],
            index,
            `the results of a full year come with its fourth quarter, not with its ${written}`,
          ),
        ]
      : [];
  });
}
