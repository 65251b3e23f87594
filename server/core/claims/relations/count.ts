import { allowed, restates } from '../../figures/agreement';
import { exactly } from '../../figures/interval';
import type { Span } from '../../text/span';
import type { TurnClaim } from '../claim';
import { draftClaim } from '../draft';
import type { Relation } from '../relation';
import { numberWord } from '../words/numbers';
import type { TurnWords } from '../words/turn-words';
import type { Item, SentenceWords } from '../words/words';
import { datedLists } from './count/dated-list';
import { enumerations } from './count/enumeration';
import { namedLists } from './count/named-list';
import { ownCounts } from './count/own-counts';
import { referredBack } from './count/referred-back';

/** "All N states", twice · "the following N conferences", and a list of them. */
export const count: Relation = {
  id: 'count',
  name: 'count',
  formula: 'things announced = things listed = things pointed back to; all N of one thing = all N of it said again',
  wordings: [
    'We will compete in all 12 regions … we ship to all 12 regions.',
    'We will attend the following three conferences: the first in May; the second in June; and the third in July.',
    'We will attend two conferences: the Elm Forum on May 5 and the Oak Forum on June 9.',
    'We focus on three areas: kilns, service and people.',
    'There were two items. First, a charge for leases. The second item is a gain on land.',
    'Keep two things in mind … so those two things explain it.',
  ],
  withoutAmounts: true,
  inTurn: (turn) => [
    ...wholes(turn),
    ...lists(turn),
    ...enumerations(turn),
    ...datedLists(turn),
    ...namedLists(turn),
    ...referredBack(turn),
  ],
  inDocument: [ownCounts],
};

/** Statements of how many there are of a thing in all. The same speaker means the same things by the same words in one turn. */
function wholes(turn: TurnWords): readonly TurnClaim[] {
  const first = new Map<string, number>();
  const claims: TurnClaim[] = [];
  for (const { items, places } of turn.withAmounts) {
    for (const place of places) {
      const index = items[place]!.figure;
      const noun = wholeOf(turn, items, place);
      if (noun === null) continue;
      const before = first.get(noun);
      if (before === undefined) first.set(noun, index);
      else claims.push(sameWhole(turn, before, index));
    }
  }
  return claims;
}

/** The thing of which "all N" are counted, with its modifiers; null where the figure is no such count. */
function wholeOf(turn: TurnWords, items: readonly Item[], place: number): string | null {
  const figure = turn.reading.figures[items[place]!.figure]!;
  if (figure.kind !== 'count' || figure.value === null || figure.modifier !== 'exact' || !figure.unit) return null;
  const before = items[place - 1]?.word ?? '';
  const all =
    before === 'all' ||
    ((before === 'our' || before === 'the' || before === 'these' || before === 'of') &&
      items[place - 2]?.word === 'all');
  return all ? figure.unit : null;
}

function sameWhole(turn: TurnWords, before: number, after: number): TurnClaim {
  const [a, b] = [turn.reading.figures[before]!, turn.reading.figures[after]!];
  return draftClaim(turn.reading, {
    relation: 'count',
    figures: [before, after],
    accent: after,
    computed: allowed(a),
    stated: allowed(b),
    holds: restates(a, b),
    words: a.value === b.value ? `all ${a.written}, twice` : `all ${a.written} and all ${b.written}`,
  });
}

/** "the following three": the list behind it, parted by semicolons, has as many parts. */
function lists(turn: TurnWords): readonly TurnClaim[] {
  if (!turn.reading.text.includes('following')) return [];
  return turn.sentences.flatMap((sentence) => {
    const announced = announcement(turn, sentence);
    if (!announced) return [];
    const listed = partsBehind(turn, sentence, announced.at);
    if (listed < 2) return [];
    return [listClaim(turn, announced, listed)];
  });
}

interface Announcement {
  readonly value: number;
  /** -1 where a word counts that is no figure. */
  readonly figure: number;
  readonly at: number;
  readonly place: Span;
  readonly said: string;
}

function announcement({ reading }: TurnWords, { items }: SentenceWords): Announcement | null {
  for (let at = 0; at + 1 < items.length; at++) {
    if (items[at]!.word !== 'following') continue;
    const { figure, word, start, end } = items[at + 1]!;
    const value = figure >= 0 ? reading.figures[figure]!.value : numberWord(word);
    if (value !== null) return { value, figure, at: at + 1, place: [start, end], said: reading.text.slice(start, end) };
  }
  return null;
}

/** How many parts the semicolons behind the announcement part, in its sentence and the next ones. */
function partsBehind(turn: TurnWords, sentence: SentenceWords, place: number): number {
  let signs = semicolons(sentence.items.slice(place));
  for (let next = sentence.index + 1; next <= sentence.index + 3 && next < turn.sentences.length; next++) {
    const here = semicolons(turn.sentences[next]!.items);
    if (here === 0) break;
    signs += here;
  }
  return signs === 0 ? 0 : signs + 1;
}

const semicolons = (items: readonly Item[]): number => items.filter(({ word }) => word === ';').length;

function listClaim(turn: TurnWords, { figure, value, place, said }: Announcement, listed: number): TurnClaim {
  return draftClaim(turn.reading, {
    relation: 'count',
    figures: figure < 0 ? [] : [figure],
    accent: figure < 0 ? null : figure,
    place,
    computed: exactly(listed),
    stated: exactly(value),
    words: `${listed} are listed behind "the following ${said}"`,
  });
}
