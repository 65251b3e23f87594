import { allowed } from '../../figures/agreement';
import type { Figure, ReadFigure } from '../../figures/figure';
import { type Interval, over, scaled } from '../../figures/interval';
import { gather } from '../../text/gather';
import type { Claim, TurnClaim } from '../claim';
import { restatement } from '../document/restatement';
import type { Scene } from '../document/scene';
import { draftClaim } from '../draft';
import { push } from '../lists';
import { isOwnName, metricKey } from '../metrics';
import type { Relation } from '../relation';
import { movesOf } from '../words/moves';
import type { TurnWords } from '../words/turn-words';
import { beyondSize } from './scale/beyond';
import { lostNoughts } from './scale/lost-noughts';
import { impliedOutOfScale, lostScales, outOfScale } from './scale/magnitude';
import { lostPoints, percentForPoints } from './scale/percent-for-points';
import { percentForMultiple, pointsForPercent } from './scale/points-for-percent';
import { sameDigits } from './scale/same-digits';
import { heardOtherwise } from './scale/slipped-ends';

/** Per cent beside basis points: the same number in two units cannot be the same quantity. */
export const scale: Relation = {
  id: 'scale',
  name: 'scale',
  formula: '1 % = 100 basis points: two statements or two ends of a move lie within a power of ten',
  wordings: ['Card losses came to 17 basis points for the quarter compared to 25 basis points a year ago.'],
  inTurn: (turn) => [...mixedUnits(turn), ...lostScales(turn), ...percentForPoints(turn), ...pointsForPercent(turn)],
  inDocument: [
    sameDigits,
    beyondSize,
    lostPoints,
    percentForMultiple,
    heardOtherwise,
    lostNoughts,
    sameNumbers,
    outOfScale,
    impliedOutOfScale,
  ],
};

const isRate = (figure: ReadFigure): boolean => figure.kind === 'percent' || figure.kind === 'points';

/** In per cent, whatever the unit it is said in. */
const inPercent = (figure: ReadFigure): Interval =>
  figure.unit === 'bp' ? scaled(allowed(figure), 0.01) : allowed(figure);

/** "17% compared to 25 basis points": the ends of a move in two units, far apart in the one and near in number. */
function mixedUnits(turn: TurnWords): readonly TurnClaim[] {
  return gather(movesOf(turn), ({ level, base, reading }) => {
    if (level === null || base === null) return [];
    const [a, b] = [reading.figures[level]!, reading.figures[base]!];
    if (!isRate(a) || !isRate(b) || a.kind === b.kind || a.range || b.range || !isAlikeNumber(a, b)) return [];
    const ratio = over(inPercent(a), inPercent(b));
    if (!ratio) return [];
    return [
      draftClaim(reading, {
        relation: 'scale',
        figures: [level, base],
        holds: ratio.high > 0.1 && ratio.low < 10,
        words: `${a.written} is ${Math.round((ratio.low + ratio.high) / 2)} times ${b.written}`,
      }),
    ];
  });
}

/** Two numbers that differ by no more than a half may well be of one unit. */
const isAlikeNumber = (a: ReadFigure, b: ReadFigure): boolean => {
  const ratio = (a.value ?? 0) / (b.value ?? 1);
  return ratio > 0.5 && ratio < 2;
};

/** "35 to 45 percent" here and "38 basis points" there: one metric, numbers alike, and units a hundred apart. */
function sameNumbers(scene: Scene): readonly Claim[] {
  const points = scene.ground.figures.filter(
    (figure) => figure.unit === 'bp' && nameOf(figure) !== null && isLevel(scene, figure),
  );
  return [...namedAlike(scene, points), ...rangesAlike(scene)];
}

/** "400% to 600%" is the range that is said in basis points elsewhere: nothing else is in hundreds of per cent. */
function rangesAlike(scene: Scene): readonly Claim[] {
  const ranges = scene.ground.figures.filter(({ range, kind, unit }) => range && (kind === 'percent' || unit === 'bp'));
  return ranges.flatMap((percent) => {
    const isSame = ({ unit, interval }: Figure): boolean =>
      unit === 'bp' && interval.low === percent.interval.low && interval.high === percent.interval.high;
    const twin = percent.kind === 'percent' && percent.interval.high > 100 ? ranges.find(isSame) : undefined;
    return twin ? [{ ...restatement(twin, percent, false), relation: 'scale' }] : [];
  });
}

function namedAlike(scene: Scene, points: readonly Figure[]): readonly Claim[] {
  if (points.length === 0) return [];
  const shares = new Map<string, Figure[]>();
  for (const figure of scene.ground.figures) {
    const name = figure.kind === 'percent' ? nameOf(figure) : null;
    if (name !== null) push(shares, name, figure);
  }
  return points.flatMap((point) => {
    const twins = shares.get(nameOf(point) ?? '') ?? [];
    const [twin] = twins;
    return twin && twins.length === 1 && isTwin(twin, point)
      ? [{ ...restatement(point, twin, false), relation: 'scale' }]
      : [];
  });
}

/** Of a metric that is counted in basis points everywhere else. */
function isTwin(percent: Figure, point: Figure): boolean {
  const elsewhere = percent.turn !== point.turn || percent.sentence !== point.sentence;
  const { low, high } = percent.interval;
  return elsewhere && /\d/.test(percent.written) && low > 5 && low <= point.interval.high && point.interval.low <= high;
}

const nameOf = (figure: Figure): string | null => {
  const key = metricKey(figure.metric);
  return key && isOwnName(figure.metric) && figure.stance !== 'question' ? key.replace(/ (?:rate|ratio)$/, '') : null;
};

const isLevel = (scene: Scene, { id, range }: Figure): boolean =>
  scene.roles[id]?.part === 'level' || (range && scene.roles[id]?.part !== 'base');
