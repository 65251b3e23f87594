import { allowed } from '../../figures/agreement';
import { exactly, plus } from '../../figures/interval';
import { gather } from '../../text/gather';
import type { TurnClaim } from '../claim';
import { draftClaim } from '../draft';
import type { Relation } from '../relation';
import { say } from '../say';
import type { TurnWords } from '../words/turn-words';
import type { SentenceWords } from '../words/words';
import { remainders } from './mix/remainder';
import { sharesOfOne } from './mix/shares-of-one';

/** "The mix was P1, P2 and P3": shares that are said to be all of a whole make 100 per cent. */
export const mix: Relation = {
  id: 'mix',
  name: 'mix',
  formula: 'Σ P = 100 %',
  wordings: [
    'The sales mix was 40% hardware, 35% services and 25% software.',
    'Kilns were 61% of orders, with the remaining 39% from clay.',
  ],
  inTurn: (turn) => [
    ...gather(turn.withAmounts, (sentence) => mixOf(turn, sentence)),
    ...sharesOfOne(turn),
    ...remainders(turn),
  ],
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
  const total = figures.map((figure) => allowed(turn.reading.figures[figure]!)).reduce(plus);
  const sum = figures.map((figure) => turn.reading.figures[figure]!.value ?? 0).reduce((a, b) => a + b, 0);
  if (sum < 60 || sum > 140) return [];
  return [
    draftClaim(turn.reading, {
      relation: 'mix',
      figures,
      computed: total,
      stated: exactly(100),
      words: `${figures.map((figure) => turn.reading.figures[figure]!.written).join(' + ')} is ${say(exactly(sum), '%')}, and a mix is 100 %`,
    }),
  ];
}
