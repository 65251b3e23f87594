import type { Figure } from '../../../figures/figure';
import { exactly } from '../../../figures/interval';
import type { Claim } from '../../claim';
import { restatement } from '../../document/restatement';
import type { Scene } from '../../document/scene';
import { sharedVicinity } from '../../document/vicinity';
import { push } from '../../lists';
import { isOwnName, metricKey } from '../../metrics';
import { say } from '../../say';
import { digitsOf } from '../../slips';

/**
 * "$30 billion" here and "$30 million" there, in like words: the same digits at another scale are hardly ever two quantities. In
 * some two hundred calls no two amounts a thousandfold apart with two digits in common stood in like words by chance.
 */
export function sameDigits(scene: Scene): readonly Claim[] {
  if (!scene.isOneCall) return [];
  const groups = new Map<string, Map<number, Figure[]>>();
  const claims: Claim[] = [];
  for (const figure of scene.ground.figures) {
    if (!isAmount(scene, figure)) continue;
    const key = digitsOf(figure);
    const values = groups.get(key) ?? new Map<number, Figure[]>();
    groups.set(key, values);
    const twin = twinAmong(scene, values, figure);
    if (twin) claims.push(claimOf(twin, figure));
    push(values, figure.value!, figure);
  }
  return claims;
}

/** The first figure that is said of the same, among those of the same digits by their values: few of these are a thousandfold. */
function twinAmong(scene: Scene, values: ReadonlyMap<number, readonly Figure[]>, figure: Figure): Figure | null {
  let twin: Figure | null = null;
  for (const [value, figures] of values) {
    if (!isThousandfold(value / figure.value!)) continue;
    const found = figures.find((each) => isSlipped(scene, each, figure));
    if (found && (twin === null || found.id < twin.id)) twin = found;
  }
  return twin;
}

function isAmount(scene: Scene, figure: Figure): boolean {
  const { kind, unit, value, range, unverified, id } = figure;
  const isSized = kind === 'money' ? !unit?.includes('/') : kind === 'count' && unit !== 'time';
  return (
    isSized &&
    value !== null &&
    value > 0 &&
    !range &&
    !unverified &&
    scene.roles[id] !== null &&
    !isOpen(scene, figure)
  );
}

/** "$120, $130 million": the scale is still to come. */
function isOpen(scene: Scene, { turn, sentence, id, value }: Figure): boolean {
  const place = scene.roles[id]?.place;
  if (place === undefined || Math.abs(value ?? 0) >= 1000) return false;
  const [joint, next] = scene.words[turn]!.sentences[sentence]!.items.slice(place + 1);
  return joint !== undefined && /^(?:,|or|to|and|-)$/.test(joint.word) && (next?.figure ?? -1) >= 0;
}

function isSlipped(scene: Scene, a: Figure, b: Figure): boolean {
  if (!areOfOneUnit(a, b)) return false;
  if (a.kind === 'count' && a.turn === b.turn && a.sentence === b.sentence) return false;
  const shared = sharedVicinity(scene, a, b);
  const least = isSameMetric(a, b) || isBeyondAll(scene, a.value! > b.value! ? a : b) ? 1 : wordsNeeded(a, b);
  return shared >= least;
}

/** What is so far above all other amounts of a call is hardly right where its digits are said at another scale, too. */
const BEYOND = 4;

function isBeyondAll({ ground }: Scene, { kind, unit, value, written }: Figure): boolean {
  if (kind !== 'money' || /^[\d.,]/.test(written)) return false;
  return ground.figures.every(
    (other) =>
      other.kind !== 'money' || other.unit !== unit || other.value === value || BEYOND * other.interval.high < value!,
  );
}

/** The fewer the digits, the more words; and where there are trillions, as in a bank, billions are said of everything. */
function wordsNeeded(a: Figure, b: Figure): number {
  const digits = digitsOf(a).length;
  return (digits === 1 ? 3 : 1) + (Math.max(a.value!, b.value!) >= 1e12 ? 1 : 0);
}

const isSameMetric = (a: Figure, b: Figure): boolean =>
  isOwnName(a.metric) && metricKey(a.metric) === metricKey(b.metric);

const POWERS: readonly number[] = [1e3, 1e6, 1e-3, 1e-6];

const isThousandfold = (ratio: number): boolean => POWERS.some((power) => Math.abs(ratio / power - 1) < 1e-9);

/** A bare number may have lost its unit together with its scale: "35,000" of a loss of "35 million". */
function areOfOneUnit(a: Figure, b: Figure): boolean {
  if (a.kind === b.kind) return a.unit === b.unit;
  const bare = a.kind === 'count' ? a : b;
  return bare.unit === null && bare.value! >= 1000 && digitsOf(bare).length >= 2;
}

const claimOf = (a: Figure, b: Figure): Claim => ({
  ...restatement(a, b, false),
  relation: 'scale',
  words: `${inFull(a, b)} and ${inFull(b, a)} have the same digits, and are said of the same`,
  weak: true,
});

/** As written, unless the other is written alike: "$120" and "$120, $130 million". */
const inFull = (figure: Figure, other: Figure): string =>
  figure.written === other.written ? say(exactly(figure.value!), figure.unit) : figure.written;
