import type { Figure } from '../../../figures/figure';
import { gather } from '../../../text/gather';
import type { Claim } from '../../claim';
import { likenessIn } from '../../document/likeness';
import { restatement } from '../../document/restatement';
import { areInOneSentence, areNear, areSaidTogether } from '../../document/same-words';
import type { Scene } from '../../document/scene';
import { sharedWords } from '../../document/similarity';
import { push } from '../../lists';
import { areOfOneMetric, metricKey } from '../../metrics';
import { unitOf } from '../../words/movements';

/** Longer lists are cut: hardly a call says so many ranges. */
const MOST = 150;

/**
 * "$25 million to $35 million" here and "$25 million to $30 million" there: two ranges of one metric that share an end. One end of
 * a range is slipped more often than the whole. Two that share both are said again.
 */
export function rangeTwins(scene: Scene): readonly Claim[] {
  if (!scene.isOneCall) return [];
  const byEnd = new Map<string, Figure[]>();
  const all = scene.ground.figures.filter(isTold).slice(0, MOST);
  for (const figure of all) for (const key of endsOf(figure)) push(byEnd, key, figure);
  return gather(all, (figure) => [
    ...saidAgain(scene, byEnd.get(endsOf(figure)[0]!)!, figure),
    ...gather(endsOf(figure), (key) => withOneEnd(scene, byEnd.get(key)!, figure)),
  ]);
}

/** Both ends are numbers above nothing: "mid-single digits" is said of everything, and which end "minus" is of is not told. */
const isTold = ({ range, unverified, written, kind }: Figure): boolean =>
  range && !unverified && kind !== 'date' && kind !== 'period' && /^[^a-z]*\d/i.test(written);

const endsOf = (figure: Figure): readonly string[] => {
  const unit = `${figure.kind} ${unitOf(figure)?.replace('/share', '')}`;
  return [`low ${figure.interval.low} ${unit}`, `high ${figure.interval.high} ${unit}`];
};

const areEqual = (a: Figure, b: Figure): boolean =>
  a.interval.low === b.interval.low && a.interval.high === b.interval.high;

/** How like one another two ranges are that are of one quantity, in 250 calls: with both ends alike, and with one; see `Likeness`. */
const [SAME, TWINS, PLAIN] = [1, 2.8, 5];

/** The last one before it that is the same in both ends and alike in words. */
function saidAgain(scene: Scene, ranges: readonly Figure[], figure: Figure): readonly Claim[] {
  const like = likenessIn(scene);
  const before = ranges.findLast(
    (each) =>
      each.id < figure.id &&
      areEqual(each, figure) &&
      !areInOneSentence(each, figure) &&
      like(each, figure, SAME) >= SAME,
  );
  return before ? [restatement(before, figure, true)] : [];
}

function withOneEnd(scene: Scene, ranges: readonly Figure[], figure: Figure): readonly Claim[] {
  const others = ranges.filter((each) => each.id < figure.id && !areEqual(each, figure));
  const named = isTelling(figure) ? others.find((each) => isTelling(each) && isTwin(scene, each, figure)) : undefined;
  if (named) return [{ ...restatement(named, figure, false), weak: true }];
  const like = likenessIn(scene);
  const alike = others.find((each) => like(each, figure, TWINS) >= TWINS && areOfOneTime(each, figure));
  if (!alike || areNear(alike, figure) || isTaken(scene, ranges, alike, figure)) return [];
  const faint = like(alike, figure) < PLAIN;
  return [{ ...restatement(alike, figure, false), weak: true, faint }];
}

/** Two ranges that one sentence tells apart, or of which both are said again, are of two quantities. */
function isTaken(scene: Scene, ranges: readonly Figure[], a: Figure, b: Figure): boolean {
  const [first, second] = [a, b].map((one) => ranges.filter((each) => areEqual(each, one))) as [Figure[], Figure[]];
  return (
    areSaidTogether(first, second) ||
    (first.length > 1 && second.length > 1) ||
    [a, b].some((figure) => FORMER.test(sentenceOf(scene, figure)))
  );
}

const areOfOneTime = (a: Figure, b: Figure): boolean =>
  a.period === b.period || !a.periodSaid || !b.periodSaid || a.period === null || b.period === null;

/** Amounts of money have digits enough to be known by; ranges of per cent are known by their name. */
const isTelling = ({ kind, written, metric, stance }: Figure): boolean =>
  kind === 'money'
    ? /\d\d/.test(written)
    : kind === 'percent' && stance === 'guidance' && metric?.includes(' ') === true;

/** Words that tell of a range as it was before, and those, too, that tell that one has been changed. */
const FORMER = /\b(?:previous|previously|prior|original|originally|instead|versus|compared|past)\b/;
const CHANGED =
  /\b(?:previous|prior|raised|raising|lowered|narrowed|tightened|updated|original|originally|instead|versus|last|mentioned)\b/;

function isTwin(scene: Scene, a: Figure, b: Figure): boolean {
  if (areInOneSentence(a, b) || !areOfOneName(a, b)) return false;
  if ([a, b].some((figure) => CHANGED.test(sentenceOf(scene, figure)))) return false;
  return (a.period === b.period || a.period === null || b.period === null) && sharedWords(scene, a, b, 25) >= 1;
}

const areOfOneName = (a: Figure, b: Figure): boolean =>
  a.kind === 'money' ? areOfOneMetric(a, b) : a.basis === b.basis && metricKey(a.metric) === metricKey(b.metric);

const sentenceOf = (scene: Scene, { turn, sentence }: Figure): string => {
  const { reading } = scene.ground.turns[turn]!;
  const [start, end] = reading.sentences[sentence]!.span;
  return reading.text.slice(start, end).toLowerCase();
};
