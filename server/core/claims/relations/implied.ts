import { gather } from '../../text/gather';
import { farMoves } from '../document/far-moves';
import type { Relation } from '../relation';
import { movesOf } from '../words/moves';
import { growthOf } from './growth';

/** "Guided to A to B, a little over 10% below C": what an amount that is guided means against one that is reported. */
export const implied: Relation = {
  id: 'implied',
  name: 'implied change',
  formula: 'A ÷ C − 1 … B ÷ C − 1 holds P',
  wordings: ['We expect revenue of $64 million to $66 million, a little over 10% below the fourth quarter.'],
  inTurn: (turn) => gather(movesOf(turn), (move) => growthOf(move).filter(({ relation }) => relation === 'implied')),
  inDocument: [
    (scene) =>
      farMoves(scene, 'growth', (move) => growthOf(move).find(({ relation }) => relation === 'implied') ?? null),
  ],
};
