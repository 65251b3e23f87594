import { restates } from '../../../figures/agreement';
import { gather } from '../../../text/gather';
import type { Claim } from '../../claim';
import { repeatedMoves } from '../../document/repeated-moves';
import { restatement } from '../../document/restatement';
import type { Scene } from '../../document/scene';
import { slipBetween } from '../../slips';

/**
 * "Net earnings of $41 million, up 27%" here, and "net earnings grew 72% to $41 million" there: one change, said twice. Two that no
 * slip joins are counted from different times.
 */
export const repeatedChanges = (scene: Scene): readonly Claim[] =>
  gather(repeatedMoves(scene), ({ changes: [a, b], fromOne }) => {
    if (restates(a, b)) return [restatement(a, b, true)];
    return !fromOne || slipBetween(a, b) === null ? [] : [{ ...restatement(a, b, false), weak: true }];
  });
