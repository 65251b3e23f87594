import type { ReadFigure } from '../../figures/figure';
import { exactly } from '../../figures/interval';
import { parsePeriod } from '../../figures/times/period';
import { gather } from '../../text/gather';
import type { TurnClaim } from '../claim';
import { draftClaim } from '../draft';
import type { Relation } from '../relation';
import type { TurnWords } from '../words/turn-words';
import type { SentenceWords } from '../words/words';

/** "From 2012 to 2015 … three years": the span of years follows from its ends. */
export const duration: Relation = {
  id: 'duration',
  name: 'duration',
  formula: 'Y2 − Y1 = N years, or N + 1 where both ends are counted',
  wordings: ['The deadline moved from 2012 to 2015, which gives us three more years.'],
  inTurn: (turn) => gather(turn.withFigures, (sentence) => spansOf(turn, sentence)),
};

function spansOf(turn: TurnWords, sentence: SentenceWords): readonly TurnClaim[] {
  const ends = yearEnds(turn, sentence);
  if (!ends) return [];
  const length = yearsSaid(turn, sentence, ends[1]) ?? yearsSaid(turn, turn.sentences[sentence.index + 1], -1);
  if (length === null) return [];
  const { reading } = turn;
  const [from, to, years] = [reading.figures[ends[0]]!, reading.figures[ends[1]]!, reading.figures[length]!];
  const difference = yearOf(to)! - yearOf(from)!;
  const value = years.value ?? 0;
  if (difference <= 0 || (value !== difference && value !== difference + 1)) return [];
  return [
    draftClaim(reading, {
      relation: 'duration',
      figures: [ends[0], ends[1], length],
      accent: length,
      computed: exactly(difference),
      stated: exactly(value),
      holds: true,
      words: `${from.written} to ${to.written} is ${difference} years`,
    }),
  ];
}

/** The years of "from 2012 to 2015", as figures of the reading. */
function yearEnds(turn: TurnWords, sentence: SentenceWords): readonly [number, number] | null {
  const { items } = sentence;
  for (let at = 1; at + 2 < items.length; at++) {
    const [from, to] = [items[at]!, items[at + 2]!];
    if (items[at - 1]!.word !== 'from' || from.figure < 0 || items[at + 1]!.word !== 'to' || to.figure < 0) continue;
    if (yearOf(turn.reading.figures[from.figure]!) && yearOf(turn.reading.figures[to.figure]!))
      return [from.figure, to.figure];
  }
  return null;
}

function yearOf(figure: ReadFigure): number | null {
  if (figure.kind !== 'period' && figure.kind !== 'date') return null;
  const period = parsePeriod(figure.period);
  return period && !period.part ? period.year : null;
}

/** A number of whole years in a sentence, behind a figure. */
function yearsSaid(turn: TurnWords, sentence: SentenceWords | undefined, behind: number): number | null {
  const found = sentence?.sentence.figures.find((index) => {
    const figure = turn.reading.figures[index]!;
    return index > behind && figure.kind === 'duration' && figure.unit === 'year' && figure.value !== null;
  });
  return found ?? null;
}
