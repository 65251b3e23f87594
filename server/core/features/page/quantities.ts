import type { Review } from '../../review';
import { comparePeriods, type Entry, entriesOf, wordings } from '../quantities/entries';
import { periodWords, STANCE_WORDS } from '../words';
import type { Cell, Column, Inline, RowGroup, Section } from './blocks';
import { lineInline } from './findings';
import type { Places } from './places';

const COLUMNS: readonly Column[] = [
  { title: 'Quantity', kind: 'words' },
  { title: 'As said', kind: 'words' },
  { title: 'Stance', kind: 'words' },
  { title: 'Checks', kind: 'words' },
  { title: 'Lines', kind: 'number' },
];

/** The quantities whose metric and period are known, period by period; null where there is none. */
export function quantitiesSection(review: Review, places: Places): Section | null {
  const byPeriod = new Map<string, Entry[]>();
  for (const entry of entriesOf(review)) {
    if (entry.metric === null || entry.period === null) continue;
    const there = byPeriod.get(entry.period);
    if (there) there.push(entry);
    else byPeriod.set(entry.period, [entry]);
  }
  if (byPeriod.size === 0) return null;
  const periods = [...byPeriod].sort(([a], [b]) => comparePeriods(a, b));
  const groups = periods.map(
    ([period, entries]): RowGroup => ({
      title: periodWords(period),
      rows: entries.map((entry) => rowOf(entry, places)),
    }),
  );
  return { title: 'Quantities by period', blocks: [{ kind: 'table', columns: COLUMNS, groups }] };
}

const rowOf = (entry: Entry, places: Places): readonly Cell[] => [
  [[entry.metric, entry.basis, entry.isChange && 'change'].filter(Boolean).join(', ')],
  [wordings(entry)],
  [STANCE_WORDS[entry.stance]],
  [checksIn(entry)],
  linesOf(entry, places),
];

/** "✓ 3 ✗ 1"; blank where nothing was checked. */
function checksIn({ claims }: Entry): string {
  const holds = claims.filter(({ verdict }) => verdict === 'holds').length;
  const fails = claims.filter(({ verdict }) => verdict === 'fails').length;
  return [holds > 0 && `✓ ${holds}`, fails > 0 && `✗ ${fails}`].filter(Boolean).join(' ');
}

/** The most lines of one quantity that are named; a person follows no more. */
const MOST = 8;

function linesOf({ figures }: Entry, places: Places): readonly Inline[] {
  const lines = new Map(figures.map(({ span }) => [places.lineOf(span), span]));
  const shown = [...lines.values()]
    .slice(0, MOST)
    .flatMap((span, at) => [...(at > 0 ? [', '] : []), lineInline(places, span, true)]);
  return lines.size > MOST ? [...shown, ' …'] : shown;
}
