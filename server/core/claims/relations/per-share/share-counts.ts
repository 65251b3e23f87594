import { allowed } from '../../../figures/agreement';
import type { Figure } from '../../../figures/figure';
import { type Interval, over } from '../../../figures/interval';
import { gather } from '../../../text/gather';
import type { Claim } from '../../claim';
import type { Scene } from '../../document/scene';
import { isHedged } from '../../draft';
import { metricKey } from '../../metrics';
import { say } from '../../say';

/** An amount that is said in full and for each share, and how many shares the two imply. */
interface Pair {
  readonly whole: Figure;
  readonly each: Figure;
  readonly shares: Interval;
  readonly hedged: boolean;
}

/** A company's share count hardly moves within a call: quarters, years and bases differ by less than this. */
const APART = 1.22;
/** "About $12 million, or $0.05 per share": rounded, and mostly before taxes here and after them there. */
const FAR_APART = 2.5;

/**
 * "Net income was N or E per share" here and "adjusted net income was M or F per share" there: all of them are of one number of
 * shares. What implies another number has a wrong figure in it.
 */
export function shareCounts(scene: Scene): readonly Claim[] {
  const pairs = pairsIn(scene);
  if (pairs.length < 2) return [];
  return pairs.flatMap((pair, at) => {
    const others = pairs.filter(
      (other, each) => each !== at && !other.hedged && (each < at || pairs.length > 2 || pair.hedged),
    );
    const against = others.filter((other) => areApart(pair, other));
    if (against.length === 0 || against.length <= (others.length * 2) / 3) return [];
    return [claimOf(pair, against[0]!)];
  });
}

function areApart(a: Pair, b: Pair): boolean {
  const room = a.hedged ? FAR_APART : APART;
  return a.shares.low > b.shares.high * room || b.shares.low > a.shares.high * room;
}

function pairsIn(scene: Scene): readonly Pair[] {
  return gather(scene.ground.figures, (each, id) => {
    if (each.kind !== 'money' || !each.unit?.endsWith('/share') || each.stance !== 'actual' || each.range) return [];
    const whole = wholeOf(scene, each, id);
    const shares = whole && over(allowed(whole), allowed(each));
    const hedged = isHedged(each) || (whole !== null && isHedged(whole));
    return whole && shares && shares.low > 1e6 ? [{ whole, each, shares, hedged }] : [];
  });
}

/** The amount right before, joined by "or"; or the income of the same name in this sentence or the one before. */
function wholeOf(scene: Scene, each: Figure, id: number): Figure | null {
  const before = scene.ground.figures[id - 1];
  if (!before || before.turn !== each.turn) return null;
  const role = scene.roles[id];
  if (role?.joined === 'or') return isWhole(before, each) && scene.roles[id - 1]?.part !== 'change' ? before : null;
  if (role?.part !== 'level' && role?.part !== 'result') return null;
  const name = incomeName(each.metric);
  if (name === null) return null;
  const wholes = scene.ground.figures
    .slice(Math.max(0, id - 4), id)
    .filter((figure) => isIncomeOf(scene, figure, each, name));
  return wholes.length === 1 ? wholes[0]! : null;
}

function isIncomeOf(scene: Scene, figure: Figure, each: Figure, name: string): boolean {
  const part = scene.roles[figure.id]?.part;
  return (
    (part === 'level' || part === 'result') &&
    figure.turn === each.turn &&
    each.sentence - figure.sentence <= 1 &&
    isWhole(figure, each) &&
    incomeName(figure.metric) === name
  );
}

const isWhole = (whole: Figure, each: Figure): boolean =>
  whole.kind === 'money' &&
  !whole.unit?.includes('/') &&
  each.unit === `${whole.unit}/share` &&
  !whole.range &&
  whole.value !== null &&
  whole.value >= 1e5 &&
  whole.stance === 'actual' &&
  whole.period === each.period;

/** "Adjusted" for adjusted net income and adjusted earnings per share; null for what is neither. */
function incomeName(metric: string | null): string | null {
  const key = metricKey(metric) ?? '';
  const found = /^(.*?) ?(?:eps|net income|net earnings|net profit|earnings)$/.exec(key);
  return found ? found[1]! : null;
}

function claimOf(pair: Pair, other: Pair): Claim {
  const figures = [other.whole, other.each, pair.whole, pair.each];
  return {
    relation: 'per-share',
    span: [pair.whole.span[0], pair.each.span[1]],
    turn: pair.each.turn,
    figures: figures.map(({ id }) => id),
    accent: pair.each.id,
    computed: null,
    stated: null,
    verdict: 'fails',
    words: `${pair.whole.written} over ${pair.each.written} implies ${say(pair.shares, null)} shares, and ${other.whole.written} over ${other.each.written} ${say(other.shares, null)}`,
    derived: null,
    distance: 'document',
    corrected: false,
    weak: true,
    hedged: pair.hedged,
    unverified: figures.some(({ unverified }) => unverified),
  };
}
