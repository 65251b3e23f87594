import { allowed, contradicts } from '../../figures/agreement';
import type { Figure } from '../../figures/figure';
import { over, scaled } from '../../figures/interval';
import { cover } from '../../text/span';
import type { Claim } from '../claim';
import type { Scene } from '../document/scene';
import { isHedged } from '../draft';
import { metricKey } from '../metrics';
import { say } from '../say';
import { slipInto } from '../slips';
import { oncePerTurn } from '../words/turn-words';

/** "R&D was $15.2 million, or 12% of revenue": the revenue is said elsewhere, for the same period. */
export function sharesOfRevenue(scene: Scene): readonly Claim[] {
  const revenues = revenueByPeriod(scene);
  if (revenues.size === 0) return [];
  return scene.words.flatMap((words, turn) =>
    sharesIn(words).flatMap(({ part, share }) => {
      const { figures } = scene.ground.turns[turn]!;
      return claimOf(scene, turn, figures[part]!, figures[share]!, revenues);
    }),
  );
}

/** The shares of revenue that a turn says, each with the part right before it; by their index in the reading. */
const sharesIn = oncePerTurn(({ withFigures, roles: all }) =>
  withFigures.flatMap(({ index, items }) =>
    all[index]!.flatMap((role, at, roles) => {
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

function claimOf(
  scene: Scene,
  turn: number,
  part: Figure,
  share: Figure,
  revenues: ReadonlyMap<string, Figure>,
): readonly Claim[] {
  const whole = revenues.get(part.period ?? scene.ground.call.period ?? '');
  if (
    !whole ||
    part.kind !== 'money' ||
    share.kind !== 'percent' ||
    part.unit !== whole.unit ||
    part.range ||
    share.range
  )
    return [];
  const quotient = over(allowed(part), allowed(whole));
  if (!quotient || part.stance !== 'actual') return [];
  const computed = scaled(quotient, 100);
  const fails = contradicts(computed, allowed(share));
  const slip = fails ? slipInto(share, computed) : null;
  if (fails && slip !== 'swapped' && slip !== 'teen') return [];
  const figures = [part, whole, share];
  return [
    {
      relation: 'share',
      span: cover(part.span, share.span),
      turn,
      figures: figures.map(({ id }) => id),
      accent: share.id,
      computed,
      stated: allowed(share),
      verdict: fails ? 'fails' : 'holds',
      words: `${part.written} of ${whole.written} is ${say(computed, '%')}`,
      derived: null,
      distance: 'document',
      corrected: false,
      weak: true,
      hedged: figures.some(isHedged),
      unverified: figures.some(({ unverified }) => unverified),
    },
  ];
}
