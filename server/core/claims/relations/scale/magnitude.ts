import type { Figure, ReadFigure } from '../../../figures/figure';
import { exactly } from '../../../figures/interval';
import { gather } from '../../../text/gather';
import type { Claim, TurnClaim } from '../../claim';
import { restatement } from '../../document/restatement';
import type { Scene } from '../../document/scene';
import { draftClaim } from '../../draft';
import { metricKey } from '../../metrics';
import { say } from '../../say';
import type { TurnWords } from '../../words/turn-words';
import type { SentenceWords } from '../../words/words';

const isBareMoney = ({ kind, unit, range }: ReadFigure): boolean => kind === 'money' && !unit?.includes('/') && !range;

/** "$149 million compared to $160": the second has lost its scale, where both are amounts of one thing. */
export const lostScales = (turn: TurnWords): readonly TurnClaim[] =>
  gather(turn.withAmounts, (sentence) =>
    gather(turn.roles[sentence.index]!, (role, at, roles) => {
      const beside = [roles[at - 1], roles[at + 1]].find(
        (other) => other && isLost(turn, sentence, role.figure, other.figure, role.place),
      );
      return beside ? [lostClaim(turn, role.figure, beside.figure)] : [];
    }),
  );

/** A whole number of money without a scale beside one in millions, alike in digits, and no price of anything. */
function isLost(
  { reading }: TurnWords,
  { items }: SentenceWords,
  index: number,
  other: number,
  place: number,
): boolean {
  const [bare, scaled] = [reading.figures[index]!, reading.figures[other]!];
  if (!isBareMoney(bare) || !isBareMoney(scaled) || bare.unit !== scaled.unit) return false;
  if (bare.value! >= 1000 || bare.value! < 20 || bare.step !== 1 || scaled.value! < 1e6) return false;
  const ratio = bare.value! / (scaled.value! / (scaled.value! >= 1e9 ? 1e9 : 1e6));
  const words = items.slice(place + 1, place + 3).map(({ word }) => word);
  const isPrice =
    (words.some((word) => PRICES.has(word)) && !isPerTime(items, place)) || PRICES.has(items[place - 1]?.word ?? '');
  return (
    ratio > 0.5 &&
    ratio < 2 &&
    !isPrice &&
    (bare.metric === null || metricKey(bare.metric) === metricKey(scaled.metric))
  );
}

/** "$250 per month" beside "$200 million a month": amounts of money in a time, and no price. */
function isPerTime(items: SentenceWords['items'], place: number): boolean {
  const [per, time] = [items[place + 1]?.word ?? '', items[place + 2]?.word ?? ''];
  if (!/^(?:per|a)$/.test(per) || !/^(?:month|quarter|year)$/.test(time)) return false;
  return items.filter(({ word }, at) => at !== place + 2 && word === time).length > 0;
}

const PRICES = new Set('per a an each share barrel ton unit price oil brent wti bill odd fee card'.split(' '));

function lostClaim(turn: TurnWords, bare: number, scaled: number): TurnClaim {
  const [a, b] = [turn.reading.figures[bare]!, turn.reading.figures[scaled]!];
  const claim = draftClaim(turn.reading, {
    relation: 'scale',
    figures: [bare, scaled],
    accent: bare,
    holds: false,
    words: `${a.written} stands beside ${b.written} without a scale`,
  });
  return { ...claim, hedged: true };
}

/** Flows of a company's own accounts, which its revenue bounds. */
const ACCOUNTS =
  /(?:^|\b(?:net|operating|gross|pretax|total)\s)(?:revenue|sales|income|loss|profit|earning|expense|cost|charge|provision)$/;
const BOUND = 10;

/** A loss of $615 billion where nothing else in the accounts is near: the scale has slipped. */
export function outOfScale(scene: Scene): readonly Claim[] {
  const flows = scene.ground.figures.filter((figure) => isFlow(scene, figure)).sort((a, b) => b.value! - a.value!);
  const [largest, next] = flows;
  const least = flows.at(-1)?.value ?? 0;
  const meant = (largest?.value ?? 0) / 1000;
  if (
    !largest ||
    !next ||
    flows.length < 6 ||
    largest.value! < BOUND * next.value! ||
    meant < least ||
    meant > next.value!
  )
    return [];
  return [
    {
      ...restatement(next, largest, false),
      relation: 'scale',
      weak: true,
      words: `${largest.written} is far beyond the next largest amount, ${next.written}`,
    },
  ];
}

const isFlow = (scene: Scene, figure: Figure): boolean => {
  const part = scene.roles[figure.id]?.part;
  const metric = part === 'level' || part === 'result' ? metricKey(figure.metric) : null;
  return (
    metric !== null &&
    isBareMoney(figure) &&
    figure.value !== null &&
    figure.stance === 'actual' &&
    ACCOUNTS.test(metric)
  );
};

/** "up $44 million or 2%" implies a base of $2.2 billion, where all that is said of the metric is a hundred times that. */
export function impliedOutOfScale(scene: Scene): readonly Claim[] {
  const smallest = leastByMetric(scene);
  return gather(scene.moves, ({ turn, move }) => {
    const { level, base, delta, growth, reading, qualified } = move;
    if (level !== null || base !== null || delta === null || growth === null || qualified) return [];
    const [d, p] = [reading.figures[delta]!, reading.figures[growth]!];
    if (!isBareMoney(d) || !d.value || !p.value) return [];
    const implied = d.value / (p.value / 100);
    const least = smallest.get(metricKey(d.metric) ?? '');
    if (!least || least.value! < 100 * implied) return [];
    const claim = draftClaim(reading, {
      relation: 'scale',
      figures: [delta, growth],
      accent: delta,
      stated: exactly(d.value),
      holds: false,
      words: `${d.written} or ${p.written} implies ${say(exactly(implied), d.unit)}, while the least that is said of it is ${least.written}`,
    });
    return [{ ...scene.place(turn, claim), weak: true }];
  });
}

/** The smallest amount of money that is said of each metric. */
function leastByMetric(scene: Scene): ReadonlyMap<string, Figure> {
  const smallest = new Map<string, Figure>();
  for (const figure of scene.ground.figures) {
    if (!isBareMoney(figure) || figure.value === null || scene.roles[figure.id]?.part !== 'level') continue;
    const key = metricKey(figure.metric);
    if (key !== null && figure.value < (smallest.get(key)?.value ?? Number.POSITIVE_INFINITY))
      smallest.set(key, figure);
  }
  return smallest;
}
