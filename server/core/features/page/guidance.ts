import type { Review } from '../../review';
import { type Guided, guidanceAgainstActual } from '../quantities/guidance';
import { periodWords } from '../words';
import { type Cell, type Chart, type Column, plainTable, type Section } from './blocks';
import { lineInline } from './findings';
import type { Places } from './places';

const COLUMNS: readonly Column[] = [
  { title: 'Guided', kind: 'words' },
  { title: 'Guidance', kind: 'words' },
  { title: 'Result', kind: 'words' },
  { title: 'The bar is the guidance, the stroke the result', kind: 'chart' },
  { title: 'The result', kind: 'words' },
];

/** Guidance beside results, drawn to one scale a row; null where nothing can be held against anything. */
export function guidanceSection(review: Review, places: Places): Section | null {
  const rows = guidanceAgainstActual(review).map((each) => rowOf(each, places));
  if (rows.length === 0) return null;
  return { title: 'Guidance and results', blocks: [plainTable(COLUMNS, rows)] };
}

function rowOf(each: Guided, places: Places): readonly Cell[] {
  const { guidance, guided, actual, result } = each;
  return [
    [[guidance.metric, guidance.basis, periodWords(guidance.period ?? '')].filter(Boolean).join(', ')],
    [guided.written, ' (', lineInline(places, guided.span), ')'],
    [result.written, ' (', lineInline(places, result.span), ')'],
    chartOf(each),
    [each.lies === null ? `is of ${periodWords(actual.period ?? '')}` : LIES[each.lies]],
  ];
}

const LIES = {
  within: 'lies within the guidance',
  above: 'lies above the guidance',
  below: 'lies below the guidance',
} as const;

/** The scale reaches a fifth beyond what is drawn on either side. */
function chartOf({ guided, result, lies }: Guided): Chart {
  const { low, high } = guided.interval;
  const at = (result.interval.low + result.interval.high) / 2;
  const [least, most] = [Math.min(low, at), Math.max(high, at)];
  const room = (most - least || Math.abs(most) || 1) / 5;
  const place = (value: number): number => (value - least + room) / (most - least + 2 * room);
  const says = `guidance ${guided.written}, result ${result.written}`;
  const tone = lies === null ? 'other' : lies === 'within' ? 'within' : 'outside';
  return { kind: 'range', low: place(low), high: place(high), at: place(at), tone, says };
}
