import type { Measure, Run } from './record';

/** One row a thing measured, one column a text, in the order in which they were measured. */
export function tableOf({ measures, texts }: Run, wanted: (measure: Measure) => boolean): string {
  const rows = new Map<string, Measure[]>();
  for (const measure of measures.filter(wanted))
    rows.set(titleOf(measure), [...(rows.get(titleOf(measure)) ?? []), measure]);
  const names = [...texts.keys()];
  const lines = [...rows].map(([title, row]) => [title, ...names.map((name) => cellOf(row, name))]);
  return [['', ...names], ...lines].map(([title = '', ...cells]) => lineOf(title, cells)).join('\n');
}

export const lineOf = (title: string, cells: readonly string[]): string =>
  `${title.padEnd(42)}${cells.map((cell) => cell.padStart(14)).join('')}`;

const titleOf = ({ name, unit }: Measure): string => `${name}, ${unit}`;

function cellOf(row: readonly Measure[], text: string): string {
  const value = row.find((measure) => measure.text === text)?.value;
  return value === undefined ? '–' : numberOf(value);
}

/** Three digits that count, or all before the point. */
export const numberOf = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value >= 1 ? value.toFixed(2) : value.toFixed(3);
