import { gather } from '../../text/gather';
import type { TurnClaim } from '../claim';
import type { Relation } from '../relation';
import type { TurnWords } from '../words/turn-words';
import type { SentenceWords } from '../words/words';
import { remainders } from './mix/remainder';
import { sharesOfOne } from './mix/shares-of-one';
import { splits } from './mix/splits';
import { sumOf, sumOfShares } from './mix/sum-of-shares';

/** "The mix was P1, P2 and P3": shares that are said to be all of a whole make 100 per cent. */
export const mix: Relation = {
  id: 'mix',
  name: 'mix',
  formula: 'Σ P = 100 %',
  wordings: [
    'The sales mix was 40% hardware, 35% services and 25% software.',
    'Kilns were 61% of orders, with the remaining 39% from clay.',
    'About 70% of our loans are floating and 30% fixed.',
  ],
  inTurn: (turn) => {
    const named = [
      ...gather(turn.withAmounts, (sentence) => mixOf(turn, sentence)),
      ...sharesOfOne(turn),
      ...remainders(turn),
    ];
    const told = new Set(named.flatMap(({ figures }) => figures));
    return [...named, ...splits(turn).filter(({ figures }) => !figures.some((figure) => told.has(figure)))];
  },
};

const NAMES = new Set(['mix', 'split', 'breakdown', 'broken', 'breaks', 'composition']);
/** Words after which shares may overlap or leave something out. */
const LIMITS = new Set([
  'including',
  'about',
  'which',
  'from',
  'versus',
  'compared',
  'up',
  'down',
  'increased',
  'grew',
  'change',
  'shift',
  'shifted',
  'more',
]);

function mixOf(turn: TurnWords, sentence: SentenceWords): readonly TurnClaim[] {
  const roles = turn.roles[sentence.index]!;
  const shares = roles.filter(({ figure }) => turn.reading.figures[figure]!.kind === 'percent');
  if (shares.length < 3 || shares.length !== roles.length) return [];
  const first = shares[0]!.place;
  const named = sentence.items.slice(0, first).some(({ word }) => NAMES.has(word));
  if (!named || sentence.items.some(({ word }) => LIMITS.has(word)) || shares.some(({ part }) => part === 'change'))
    return [];
  const figures = shares.map(({ figure }) => figure);
  if (figures.some((figure) => turn.reading.figures[figure]!.range)) return [];
  const sum = sumOf(figures.map((figure) => turn.reading.figures[figure]!));
  return sum < 60 || sum > 140 ? [] : [sumOfShares(turn.reading, figures, ', and a mix is 100 %')];
}
