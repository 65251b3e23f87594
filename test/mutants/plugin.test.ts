import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { nameOf, strykerPlugins, type Told } from '../../scripts/mutants/plugin';
import { removeFolder, scratchFolder } from '../../scripts/support/scratch';

const [checker, reporter] = strykerPlugins.map(({ injectableClass }) => new injectableClass() as unknown) as [
  { init(): Promise<void>; check(mutants: readonly Told[]): Promise<Record<string, { readonly status: string }>> },
  { onMutantTested(told: Told & { readonly status: string }): void },
];

const told = (id: string, replacement: string, first = 0): Told => ({
  id,
  fileName: '/project/a.ts',
  mutatorName: 'EqualityOperator',
  replacement,
  location: { end: { column: 9 + first, line: 3 + first }, start: { column: 4 + first, line: 3 + first } },
});
const drawn = nameOf(
  '/project/a.ts',
  { start: { line: 3, column: 4 }, end: { line: 3, column: 9 } },
  'EqualityOperator',
  'a <= b',
);

describe('what runs inside Stryker', () => {
  let folder = '';
  before(() => {
    folder = scratchFolder('tr-mutants');
    process.env.TRANSCRIPT_MUTANTS = path.join(folder, 'sample.json');
    process.env.TRANSCRIPT_MUTANTS_RESULTS = path.join(folder, 'results.jsonl');
    writeFileSync(process.env.TRANSCRIPT_MUTANTS, JSON.stringify([drawn]));
  });
  after(() => {
    delete process.env.TRANSCRIPT_MUTANTS;
    delete process.env.TRANSCRIPT_MUTANTS_RESULTS;
    removeFolder(folder);
  });

  it('lets pass the mutants that are drawn, and no others of the same place', async () => {
    await checker.init();
    const found = await checker.check([told('1', 'a <= b'), told('2', 'a > b')]);
    assert.deepEqual([found['1']?.status, found['2']?.status], ['passed', 'compileError']);
  });

  it('names each result as the sample does, though it counts from 1', () => {
    reporter.onMutantTested({ ...told('1', 'a <= b', 1), status: 'Survived' });
    reporter.onMutantTested({ ...told('2', 'a > b', 1), status: 'CompileError' });
    const lines = readFileSync(path.join(folder, 'results.jsonl'), 'utf8');
    assert.equal(lines, `${JSON.stringify({ name: drawn, status: 'Survived' })}\n`);
  });
});
