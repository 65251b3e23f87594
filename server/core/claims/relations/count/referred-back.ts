import { exactly } from '../../../figures/interval';
import { gather } from '../../../text/gather';
import type { TurnClaim } from '../../claim';
import { draftClaim } from '../../draft';
import type { TurnWords } from '../../words/turn-words';
import type { SentenceWords } from '../../words/words';
import { announcedAt } from './announcement';

/** How many sentences before "those two things" they may have been announced. */
const REACH = 12;

/** "There are two things to keep in mind. … So those two things …": as many as were announced. */
export const referredBack = (turn: TurnWords): readonly TurnClaim[] =>
  gather(turn.withAmounts, (sentence) =>
    gather(sentence.places, (place) => {
      const { items } = sentence;
      const figure = turn.reading.figures[items[place]!.figure]!;
      if (!POINTING.has(items[place - 1]?.word ?? '') || figure.kind !== 'count' || figure.value === null) return [];
      const announced = figure.unit === null ? null : announcedBefore(turn, sentence, place, figure.unit);
      return announced === null ? [] : claimOf(turn, announced, items[place]!.figure);
    }),
  );

const POINTING = new Set(['these', 'those']);

/** The last announcement of such things before a place; null where there is none, or several. */
function announcedBefore(turn: TurnWords, { index }: SentenceWords, place: number, unit: string): number | null {
  const found = turn.sentences.slice(Math.max(0, index - REACH), index + 1).flatMap((sentence) =>
    sentence.places
      .filter((at) => (sentence.index < index || at < place) && announcedAt(turn, sentence, at) !== null)
      .map((at) => sentence.items[at]!.figure)
      .filter((figure) => turn.reading.figures[figure]!.unit === unit),
  );
  return found.length === 1 ? found[0]! : null;
}

function claimOf({ reading }: TurnWords, announced: number, again: number): readonly TurnClaim[] {
  const [a, b] = [reading.figures[announced]!, reading.figures[again]!];
  return [
    draftClaim(reading, {
      relation: 'count',
      figures: [announced, again],
      computed: exactly(a.value!),
      stated: exactly(b.value!),
      words: `${a.written} are announced, and ${b.written} are pointed back to`,
      weak: true,
    }),
  ];
}
