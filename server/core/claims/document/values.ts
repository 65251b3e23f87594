import type { Figure } from '../../figures/figure';
import { gather } from '../../text/gather';
import { once } from '../../text/once';
import { push } from '../lists';
import { unitOf } from '../words/movements';
import { type Writing, writingOf } from '../written-slips';
import type { Scene } from './scene';

/** One number of one unit that is written in digits somewhere, and all places at which it is said. */
export interface Value {
  readonly writing: Writing;
  /** In text order, and at least one. */
  readonly figures: readonly Figure[];
}

/** The numbers of a document by their unit. */
export const valuesIn = once(({ ground }: Scene): readonly (readonly Value[])[] => {
  const units = new Map<string, Map<string, Figure[]>>();
  for (const figure of ground.figures) {
    if (!isComparable(figure)) continue;
    const unit = `${figure.kind} ${unitNoun(figure)}`;
    const values = units.get(unit) ?? new Map<string, Figure[]>();
    units.set(unit, values);
    push(values, `${figure.value} ${figure.step}`, figure);
  }
  return [...units.values()].map((values) => gather([...values.values()], asValue));
});

/** "glaze subscribers" and "subscribers" are one; so are amounts with and without "per share". */
const unitNoun = (figure: Figure): string | null =>
  (figure.kind === 'count' ? figure.unit?.split(' ').at(-1) : unitOf(figure)?.replace('/share', '')) ?? null;

const isComparable = ({ kind, value, range, unverified }: Figure): boolean =>
  kind !== 'date' && kind !== 'period' && kind !== 'fraction' && value !== null && !range && !unverified;

/** None where no place writes it in digits. */
function asValue(figures: readonly Figure[]): readonly Value[] {
  for (const { written, value } of figures) {
    const writing = writingOf(written, value!);
    if (writing) return [{ writing, figures }];
  }
  return [];
}
