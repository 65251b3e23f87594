import { allowed } from '../../figures/agreement';
import type { ReadFigure } from '../../figures/figure';
import { over, scaled } from '../../figures/interval';
import { gather } from '../../text/gather';
import type { TurnClaim } from '../claim';
import { comparable } from '../comparable';
import { draftClaim } from '../draft';
import type { Relation } from '../relation';
import { say } from '../say';
import type { Role } from '../words/role';
import type { TurnWords } from '../words/turn-words';
import type { SentenceWords } from '../words/words';
import { sharesOfRevenue } from './share/of-revenue';
import { sharesOfThis } from './share/of-this';
import { sharesOfWholes } from './share/of-whole';
import { sharesOutOf } from './share/out-of';

/** "A, or P% of the T": the share follows from the part and the whole. */
export const share: Relation = {
  id: 'share',
  name: 'share',
  formula: 'A ÷ T = P',
  wordings: [
    'We have delivered $1.2 billion, or 40% of our $3.0 billion target.',
    'Of the $40 million, $10 million or 25% was spent in the quarter.',
    'We ended with $60 million in cash. $45 million of this cash, or 75% of the total, is held abroad.',
  ],
  inTurn: (turn) => {
    const named = gather(turn.withAmounts, (sentence) => [...sharesOf(turn, sentence), ...sharesOutOf(turn, sentence)]);
    const told = new Set(named.map(({ accent }) => accent));
    return [...named, ...sharesOfThis(turn).filter(({ accent }) => !told.has(accent))];
  },
  inDocument: [sharesOfRevenue, sharesOfWholes],
};

function sharesOf(turn: TurnWords, sentence: SentenceWords): readonly TurnClaim[] {
  const roles = turn.roles[sentence.index]!;
  return gather(roles, (role, at) => (role.part === 'share' ? shareClaim(turn, sentence, roles, at) : []));
}

/** A part right before the per cent, and a whole in the words behind it ("of our $3.0 billion target") or before the part. */
function shareClaim(
  turn: TurnWords,
  sentence: SentenceWords,
  roles: readonly Role[],
  at: number,
): readonly TurnClaim[] {
  const part = roles[at - 1];
  const percent = roles[at]!;
  if (!part || !stand(sentence, part.place, percent.place)) return [];
  const whole = wholeBehind(sentence, roles, at) ?? wholeBefore(turn, sentence, roles, at);
  if (!whole) return [];
  const [a, p, t] = [part, percent, whole].map((role) => turn.reading.figures[role.figure]!) as [
    ReadFigure,
    ReadFigure,
    ReadFigure,
  ];
  if (!comparable(a, t) || a.kind === 'percent' || p.kind !== 'percent' || a.range || t.range) return [];
  const quotient = over(allowed(a), allowed(t));
  if (!quotient) return [];
  const computed = scaled(quotient, 100);
  return [
    draftClaim(turn.reading, {
      relation: 'share',
      figures: [part.figure, whole.figure, percent.figure],
      accent: percent.figure,
      computed,
      stated: allowed(p),
      words: `${a.written} of ${t.written} is ${say(computed, '%')}`,
    }),
  ];
}

const JOINTS = new Set([
  ',',
  'or',
  '(',
  'about',
  'approximately',
  'which',
  'is',
  'was',
  'representing',
  'roughly',
  'nearly',
  'over',
  'almost',
]);

/** Whether a per cent stands right behind its part, as another way to say it. */
const stand = ({ items }: SentenceWords, part: number, percent: number): boolean =>
  percent - part <= 4 && items.slice(part + 1, percent).every(({ word }) => JOINTS.has(word));

/** "40% of the $3.0 billion": the whole stands right behind the per cent, with few words between. */
function wholeBehind({ items }: SentenceWords, roles: readonly Role[], at: number): Role | null {
  const next = roles[at + 1];
  if (!next || next.place - roles[at]!.place > 5) return null;
  for (let place = roles[at]!.place + 2; place < next.place; place++) {
    if (!['the', 'our', 'a', 'that', 'this', 'total', 'its'].includes(items[place]!.word)) return null;
  }
  return next;
}

/** "our $3.0 billion program … savings of $1.2 billion, 40% of our target": a program or target said before names the whole. */
function wholeBefore(turn: TurnWords, { items }: SentenceWords, roles: readonly Role[], at: number): Role | null {
  const of = items[roles[at]!.place + 1]?.word === 'of' ? items.slice(roles[at]!.place + 2, roles[at]!.place + 4) : [];
  if (!of.some(({ word }) => WHOLES.has(word))) return null;
  const before = roles
    .slice(0, at - 1)
    .filter((role) => nounsBehind(items, role.place).some((word) => WHOLES.has(word)));
  const last = before.at(-1);
  return last && turn.reading.figures[last.figure]!.kind !== 'percent' ? last : null;
}

const WHOLES = new Set([
  'target',
  'goal',
  'program',
  'programme',
  'plan',
  'authorization',
  'commitment',
  'ambition',
  'budget',
  'total',
]);

const nounsBehind = (items: SentenceWords['items'], place: number): readonly string[] =>
  items.slice(place + 1, place + 5).map(({ word }) => word);
