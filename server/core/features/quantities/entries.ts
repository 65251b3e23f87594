import type { Claim } from '../../claims/claim';
import { metricKey } from '../../claims/metrics';
import { unitOf } from '../../claims/words/movements';
import type { Figure } from '../../figures/figure';
import { parsePeriod } from '../../figures/times/period';
import type { Review } from '../../review';
import type { Finding } from '../../rules/finding';
import { lastStartingBefore } from '../../text/search';
import { overlaps, type Span } from '../../text/span';

/**
 * One quantity as a person looks it up: the figures that say the same metric of the same period, basis, unit and stance. Unlike the
 * quantities that rules compare, it may lack a metric or a period.
 */
export interface Entry {
  /** The same for the same quantity of an edited text; no two entries of a review have the same. */
  readonly key: string;
  /** In the words of the text; null where the sentence names none. */
  readonly metric: string | null;
  readonly period: string | null;
  readonly basis: string | null;
  readonly stance: Figure['stance'];
  /** Whether it is by how much something changed, and not how much there is. */
  readonly isChange: boolean;
  /** In text order; never empty. */
  readonly figures: readonly Figure[];
  /** The checks in which one of the figures takes part, in the order of the review. */
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
}

/** All quantities of a transcript in the order in which they are first said. Dates and names of periods are no quantities. */
export function entriesOf(review: Review): readonly Entry[] {
  const changes = changesIn(review);
  const groups = new Map<string, Figure[]>();
  for (const figure of review.figures) {
    if (!isQuantity(figure)) continue;
    const key = keyOf(figure, changes);
    const there = groups.get(key);
    if (there) there.push(figure);
    else groups.set(key, [figure]);
  }
  const claims = claimsByFigure(review);
  const findings = findingsByFigure(review);
  return [...groups].map(([key, figures]) => entryOf(key, figures, claims, findings));
}

export const isQuantity = ({ kind }: Figure): boolean => kind !== 'date' && kind !== 'period';

/** A figure whose sentence names no metric is the same quantity as another only where it is written alike. */
function keyOf(figure: Figure, changes: ReadonlySet<number>): string {
  const { id, period, basis, stance } = figure;
  const parts = [metricKey(figure.metric) ?? `"${figure.written}"`, period, basis, unitOf(figure), stance];
  return [...parts, ...(changes.has(id) ? ['change'] : [])].join('|');
}

/** What these relations state is by how much something has changed. */
const OF_CHANGE: ReadonlySet<string> = new Set(['growth', 'delta', 'points']);

/** The ids of the figures that say by how much something has changed: what the text states, and its formula does not start from. */
const changesIn = ({ claims }: Review): ReadonlySet<number> =>
  new Set(claims.flatMap(({ relation, accent }) => (OF_CHANGE.has(relation) && accent !== null ? [accent] : [])));

type ByFigure<Item> = ReadonlyMap<number, readonly Item[]>;

function entryOf(key: string, figures: readonly Figure[], claims: ByFigure<Claim>, findings: ByFigure<Finding>): Entry {
  const { metric, period, basis, stance } = figures[0]!;
  const isChange = key.endsWith('|change');
  return {
    key,
    metric,
    period,
    basis,
    stance,
    isChange,
    figures,
    claims: all(figures, claims),
    findings: all(figures, findings),
  };
}

const all = <Item>(figures: readonly Figure[], items: ByFigure<Item>): readonly Item[] => [
  ...new Set(figures.flatMap(({ id }) => items.get(id) ?? [])),
];

/** The checks that each figure takes part in. */
export const claimsByFigure = (review: Review): ByFigure<Claim> => byFigure(review.claims, (claim) => claim.figures);

/** The findings that each figure is flagged by or bears on. */
export const findingsByFigure = (review: Review): ByFigure<Finding> =>
  byFigure(review.findings, ({ span, related }) =>
    [span, ...related.map((each) => each.span)].flatMap((place) => figuresIn(review, place).map(({ id }) => id)),
  );

function byFigure<Item>(items: readonly Item[], figuresOf: (item: Item) => readonly number[]): ByFigure<Item> {
  const found = new Map<number, Item[]>();
  for (const item of items) {
    for (const id of new Set(figuresOf(item))) {
      const there = found.get(id);
      if (there) there.push(item);
      else found.set(id, [item]);
    }
  }
  return found;
}

/** No figure is longer in the source, with a page's end inside it. */
const LONGEST_FIGURE = 2000;

/** The figures that share a character with a place, in text order. */
function figuresIn({ figures }: Review, place: Span): readonly Figure[] {
  const found: Figure[] = [];
  for (let at = lastStartingBefore(figures, place[1] - 1, ({ span }) => span[0]); at >= 0; at--) {
    const figure = figures[at]!;
    if (figure.span[0] < place[0] - LONGEST_FIGURE) break;
    if (overlaps(figure.span, place)) found.push(figure);
  }
  return found.reverse();
}

/** What an entry is said to be: its first wordings, each once, the rest as "…". */
export function wordings({ figures }: Entry): string {
  const written = [...new Set(figures.map((figure) => figure.written))];
  return written.length > 3 ? `${written.slice(0, 3).join(', ')}, …` : written.join(', ');
}

/** Sorts periods by when they end, a year behind its last quarter; what is no period comes last. */
export function comparePeriods(a: string | null, b: string | null): number {
  return endOf(a) - endOf(b) || ((a ?? '') < (b ?? '') ? -1 : a === b ? 0 : 1);
}

/** Months since the year nought, with fractions that put the longer of two periods behind the shorter. */
function endOf(period: string | null): number {
  const fiscal = parsePeriod(period);
  if (fiscal?.part) return fiscal.year * 12 + fiscal.part.number * (fiscal.part.of === 'quarter' ? 3 : 6.05);
  if (fiscal) return fiscal.year * 12 + 12.5;
  const [, year, month] = /^(\d{4})-(\d{2})/.exec(period ?? '') ?? [];
  return year ? Number(year) * 12 + Number(month) : Number.MAX_VALUE;
}
