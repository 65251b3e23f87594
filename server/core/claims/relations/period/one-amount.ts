import type { Figure } from '../../../figures/figure';
import { parsePeriod } from '../../../figures/times/period';
import { gather } from '../../../text/gather';
import type { Claim } from '../../claim';
import { restatement } from '../../document/restatement';
import { areInOneSentence } from '../../document/same-words';
import type { Scene } from '../../document/scene';
import { push } from '../../lists';
import { areOfOneMetric, isOwnName, metricKey } from '../../metrics';
import { digitsOf } from '../../slips';
import { unitOf } from '../../words/movements';

/**
 * "The $228 million of deferred revenue that we recognized in the third quarter" here, and the same "in the second quarter" there: an
 * amount with digits of its own is of one time.
 */
export function amountsOfTwoQuarters(scene: Scene): readonly Claim[] {
  if (!scene.isOneCall) return [];
  const amounts = new Map<string, Figure[]>();
  for (const figure of scene.ground.figures) {
    const key = keyOf(scene, figure);
    if (key !== null) push(amounts, key, figure);
  }
  return gather([...amounts.values()], (figures) => twoQuarters(scene, figures));
}

/** What is paid or due in every quarter alike. */
const STEADY = /\b(?:dividend|rate|coupon|capacity|employee|share count|share outstanding)\b/;

function keyOf(scene: Scene, figure: Figure): string | null {
  const part = scene.roles[figure.id]?.part;
  if ((part !== 'level' && part !== 'result') || !figure.periodSaid || figure.unverified) return null;
  const metric = metricKey(figure.metric);
  if (metric === null || STEADY.test(metric) || quarterOf(figure) === null || !isOwnAmount(figure)) return null;
  return `${unitOf(figure)}|${figure.interval.low}|${figure.interval.high}|${figure.stance}`;
}

/** Few digits are said of many amounts; under a name of its own, two are enough. */
function isOwnAmount(figure: Figure): boolean {
  if (figure.value === null) return figure.range && isOwnName(figure.metric);
  return digitsOf(figure).length >= (isOwnName(figure.metric) ? 2 : 3);
}

const quarterOf = ({ period }: Figure): number | null => {
  const part = parsePeriod(period)?.part;
  return part?.of === 'quarter' ? part.number : null;
};

function twoQuarters(scene: Scene, figures: readonly Figure[]): readonly Claim[] {
  const [first] = figures;
  const other = figures.find((figure) => quarterOf(figure) !== quarterOf(first!));
  if (!first || !other || areInOneSentence(first, other) || !areOfOneMetric(first, other)) return [];
  const [one, two] = [nameOf(scene, first), nameOf(scene, other)];
  if (one === null || two === null || [first, other].some((figure) => isCompared(scene, figure))) return [];
  return [
    {
      ...restatement(first, other, false),
      relation: 'period',
      computed: null,
      stated: null,
      words: `${first.written} is of ${one} in one place, and of ${two} in another`,
      weak: true,
    },
  ];
}

const NAMED = /^(?:the )?(?:(?:first|second|third|fourth)\b|q[1-4]|[1-4]q)/i;

/** The name by which a figure's own sentence says its quarter; null where it is said in other words. */
function nameOf(scene: Scene, figure: Figure): string | null {
  const names = quartersBeside(scene, figure).filter(({ period }) => period === figure.period);
  return names.find(({ written }) => NAMED.test(written))?.written ?? null;
}

/** A sentence that names two quarters, or says that one is like another, tells them apart. */
const isCompared = (scene: Scene, figure: Figure): boolean =>
  new Set(quartersBeside(scene, figure).map(({ period }) => period)).size > 1 ||
  scene.words[figure.turn]!.sentences[figure.sentence]!.items.some(({ word }) => ALIKE.has(word));

const ALIKE = new Set('same flat unchanged versus compared similar level again each every'.split(' '));

const quartersBeside = ({ ground }: Scene, { turn, sentence }: Figure): readonly Figure[] =>
  ground.turns[turn]!.figures.filter(
    (each) => each.sentence === sentence && each.kind === 'period' && quarterOf(each) !== null,
  );
