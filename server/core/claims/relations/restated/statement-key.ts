import type { Figure } from '../../../figures/figure';
import type { Scene } from '../../document/scene';
import { metricKey } from '../../metrics';
import { unitOf } from '../../words/movements';
import type { Role } from '../../words/role';
import { pointing } from '../../words/vocabulary';

const GROUPS: Readonly<Record<string, string>> = {
  level: 'level',
  result: 'level',
  base: 'level',
  change: 'change',
  share: 'share',
};

/** What makes two figures statements of one quantity: use, metric, period, unit, and what a change is measured against. */
export function statementKey(scene: Scene, figure: Figure, name = metricKey(figure.metric)): string | null {
  const role = scene.roles[figure.id];
  const group = role && GROUPS[role.part];
  const metric = group ? name : null;
  if (!role || !metric || figure.unverified || (figure.value === null && !figure.range)) return null;
  if (figure.stance === 'hypothetical' || figure.stance === 'question' || figure.stance === 'consensus') return null;
  const stance = figure.stance === 'actual' || role.part === 'base' ? 'actual' : 'ahead';
  const against = group === 'change' ? `${role.against} ${role.qualified} ${way(role, figure)}` : '';
  const period = figure.period ?? (stance === 'actual' ? scene.ground.call.period : null);
  return `${group}|${metric}|${period}|${unitOf(figure)}|${stance}|${figure.range}|${against}`;
}

const way = (role: Role, figure: Figure): number | null => pointing(role.direction, figure.metric);
