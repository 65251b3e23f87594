import { restates } from '../../../figures/agreement';
import type { Figure } from '../../../figures/figure';
import { sourceSpan } from '../../../text/flow';
import { gather } from '../../../text/gather';
import { cover, type Span } from '../../../text/span';
import type { Claim } from '../../claim';
import { isLoss } from '../../comparable';
import { repeatedMoves } from '../../document/repeated-moves';
import { restatement } from '../../document/restatement';
import type { Scene } from '../../document/scene';
import type { Move } from '../../words/moves';
import { pointing } from '../../words/vocabulary';

/** "Gross margin of 41%, down 120 basis points" here, and "gross margin improved 120 basis points to 41%" there: it went one way. */
export const saidAgain = (scene: Scene): readonly Claim[] =>
  gather(repeatedMoves(scene), ({ first, second, changes: [a, b] }) => {
    const [one, other] = [wayOf(first), wayOf(second)];
    if (!restates(a, b) || one === null || other === null) return [];
    const words = `${a.written} ${sayWay(one)}, and ${b.written} ${sayWay(other)} in another place`;
    return [
      {
        ...restatement(a, b, one === other),
        relation: 'direction',
        span: spanOf(scene, second, b),
        accent: null,
        computed: null,
        stated: null,
        words,
        weak: true,
      },
    ];
  });

/** The change with the word that says its way: this is what differs. */
const spanOf = (scene: Scene, { said }: Move, change: Figure): Span =>
  said ? sourceSpan(scene.ground.turns[change.turn]!.turn.flow, cover(said, change.place)) : change.span;

function wayOf({ direction, reading, level }: Move): 1 | -1 | null {
  const figure = reading.figures[level!]!;
  return isLoss(figure) ? null : pointing(direction, figure.metric);
}

const sayWay = (way: 1 | -1): string => (way > 0 ? 'up' : 'down');
