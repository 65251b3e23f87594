import assert from 'node:assert/strict';
import { isUnbounded, keep, keptVerdicts, verdictOf, withSmallBounds } from './judge';
import { patternsMade } from './made';
import { literalsOf, makersOf, type Pattern, patternsOfJson } from './patterns';

const FOLDERS = ['server', 'client'];
const EDITORS_OWN = [
  'syntaxes/transcript.tmLanguage.json',
  'syntaxes/language-configuration.json',
  'syntaxes/transcript-review.schema.json',
];

describe('every regular expression takes linear time', () => {
  it('of those that are written in the sources', async () => {
    const patterns = literalsOf(FOLDERS);
    assert.ok(patterns.length > 300, 'the search for literals finds none');
    await checkLinear(patterns);
  }).timeout(300_000);

  it('of those that are made of strings', async () => {
    const makers = makersOf(FOLDERS);
    const patterns = await patternsMade(makers);
    for (const file of makers)
      assert.ok(
        patterns.some((each) => each.file === file),
        `none of ${file} was seen`,
      );
    await checkLinear(patterns);
  }).timeout(120_000);

  it('of those that the editor runs: none repeats anything without a bound', () => {
    const patterns = EDITORS_OWN.flatMap(patternsOfJson);
    assert.ok(patterns.length > 20, 'the search of the grammar finds nothing');
    assert.deepEqual(patterns.filter(({ source }) => isUnbounded(source)).map(named), []);
  });
});

describe('the judge of regular expressions', () => {
  const checkVerdict = async (source: string, expected: RegExp | null) => {
    const verdict = await verdictOf({ file: '', source, flags: '' }, new Map());
    if (expected === null) assert.equal(verdict, null, source);
    else assert.match(verdict ?? 'linear', expected, source);
  };

  it('tells what grows faster than its text', async () => {
    await checkVerdict('[,;]+$', /2nd degree polynomial/);
    await checkVerdict('^(?:a|a)*$', /exponential/);
    await checkVerdict('(?:\\w+ ){0,90}\\w+!', /polynomial|exponential/);
  }).timeout(60_000);

  it('lets pass what does not', async () => {
    await checkVerdict('^[,;]+', null);
    await checkVerdict('[+*]', null);
    await checkVerdict('\\$\\d{1,40}[km]?$', null);
  }).timeout(60_000);

  it('sees bounds where they are, and no others', () => {
    assert.equal(withSmallBounds('a{1,40}\\{9}[{8}]{20}b{2,}'), 'a{1,4}\\{9}[{8}]{4}b{2,}');
    assert.ok(isUnbounded('a{2,}') && isUnbounded('[*]+') && !isUnbounded('[*+]\\*\\+a{2,9}'));
  });
});

/** Fails with all that grow faster than their texts, each with its file and a text by which it does. */
async function checkLinear(patterns: readonly Pattern[]): Promise<void> {
  const kept = keptVerdicts();
  const distinct = [...new Map(patterns.map((each) => [`/${each.source}/${each.flags}`, each])).values()];
  const faults: string[] = [];
  const next = distinct.values();
  const judgeAll = async () => {
    for (const pattern of next) {
      const verdict = await verdictOf(pattern, kept);
      if (verdict !== null) faults.push(`${named(pattern)}\n  ${verdict}`);
    }
  };
  await Promise.all([judgeAll(), judgeAll(), judgeAll()]);
  keep(kept);
  assert.equal(faults.sort().join('\n'), '');
}

const named = ({ file, source, flags }: Pattern): string => `${file}: /${source}/${flags}`;
