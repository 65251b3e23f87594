import { allowed, contradicts, restates } from '../../figures/agreement';
import type { Figure } from '../../figures/figure';
import type { Interval } from '../../figures/interval';
import { gather } from '../../text/gather';
import type { Claim, TurnClaim } from '../claim';
import { percentOf, type Quotient, quotientClaim } from '../document/quotient';
import { revenuesByPeriod } from '../document/revenue';
import type { Scene } from '../document/scene';
import { metricKey } from '../metrics';
import { slipInto } from '../slips';
import type { TurnWords } from '../words/turn-words';

/** A ratio to the revenue of the company, and the amount of which it is one: both by the keys of their metrics. */
export interface CompanyRatio {
  /** The id of the relation that claims it. */
  readonly relation: string;
  readonly result: RegExp;
  readonly part: RegExp;
}

/** The claims that other readings make of a turn: what they tell of is not told anew. */
type OfTurn = (turn: TurnWords) => readonly TurnClaim[];

/**
 * "Operating margin was M … operating income was I … revenue was R": a ratio of the company, with its amount and the revenue of the
 * same period anywhere in the call. Parts of a company have such ratios, too, so that one that fits nothing tells only where its
 * amount stands beside it.
 */
export function companyRatios(scene: Scene, ratios: readonly CompanyRatio[], ofTurn: OfTurn): readonly Claim[] {
  const revenues = revenuesByPeriod(scene);
  if (revenues.size === 0) return [];
  const told = accentsOf(scene, ofTurn);
  const said = scene.ground.figures.filter((figure) => isSaid(scene, figure));
  return gather(ratios, ({ relation, result, part }) => {
    const parts = said.filter((figure) => isAmount(figure) && part.test(metricKey(figure.metric) ?? ''));
    if (parts.length === 0) return [];
    return gather(said, (figure) => {
      if (figure.kind !== 'percent' || told.has(figure.id) || !result.test(metricKey(figure.metric) ?? '')) return [];
      const own = parts.filter((each) => belong(scene, each, figure));
      return claimOf(relation, figure, own, revenues.get(periodOf(scene, figure) ?? '') ?? []);
    });
  });
}

/** The figures, by their ids, at which the claims of single turns stand. */
const accentsOf = (scene: Scene, ofTurn: OfTurn): ReadonlySet<number> =>
  new Set(
    scene.words.flatMap((words, turn) =>
      gather(ofTurn(words), ({ accent }) => (accent === null ? [] : [scene.figureId(turn, accent)])),
    ),
  );

const USES = new Set(['level', 'result', 'base']);

const isSaid = (scene: Scene, { id, stance, value, range, metric }: Figure): boolean =>
  stance === 'actual' && value !== null && !range && metric !== null && USES.has(scene.roles[id]?.part ?? '');

const isAmount = ({ kind, unit }: Figure): boolean => kind === 'money' && !unit?.includes('/');

const periodOf = ({ ground }: Scene, { period }: Figure): string | null => period ?? ground.call.period;

const belong = (scene: Scene, a: Figure, b: Figure): boolean =>
  periodOf(scene, a) === periodOf(scene, b) && (a.basis === b.basis || a.basis === null || b.basis === null);

function claimOf(
  relation: string,
  share: Figure,
  parts: readonly Figure[],
  revenues: readonly Figure[],
): readonly Claim[] {
  const stated = allowed(share);
  const quotients = parts.flatMap((part) =>
    revenues.filter(({ unit }) => unit === part.unit).map((whole): Quotient => ({ part, whole, share })),
  );
  for (const quotient of quotients) {
    const computed = percentOf(quotient.part, quotient.whole);
    if (computed && isFine(computed) && isFine(stated) && !contradicts(computed, stated))
      return [quotientClaim(relation, quotient, { computed, stated, fails: false, faint: false })];
  }
  const nearest = quotients.find(({ part }) => isBeside(part, share, 0)) ?? quotients[0];
  return nearest && areOne(parts) ? misfit(relation, nearest, stated) : [];
}

/** Told to a tenth or so: coarse numbers fit most others. */
const isFine = ({ low, high }: Interval): boolean => low > 0 && high < 1.2 * low;

/** One amount, however often it is said. */
const areOne = (parts: readonly Figure[]): boolean => parts.every((part) => restates(part, parts[0]!));

/** How many sentences an amount may stand from a ratio that a slip alone keeps from it. */
const REACH = 4;

function misfit(relation: string, quotient: Quotient, stated: Interval): readonly Claim[] {
  const { part, whole, share } = quotient;
  const computed = percentOf(part, whole);
  if (!computed || !isFine(computed) || !contradicts(computed, stated)) return [];
  if ([part, whole, share].some(({ modifier }) => modifier !== 'exact')) return [];
  const slip = slipInto(share, computed);
  const telling = (slip === 'swapped' || slip === 'teen') && isBeside(part, share, REACH);
  if (!telling && !(isBeside(part, share, 0) && isNear(computed, stated))) return [];
  return [quotientClaim(relation, quotient, { computed, stated, fails: true, faint: !isBeside(part, share, 1) })];
}

const isBeside = (a: Figure, b: Figure, sentences: number): boolean =>
  a.turn === b.turn && Math.abs(a.sentence - b.sentence) <= sentences;

const isNear = (computed: Interval, stated: Interval): boolean =>
  computed.low > 0 && stated.low > 0 && computed.high < 1.5 * stated.high && stated.high < 1.5 * computed.high;
