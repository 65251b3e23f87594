import assert from 'node:assert/strict';
import { areaOf, type Mutant } from '../../scripts/mutants/mutant';
import { keyed, sampleOf } from '../../scripts/mutants/sample';
import { rounds } from '../../scripts/mutants/types';
import { changed, mutantsFrom } from './made';

const codesOf = (mutants: readonly Mutant[]): readonly string[] => mutants.map(({ file, code }) => `${file} ${code}`);
const drawn = (mutants: readonly Mutant[], seed = '1') => codesOf(sampleOf(mutants, { seed, size: 5 }));

describe('a sample of mutants', () => {
  it('has as many of each folder', () => {
    const areas = sampleOf(mutantsFrom(0), { seed: '1', size: 5 }).map(areaOf);
    assert.deepEqual(areas, [...Array(5).fill('claims'), ...Array(5).fill('figures')]);
    assert.equal(sampleOf(mutantsFrom(0, 3), { seed: '1', size: 5 }).length, 6);
  });

  it('is the same whenever it is drawn, and another by another seed', () => {
    assert.deepEqual(drawn(mutantsFrom(0)), drawn([...mutantsFrom(0)].reverse()));
    assert.notDeepEqual(drawn(mutantsFrom(0)), drawn(mutantsFrom(0), '2'));
  });

  it('stays the same where lines are put in before', () =>
    assert.deepEqual(drawn(mutantsFrom(0)), drawn(mutantsFrom(300))));

  it('tells mutants of the same words apart', () => {
    const twice = keyed([changed('rules/c.ts', 1, 'a < b', 'a > b'), changed('rules/c.ts', 9, 'a < b', 'a > b')]);
    assert.equal(new Set(twice.map(({ key }) => key)).size, 2);
  });
});

describe('rounds of the compiler', () => {
  it('change each file once at most, and are no more than need be', () => {
    const groups = rounds(
      keyed([1, 2, 3].flatMap((line) => [changed('a.ts', line, 'a', 'b'), changed('b.ts', line, 'a', 'b')])),
    );
    assert.deepEqual(
      groups.map((group) => group.map(({ file }) => file)),
      Array(3).fill(['server/core/a.ts', 'server/core/b.ts']),
    );
  });
});
