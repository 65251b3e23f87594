import { appendFileSync, readFileSync } from 'node:fs';
import type { Place } from './mutant';

/** What Stryker tells a plugin of a mutant. */
export interface Told {
  readonly id: string;
  readonly fileName: string;
  readonly mutatorName: string;
  readonly replacement: string;
  readonly location: Place;
}

/** A mutant that has been run, as it stands in the file of results, one a line. */
export interface Tested {
  readonly name: string;
  readonly status: string;
}

/** The name of a mutant in the files that pass between this project and Stryker's processes; `file` is the whole path. */
export const nameOf = (file: string, { start, end }: Place, kind: string, replacement: string): string =>
  JSON.stringify([file, start.line, start.column, end.line, end.column, kind, replacement]);

const nameOfTold = ({ fileName, location, mutatorName, replacement }: Told): string =>
  nameOf(fileName, location, mutatorName, replacement);

/** A result counts lines and columns from 1. */
const fromZero = ({ start, end }: Place): Place => ({
  start: { line: start.line - 1, column: start.column - 1 },
  end: { line: end.line - 1, column: end.column - 1 },
});

/** Stryker takes places and no single mutants, and a place may hold many: this lets pass none but those of the sample. */
class SampleChecker {
  private readonly wanted = new Set<string>();

  async init(): Promise<void> {
    const names: readonly string[] = JSON.parse(readFileSync(process.env.TRANSCRIPT_MUTANTS ?? '', 'utf8'));
    for (const name of names) this.wanted.add(name);
  }

  async group(mutants: readonly Told[]): Promise<readonly (readonly string[])[]> {
    return [mutants.map(({ id }) => id)];
  }

  async check(mutants: readonly Told[]): Promise<Record<string, object>> {
    const passed = { status: 'passed' };
    const refused = { status: 'compileError', reason: 'not drawn' };
    return Object.fromEntries(mutants.map((told) => [told.id, this.wanted.has(nameOfTold(told)) ? passed : refused]));
  }
}

/** Leaves each result as a line at once, so that whoever waits sees how far it is. */
class ResultReporter {
  onMutantTested(told: Told & { readonly status: string }): void {
    if (told.status === 'CompileError') return;
    const tested: Tested = { name: nameOfTold({ ...told, location: fromZero(told.location) }), status: told.status };
    appendFileSync(process.env.TRANSCRIPT_MUTANTS_RESULTS ?? '', `${JSON.stringify(tested)}\n`);
  }
}

export const strykerPlugins = [
  { kind: 'Checker', name: 'sample', injectableClass: SampleChecker },
  { kind: 'Reporter', name: 'lines', injectableClass: ResultReporter },
];
