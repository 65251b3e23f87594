import type { Mutant } from '../../scripts/mutants/mutant';
import { keyed } from '../../scripts/mutants/sample';

const at = (line: number) => ({ start: { line, column: 0 }, end: { line, column: 5 } });

/** A change of one line of a file, by name. */
export const changed = (file: string, line: number, code: string, replacement: string) => ({
  file: `server/core/${file}`,
  kind: 'EqualityOperator',
  place: at(line),
  line: code,
  code,
  replacement,
});

/** So many mutants in each of two folders, from a line on. */
export const mutantsFrom = (line: number, count = 40): readonly Mutant[] =>
  keyed(
    ['figures/a.ts', 'claims/b.ts'].flatMap((file) =>
      Array.from({ length: count }, (_, index) => changed(file, line + index, `n < ${index}`, `n <= ${index}`)),
    ),
  );
