import { allowed, contradicts } from '../../../figures/agreement';
import type { Figure } from '../../../figures/figure';
import { type Interval, over, scaled } from '../../../figures/interval';
import { gather } from '../../../text/gather';
import type { Claim } from '../../claim';
import type { Scene } from '../../document/scene';
import { metricKey } from '../../metrics';
import { slipInto } from '../../slips';
import { oncePerTurn } from '../../words/turn-words';
import { shareClaim } from './of-whole';

/** "R&D was $15.2 million, or 12% of revenue": the revenue is said elsewhere, for the same period. */
export function sharesOfRevenue(scene: Scene): readonly Claim[] {
  const revenues = revenueByPeriod(scene);
  if (revenues.size === 0) return [];
  return gather(scene.words, (words, turn) =>
    gather(sharesIn(words), ({ part, share }) => {
      const { figures } = scene.ground.turns[turn]!;
      return claimOf(scene, turn, figures[part]!, figures[share]!, revenues);
    }),
  );
}

/** The shares of revenue that a turn says, each with the part right before it; by their index in the reading. */
const sharesIn = oncePerTurn(({ withAmounts, roles: all }) =>
  gather(withAmounts, ({ index, items }) =>
    gather(all[index]!, (role, at, roles) => {
      const part = roles[at - 1];
      if (role.part !== 'share' || !part || role.place - part.place > 3) return [];
      const of = items.slice(role.place + 1, role.place + 5).map(({ word }) => word);
      return isOfRevenue(of) ? [{ part: part.figure, share: role.figure }] : [];
    }),
  ),
);

const isOfRevenue = (words: readonly string[]): boolean => {
  const rest = words.filter((word) => !['total', 'net', 'our', 'consolidated', 'the'].includes(word));
  return rest[0] === 'of' && ['revenue', 'revenues', 'sales'].includes(rest[1] ?? '');
};

const TOTALS = new Set(['revenue', 'net revenue', 'sales', 'net sales']);

/** The largest revenue of each period is that of the whole company. */
function revenueByPeriod(scene: Scene): ReadonlyMap<string, Figure> {
  const largest = new Map<string, Figure>();
  for (const figure of scene.ground.figures) {
    const part = scene.roles[figure.id]?.part;
    if ((part !== 'level' && part !== 'result') || figure.stance !== 'actual' || figure.value === null) continue;
    if (figure.kind !== 'money' || figure.unit?.includes('/') || !TOTALS.has(metricKey(figure.metric) ?? '')) continue;
    const period = figure.period ?? scene.ground.call.period;
    if (period && figure.value > (largest.get(period)?.value ?? 0)) largest.set(period, figure);
  }
  return largest;
}

/** How near a revenue must be said for a share to be of it where nothing else tells. */
const NEAR = 8;

function claimOf(
  scene: Scene,
  turn: number,
  part: Figure,
  share: Figure,
  revenues: ReadonlyMap<string, Figure>,
): readonly Claim[] {
  if (part.kind !== 'money' || share.kind !== 'percent' || part.range || share.range || part.stance !== 'actual')
    return [];
  const largest = revenues.get(part.period ?? scene.ground.call.period ?? '');
  const beside = revenuesBeside(scene, turn, part);
  const stated = allowed(share);
  const fits = (whole: Figure): boolean => !contradicts(shareOf(part, whole) ?? stated, stated);
  const whole = [...(largest ? [largest] : []), ...beside].filter(({ unit }) => unit === part.unit);
  const fitting = whole.find(fits);
  const near = beside.find(({ metric }) => TOTALS.has(metricKey(metric) ?? ''));
  const chosen = fitting ?? (beside.length === 1 ? near : undefined) ?? whole[0];
  const computed = chosen && shareOf(part, chosen);
  if (!chosen || !computed) return [];
  const slip = fitting ? null : slipInto(share, computed);
  const telling = slip === 'swapped' || slip === 'teen';
  if (!fitting && !telling && !isPlain(beside, chosen, computed, stated)) return [];
  return [shareClaim(part, chosen, share, { computed, stated, fails: !fitting, faint: !fitting && !telling })];
}

function shareOf(part: Figure, whole: Figure): Interval | null {
  const quotient = over(allowed(part), allowed(whole));
  return quotient && scaled(quotient, 100);
}

/** All amounts of revenue near in the turn: a segment's share is of its own. */
const revenuesBeside = (scene: Scene, turn: number, part: Figure): readonly Figure[] =>
  scene.ground.turns[turn]!.figures.filter(
    (figure) =>
      figure.id !== part.id &&
      figure.stance === part.stance &&
      figure.kind === 'money' &&
      figure.value !== null &&
      !figure.unit?.includes('/') &&
      Math.abs(figure.sentence - part.sentence) <= NEAR &&
      /\b(?:revenue|sales)\b/.test(metricKey(figure.metric) ?? ''),
  );

/** One revenue alone is said near, that of the company, and the share is not far from it. */
const isPlain = (beside: readonly Figure[], whole: Figure, computed: Interval, stated: Interval): boolean =>
  beside.every((figure) => figure.id === whole.id) &&
  beside.length === 1 &&
  computed.high < 1.6 * stated.high &&
  stated.high < 1.6 * computed.high;
