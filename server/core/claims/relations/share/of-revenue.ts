import { allowed, contradicts } from '../../../figures/agreement';
import type { Figure } from '../../../figures/figure';
import type { Interval } from '../../../figures/interval';
import { gather } from '../../../text/gather';
import type { Claim } from '../../claim';
import { percentOf, quotientClaim } from '../../document/quotient';
import { isTotalRevenue, revenuesByPeriod } from '../../document/revenue';
import type { Scene } from '../../document/scene';
import { metricKey } from '../../metrics';
import { slipInto } from '../../slips';
import { oncePerTurn } from '../../words/turn-words';
import type { Item } from '../../words/words';

/** "R&D was $15.2 million, or 12% of revenue": the revenue is said elsewhere, for the same period. */
export function sharesOfRevenue(scene: Scene): readonly Claim[] {
  const revenues = revenuesByPeriod(scene);
  if (revenues.size === 0) return [];
  return gather(scene.words, (words, turn) =>
    gather(sharesIn(words), ({ part, share }) => {
      const { figures } = scene.ground.turns[turn]!;
      return claimOf(scene, turn, figures[part]!, figures[share]!, revenues);
    }),
  );
}

/** The shares of revenue that a turn says, those of a time before that it compares with too, each with the part right before it; by their index in the reading. */
const sharesIn = oncePerTurn(({ withAmounts, roles: all }) =>
  gather(withAmounts, ({ index, items }) =>
    gather(all[index]!, (role, at, roles) => {
      const part = roles[at - 1];
      if ((role.part !== 'share' && role.part !== 'base') || !part || !isBehind(items, part.place, role.place))
        return [];
      const of = items.slice(role.place + 1, role.place + 5).map(({ word }) => word);
      return isOfRevenue(of) ? [{ part: part.figure, share: role.figure }] : [];
    }),
  ),
);

/** How many words may say of which time a part is before what per cent it is. */
const REACH = 8;
const OF_TIME = new Set(
  'in the for of first second third fourth quarter year prior fiscal same period last'.split(' '),
);

/** Whether a share stands right behind its part, with no more between than the time that both are of. */
function isBehind(items: readonly Item[], part: number, share: number): boolean {
  if (share - part <= 3) return true;
  const between = items.slice(part + 1, share);
  const joint = between.findLastIndex(({ word }) => word === 'or' || word === 'representing');
  return (
    share - part <= REACH &&
    joint >= between.length - 2 &&
    between.slice(0, joint).every(({ word, figure }) => figure >= 0 || OF_TIME.has(word) || word === ',')
  );
}

const isOfRevenue = (words: readonly string[]): boolean => {
  const rest = words.filter((word) => !['total', 'net', 'our', 'consolidated', 'the'].includes(word));
  return rest[0] === 'of' && ['revenue', 'revenues', 'sales'].includes(rest[1] ?? '');
};

/** How near a revenue must be said for a share to be of it where nothing else tells. */
const NEAR = 8;

function claimOf(
  scene: Scene,
  turn: number,
  part: Figure,
  share: Figure,
  revenues: ReadonlyMap<string, readonly Figure[]>,
): readonly Claim[] {
  if (part.kind !== 'money' || share.kind !== 'percent' || part.range || share.range || part.stance !== 'actual')
    return [];
  const largest = revenues.get(part.period ?? scene.ground.call.period ?? '')?.[0];
  const beside = revenuesBeside(scene, turn, part);
  const stated = allowed(share);
  const fits = (whole: Figure): boolean => !contradicts(percentOf(part, whole) ?? stated, stated);
  const whole = [...(largest ? [largest] : []), ...beside].filter(({ unit }) => unit === part.unit);
  const fitting = whole.find(fits);
  const near = beside.find(({ metric }) => isTotalRevenue(metric));
  const chosen = fitting ?? (beside.length === 1 ? near : undefined) ?? whole[0];
  const computed = chosen && percentOf(part, chosen);
  if (!chosen || !computed) return [];
  const slip = fitting ? null : slipInto(share, computed);
  const telling = slip === 'swapped' || slip === 'teen';
  const isBefore = scene.roles[share.id]?.part === 'base';
  if (
    !fitting &&
    !telling &&
    !(!isBefore && isNear(computed, stated) && (isAlone(beside, chosen) || isOfAll(part, chosen, largest)))
  )
    return [];
  const reckoned = { computed, stated, fails: !fitting, faint: !fitting && !telling };
  return [quotientClaim('share', { part, whole: chosen, share }, reckoned)];
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

const isNear = (computed: Interval, stated: Interval): boolean =>
  computed.high < 1.6 * stated.high && stated.high < 1.6 * computed.high;

/** One revenue alone is said near: that of the company. */
const isAlone = (beside: readonly Figure[], whole: Figure): boolean =>
  beside.length === 1 && beside[0]!.id === whole.id;

/** What a company has as a whole, by the key of its metric. */
const OF_ALL =
  /^(?:adjusted |gaap |non gaap )*(?:gross (?:profit|margin)|operating (?:income|profit|expense)|income from operation|net (?:income|profit|earning)|ebitda|free cash flow|operating cash flow|capital expenditure)$/;

/** An amount of the company and its revenue of the same time, said near each other. */
const isOfAll = (part: Figure, whole: Figure, largest: Figure | undefined): boolean =>
  whole === largest &&
  OF_ALL.test(metricKey(part.metric) ?? '') &&
  part.turn === whole.turn &&
  Math.abs(part.sentence - whole.sentence) <= NEAR &&
  (part.period === null || part.period === whole.period);
