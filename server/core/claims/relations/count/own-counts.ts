import type { Figure } from '../../../figures/figure';
import type { Claim } from '../../claim';
import { restatement } from '../../document/restatement';
import { areSaidTogether } from '../../document/same-words';
import type { Scene } from '../../document/scene';
import { push } from '../../lists';

/** More of one thing than these are rounded, and change within a call. */
const MOST = 60;

/**
 * "Five of our six regions … in each of our six regions … in all but one of our nine regions": how many a company has of a thing in
 * all does not change within a call. Only a number that stands alone against one that is said twice is odd.
 */
export function ownCounts(scene: Scene): readonly Claim[] {
  const things = new Map<string, Figure[]>();
  for (const figure of scene.ground.figures) if (isOwnCount(scene, figure)) push(things, figure.unit!, figure);
  return [...things.values()].flatMap((figures) => oddOne(figures));
}

function oddOne(figures: readonly Figure[]): readonly Claim[] {
  const values = [...new Set(figures.map(({ value }) => value))];
  if (values.length !== 2) return [];
  const [a, b] = values.map((value) => figures.filter((figure) => figure.value === value)) as [Figure[], Figure[]];
  const [many, few] = a.length >= b.length ? [a, b] : [b, a];
  if (many.length < 2 || few.length !== 1 || areSaidTogether(many, few)) return [];
  return [{ ...restatement(many[0]!, few[0]!, false), relation: 'count', weak: true }];
}

/** "our six regions"; not "our six largest regions", which are some of them, nor "our six-inch kilns". */
function isOwnCount(scene: Scene, { kind, unit, value, modifier, written, id, turn, sentence }: Figure): boolean {
  if (
    kind !== 'count' ||
    !unit ||
    unit.includes(' ') ||
    value === null ||
    value < 2 ||
    value > MOST ||
    modifier !== 'exact'
  )
    return false;
  if (written.includes('-')) return false;
  const place = scene.roles[id]?.place;
  const { items } = scene.words[turn]!.sentences[sentence]!;
  return place !== undefined && items[place - 1]?.word === 'our' && !NARROWS.has(items[place + 1]?.word ?? '');
}

const NARROWS = new Set(['that', 'which', 'with', 'where', 'whose', 'largest', 'new']);
