import { restates } from '../../../figures/agreement';
import type { Figure } from '../../../figures/figure';
import { sourceSpan } from '../../../text/flow';
import { gather } from '../../../text/gather';
import { cover, type Span } from '../../../text/span';
import type { Claim } from '../../claim';
import { isLoss } from '../../comparable';
import { type RepeatedMove, repeatedMoves } from '../../document/repeated-moves';
import { restatement } from '../../document/restatement';
import { type SaidAgain, saidAgain, wayOf } from '../../document/said-again';
import type { Scene } from '../../document/scene';
import { digitsOf } from '../../slips';
import type { Move } from '../../words/moves';
import { pointing } from '../../words/vocabulary';

/**
 * "Gross margin of 41%, down 120 basis points" here, and "gross margin improved 120 basis points to 41%" there, or "hand tools were
 * down 17%" and "the 17% growth of hand tools": it went one way.
 */
export function changesSaidAgain(scene: Scene): readonly Claim[] {
  const sure = gather(repeatedMoves(scene), (moves) => ofMoves(scene, moves));
  const known = new Set(sure.map(pairOf));
  const alike = gather(saidAgain(scene), (said) => ofChanges(scene, said));
  return [...sure, ...alike.filter((claim) => !known.has(pairOf(claim)))];
}

const pairOf = ({ figures }: Claim): string => [...figures].sort((a, b) => a - b).join(' ');

function ofMoves(scene: Scene, { first, second, changes: [a, b] }: RepeatedMove): readonly Claim[] {
  const [one, other] = [wayOfMove(first), wayOfMove(second)];
  if (!restates(a, b) || one === null || other === null) return [];
  return [ways(scene, { a, b, one, other, said: second.said })];
}

function wayOfMove({ direction, reading, level }: Move): 1 | -1 | null {
  const figure = reading.figures[level!]!;
  return isLoss(figure) ? null : pointing(direction, figure.metric);
}

/**
 * How like one another two changes are, by their digits, that are hardly of two things where they go two ways, and from where it is
 * plain; a change by one digit is said of everything.
 */
const NEEDED = [Number.POSITIVE_INFINITY, 9, 6, 2] as const;
const PLAIN = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 7.5, 4] as const;

function ofChanges(scene: Scene, { first: a, again: b, likeness, turned }: SaidAgain): readonly Claim[] {
  const [one, other] = [wayOf(scene, a), wayOf(scene, b)];
  const digits = Math.min(3, digitsOf(b).length);
  if (one === null || other === null || isLoss(a) || isLoss(b)) return [];
  if (turned && (likeness < NEEDED[digits]! || !areComparable(scene, a, b))) return [];
  const claim = ways(scene, { a, b, one, other, said: scene.roles[b.id]!.said });
  return [turned && likeness < PLAIN[digits]! ? { ...claim, faint: true } : claim];
}

/** Up on the year and down on the quarter are two changes, and so are one as reported and one at constant currency. */
function areComparable(scene: Scene, a: Figure, b: Figure): boolean {
  const [x, y] = [scene.roles[a.id]!, scene.roles[b.id]!];
  return x.qualified === y.qualified && (x.against === y.against || x.against === null || y.against === null);
}

interface Ways {
  readonly a: Figure;
  readonly b: Figure;
  readonly one: 1 | -1;
  readonly other: 1 | -1;
  /** The word that says the way of the second. */
  readonly said: Span | null;
}

const ways = (scene: Scene, { a, b, one, other, said }: Ways): Claim => ({
  ...restatement(a, b, one === other),
  relation: 'direction',
  span: spanOf(scene, said, b),
  accent: null,
  computed: null,
  stated: null,
  words: `${a.written} ${sayWay(one)}, and ${b.written} ${sayWay(other)} in another place`,
  weak: true,
});

/** The change with the word that says its way: this is what differs. */
const spanOf = (scene: Scene, said: Span | null, change: Figure): Span =>
  said ? sourceSpan(scene.ground.turns[change.turn]!.turn.flow, cover(said, change.place)) : change.span;

const sayWay = (way: 1 | -1): string => (way > 0 ? 'up' : 'down');
