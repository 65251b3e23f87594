import { exactly } from '../../../figures/interval';
import { gather } from '../../../text/gather';
import type { TurnClaim } from '../../claim';
import { draftClaim } from '../../draft';
import { numberWord } from '../../words/numbers';
import type { TurnWords } from '../../words/turn-words';
import type { Item, SentenceWords } from '../../words/words';

const MOST = 9;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
/** Words by which a list is of some, or a member of more than one day. */
const OPEN = new Set(['including', 'and', 'or', 'both', 'to', 'through', 'until', ';', ':', '(']);

/** Words before the colon by which the list may be of fewer than the things that are counted. */
const NARROWS = new Set([',', 'including', 'such', 'among', 'with', 'other', 'another', 'some', 'few', 'most']);

/** "Four conferences: A on August 15, B on September 5, and C on September 18": each member with its one date, and no more of them. */
export const datedLists = (turn: TurnWords): readonly TurnClaim[] =>
  gather(turn.withAmounts, (sentence) => {
    const colon = sentence.items.findIndex(({ word }) => word === ':');
    const announced = colon < 0 ? null : announcedBefore(turn, sentence, colon);
    const listed = announced === null ? 0 : membersBehind(turn, sentence.items.slice(colon + 1));
    if (announced === null || listed < 2) return [];
    const figure = turn.reading.figures[announced]!;
    return [
      draftClaim(turn.reading, {
        relation: 'count',
        figures: [announced],
        accent: announced,
        computed: exactly(listed),
        stated: exactly(figure.value!),
        words: `${listed} are listed behind "${figure.written}"`,
      }),
    ];
  });

/** The one count of things that a sentence says before its colon; null for none or several. */
function announcedBefore({ reading }: TurnWords, { items, places }: SentenceWords, colon: number): number | null {
  const counts = places
    .filter((place) => place < colon)
    .map((place) => items[place]!.figure)
    .filter((index) => reading.figures[index]!.kind === 'count');
  const figure = counts.length === 1 ? reading.figures[counts[0]!]! : null;
  const { value = null, modifier, unit } = figure ?? {};
  const between = items.slice(items.findIndex(({ figure: index }) => index === counts[0]) + 1, colon);
  if (between.some(({ word }) => NARROWS.has(word) || numberWord(word) !== null)) return null;
  return value !== null && value >= 2 && value <= MOST && modifier === 'exact' && unit ? counts[0]! : null;
}

/** How many members a list has in which each ends with a date; 0 for any other list. */
function membersBehind({ reading }: TurnWords, items: readonly Item[]): number {
  const dates = items.flatMap(({ figure }, at) =>
    figure >= 0 && reading.figures[figure]!.kind === 'date' ? [at] : [],
  );
  const members = dates.map((date, at) => items.slice(at === 0 ? 0 : dates[at - 1]! + 1, date));
  const last = members.at(-1) ?? [];
  const isEnded = items.slice((dates.at(-1) ?? 0) + 1).every(({ word }) => word === '.');
  return isEnded && last.some(({ word }) => word === 'and') && members.every((member) => isMember(member))
    ? dates.length
    : 0;
}

/** ", and the Elm Forum in Boston on Tuesday,": one name, without further commas or joints. */
function isMember(items: readonly Item[]): boolean {
  const words = items.map(({ word }) => word);
  while (words[0] === ',' || words[0] === 'and') words.shift();
  if (words.at(-1) === ',' && WEEKDAY.test(words.at(-2) ?? '')) words.pop();
  return (
    words.length >= 3 &&
    !words.some((word) => word === ',' || OPEN.has(word)) &&
    items.every(({ figure }) => figure < 0)
  );
}
