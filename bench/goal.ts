/** A goal with what came out; a goal that cannot be measured here says so. */
export function goal(words: string, value: number | null, most: number, unit: string): void {
  const verdict = value === null ? 'not measured on this system' : value < most ? 'met' : 'MISSED';
  const came = value === null ? '' : ` (${value.toFixed(1)} ${unit})`;
  console.log(`  ${verdict.padEnd(7)} ${words}: under ${most.toFixed(0)} ${unit}${came}`);
}
