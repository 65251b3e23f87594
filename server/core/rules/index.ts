import { changeDoesNotFollow } from './change-does-not-follow';
import { correctedStatement } from './corrected-statement';
import { countedDifferently } from './counted-differently';
import { damagedNumber } from './damaged-number';
import { directionContradicted } from './direction-contradicted';
import { growthDoesNotFollow } from './growth-does-not-follow';
import { impliedChangeDoesNotFollow } from './implied-change-does-not-follow';
import { impossibleNumber } from './impossible-number';
import { outsideStatedRange } from './outside-stated-range';
import { pointsDoNotFollow } from './points-do-not-follow';
import { restatedDifferently } from './restated-differently';
import type { Rule } from './rule';
import { unlikelyChange } from './unlikely-change';
import { unverifiedFigure } from './unverified-figure';

/** All rules. One more is one file and one line here. */
export const rules: readonly Rule[] = [
  growthDoesNotFollow,
  changeDoesNotFollow,
  directionContradicted,
  pointsDoNotFollow,
  impliedChangeDoesNotFollow,
  outsideStatedRange,
  restatedDifferently,
  countedDifferently,
  correctedStatement,
  impossibleNumber,
  damagedNumber,
  unverifiedFigure,
  unlikelyChange,
];
