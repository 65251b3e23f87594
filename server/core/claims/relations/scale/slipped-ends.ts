import type { Figure } from '../../../figures/figure';
import { gather } from '../../../text/gather';
import type { Claim } from '../../claim';
import { restatement } from '../../document/restatement';
import type { Scene } from '../../document/scene';
import { sharedVicinity } from '../../document/vicinity';
import { push } from '../../lists';
import { metricKey } from '../../metrics';
import { slipBetween } from '../../slips';
import { oncePerTurn } from '../../words/turn-words';

/** Numbers that a typical slip of hearing parts from what is said alike elsewhere. */
export const heardOtherwise = (scene: Scene): readonly Claim[] => [
  ...slippedEnds(scene),
  ...lostDecimals(scene),
  ...tensForTeens(scene),
];

const claimOf = (right: Figure, odd: Figure, words: string): Claim => ({
  ...restatement(right, odd, false),
  relation: 'scale',
  weak: true,
  words,
});

interface Ends {
  readonly first: Figure;
  readonly last: Figure;
}

/** "60% to 31%", where "6% to 31%" is said of the same: one end is the same in both, and the other a slip away. */
function slippedEnds(scene: Scene): readonly Claim[] {
  const known = new Map<string, Ends[]>();
  const claims: Claim[] = [];
  for (const ends of endsOf(scene)) {
    const key = `${ends.last.value} ${ends.last.unit}`;
    const twin = known.get(key)?.find((each) => areOneMove(scene, each, ends));
    if (twin)
      claims.push(
        claimOf(
          twin.first,
          ends.first,
          `${ends.first.written} to ${ends.last.written} here and ${twin.first.written} to ${twin.last.written} elsewhere`,
        ),
      );
    push(known, key, ends);
  }
  return claims;
}

const endsOf = (scene: Scene): readonly Ends[] =>
  gather(scene.words, (words, turn) => {
    const { figures } = scene.ground.turns[turn]!;
    return endsIn(words).map(({ first, last }) => ({ first: figures[first]!, last: figures[last]! }));
  });

/** Two rates of a turn with nothing but "to" between them, by their index in the reading. */
const endsIn = oncePerTurn(({ roles, sentences, reading: { figures } }) =>
  gather(roles, (said, sentence) =>
    gather(said, (role, at) => {
      const next = said[at + 1];
      if (!next || next.place !== role.place + 2 || sentences[sentence]!.items[role.place + 1]!.word !== 'to')
        return [];
      const isRate = [role, next].every(({ figure }) => figures[figure]!.kind === 'percent' && !figures[figure]!.range);
      return isRate ? [{ first: role.figure, last: next.figure }] : [];
    }),
  ),
);

function areOneMove(scene: Scene, a: Ends, b: Ends): boolean {
  const slip = slipOfFirst(a.first, b.first);
  return slip && sharedVicinity(scene, a.last, b.last) >= 1;
}

/** A tenfold with one digit is a slip here, where the other end is the same. */
function slipOfFirst(a: Figure, b: Figure): boolean {
  if (a.value === null || b.value === null || a.value === b.value || a.value === 0 || b.value === 0) return false;
  const ratio = a.value / b.value;
  const slip = slipBetween(a, b);
  return Math.abs(ratio - 10) < 1e-9 || Math.abs(ratio - 0.1) < 1e-9 || slip === 'swapped' || slip === 'teen';
}

/** "revenue was up 0.6%", where it is up 6% elsewhere: a change below one, and ten times that of the same metric and way. */
function lostDecimals(scene: Scene): readonly Claim[] {
  const changes = new Map<string, Figure[]>();
  for (const figure of scene.ground.figures) {
    const role = figure.kind === 'percent' && !figure.range && figure.value ? scene.roles[figure.id] : null;
    const key = role?.part === 'change' ? metricKey(figure.metric) : null;
    if (role && key !== null) push(changes, `${key} ${role.direction}`, figure);
  }
  return [...changes.values()].flatMap((said) =>
    said.flatMap((small) => {
      const twin = small.value! < 1 ? said.find((each) => isTenfold(scene, each, small)) : undefined;
      return twin
        ? [claimOf(twin, small, `${small.written} and ${twin.written} are said of the same, a decimal point apart`)]
        : [];
    }),
  );
}

const isTenfold = (scene: Scene, large: Figure, small: Figure): boolean =>
  Math.abs(large.value! / small.value! - 10) < 1e-9 &&
  !(large.turn === small.turn && large.sentence === small.sentence) &&
  (large.basis === small.basis || large.basis === null || small.basis === null) &&
  (large.period === small.period || large.period === null || small.period === null) &&
  sharedVicinity(scene, large, small) >= 2;

const TEENS = /\bteens\b/;

/** "at 50 nanometer", where the mid-teens are said of the same: "fifty" for "fifteen". */
function tensForTeens(scene: Scene): readonly Claim[] {
  const bands = scene.ground.figures.filter(({ range, written }) => range && TEENS.test(written));
  if (bands.length === 0) return [];
  const tens = scene.ground.figures.filter(
    ({ kind, unit, value, range }) => kind === 'count' && unit !== null && !range && isTen(value),
  );
  return tens.flatMap((figure) => {
    const teen = 10 + figure.value! / 10;
    const twin = bands.find(
      (band) =>
        band.turn !== figure.turn &&
        teen >= band.interval.low &&
        teen <= band.interval.high &&
        sharedVicinity(scene, band, figure) >= 2,
    );
    return twin ? [claimOf(twin, figure, `${figure.written}, where ${twin.written} are said of the same`)] : [];
  });
}

const isTen = (value: number | null): boolean => value !== null && value >= 30 && value <= 90 && value % 10 === 0;
