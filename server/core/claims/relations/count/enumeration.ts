import { exactly } from '../../../figures/interval';
import { gather } from '../../../text/gather';
import type { TurnClaim } from '../../claim';
import { draftClaim } from '../../draft';
import type { TurnWords } from '../../words/turn-words';
import type { Item, SentenceWords } from '../../words/words';

/** Things that are announced in order to be listed. */
const THINGS =
  /^(?:reason|thing|item|point|factor|priority|area|driver|comment|pillar|topic|observation|component|theme|step|category)$/;
const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  firstly: 1,
  second: 2,
  secondly: 2,
  third: 3,
  thirdly: 3,
  fourth: 4,
  fourthly: 4,
  fifth: 5,
};
const REACH = 10;

/** "Three reasons. First … Second … Third …": as many are listed as were announced. */
export const enumerations = (turn: TurnWords): readonly TurnClaim[] =>
  gather(turn.withAmounts, (sentence) =>
    gather(sentence.places, (place) => {
      const index = sentence.items[place]!.figure;
      const figure = turn.reading.figures[index]!;
      const announced = figure.kind === 'count' && THINGS.test(figure.unit ?? '') ? figure.value : null;
      if (announced === null || announced < 2 || announced > 5) return [];
      const listed = listedBehind(turn, sentence);
      /* A list that is shorter than announced may go on in other words. */
      if (listed < 2 || listed < announced) return [];
      return [
        draftClaim(turn.reading, {
          relation: 'count',
          figures: [index],
          accent: index,
          computed: exactly(listed),
          stated: exactly(announced),
          holds: listed === announced,
          words: `${listed} are listed`,
          weak: true,
        }),
      ];
    }),
  );

/** The ordinals that open the sentences behind an announcement, as far as they go up one by one. */
function listedBehind(turn: TurnWords, { index }: SentenceWords): number {
  let count = 0;
  for (const sentence of turn.sentences.slice(index + 1, index + 1 + REACH)) {
    const ordinal = opening(sentence.items);
    if (ordinal === count + 1) count = ordinal;
    else if (ordinal === -1 && count > 0) return count + 1;
    else if (ordinal === 1) return count;
  }
  return count;
}

/** The number that a sentence opens with; -1 for "finally"; 0 without one. */
function opening(items: readonly Item[]): number {
  const start = ['and', 'so', 'the', 'but'].includes(items[0]?.word ?? '') ? 1 : 0;
  const word = items[start]?.word ?? '';
  if (word === 'finally' || word === 'lastly') return -1;
  const next = items[start + 1]?.word;
  return word !== '' && Object.hasOwn(ORDINALS, word) && (next === ',' || next === 'is' || THINGS.test(next ?? ''))
    ? ORDINALS[word]!
    : 0;
}
