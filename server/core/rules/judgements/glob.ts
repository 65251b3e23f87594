/**
 * Whether a path is one that a pattern names. Both have "/" between folders. `*` stands for any part of one name, `?` for one
 * character, a whole `**` for any number of folders; every other character for itself.
 */
export function isNamedBy(pattern: string, path: string): boolean {
  return matches(segmentsOf(pattern), segmentsOf(path), fitsName, (segment) => segment === '**');
}

const segmentsOf = (path: string): readonly string[] => path.replace(/^(?:\.\/)+/, '').split('/');

const fitsName = (pattern: string, name: string): boolean =>
  matches(
    [...pattern],
    [...name],
    (sign, character) => sign === '?' || sign === character,
    (sign) => sign === '*',
  );

/**
 * Compares two rows, the first of which has items that stand for any run. Only the last such run need ever be lengthened, so
 * that the time is at most the product of the lengths.
 */
function matches<Item>(
  pattern: readonly Item[],
  row: readonly Item[],
  fits: (pattern: Item, item: Item) => boolean,
  isAnyRun: (pattern: Item) => boolean,
): boolean {
  let [at, run, behind] = [0, -1, 0];
  let here = 0;
  while (here < row.length) {
    const wanted = pattern[at];
    if (wanted !== undefined && isAnyRun(wanted)) {
      run = at;
      behind = here;
      at++;
    } else if (wanted !== undefined && fits(wanted, row[here]!)) {
      at++;
      here++;
    } else if (run >= 0) {
      at = run + 1;
      behind++;
      here = behind;
    } else return false;
  }
  return pattern.slice(at).every(isAnyRun);
}
