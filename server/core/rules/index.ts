import { balanceDoesNotFollow } from './balance-does-not-follow';
import { changeDoesNotFollow } from './change-does-not-follow';
import { compoundGrowthDoesNotFollow } from './compound-growth-does-not-follow';
import { correctedStatement } from './corrected-statement';
import { countedDifferently } from './counted-differently';
import { damagedNumber } from './damaged-number';
import { directionContradicted } from './direction-contradicted';
import { growthDoesNotFollow } from './growth-does-not-follow';
import { implausibleValue } from './implausible-value';
import { impliedChangeDoesNotFollow } from './implied-change-does-not-follow';
import { impossibleNumber } from './impossible-number';
import { incomeDoesNotFollow } from './income-does-not-follow';
import { marginDoesNotFollow } from './margin-does-not-follow';
import { misheardNumber } from './misheard-number';
import { mixIsNotWhole } from './mix-is-not-whole';
import { multipleDoesNotFollow } from './multiple-does-not-follow';
import { outsideStatedRange } from './outside-stated-range';
import { partsDoNotAddUp } from './parts-do-not-add-up';
import { perShareDoesNotFollow } from './per-share-does-not-follow';
import { periodMisnamed } from './period-misnamed';
import { pointsDoNotFollow } from './points-do-not-follow';
import { priceDoesNotFollow } from './price-does-not-follow';
import { ratioDoesNotFollow } from './ratio-does-not-follow';
import { restatedDifferently } from './restated-differently';
import type { Rule } from './rule';
import { scaleSlip } from './scale-slip';
import { shareDoesNotFollow } from './share-does-not-follow';
import { unlikelyChange } from './unlikely-change';
import { unverifiedFigure } from './unverified-figure';
import { wrongWeekday } from './wrong-weekday';

/** All rules. One more is one file and one line here. */
export const rules: readonly Rule[] = [
  growthDoesNotFollow,
  changeDoesNotFollow,
  directionContradicted,
  pointsDoNotFollow,
  impliedChangeDoesNotFollow,
  partsDoNotAddUp,
  mixIsNotWhole,
  shareDoesNotFollow,
  balanceDoesNotFollow,
  ratioDoesNotFollow,
  marginDoesNotFollow,
  wrongWeekday,
  perShareDoesNotFollow,
  scaleSlip,
  priceDoesNotFollow,
  periodMisnamed,
  multipleDoesNotFollow,
  compoundGrowthDoesNotFollow,
  incomeDoesNotFollow,
  outsideStatedRange,
  restatedDifferently,
  countedDifferently,
  correctedStatement,
  impossibleNumber,
  implausibleValue,
  misheardNumber,
  damagedNumber,
  unverifiedFigure,
  unlikelyChange,
];
