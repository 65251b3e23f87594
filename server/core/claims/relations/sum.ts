import type { ReadFigure } from '../../figures/figure';
import { gather } from '../../text/gather';
import type { TurnClaim } from '../claim';
import { comparable } from '../comparable';
import { equationClaims } from '../equations/solve';
import { SUMS } from '../equations/sums';
import type { Relation } from '../relation';
import type { Role } from '../words/role';
import type { TurnWords } from '../words/turn-words';
import type { SentenceWords } from '../words/words';
import { contributions } from './sum/contributions';
import { largerParts, partTooLarge } from './sum/larger-parts';
import { sumsOverParts } from './sum/over-parts';
import { sumsOverTime } from './sum/over-time';
import { partsInOneBreath } from './sum/parts-in-one-breath';
import { totalBehind } from './sum/total-behind';
import { totalClaim } from './sum/total-claim';

/** "T, consisting of A and B" · "N, including M of them": parts make their whole, and none is greater. */
export const sum: Relation = {
  id: 'sum',
  name: 'sum',
  formula: 'Σ parts = total; a part ≤ its total',
  wordings: [
    'Charges were $52 million, consisting of $26 million for leases, $21 million for inventory and $5 million for severance.',
    'Sales were $12.1 million in paper and $8.4 million in glass, for a total of $20.5 million.',
    'We brought out 60 products, including 35 for small firms.',
    'We returned $30 million to shareholders, $10 million in dividends and $20 million in repurchases.',
    'Net sales declined 12%. Volume was down 14%, and price/mix rose 2%.',
  ],
  inTurn: (turn) => {
    const sums = eachOnce([
      ...gather(
        turn.withAmounts.filter(({ index }) => turn.roles[index]!.length > 1),
        (sentence) => [...listedParts(turn, sentence), ...totalBehind(turn, sentence)],
      ),
      ...sumsOverParts(turn),
      ...contributions(turn),
      ...equationClaims(turn, SUMS),
      ...partsInOneBreath(turn),
    ]);
    return [...sums, ...largerParts(turn).filter((part) => !sums.some((sum) => tells(sum, part)))];
  },
  inDocument: [sumsOverTime],
};

/** What several ways of reading find of the same figures is said once, as the first of them says it. */
function eachOnce(claims: readonly TurnClaim[]): readonly TurnClaim[] {
  if (claims.length < 2) return claims;
  const found = new Set<string>();
  return claims.filter(({ figures }) => {
    const key = [...figures].sort((a, b) => a - b).join(' ');
    return !found.has(key) && found.add(key);
  });
}

/** What a sum says of a part and its whole is not said once more. */
const tells = (all: TurnClaim, part: TurnClaim): boolean =>
  part.figures.every((figure) => all.figures.includes(figure));

const LISTS: readonly (readonly string[])[] = [
  ['consisting', 'of'],
  ['consisted', 'of'],
  ['consists', 'of'],
  ['comprised', 'of'],
  ['composed', 'of'],
  ['comprising'],
  ['made', 'up', 'of'],
];

const OPENERS: ReadonlySet<string | undefined> = new Set(LISTS.map(([first]) => first));

/** The place behind words that open a list of all parts; -1 without them. */
function listStart({ items }: SentenceWords): number {
  for (let at = 0; at < items.length; at++) {
    if (!OPENERS.has(items[at]!.word)) continue;
    const words = LISTS.find((list) => list.every((word, offset) => items[at + offset]?.word === word));
    if (words) return at + words.length;
  }
  return -1;
}

function listedParts(turn: TurnWords, sentence: SentenceWords): readonly TurnClaim[] {
  const start = listStart(sentence);
  if (start < 0) return [];
  const roles = turn.roles[sentence.index]!;
  const figureOf = (role: Role): ReadFigure => turn.reading.figures[role.figure]!;
  const behind = roles.filter((role) => role.place >= start && figureOf(role).kind !== 'percent');
  const unit = behind[0] && figureOf(behind[0]);
  const total = roles.filter((role) => role.place < start && unit && comparable(figureOf(role), unit)).at(-1);
  const parts = behind.filter((role) => unit && comparable(figureOf(role), unit));
  if (!total || !unit || unit.kind === 'duration') return [];
  if (parts.length >= 2) return wholeList(turn, sentence, total, parts);
  return partTooLarge(turn, total, parts[0]);
}

/** Every part has its amount: one amount for each member of the list. */
function wholeList(
  turn: TurnWords,
  { items }: SentenceWords,
  total: Role,
  parts: readonly Role[],
): readonly TurnClaim[] {
  const figures = parts.map((role) => turn.reading.figures[role.figure]!);
  const last = parts.at(-1)!.place;
  const joints = items.slice(parts[0]!.place, last).filter(({ word }) => word === 'and').length;
  const open = items.slice(parts[0]!.place, items.length).some(({ word }) => OPEN.has(word));
  if (joints === 0 || open || figures.some(({ range, sign }) => range || sign < 0)) return [];
  const places = parts.map(({ figure }) => figure);
  return [totalClaim(turn.reading, places, total.figure)];
}

/** Words after which a list has offsets, repeats itself or leaves something out. */
const OPEN = new Set([
  'offset',
  'less',
  'partially',
  'including',
  'excluding',
  'minus',
  'other',
  'remaining',
  'balance',
  'rest',
  'compared',
  'versus',
  'which',
  'from',
]);
