import { exactly } from '../../../figures/interval';
import { gather } from '../../../text/gather';
import type { TurnClaim } from '../../claim';
import { draftClaim } from '../../draft';
import type { TurnWords } from '../../words/turn-words';
import type { Item, SentenceWords } from '../../words/words';

const MOST = 9;
/** A name is short; what is longer tells something of its own. */
const LONGEST = 14;
const SIGNS = new Set([':', '--', '–', '—']);
/** A list behind a comma stands at the end of a sentence that has said before what it tells of the things. */
const EARLIEST = 4;
/** Words with which a clause goes on that is no name. */
const CLAUSES = new Set(
  "which who whose that is are was were has have had will would we i they it it's we're because so but if when where while ? including such both ( ) one two three first second third another other all each".split(
    ' ',
  ),
);

/** "Three areas: user experience, product quality and service": as many names behind the sign as were counted before it. */
export const namedLists = (turn: TurnWords): readonly TurnClaim[] =>
  gather(turn.withAmounts, (sentence) =>
    gather(sentence.places, (place) => {
      const { items } = sentence;
      const at = signBehind(items, place);
      const sign = items[at]?.word ?? '';
      if (!SIGNS.has(sign) && (sign !== ',' || place < EARLIEST)) return [];
      const announced = countAt(turn, sentence, place);
      const listed =
        announced === null ? 0 : namesIn(items.slice(at + (items[at + 1]?.word === 'namely' ? 2 : 1)), sign === ',');
      return announced === null || listed === 0 ? [] : claimOf(turn, items[place]!.figure, announced, listed);
    }),
  );

/** The sign behind the things and what they are of: "six pillars of innovation: …". */
function signBehind(items: readonly Item[], place: number): number {
  if (!OF.has(items[place + 1]?.word ?? '')) return place + 1;
  const at = items.findIndex(({ word }, index) => index > place && SIGNS.has(word));
  return at > 0 && at <= place + REACH && items.slice(place + 1, at).every(({ figure }) => figure < 0) ? at : -1;
}

const OF = new Set(['of', 'in', 'for', 'from', 'that']);
const REACH = 5;

function claimOf({ reading }: TurnWords, index: number, announced: number, listed: number): readonly TurnClaim[] {
  return [
    draftClaim(reading, {
      relation: 'count',
      figures: [index],
      accent: index,
      computed: exactly(listed),
      stated: exactly(announced),
      words: `${listed} are listed behind "${reading.figures[index]!.written}"`,
      weak: true,
    }),
  ];
}

/** How many things a count says; null for a share of them: "three of our areas: …". */
function countAt({ reading }: TurnWords, { items }: SentenceWords, place: number): number | null {
  const { kind, unit, value, modifier, written } = reading.figures[items[place]!.figure]!;
  const isSome = / of /.test(written) || NARROWS.has(items[place - 1]?.word ?? '') || isShare(items, place);
  return kind === 'count' && unit && value !== null && value >= 2 && value <= MOST && modifier === 'exact' && !isSome
    ? value
    : null;
}

/** "one of our three regions", not "each of our three regions". */
const isShare = (items: readonly Item[], place: number): boolean =>
  items[place - 2]?.word === 'of' && !['each', 'all'].includes(items[place - 3]?.word ?? '');

const NARROWS = new Set(['or', 'of', 'first', 'last', 'top', 'to', 'than']);

/** How many names a list has; 0 where it is no such list, or may be parted in two ways. */
function namesIn(items: readonly Item[], isBesideComma: boolean): number {
  const ended = items.findIndex(({ word }) => word === '.' || SIGNS.has(word));
  const list = ended < 0 ? items : items.slice(0, ended);
  if (isBesideComma && (list.filter(({ word }) => word === ',').length < 1 || SIGNS.has(items[ended]?.word ?? '')))
    return 0;
  const sign = list.some(({ word }) => word === ';') ? ';' : ',';
  const parts = partsOf(list, sign);
  const last = parts.at(-1)!;
  if (parts.some((part) => !isName(part)) || parts.slice(0, -1).some(hasAnd)) return 0;
  if (last[0]?.word === 'and') return last.slice(1).some(isAnd) && sign === ',' ? 0 : parts.length;
  return sign === ',' && last.filter(isAnd).length === 1 ? parts.length + 1 : 0;
}

function partsOf(list: readonly Item[], sign: string): readonly (readonly Item[])[] {
  const parts: Item[][] = [[]];
  for (const item of list) {
    if (item.word === sign) parts.push([]);
    else parts.at(-1)!.push(item);
  }
  return parts;
}

const isAnd = ({ word }: Item): boolean => word === 'and' || word === '&' || word === 'or' || word === 'plus';
const hasAnd = (part: readonly Item[]): boolean => part.some(isAnd);

const isName = (part: readonly Item[]): boolean =>
  part.length > 0 &&
  part.length <= LONGEST &&
  part.every(({ word, figure }) => figure < 0 && !CLAUSES.has(word) && word !== ',' && word !== ';');
