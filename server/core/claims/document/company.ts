import { restates } from '../../figures/agreement';
import type { Figure } from '../../figures/figure';
import { metricKey } from '../metrics';
import { unitOf } from '../words/movements';
import type { SentenceWords } from '../words/words';
import type { Profile } from './profile';
import type { Scene } from './scene';

/** An amount beside both binds them, the more where it stands on one side of them; so much do two of them at most. */
const [BOUND, BOUND_ACROSS] = [4, 2];
const MOST_BOUND = 8;
const PARTED = 3;
const UNMATCHED = 1;

/** Amounts beside the two: the same one in both sentences binds them, two values of one measure part them. */
export function byCompany(a: Profile, b: Profile): number {
  if (a.beside.length === 0 || b.beside.length === 0) return 0;
  const agreeing = a.beside.flatMap((x) => {
    const same = b.beside.filter((y) => isSame(x, y));
    return same.length === 0 ? [] : [same.some((y) => isBefore(x, a) === isBefore(y, b)) ? BOUND : BOUND_ACROSS];
  });
  const bound = agreeing.reduce((sum, bits) => sum + bits, 0);
  const isParted = agreeing.length < 2 && a.beside.some((x) => b.beside.some((y) => isClash(x, y)));
  const isUnmatched = Math.min(a.beside.length, b.beside.length) > agreeing.length;
  return Math.min(MOST_BOUND, bound) - (isParted ? PARTED : 0) - (isUnmatched ? UNMATCHED : 0);
}

const isBefore = (x: Figure, { figure }: Profile): boolean => x.place[0] < figure.place[0];

const isSame = (x: Figure, y: Figure): boolean =>
  x.value === y.value && x.value! >= 2 && x.kind === y.kind && unitOf(x) === unitOf(y);

function isClash(x: Figure, y: Figure): boolean {
  const metric = metricKey(x.metric);
  return metric !== null && metric === metricKey(y.metric) && unitOf(x) === unitOf(y) && !restates(x, y);
}

/** So many words in a row around two amounts are hardly the same by chance. */
const ROW = 3;

/**
 * "6.1% growth in local currencies and a decline of 2.0%" and "21.5% growth in local currencies and a decline of 0.2%": other amounts
 * stand in the same words beside them, so that one thing after the other is told in one form.
 */
export function byForm(scene: Scene, a: Profile, b: Profile): number {
  if (a.beside.length === 0 || b.beside.length === 0) return 0;
  const own = (one: Profile, other: Profile): readonly Figure[] =>
    one.beside.filter((x) => !other.beside.some((y) => isSame(x, y)));
  const others = own(b, a);
  if (others.length === 0) return 0;
  const isOneForm = own(a, b).some((x) =>
    others.some(
      (y) =>
        unitOf(x) === unitOf(y) &&
        isBefore(x, a) === isBefore(y, b) &&
        !restates(x, y) &&
        alike(scene, x, y, -1) + alike(scene, x, y, 1) >= ROW,
    ),
  );
  return isOneForm ? -PARTED : 0;
}

/** How many words are the same behind two amounts, or before them, up to the next amount. */
function alike({ words, roles }: Scene, x: Figure, y: Figure, step: 1 | -1): number {
  const [one, other] = [x, y].map(({ turn, sentence }) => words[turn]!.sentences[sentence]!.items) as [Items, Items];
  const [from, to] = [roles[x.id]?.place ?? -1, roles[y.id]?.place ?? -1];
  if (from < 0 || to < 0) return 0;
  let count = 0;
  let [at, there] = [from + step, to + step];
  while (count < ROW && one[at]?.word !== undefined && one[at]!.word === other[there]?.word && one[at]!.figure < 0) {
    count++;
    at += step;
    there += step;
  }
  return count;
}

type Items = SentenceWords['items'];
